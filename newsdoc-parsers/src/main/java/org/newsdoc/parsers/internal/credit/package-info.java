/** Captions and credit lines of pictures. */
@NullMarked
package org.newsdoc.parsers.internal.credit;

import org.jspecify.annotations.NullMarked;
