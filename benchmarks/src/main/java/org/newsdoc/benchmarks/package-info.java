/** Accuracy over corpora and speed. */
@NullMarked
package org.newsdoc.benchmarks;

import org.jspecify.annotations.NullMarked;
