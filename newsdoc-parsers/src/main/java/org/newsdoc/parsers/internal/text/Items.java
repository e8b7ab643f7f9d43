package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decides which lines that begin with a bullet are items of lists. */
final class Items {
    /** Items that may stand between two numbered ones. */
    private static final int MOST_NESTED = 12;

    private static final byte SPOKEN = 1;
    private static final byte LISTED = 2;

    private final List<Line> lines;
    private final boolean dashesSpeak;
    private final SpokenLines speech;
    /** For each line that was asked about, whether it is one of a dialogue or of a list; else 0. */
    private final byte[] dialogue;

    private Items(List<Line> lines, boolean dashesSpeak, SpokenLines speech) {
        this.lines = lines;
        this.dashesSpeak = dashesSpeak;
        this.speech = speech;
        this.dialogue = new byte[lines.size()];
    }

    /**
     * The lines, with bullets taken off the items of lists, and lines that go on under an item joined to it.
     *
     * @param dashesSpeak whether a dash opens spoken words in the language of the text
     * @param speech tells spoken lines in that language
     */
    static List<Line> mark(List<Line> lines, boolean dashesSpeak, SpokenLines speech) {
        return new Items(lines, dashesSpeak, speech).mark();
    }

    private List<Line> mark() {
        var bullets = new ArrayList<Bullet>(lines.size());
        for (var line : lines) {
            bullets.add(Bullet.of(line.text()));
        }
        var marked = new ArrayList<Line>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var bullet = bullets.get(i);
            marked.add(bullet.exists() && isItem(bullets, i) ? line.item(bullet) : line);
        }
        return marked;
    }

    private boolean isItem(List<Bullet> bullets, int i) {
        var bullet = bullets.get(i);
        var line = lines.get(i);
        if (bullet.end() >= line.text().length()) {
            return false;
        }
        if (bullet.isOrdered()) {
            return isNumbered(bullets, i);
        }
        if (!bullet.isDash() || line.indent() > 0) {
            return true;
        }
        if (bullet.sign() == '*') {
            return line.text().charAt(line.text().length() - 1) != '*';
        }
        boolean touches = touches(bullets, i, i - 1) || touches(bullets, i, i + 1);
        if (dashesSpeak || bullet.sign() == '\u2014') {
            return touches && !isDialogue(bullets, i);
        }
        return touches || bullet.sign() == '-' || sameSign(bullets, i, i - 1) || sameSign(bullets, i, i + 1);
    }

    /** Numbers count up from line to line; a lone "3. May" or "1. FC" does not. */
    private static boolean isNumbered(List<Bullet> bullets, int i) {
        return countsOn(bullets, i, -1) || countsOn(bullets, i, 1);
    }

    /** Whether the number before or after stands close by, or behind nothing but other items. */
    private static boolean countsOn(List<Bullet> bullets, int i, int step) {
        var bullet = bullets.get(i);
        for (int other = i + step; other >= 0 && other < bullets.size(); other += step) {
            var found = bullets.get(other);
            if (found.sign() == bullet.sign() && found.number() > 0) {
                return found.number() == bullet.number() + step;
            }
            int far = Math.abs(other - i);
            if (far > MOST_NESTED || far > 1 && !found.exists()) {
                return false;
            }
        }
        return false;
    }

    private static boolean sameSign(List<Bullet> bullets, int i, int other) {
        return other >= 0
                && other < bullets.size()
                && bullets.get(other).sign() == bullets.get(i).sign();
    }

    private boolean touches(List<Bullet> bullets, int i, int other) {
        return sameSign(bullets, i, other) && !lines.get(Math.max(i, other)).afterBlank();
    }

    /** Whether a third of the lines in a row with the same dash, or more, are spoken. */
    private boolean isDialogue(List<Bullet> bullets, int i) {
        if (dialogue[i] == 0) {
            int from = i;
            while (touches(bullets, from, from - 1)) {
                from--;
            }
            int to = i + 1;
            while (touches(bullets, to - 1, to)) {
                to++;
            }
            int spoken = 0;
            for (int line = from; line < to; line++) {
                spoken += speech.isSpoken(
                                lines.get(line).text(), bullets.get(line).end())
                        ? 1
                        : 0;
            }
            Arrays.fill(dialogue, from, to, spoken * 3 >= to - from ? SPOKEN : LISTED);
        }
        return dialogue[i] == SPOKEN;
    }
}
