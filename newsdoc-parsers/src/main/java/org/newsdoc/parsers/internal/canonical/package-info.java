/** Reads the text that the library writes of a document. */
@NullMarked
package org.newsdoc.parsers.internal.canonical;

import org.jspecify.annotations.NullMarked;
