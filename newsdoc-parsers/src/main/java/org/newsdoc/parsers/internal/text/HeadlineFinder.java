package org.newsdoc.parsers.internal.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds the line that is the headline, with the help of the page's title where the text begins with it. */
final class HeadlineFinder {
    /**
     * Where the headline stands.
     *
     * @param line the line; -1 when only the page's title has it
     * @param text the headline
     * @param site the name of the site that the page's title ends with; empty when it does not
     */
    record Found(int line, String text, String site) {
        static final Found NONE = new Found(-1, "", "");
    }

    /** Lines above the story that are looked at. */
    private static final int REACH = 60;

    /** So many lines of a few words each, one after the other, are a menu. */
    private static final int MENU = 4;

    private final Facts facts;

    HeadlineFinder(Facts facts) {
        this.facts = facts;
    }

    /**
     * Finds the headline.
     *
     * @param story where the densest part of the text begins
     */
    Found find(int story) {
        if (facts.size() == 0) {
            return Found.NONE;
        }
        var titled = byTitle(story);
        if (titled.line >= 0) {
            return titled;
        }
        int line = byForm(story);
        if (line < 0) {
            return titled;
        }
        return line == 0 ? withoutSite() : new Found(line, facts.text(line), titled.site);
    }

    private Found byTitle(int story) {
        var title = facts.text(0);
        if (facts.shape(0).words() < 3 || title.length() > 300) {
            return Found.NONE;
        }
        int best = -1;
        double bestScore = 0.5;
        var words = words(title);
        for (int i = 1; i < facts.size() && i <= story + 3; i++) {
            int length = facts.text(i).length();
            if (length > 300
                    || length < 8
                    || facts.shape(i).words() < 2
                    || facts.lines().get(i).isItem()) {
                continue;
            }
            double score = likeness(title, words, i, story);
            if (score >= bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best < 0) {
            return Found.NONE;
        }
        return new Found(best, facts.text(best), site(title, facts.text(best)));
    }

    /** How much a line is like the title; its whole beginning is more than shared words. */
    private double likeness(String title, Set<String> words, int i, int story) {
        var text = facts.text(i);
        if (text.length() * 3 >= title.length() && title.regionMatches(true, 0, text, 0, text.length())) {
            return 2;
        }
        if (text.length() * 2 >= title.length() && (title.contains(text) || text.contains(title))) {
            return 1.5;
        }
        if (story - i > REACH || facts.shape(i).words() < 3 || facts.isProse(i)) {
            return 0;
        }
        var own = words(text);
        int shared = 0;
        for (var word : own) {
            shared += words.contains(word) ? 1 : 0;
        }
        return 2.0 * shared / (own.size() + words.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(java.util.List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** What the title has behind the headline and a bar or dash. */
    private static String site(String title, String headline) {
        if (!title.startsWith(headline)) {
            return "";
        }
        int separator = Separators.last(title);
        return separator >= headline.length() ? title.substring(separator + 3).strip() : "";
    }

    /** The first line without the site's name behind it. */
    private Found withoutSite() {
        var title = facts.text(0);
        int separator = Separators.last(title);
        boolean bar = separator > 0 && title.charAt(separator + 1) == '|';
        if (separator < 15 || title.length() - separator > 40 || facts.lines().isSpaced() && !bar) {
            return new Found(0, title, "");
        }
        return new Found(
                0,
                title.substring(0, separator).strip(),
                title.substring(separator + 3).strip());
    }

    /** The highest line above the story that looks like a headline and has no menu between itself and the story. */
    private int byForm(int story) {
        int found = -1;
        int menu = 0;
        int floor = Math.max(0, story - REACH);
        for (int i = Math.min(story, facts.size() - 1); i >= floor; i--) {
            if (isCandidate(i, story)) {
                found = i;
                menu = 0;
            } else if (facts.isFurniture(i)
                    || facts.isExplicitMeta(i)
                    || facts.caption(i).isPresent()) {
                continue;
            } else if (++menu > MENU && found >= 0) {
                break;
            }
        }
        return found >= 0 ? lastTwin(found, story) : shortHeadline(story);
    }

    private boolean isCandidate(int i, int story) {
        if (i == story) {
            return facts.isHeadline(i) && !facts.isProse(i);
        }
        return facts.isHeadline(i)
                && !facts.isProse(i)
                && !facts.context().knowledge().kickers().isKicker(facts.text(i));
    }

    /** A headline printed twice counts where it stands last. */
    private int lastTwin(int line, int story) {
        for (int i = Math.min(story, facts.size()) - 1; i > line; i--) {
            if (facts.text(i).equals(facts.text(line))) {
                return i;
            }
        }
        return line;
    }

    /** A headline of one to three words, where nothing longer stands above the story. */
    private int shortHeadline(int story) {
        for (int i = 0; i < Math.min(story, facts.size()); i++) {
            if (facts.isHeading(i)
                    && facts.shape(i).words() >= 1
                    && !facts.isExplicitMeta(i)
                    && !facts.context().knowledge().kickers().isKicker(facts.text(i))) {
                return i;
            }
        }
        return -1;
    }
}
