/** What readers of HTML and text hand on: the story as a sequence of parts, and how it becomes sections. */
@NullMarked
package org.newsdoc.parsers.internal.story;

import org.jspecify.annotations.NullMarked;
