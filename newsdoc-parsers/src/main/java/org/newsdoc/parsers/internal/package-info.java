/** The way from an input to a document, step by step. */
@NullMarked
package org.newsdoc.parsers.internal;

import org.jspecify.annotations.NullMarked;
