/** Corrections, editors' notes, update notes and taglines. */
@NullMarked
package org.newsdoc.parsers.internal.note;

import org.jspecify.annotations.NullMarked;
