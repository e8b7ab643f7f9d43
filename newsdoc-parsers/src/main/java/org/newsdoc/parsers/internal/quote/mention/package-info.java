/** Who is mentioned in a story, and which mentions mean the same person. */
@NullMarked
package org.newsdoc.parsers.internal.quote.mention;

import org.jspecify.annotations.NullMarked;
