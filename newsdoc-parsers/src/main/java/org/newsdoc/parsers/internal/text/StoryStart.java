package org.newsdoc.parsers.internal.text;

/** Finds where the densest stretch of running text begins, and tells a page of teasers from a story. */
final class StoryStart {
    private static final int HEAVIEST = 60;
    private static final int SENTENCE = 3;
    private static final int SHORT = -3;

    /** A story has at least so many lines. */
    private static final int FEW = 4;

    private final Facts facts;

    StoryStart(Facts facts) {
        this.facts = facts;
    }

    /** The first line of the stretch; -1 when there is no running text. */
    int find() {
        int best = 0;
        int bestStart = -1;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
                if (i < FEW && facts.lines().isSpaced() && facts.isNote(i)) {
                    continue;
                }
            }
            sum += weight(i);
            if (sum > best) {
                best = sum;
                bestStart = start;
            }
        }
        return bestStart;
    }

    /** The first line that opens a feed under something else; the number of lines when none does. */
    private int end() {
        for (int i = FEW; i < facts.size() && facts.lines().isSpaced(); i++) {
            if (facts.isGoDeeper(i) || facts.isBareMarker(i)) {
                return i;
            }
        }
        return facts.size();
    }

    private int weight(int i) {
        var shape = facts.shape(i);
        boolean prose = shape.isProse();
        if (!prose && !shape.isSentence()) {
            return facts.lines().get(i).isItem() && shape.words() > 4 ? 1 : SHORT;
        }
        if (facts.isFurniture(i)) {
            return SHORT;
        }
        return prose ? Math.min(shape.words(), HEAVIEST) : SENTENCE;
    }

    /** Whether the page is nothing but teasers: many headlines, each with its date or with hardly any text. */
    boolean isFeed() {
        int headlines = 0;
        int questions = 0;
        int dated = 0;
        int run = 0;
        int longestRun = 0;
        int prose = 0;
        int words = 0;
        int headlineWords = 0;
        boolean paragraphs = false;
        int end = end();
        if (!Turns.of(facts, 0, end).speakers().isEmpty() || facts.posts().isLive()) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            questions += facts.shape(i).last() == '?' ? 1 : 0;
            if (facts.isProse(i) || facts.lines().get(i).isItem()) {
                prose++;
                words += facts.shape(i).words();
                paragraphs |= run > 0 && facts.lines().get(i).afterBlank();
                longestRun = Math.max(longestRun, ++run);
                if (longestRun > (facts.lines().isSpaced() ? 2 : 1)) {
                    return false;
                }
            } else if (facts.caption(i).isEmpty() && !facts.isFurniture(i)) {
                run = 0;
                if (facts.isDated(i) || facts.isClock(i)) {
                    dated += i > 0 && facts.isDated(i - 1) ? 0 : 1;
                } else if (facts.isHeadline(i)) {
                    headlines++;
                    headlineWords += facts.shape(i).words();
                }
            }
        }
        if (headlines < 2 || prose > headlines * 2) {
            return false;
        }
        return dated >= 2 && dated * 2 >= headlines
                || dated == 0
                        && questions * 2 < headlines
                        && !paragraphs
                        && headlines >= 3
                        && headlineWords >= headlines * 6
                        && prose <= headlines
                        && words <= prose * 40;
    }
}
