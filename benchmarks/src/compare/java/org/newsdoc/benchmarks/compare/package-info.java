/** Other extractors on the same pages; compiled only with the profile {@code compare}. */
@NullMarked
package org.newsdoc.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
