/** The page as a tree that is walked once. */
@NullMarked
package org.newsdoc.parsers.internal.html;

import org.jspecify.annotations.NullMarked;
