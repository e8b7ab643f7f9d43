package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The title of a page taken apart at its bars and dashes, to tell which line is its headline: headline first and site last,
 * the other way round, or with a kicker before a colon. Lines are compared by letters and digits alone.
 */
final class TitleParts {
    /**
     * What a line has of the title.
     *
     * @param kind how
     * @param start where in the line it begins
     * @param end where in the title it ends
     */
    record Shared(Kind kind, int start, int end) {
        static final Shared NOTHING = new Shared(Kind.NOTHING, 0, 0);
    }

    /** In what way a line has a part of the title. */
    enum Kind {
        NOTHING,
        /** The line is the last part of the title: the headline behind the name of the site. */
        LAST,
        /** The line is the last part of the title, which is the shorter one. */
        SITE,
        /** The line ends with what stands in the title behind a kicker. */
        BEHIND_KICKER,
        /** The line ends with the title. */
        TAIL,
        /** The line is the title, without the parts behind it. */
        WHOLE
    }

    /** Part of a line counts only when it is so long. */
    private static final int SHORTEST_TAIL = 20;

    private static final int SHORTEST = 4;

    /** A title is taken apart at so many places. */
    private static final int MOST = 10;

    /** A kicker has no more words. */
    private static final int LONGEST_KICKER = 6;

    private final String title;
    private final String folded;
    /** For each place in the title, the letters and digits before it. */
    private final int[] counts;

    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    TitleParts(String title) {
        this.title = title;
        this.folded = fold(title);
        this.counts = new int[title.length() + 1];
        for (int i = 0; i < title.length(); i++) {
            counts[i + 1] = counts[i] + (Character.isLetterOrDigit(title.charAt(i)) ? 1 : 0);
        }
        for (int i = 1; i < title.length() - 1 && starts.size() < MOST; i++) {
            if (isSeparator(title, i)) {
                ends.add(i);
                starts.add(i + 1);
            } else if (title.charAt(i) == ':' && title.charAt(i + 1) == ' ' || title.charAt(i) == '\uff1a') {
                starts.add(i + 1);
            }
        }
        ends.add(title.length());
    }

    private static boolean isSeparator(String title, int i) {
        char c = title.charAt(i);
        if (c == '|' || c == '\uff5c' || c == '\u00bb' || c == '\u2022') {
            return true;
        }
        boolean spaced = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
        return spaced && (c == '-' || c == '\u2013' || c == '\u2014' || c == '\u00b7' || c == '/' || c == '\u203a')
                || c == '_' && Shape.isUnspaced(title.charAt(i - 1));
    }

    /** What a line has of the title; the longest part counts. */
    Shared in(String line) {
        var text = fold(line);
        if (text.length() < SHORTEST) {
            return Shared.NOTHING;
        }
        var found = Shared.NOTHING;
        for (int i = ends.size() - 1; i >= 0 && found.kind == Kind.NOTHING; i--) {
            int end = foldedLength(ends.get(i));
            if (end == text.length() && folded.startsWith(text)) {
                found = new Shared(Kind.WHOLE, 0, ends.get(i));
            } else if (end >= SHORTEST_TAIL
                    && end < text.length()
                    && text.regionMatches(text.length() - end, folded, 0, end)) {
                int at = unfolded(line, text.length() - end);
                found = new Shared(Kind.TAIL, Character.isLowerCase(line.charAt(at)) ? 0 : at, ends.get(i));
            }
        }
        return found.kind == Kind.NOTHING ? behind(line, text) : found;
    }

    /** What stands behind a kicker or the name of the site. */
    private Shared behind(String line, String text) {
        for (int start : starts) {
            int from = foldedLength(start);
            for (int end : ends) {
                int length = foldedLength(end) - from;
                if (length == text.length()
                        && end == title.length()
                        && folded.endsWith(text)
                        && ends.contains(start - 1)) {
                    return new Shared(text.length() > from ? Kind.LAST : Kind.SITE, 0, end);
                }
                if (length >= SHORTEST_TAIL
                        && length < text.length()
                        && text.regionMatches(text.length() - length, folded, from, length)) {
                    int at = unfolded(line, text.length() - length);
                    return opensHeadline(line, at) ? new Shared(Kind.BEHIND_KICKER, at, end) : Shared.NOTHING;
                }
            }
        }
        return Shared.NOTHING;
    }

    /** Whether a headline begins at an index behind a kicker that no colon makes part of it. */
    private static boolean opensHeadline(String line, int at) {
        char first = line.charAt(at);
        var kicker = line.substring(0, at).strip();
        return (isOpener(first) || !Character.isLowerCase(first))
                && !kicker.endsWith(":")
                && Shape.of(kicker).words() <= LONGEST_KICKER;
    }

    private int foldedLength(int end) {
        return counts[end];
    }

    /** Where in a text the letter or digit of a number stands, with the quotation mark that opens it. */
    private static int unfolded(String text, int number) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && count++ == number) {
                return i > 0 && isOpener(text.charAt(i - 1)) ? i - 1 : i;
            }
        }
        return text.length();
    }

    private static boolean isOpener(char c) {
        return "\"'\u00ab\u00bb\u201c\u201e\u2018\u201a\u201d\u300c\u300e(\u00bf\u00a1".indexOf(c) >= 0;
    }

    /** Letters and digits alone, small. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                folded.append(text.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
