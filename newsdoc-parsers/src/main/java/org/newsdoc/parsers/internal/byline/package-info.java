/** Bylines and publication lines: who wrote a story, when it appeared and where. */
@NullMarked
package org.newsdoc.parsers.internal.byline;

import org.jspecify.annotations.NullMarked;
