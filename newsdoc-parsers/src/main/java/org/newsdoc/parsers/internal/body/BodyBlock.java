package org.newsdoc.parsers.internal.body;

import org.newsdoc.parsers.internal.story.Part;

/**
 * A part of the story and the place on the page it came from.
 *
 * @param part the part
 * @param node number of the page's node the part was made of; -1 when it came from metadata
 */
public record BodyBlock(Part part, int node) {}
