/** What a news document is: the immutable model of a story, its parts and the teasers around it. */
@NullMarked
package org.newsdoc.model;

import org.jspecify.annotations.NullMarked;
