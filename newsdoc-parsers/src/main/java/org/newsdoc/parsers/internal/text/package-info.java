/** From plain text to a story and its teasers. */
@NullMarked
package org.newsdoc.parsers.internal.text;

import org.jspecify.annotations.NullMarked;
