/** Which language a text is in. */
@NullMarked
package org.newsdoc.parsers.internal.language;

import org.jspecify.annotations.NullMarked;
