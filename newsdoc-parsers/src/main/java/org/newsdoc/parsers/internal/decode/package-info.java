/** From bytes to text. */
@NullMarked
package org.newsdoc.parsers.internal.decode;

import org.jspecify.annotations.NullMarked;
