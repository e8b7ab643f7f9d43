package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the name of the site and other additions off a title. */
final class TitleCleaner {
    private static final String SEPARATORS = "|-–—·»«•:：/_";

    private record Cut(int end, int next) {}

    private final SiteName site;

    TitleCleaner(SiteName site) {
        this.site = site;
    }

    /**
     * The headline in a title.
     *
     * @param known the letters of what other sources say, which tell where the headline ends
     */
    String clean(String title, Set<String> known) {
        var cuts = cuts(title);
        var whole = Letters.of(title);
        for (var cut : cuts) {
            var front = title.substring(0, cut.end()).strip();
            var letters = Letters.of(front);
            if (letters.length() > 12 && !letters.equals(whole) && known.contains(letters)) {
                return front;
            }
            var back = Letters.of(title.substring(cut.next()));
            if (back.length() > 12 && known.contains(back) && site.is(front)) {
                return title.substring(cut.next()).strip();
            }
        }
        var rest = title;
        for (int i = cuts.size() - 1; i >= 0; i--) {
            var cut = cuts.get(i);
            if (!site.is(rest.substring(cut.next()))) {
                break;
            }
            rest = rest.substring(0, cut.end()).strip();
        }
        if (rest.length() == title.length()
                && !cuts.isEmpty()
                && site.is(title.substring(0, cuts.get(0).end()))) {
            rest = title.substring(cuts.get(0).next()).strip();
        }
        return rest;
    }

    /** The separators with space around them, a bar or wide colon without, from left to right. */
    private static List<Cut> cuts(String title) {
        var cuts = new ArrayList<Cut>();
        for (int i = 1; i < title.length() - 1; i++) {
            char c = title.charAt(i);
            if (SEPARATORS.indexOf(c) < 0) {
                continue;
            }
            int next = i + 1;
            while (next < title.length() && SEPARATORS.indexOf(title.charAt(next)) >= 0) {
                next++;
            }
            boolean spaced = title.charAt(i - 1) == ' ' && next < title.length() && title.charAt(next) == ' ';
            if (spaced || c == '|' || c == '：' || next - i > 1 && c == '-') {
                cuts.add(new Cut(i, next));
            }
            i = next - 1;
        }
        return cuts;
    }
}
