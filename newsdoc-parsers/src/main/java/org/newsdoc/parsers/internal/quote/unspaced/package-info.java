/** Who speaks in texts of languages that set no spaces between words. */
@NullMarked
package org.newsdoc.parsers.internal.quote.unspaced;

import org.jspecify.annotations.NullMarked;
