/** Finding the teasers on a page. */
@NullMarked
package org.newsdoc.parsers.internal.cards;

import org.jspecify.annotations.NullMarked;
