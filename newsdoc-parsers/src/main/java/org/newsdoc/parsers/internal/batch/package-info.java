/** Work on many inputs at once. */
@NullMarked
package org.newsdoc.parsers.internal.batch;

import org.jspecify.annotations.NullMarked;
