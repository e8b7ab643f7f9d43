/** What is printed around the headline: kicker, standfirst, key points, byline and dates. */
@NullMarked
package org.newsdoc.parsers.internal.header;

import org.jspecify.annotations.NullMarked;
