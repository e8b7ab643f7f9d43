/** Section labels, link markers and kickers. */
@NullMarked
package org.newsdoc.parsers.internal.label;

import org.jspecify.annotations.NullMarked;
