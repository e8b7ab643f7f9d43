/** A document for people to read: as Markdown and as HTML. */
@NullMarked
package org.newsdoc.render;

import org.jspecify.annotations.NullMarked;
