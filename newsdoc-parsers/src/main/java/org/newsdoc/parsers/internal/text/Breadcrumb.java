package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsdoc.parsers.internal.furniture.Furniture;
import org.newsdoc.parsers.internal.language.Habit;
import org.newsdoc.parsers.internal.phrase.Letters;

/** The path to a story over its headline, in one line or one line for each step: {@code Home > News > Local}. */
final class Breadcrumb {
    private static final Pattern ARROW = Pattern.compile("\\s*[>\u203a\u00bb\u25b8\u2192]\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern MARK = Pattern.compile("\\s+[|/\u00b7\u2022]\\s+");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");

    /** A path whose steps are parted by slashes has at least so many, as kickers may have one. */
    private static final int FEWEST_WITH_SLASH = 3;

    private static final int LONGEST_STEP = 40;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_CJK = 8;
    private static final int MOST_STEPS = 4;
    private static final int MOST_SECTION_WORDS = 2;

    private Breadcrumb() {}

    /** The categories of a path in one line, without the front page; none when the line is something else. */
    static List<String> path(Facts facts, int i) {
        var text = facts.text(i);
        var steps = steps(text, ARROW);
        if (steps.size() < 2) {
            steps = steps(text, SLASH);
            if (steps.size() < FEWEST_WITH_SLASH) {
                return barred(facts, i);
            }
        }
        boolean home = isFrontPage(facts, steps.get(0));
        return List.copyOf(home ? steps.subList(1, steps.size()) : steps);
    }

    /** A known category, a bar and one or two words: {@code News|Water}. */
    private static List<String> barred(Facts facts, int i) {
        var steps = steps(facts.text(i), BAR);
        boolean form = steps.size() == 2
                && Shape.of(steps.get(1)).words() <= 2
                && !facts.isExplicitMeta(i)
                && isCategory(facts, steps.get(0));
        return form ? steps : List.of();
    }

    /**
     * The categories of a path of short lines close together over a headline, as readers copy it: known categories and the
     * single words behind them. None when no line is known.
     */
    static List<String> lines(Facts facts, int line) {
        int from = line;
        while (from > 0
                && isStep(facts, from - 1)
                && (from == line || !facts.lines().get(from).afterBlank())) {
            from--;
        }
        boolean apart =
                facts.lines().isSpaced() && from == 0 && facts.lines().get(line).afterBlank();
        if (!apart || line - from < 2) {
            return List.of();
        }
        var categories = new ArrayList<String>();
        boolean known = false;
        for (int i = from; i < line; i++) {
            boolean category = isCategory(facts, facts.text(i));
            boolean home = isFrontPage(facts, facts.text(i));
            known |= category || home;
            if (!home && (category || known && isWord(facts.text(i)))) {
                categories.add(facts.text(i));
            }
        }
        return categories;
    }

    /**
     * The categories of a path on a crawled page, a line for each step right over the headline: its first step stands
     * in the menu further up, the line over it does not.
     */
    static List<String> trail(Facts facts, int line) {
        if (facts.lines().isSpaced()) {
            return List.of();
        }
        int from = line;
        int first = -1;
        while (from > 1 && line - from <= MOST_STEPS && isTrailStep(facts, from - 1)) {
            from--;
            first = facts.isRepeated(from) ? from : first;
        }
        boolean opens = first > 0
                && line - first <= MOST_STEPS
                && !(facts.isRepeated(first - 1) && isTrailStep(facts, first - 1));
        if (!opens) {
            return List.of();
        }
        var categories = new ArrayList<String>();
        for (int i = first; i < line; i++) {
            boolean kicker = facts.context().knowledge().kickers().isKicker(facts.text(i));
            if (!isFrontPage(facts, facts.text(i)) && !kicker) {
                categories.add(facts.text(i));
            }
        }
        return categories;
    }

    private static boolean isTrailStep(Facts facts, int i) {
        return facts.text(i).length() <= LONGEST_STEP
                && facts.shape(i).words() >= 1
                && facts.shape(i).words() <= MOST_WORDS
                && facts.furniture(i)
                        .filter(kind -> kind != Furniture.Kind.NAVIGATION)
                        .isEmpty()
                && path(facts, i).isEmpty()
                && !facts.shape(i).endsSentence()
                && !facts.isDated(i)
                && !facts.isByline(i)
                && facts.caption(i).isEmpty();
    }

    /**
     * The categories that a line of few words right over a headline names, by its form: {@code Nova Scotia},
     * {@code Business | Commodities}. None where it is a kicker, as one word alone is in languages that write all nouns with
     * capitals.
     */
    static List<String> sections(Facts facts, int i) {
        var text = facts.text(i);
        var parts = List.of(MARK.split(text));
        boolean nouns = Habit.CAPITAL_NOUNS.in(facts.context().language());
        boolean form = parts.stream().allMatch(part -> isName(part, nouns))
                && (parts.size() > 1 || !nouns && facts.shape(i).words() <= MOST_SECTION_WORDS);
        return form ? parts.stream().filter(part -> !isFrontPage(facts, part)).toList() : List.of();
    }

    /** Whether all words of a text have capitals, no figure or mark among them. */
    private static boolean isName(String text, boolean nouns) {
        for (var word : text.split(" ")) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0)) && !word.equals("&")
                    || !word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '&')) {
                return false;
            }
        }
        return Shape.of(text).words() <= (nouns ? 1 : MOST_SECTION_WORDS);
    }

    private static List<String> steps(String text, Pattern mark) {
        var all = List.of(mark.split(text.strip()));
        int last = all.size() - 1;
        boolean headed = last >= 2 && Shape.of(all.get(last)).words() > MOST_WORDS;
        var steps = headed ? all.subList(0, last) : all;
        boolean form = steps.stream()
                .allMatch(step -> !step.isBlank()
                        && step.length() <= LONGEST_STEP
                        && Shape.of(step).words() <= MOST_WORDS
                        && !Shape.of(step).endsSentence());
        return form ? steps : List.of();
    }

    /** Whether a step is a word of menus that names no category: "Home", "Startseite". */
    private static boolean isFrontPage(Facts facts, String step) {
        var kind = facts.context().knowledge().furniture().recognise(step);
        return kind.equals(Optional.of(Furniture.Kind.NAVIGATION)) && !isCategory(facts, step);
    }

    private static boolean isStep(Facts facts, int i) {
        return facts.text(i).length() <= LONGEST_STEP
                && !facts.shape(i).endsSentence()
                && !facts.isDated(i)
                && !facts.isByline(i)
                && !facts.context().knowledge().kickers().isKicker(facts.text(i));
    }

    private static boolean isCategory(Facts facts, String text) {
        return facts.context()
                .metaLine(text)
                .filter(meta -> !meta.categories().isEmpty())
                .isPresent();
    }

    private static boolean isWord(String text) {
        boolean cjk = Letters.isCjk(text.charAt(0));
        return text.indexOf(' ') < 0 && (!cjk || text.length() <= LONGEST_CJK);
    }
}
