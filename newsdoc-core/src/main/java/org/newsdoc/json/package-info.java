/** The JSON form of a document: version 1, written in a fixed order, read with the place of every error. */
@NullMarked
package org.newsdoc.json;

import org.jspecify.annotations.NullMarked;
