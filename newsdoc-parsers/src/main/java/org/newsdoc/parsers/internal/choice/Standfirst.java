package org.newsdoc.parsers.internal.choice;

import java.util.List;
import java.util.Set;

/**
 * What stands between headline and story.
 *
 * @param deck the standfirst; empty when there is none
 * @param points the story in points
 * @param nodes the nodes they were read from
 */
record Standfirst(String deck, List<String> points, Set<Integer> nodes) {}
