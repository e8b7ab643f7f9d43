/** Weighing candidates by features with learned weights. */
@NullMarked
package org.newsdoc.parsers.internal.quote.rank;

import org.jspecify.annotations.NullMarked;
