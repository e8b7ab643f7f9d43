/** A document for people to read: as Markdown, as HTML and as text. */
@NullMarked
package org.newsdoc.render;

import org.jspecify.annotations.NullMarked;
