/** Reads feeds: RSS, Atom and JSON Feed, each item as a teaser. */
@NullMarked
package org.newsdoc.parsers.internal.feed;

import org.jspecify.annotations.NullMarked;
