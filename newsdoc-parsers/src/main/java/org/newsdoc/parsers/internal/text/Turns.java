package org.newsdoc.parsers.internal.text;

import java.util.HashSet;
import java.util.Set;

/**
 * The speakers of an interview, as they open their turns with a name and a colon.
 *
 * @param speakers what stands before the colon of more than one line
 */
record Turns(Set<String> speakers) {
    private static final int LONGEST = 30;

    /** The speakers in the lines from {@code start} to {@code end}. */
    static Turns of(Facts facts, int start, int end) {
        var once = new HashSet<String>();
        var speakers = new HashSet<String>();
        for (int i = start; i < end; i++) {
            var speaker = speaker(facts.text(i));
            if (!speaker.isEmpty() && !once.add(speaker)) {
                speakers.add(speaker);
            }
        }
        return new Turns(speakers);
    }

    /** Whether the story is an interview, whose questions are no crossheads. */
    boolean exist() {
        return !speakers.isEmpty();
    }

    boolean isTurn(String line) {
        return speakers.contains(speaker(line));
    }

    /** The words before a colon near the beginning of a line that goes on after it; empty when there is none. */
    private static String speaker(String line) {
        int limit = Math.min(line.length() - 2, LONGEST);
        for (int i = 1; i < limit; i++) {
            if (line.charAt(i) == ':' && line.charAt(i + 1) == ' ') {
                return Shape.of(line.substring(0, i)).words() <= 3 ? line.substring(0, i) : "";
            }
        }
        return "";
    }
}
