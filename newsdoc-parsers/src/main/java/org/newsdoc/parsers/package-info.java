/** Reads news pages and texts into documents. */
@NullMarked
package org.newsdoc.parsers;

import org.jspecify.annotations.NullMarked;
