/** Quotation marks and the stretches of text between them. */
@NullMarked
package org.newsdoc.parsers.internal.quote.mark;

import org.jspecify.annotations.NullMarked;
