package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/**
 * A headline as it is set: one text, or a kicker and the headline proper in elements of their own.
 *
 * @param node number of its node
 * @param whole all of it
 * @param parts its parts in reading order; one when it is set as a whole
 */
record PrintedHeadline(int node, String whole, List<String> parts) {
    private static final int LONGEST_KICKER = 60;

    PrintedHeadline {
        parts = List.copyOf(parts);
    }

    static PrintedHeadline of(Page page, int node) {
        int inner = innermost(page, node);
        var parts = new ArrayList<String>();
        boolean mixed = false;
        for (int i = inner + 1; i < page.end(inner); i = Math.max(i + 1, page.end(i))) {
            var text = PlainText.of(page, i);
            boolean marks = Letters.of(text).isEmpty();
            boolean own = page.tag(i) != Tag.TEXT && !isEmphasis(page.tag(i));
            if (marks && !parts.isEmpty()) {
                int last = parts.size() - 1;
                parts.set(last, parts.get(last) + (text.startsWith(":") ? text : ""));
            } else if (!marks) {
                mixed |= !own && !parts.isEmpty() && page.tag(i) != Tag.TEXT;
                parts.add(text);
            }
        }
        boolean split = parts.size() == 2 && !mixed && page.tag(inner + 1) != Tag.TEXT;
        var whole = split ? joined(parts) : withoutAnchor(PlainText.of(page, node));
        return new PrintedHeadline(node, whole, split ? parts : List.of(whole));
    }

    /** Follows elements that hold nothing but one other element. */
    private static int innermost(Page page, int node) {
        int i = node;
        while (i + 1 < page.end(i) && page.tag(i + 1) != Tag.TEXT && page.end(i + 1) == page.end(i)) {
            i++;
        }
        return i;
    }

    private static boolean isEmphasis(Tag tag) {
        return switch (tag) {
            case EM, I, Q, CITE, SUB, SUP, WBR, BR, ABBR, MARK, U -> true;
            default -> false;
        };
    }

    private static String joined(List<String> parts) {
        var first = parts.get(0).replace(" :", ":");
        return first + " " + parts.get(1);
    }

    /** A heading without the sign at its end that links to itself. */
    private static String withoutAnchor(String whole) {
        return whole.endsWith("\u00b6") ? whole.substring(0, whole.length() - 1).stripTrailing() : whole;
    }

    /** Whether it begins with these letters, and a bar follows them, as before the name of a site. */
    boolean isFollowedByBar(String letters) {
        int bar = whole.lastIndexOf(" | ");
        return bar > 0 && Letters.of(whole.substring(0, bar)).equals(letters);
    }

    /** The headline proper; all of it when the kicker is part of it by its punctuation. */
    String withoutKicker() {
        if (parts.size() < 2
                || parts.get(0).length() > LONGEST_KICKER
                || parts.get(0).length() > parts.get(1).length()) {
            return whole;
        }
        return parts.get(0).endsWith(":") ? whole : parts.get(1);
    }

    /** The end of it that has so many letters, with the quotation mark before them; empty where no punctuation or part begins. */
    String ending(int letters) {
        int from = whole.length();
        int left = letters;
        while (from > 0 && left > 0) {
            int sign = whole.codePointBefore(from);
            from -= Character.charCount(sign);
            left -= Letters.of(Character.toString(sign)).length();
        }
        while (from > 0 && isOpener(whole.charAt(from - 1))) {
            from--;
        }
        var ending = whole.substring(from);
        var before = whole.substring(0, from).stripTrailing();
        boolean set = parts.size() > 1 && ending.equals(parts.get(parts.size() - 1))
                || trimmed(before).length() < before.length();
        return set ? ending : "";
    }

    private static boolean isOpener(char c) {
        return "\"'\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201e\u2039\u203a\u300c\u300e([\u00bf\u00a1#".indexOf(c)
                >= 0;
    }

    /** What was set before the headline as it was chosen; empty when nothing was. */
    String kickerOf(String headline) {
        if (whole.length() > headline.length() && whole.endsWith(headline)) {
            return trimmed(whole.substring(0, whole.length() - headline.length()));
        }
        return parts.size() < 2 || Letters.of(whole).equals(Letters.of(headline)) ? "" : trimmed(parts.get(0));
    }

    /** A kicker without the sign that sets it off. */
    private static String trimmed(String kicker) {
        int end = kicker.length();
        while (end > 0 && ": \u00a0|/-\u2013\u2014\uff1a\u2022\u00b7+".indexOf(kicker.charAt(end - 1)) >= 0) {
            end--;
        }
        return kicker.substring(0, end);
    }
}
