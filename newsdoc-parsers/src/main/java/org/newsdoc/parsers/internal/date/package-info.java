/** Dates as news pages print them. */
@NullMarked
package org.newsdoc.parsers.internal.date;

import org.jspecify.annotations.NullMarked;
