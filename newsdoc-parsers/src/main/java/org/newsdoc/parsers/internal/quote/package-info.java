/** Who said what: quotations, their speakers and where they stand. */
@NullMarked
package org.newsdoc.parsers.internal.quote;

import org.jspecify.annotations.NullMarked;
