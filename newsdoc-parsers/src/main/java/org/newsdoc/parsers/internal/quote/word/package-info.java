/** Words, sentences and what a language knows of its words. */
@NullMarked
package org.newsdoc.parsers.internal.quote.word;

import org.jspecify.annotations.NullMarked;
