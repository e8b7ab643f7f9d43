/** Finding the story's body on a page. */
@NullMarked
package org.newsdoc.parsers.internal.body;

import org.jspecify.annotations.NullMarked;
