/** Pictures and what is embedded in a story: addresses, sizes, providers. */
@NullMarked
package org.newsdoc.parsers.internal.picture;

import org.jspecify.annotations.NullMarked;
