/** Who said what stands between quotation marks. */
@NullMarked
package org.newsdoc.parsers.internal.quote.speaker;

import org.jspecify.annotations.NullMarked;
