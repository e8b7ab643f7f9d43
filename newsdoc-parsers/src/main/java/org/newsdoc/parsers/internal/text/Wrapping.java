package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Puts paragraphs together that were broken into lines of one width. */
final class Wrapping {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;
    private static final int LONGEST_DATELINE = 60;

    private Wrapping() {}

    /**
     * The lines, those of one paragraph or item joined.
     *
     * @param opensCaption whether a line is a label whose caption or credit begins in the next one
     */
    static List<Line> undo(List<Line> lines, Predicate<String> opensCaption) {
        int width = width(lines);
        var joined = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            if (end < lines.size()
                    && !lines.get(end).isItem()
                    && (opensNext(lines.get(i))
                            || opensCaption.test(lines.get(i).text()))) {
                end++;
            }
            while (end < lines.size()
                    && runsOn(lines, end)
                    && (hangs(lines, i, end) || width > 0 && isFull(lines, end - 1, width))) {
                end++;
            }
            joined.add(end == i + 1 ? lines.get(i) : join(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    /** Whether a line goes on under the text of an item. */
    private static boolean hangs(List<Line> lines, int item, int i) {
        return lines.get(item).isItem()
                && lines.get(i).indent() > lines.get(item).indent();
    }

    private static Line join(List<Line> paragraph) {
        var text = new StringBuilder();
        for (var line : paragraph) {
            text.append(text.isEmpty() ? "" : " ").append(line.text());
        }
        var first = paragraph.get(0);
        return new Line(
                first.number(), first.indent(), first.afterBlank(), first.bullet(), text.toString(), Shape.NONE);
    }

    /** The width the text was broken at; 0 when it was not. */
    private static int width(List<Line> lines) {
        var lengths = new int[WIDEST + 1];
        int pairs = 0;
        int wide = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (runsOn(lines, i)) {
                pairs++;
                int length = length(lines.get(i - 1));
                wide += length > WIDEST ? 1 : 0;
                lengths[Math.min(length, WIDEST)]++;
            }
        }
        if (pairs < 3 || wide * 20 > pairs) {
            return 0;
        }
        int width = WIDEST;
        for (int outliers = pairs / 50; width > 0 && lengths[width] <= outliers; width--) {
            outliers -= lengths[width];
        }
        return width < NARROWEST || !isBroken(lines, width, pairs) ? 0 : width;
    }

    /** Whether many lines are full, and most of these end within a sentence. */
    private static boolean isBroken(List<Line> lines, int width, int pairs) {
        int full = 0;
        int within = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (runsOn(lines, i) && isFull(lines, i - 1, width)) {
                var text = lines.get(i - 1).text();
                full++;
                within += Shape.isStop(text.charAt(text.length() - 1)) ? 0 : 1;
            }
        }
        return full >= 3 && full * 5 >= pairs * 2 && within * 2 > full;
    }

    /** Whether a line is a dateline whose paragraph begins in the next one. */
    private static boolean opensNext(Line line) {
        var text = line.text();
        char last = text.charAt(text.length() - 1);
        return (last == '\u2014' || last == '\u2013')
                && text.length() > 3
                && text.length() <= LONGEST_DATELINE
                && !line.isItem();
    }

    private static boolean runsOn(List<Line> lines, int i) {
        return !lines.get(i).afterBlank() && !lines.get(i).isItem();
    }

    /** Whether the next line's first word would not have fitted on this line. */
    private static boolean isFull(List<Line> lines, int i, int width) {
        var next = lines.get(i + 1).text();
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return length(lines.get(i)) + 1 + word > width && length(lines.get(i)) * 5 > width * 3;
    }

    private static int length(Line line) {
        return line.indent() + line.bullet().end() + line.text().length();
    }
}
