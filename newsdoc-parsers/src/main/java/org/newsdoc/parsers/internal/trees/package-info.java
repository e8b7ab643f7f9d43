/** Small learned models: sums of decision trees, read from resource files. */
@NullMarked
package org.newsdoc.parsers.internal.trees;

import org.jspecify.annotations.NullMarked;
