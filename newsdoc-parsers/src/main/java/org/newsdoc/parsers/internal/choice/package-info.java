/** Whom to believe where the claims of a page differ. */
@NullMarked
package org.newsdoc.parsers.internal.choice;

import org.jspecify.annotations.NullMarked;
