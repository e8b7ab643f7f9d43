/** Datelines that open a report. */
@NullMarked
package org.newsdoc.parsers.internal.dateline;

import org.jspecify.annotations.NullMarked;
