/** Learning which lines of a page belong to its story. */
@NullMarked
package org.newsdoc.benchmarks.train;

import org.jspecify.annotations.NullMarked;
