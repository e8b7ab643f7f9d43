/** Small programs that use the library as any project would. */
@NullMarked
package org.newsdoc.examples;

import org.jspecify.annotations.NullMarked;
