package org.newsdoc.parsers.internal.body;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.html.Mark;

/** What is known of a line before it is judged. Counts are logarithms; shares are between 0 and 1. */
enum Feature {
    SIGNS,
    WORDS,
    LINKED_SHARE,
    STRONG_SHARE,
    EMPHASIS,
    ENDS_SENTENCE,
    ENDS_COLON,
    SENTENCES,
    COMMAS,
    DIGIT_SHARE,
    UPPER_SHARE,
    STARTS_LOWER,
    STARTS_QUOTE,
    STARTS_DASH,
    BARS,
    COPYRIGHT,
    AT_SIGN,
    HEADING_RANK,
    PARAGRAPH,
    LIST_ITEM,
    DIVISION,
    CELL,
    IN_QUOTE,
    IN_FIGURE,
    IN_ASIDE,
    IN_HEADER,
    IN_FOOTER,
    IN_FORM,
    IN_TABLE,
    AROUND,
    LINES_IN_BLOCK,
    INSIDE,
    LEVELS_OUTSIDE,
    LEVELS_INSIDE,
    POSITION,
    LINES_AFTER_HEADLINE,
    PROSE_BEFORE,
    PROSE_AFTER,
    PARENT_PROSE,
    PARENT_LINKED,
    ALIKE_PROSE,
    ALIKE_LINES,
    PREVIOUS_SIGNS,
    PREVIOUS_PROSE,
    PREVIOUS_LINKED,
    PREVIOUS_ALIKE,
    PREVIOUS_HEADING,
    PREVIOUS_DISTANCE,
    NEXT_SIGNS,
    NEXT_PROSE,
    NEXT_LINKED,
    NEXT_ALIKE,
    NEXT_HEADING,
    NEXT_DISTANCE,
    SINCE_HEADING,
    REPEATED,
    CLAIMED_BODY,
    IN_CLAIMED_BODY,
    IN_DESCRIPTION,
    MARKER,
    SINCE_MARKER,
    FURNITURE,
    CREDIT,
    NOTE,
    META_LINE,
    NAMES_AUTHOR,
    STORY_LINES,
    STORY_SHARE,
    SINCE_PICTURE,
    IS_ALTERNATIVE,
    HIDDEN;

    private static final Feature[] ALL = values();

    /** How many values a line has: these, and for each mark how near the element is that bears it. */
    static final int COUNT = ALL.length + Mark.values().length;

    /** Where the value for a mark stands. */
    static int of(Mark mark) {
        return ALL.length + mark.ordinal();
    }

    /** The names of all values in order. */
    static List<String> names() {
        var names = new ArrayList<String>();
        for (var feature : ALL) {
            names.add(feature.name());
        }
        for (var mark : Mark.values()) {
            names.add("MARK_" + mark.name());
        }
        return names;
    }
}
