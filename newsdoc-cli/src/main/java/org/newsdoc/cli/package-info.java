/** The command newsdoc. */
@NullMarked
package org.newsdoc.cli;

import org.jspecify.annotations.NullMarked;
