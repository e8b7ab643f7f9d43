/** How fast pages and texts are read. */
@NullMarked
package org.newsdoc.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
