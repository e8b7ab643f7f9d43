/** What the parser says of the pages of a corpus, in the form that is scored. */
@NullMarked
package org.newsdoc.benchmarks.predict;

import org.jspecify.annotations.NullMarked;
