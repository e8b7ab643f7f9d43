/** What a page claims about its story in metadata and print, and whom to believe. */
@NullMarked
package org.newsdoc.parsers.internal.claims;

import org.jspecify.annotations.NullMarked;
