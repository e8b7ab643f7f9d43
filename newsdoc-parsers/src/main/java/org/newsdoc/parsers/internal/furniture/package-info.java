/** What surrounds stories on a page: navigation, consent, sharing, newsletters, comments. */
@NullMarked
package org.newsdoc.parsers.internal.furniture;

import org.jspecify.annotations.NullMarked;
