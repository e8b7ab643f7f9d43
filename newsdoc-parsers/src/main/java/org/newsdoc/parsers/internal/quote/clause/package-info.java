/** Reported clauses: what stands under a cue, and whose it is. */
@NullMarked
package org.newsdoc.parsers.internal.quote.clause;

import org.jspecify.annotations.NullMarked;
