package org.newsdoc.benchmarks.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which lines of a page belong to its story, by looking them up in the story a corpus gives, in order. */
final class Aligner {
    /** What a line is. */
    enum Label {
        INSIDE,
        OUTSIDE,
        UNKNOWN
    }

    private static final int SHORT = 16;
    private static final int MOST_PLACES = 4;

    private record Place(int line, int start, int end) {}

    private final String story;
    private final Set<Integer> starts = new HashSet<>();
    private final Set<Integer> ends = new HashSet<>();
    private final String doubtful;

    private Aligner(GoldStory gold) {
        var all = new StringBuilder();
        for (var block : gold.blocks()) {
            starts.add(all.length());
            all.append(letters(block));
            ends.add(all.length());
        }
        story = all.toString();
        doubtful = letters(String.join(" ", gold.doubtful()));
    }

    /** Labels the lines of a page in order. */
    static Label[] label(List<String> lines, GoldStory gold) {
        return gold.blocks().isEmpty() ? bySnippets(lines, gold) : new Aligner(gold).label(lines);
    }

    private Label[] label(List<String> lines) {
        var labels = new Label[lines.size()];
        Arrays.fill(labels, Label.OUTSIDE);
        for (var place : chain(places(lines))) {
            labels[place.line] = Label.INSIDE;
        }
        for (int i = 0; i < labels.length; i++) {
            var words = letters(lines.get(i));
            if (words.isEmpty() || doubtful.contains(words) || labels[i] == Label.OUTSIDE && overlaps(words)) {
                labels[i] = Label.UNKNOWN;
            }
        }
        return labels;
    }

    /** Whether a longer line that is not in the story as a whole has a good part of it. */
    private boolean overlaps(String words) {
        int third = words.length() / 3;
        if (third < 25 || story.contains(words)) {
            return false;
        }
        return story.contains(words.substring(0, third))
                || story.contains(words.substring(third, 2 * third))
                || story.contains(words.substring(2 * third));
    }

    private List<Place> places(List<String> lines) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < lines.size(); i++) {
            var words = letters(lines.get(i));
            if (words.isEmpty()) {
                continue;
            }
            int found = 0;
            int at = story.indexOf(words);
            while (at >= 0 && found < MOST_PLACES) {
                int end = at + words.length();
                if (words.length() >= SHORT || starts.contains(at) && ends.contains(end)) {
                    places.add(new Place(i, at, end));
                    found++;
                }
                at = story.indexOf(words, at + 1);
            }
        }
        return places;
    }

    /** The heaviest chain of places that is in order both on the page and in the story. */
    private static List<Place> chain(List<Place> places) {
        int n = places.size();
        var weight = new double[n];
        var before = new int[n];
        int best = -1;
        for (int j = 0; j < n; j++) {
            var place = places.get(j);
            before[j] = -1;
            double most = 0;
            for (int i = Math.max(0, j - 3000); i < j; i++) {
                if (places.get(i).line < place.line && places.get(i).end <= place.start) {
                    // Of equal chains the one whose lines stand close together is taken.
                    double chained = weight[i] - 1e-3 * (place.line - places.get(i).line);
                    if (chained > most) {
                        most = chained;
                        before[j] = i;
                    }
                }
            }
            weight[j] = most + place.end - place.start;
            best = best < 0 || weight[j] > weight[best] ? j : best;
        }
        var chain = new ArrayList<Place>();
        for (int j = best; j >= 0; j = before[j]) {
            chain.add(places.get(j));
        }
        return chain;
    }

    private static Label[] bySnippets(List<String> lines, GoldStory gold) {
        var labels = new Label[lines.size()];
        Arrays.fill(labels, Label.UNKNOWN);
        mark(lines, gold.inside(), Label.INSIDE, labels);
        mark(lines, gold.outside(), Label.OUTSIDE, labels);
        return labels;
    }

    private static void mark(List<String> lines, List<String> snippets, Label label, Label[] labels) {
        for (var snippet : snippets) {
            var words = letters(snippet);
            var found = new ArrayList<Integer>();
            for (int i = 0; i < labels.length; i++) {
                var line = letters(lines.get(i));
                if (!words.isEmpty() && (line.contains(words) || line.length() >= 20 && words.contains(line))) {
                    found.add(i);
                }
            }
            if (found.size() == 1 || label == Label.OUTSIDE) {
                found.forEach(i -> labels[i] = labels[i] == Label.UNKNOWN ? label : Label.UNKNOWN);
            }
        }
    }

    /** The letters and digits of a text, in lower case. */
    static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
