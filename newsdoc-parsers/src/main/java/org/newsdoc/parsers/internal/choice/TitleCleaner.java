package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the name of the site and other additions off a title. */
final class TitleCleaner {
    private static final String SEPARATORS = "|-–—·»«•:：/_";

    /** The first sign of the scripts that are set without spaces. */
    private static final char FIRST_WIDE = '\u2e80';

    /** How many words the name of a site behind a dash may have. */
    private static final int LONGEST_TAIL = 4;

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

    /** A title without its last part, where that has the place and length of a site's name; for titles that nothing else confirms. */
    String withoutTail(String title) {
        var cuts = cuts(title);
        if (cuts.isEmpty()) {
            return title;
        }
        var cut = cuts.get(cuts.size() - 1);
        var front = title.substring(0, cut.end()).strip();
        var tail = title.substring(cut.next()).strip();
        char sign = title.charAt(cut.end());
        boolean sure = "|»_".indexOf(sign) >= 0 || cut.next() - cut.end() > 1;
        boolean dash = "-–—·•".indexOf(sign) >= 0 && tail.split(" ").length <= LONGEST_TAIL;
        int letters = Letters.of(tail).length();
        boolean small = (sure ? 1 : 2) * letters < Letters.of(front).length();
        return (sure || dash) && small && (letters > 0 || sure) ? front : title;
    }

    /** Whether a sign may keep a headline and the name of the site apart. */
    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** The separators with space around them, a bar or wide colon without, from left to right. */
    private static List<Cut> cuts(String title) {
        var cuts = new ArrayList<Cut>();
        for (int i = 1; i < title.length() - 1; i++) {
            char c = title.charAt(i);
            if (!isSeparator(c)) {
                continue;
            }
            int next = i + 1;
            while (next < title.length() && isSeparator(title.charAt(next))) {
                next++;
            }
            boolean spaced = title.charAt(i - 1) == ' ' && next < title.length() && title.charAt(next) == ' ';
            boolean wide = title.charAt(i - 1) >= FIRST_WIDE && (c == '-' || c == '_');
            if (spaced || wide || c == '|' || c == '：' || next - i > 1 && c == '-') {
                cuts.add(new Cut(i, next));
            }
            i = next - 1;
        }
        return cuts;
    }
}
