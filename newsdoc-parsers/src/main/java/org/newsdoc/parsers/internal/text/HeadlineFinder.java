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

    /** Lines under the beginning of the densest text that may still be the headline the title names. */
    private static final int BELOW = 10;

    /** Lines under it that may be a headline in other words. */
    private static final int NEAR = 3;

    /** What a byline close by is worth, in lines nearer to the story. */
    private static final int SIGNED = 25;

    /** So many lines of a few words each, one after the other, are a menu. */
    private static final int MENU = 4;

    /** A headline before a bar or dash is at least so long. */
    private static final int SHORTEST = 15;

    private static final int LONGEST_SITE = 40;

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
        if (!facts.lines().isSpaced() && facts.shape(0).words() >= 4 && Separators.last(facts.text(0)) > 0) {
            return withoutSite();
        }
        int line = facts.lines().isSpaced() ? byForm(story) : byPlace(story);
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
        for (int i = 1; i < facts.size() && i <= story + BELOW; i++) {
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
        if (text.length() * 2 >= title.length()
                && !facts.isProse(i)
                && (title.contains(text) || text.contains(title))) {
            return 1.5;
        }
        if (story - i > REACH || i > story + NEAR || facts.shape(i).words() < 3 || facts.isProse(i)) {
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

    /** The first line without the names of site and section behind it. */
    private Found withoutSite() {
        var title = facts.text(0);
        int separator = Separators.last(title);
        boolean bar = separator > 0 && title.charAt(separator + 1) == '|';
        if (separator < SHORTEST
                || title.length() - separator > LONGEST_SITE
                || facts.lines().isSpaced() && !bar) {
            return new Found(0, title, "");
        }
        var site = title.substring(separator + 3).strip();
        var headline = title.substring(0, separator).strip();
        int section = Separators.last(headline);
        while (section >= SHORTEST && Shape.of(headline.substring(section + 3)).words() <= 2) {
            headline = headline.substring(0, section).strip();
            section = Separators.last(headline);
        }
        return new Found(0, headline, site);
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

    /** On a crawled page, the line above the story with a byline or date close under it, else the closest one. */
    private int byPlace(int story) {
        int found = -1;
        int best = Integer.MIN_VALUE;
        for (int i = Math.min(story + NEAR, facts.size() - 1); i >= Math.max(0, story - REACH); i--) {
            if (isCandidate(i, story)) {
                int score = (isSigned(i) ? SIGNED : 0) - Math.abs(story - i);
                if (score > best) {
                    best = score;
                    found = i;
                }
            }
        }
        return found >= 0 ? found : shortHeadline(story);
    }

    /** Whether a byline or date stands in one of the next lines. */
    private boolean isSigned(int line) {
        for (int i = line + 1; i <= line + NEAR && i < facts.size(); i++) {
            if (facts.isDated(i)
                    || facts.meta(i)
                            .filter(meta -> meta.explicit() && !meta.authors().isEmpty())
                            .isPresent()) {
                return true;
            }
        }
        return false;
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
