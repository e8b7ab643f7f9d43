/** Who said what, measured on annotated articles, and the program that learns the weights. */
@NullMarked
package org.newsdoc.benchmarks.quotes;

import org.jspecify.annotations.NullMarked;
