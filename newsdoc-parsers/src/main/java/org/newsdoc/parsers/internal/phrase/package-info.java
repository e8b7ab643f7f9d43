/** Phrases of the lexicon, found at a place in a text without copying it. */
@NullMarked
package org.newsdoc.parsers.internal.phrase;

import org.jspecify.annotations.NullMarked;
