/** JSON as pages carry it, broken as it may be. */
@NullMarked
package org.newsdoc.parsers.internal.json;

import org.jspecify.annotations.NullMarked;
