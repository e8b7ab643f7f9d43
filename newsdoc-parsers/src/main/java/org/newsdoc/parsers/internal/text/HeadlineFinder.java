package org.newsdoc.parsers.internal.text;

/** Finds the line that is the headline, with the help of the page's title where the text begins with it. */
final class HeadlineFinder {
    /**
     * Where the headline stands.
     *
     * @param line the line; -1 when only the page's title has it
     * @param text the headline
     * @param site the name of the site that the page's title ends with; empty when it does not
     * @param kicker what the title has before the headline, and a line of its own; empty when there is none
     * @param behind what the title has behind the headline
     */
    record Found(int line, String text, String site, String kicker, String behind) {
        static final Found NONE = new Found(-1, "", "");

        Found(int line, String text, String site) {
            this(line, text, site, "", "");
        }

        /** The same, printed in other words at another line, which the byline follows. */
        private Found at(int other) {
            return new Found(other, text, site, kicker, behind);
        }
    }

    /** Lines above the story that are looked at. */
    private static final int REACH = 60;

    /** Lines under the beginning of the densest text that may still be the headline the title names. */
    private static final int BELOW = 10;

    /** Lines under it that may be a headline in other words. */
    private static final int NEAR = 3;

    /** Lines between the story and a headline that the title does not have. */
    private static final int CLOSE = 8;

    /** What a byline close by is worth, in lines nearer to the story. */
    private static final int SIGNED = 25;

    /** What it is worth to be the page's title, in lines nearer to the story. */
    private static final int TITLED = 20;

    /** So many lines of a few words each, one after the other, are a menu. */
    private static final int MENU = 4;

    /** A headline before a bar or dash is at least so long. */
    private static final int SHORTEST = 15;

    private static final int LONGEST_SITE = 40;

    /** So many words may be a kicker. */
    private static final int LONGEST_PIECE = 4;

    /** So like the title is a headline in other words, or one with its byline close by. */
    private static final double LIKE = 0.5;

    private static final double FAINT = 0.35;

    private final Facts facts;
    private final PageTitle title;

    HeadlineFinder(Facts facts) {
        this.facts = facts;
        this.title = new PageTitle(facts);
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
        int under = facts.lines().isSpaced() ? underMasthead(0, story) : 0;
        if (under > 0) {
            return new Found(under, facts.text(under), facts.text(0));
        }
        var titled = byTitle(story);
        if (titled.line >= 0) {
            return titled;
        }
        int line = facts.lines().isSpaced() ? byForm(story) : byPlace(story);
        if (!facts.lines().isSpaced()
                && facts.shape(0).words() >= 4
                && Separators.last(facts.text(0)) > 0
                && !(line > 0 && story - line <= CLOSE && isSigned(line))) {
            return withoutSite();
        }
        if (line < 0) {
            return titled;
        }
        return line == 0 ? withoutSite() : new Found(line, facts.text(line), titled.site);
    }

    private Found byTitle(int story) {
        if (!title.exists()) {
            return Found.NONE;
        }
        int best = -1;
        int beside = -1;
        double bestScore = 0;
        var bestMatch = PageTitle.Match.NONE;
        for (int i = 1; i < facts.size() && i <= story + BELOW; i++) {
            var match = title.match(i);
            if (match.score() < FAINT || match.score() <= 1 && facts.caption(i).isPresent()) {
                continue;
            }
            boolean exact = match.score() > 1;
            boolean signed = isSigned(i);
            boolean near = story - i <= REACH && (exact || i <= story + NEAR || isBylined(i));
            beside = signed && Math.abs(story - i) <= BELOW ? i : beside;
            if (exact || near && match.score() >= (signed ? FAINT : LIKE)) {
                double score = match.score() + (signed ? LIKE : 0) - (near ? 0 : 1);
                if (score >= bestScore) {
                    best = i;
                    bestScore = score;
                    bestMatch = match;
                }
            }
        }
        if (best < 0) {
            return Found.NONE;
        }
        var found = found(best, bestMatch);
        return Math.abs(beside - found.line) > BELOW && beside >= 0 && !isSigned(found.line) ? found.at(beside) : found;
    }

    private Found found(int best, PageTitle.Match match) {
        int line = match.score() > 1 ? behindTrail(best) : overDeck(best);
        if (line != best) {
            return new Found(line, facts.text(line), PageTitle.site(title.behind(facts.text(best)), facts.context()));
        }
        var text = facts.text(best).substring(match.start());
        int start = facts.text(0).indexOf(text);
        var behind = start < 0 ? "" : facts.text(0).substring(start + text.length());
        return new Found(best, text, PageTitle.site(behind, facts.context()), match.kicker(), behind);
    }

    /** The headline under a trail of sections that ends with the page's title: a short line stands between them. */
    private int behindTrail(int line) {
        if (facts.lines().isSpaced() || line < 2 || facts.shape(line - 1).words() > 3) {
            return line;
        }
        int kicker = line + 1;
        int headline = line + 2;
        boolean form = facts.has(headline)
                && facts.shape(kicker).words() <= 5
                && !facts.isDated(kicker)
                && facts.caption(kicker).isEmpty()
                && facts.shape(headline).words() >= 4
                && facts.shape(headline).last() != '.'
                && isSigned(headline);
        boolean category = form
                && facts.meta(kicker)
                        .filter(meta -> !meta.categories().isEmpty())
                        .isPresent();
        return form && (!category || title.match(headline).score() >= LIKE) ? headline : line;
    }

    /** The line above one that is like the title, when that is the longer of the two, as the deck is. */
    private int overDeck(int line) {
        int above = line - 1;
        boolean headline = above > 0
                && facts.isHeadline(above)
                && facts.shape(above).words() >= 6
                && facts.text(above).length() < facts.text(line).length()
                && title.match(above).score() >= FAINT / 2;
        return headline ? above : line;
    }

    /** The first line without the names of site and section behind it. */
    private Found withoutSite() {
        if (facts.opensWithDateline(0)) {
            return Found.NONE;
        }
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
            if (isCandidate(i, story) && !(found >= 0 && isInMenu(i))) {
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
        return found >= 0 ? lastTwin(underMasthead(found, story), story) : shortHeadline(story);
    }

    /** The line of the next block, where this one is the name of the paper. */
    private int underMasthead(int line, int story) {
        int next = line + 1;
        while (next < story
                && (!facts.lines().get(next).afterBlank() || facts.isFurniture(next) || facts.isDated(next))) {
            next++;
        }
        return next < story && isCandidate(next, story) && new Masthead(facts, story).is(line, next) ? next : line;
    }

    /** Whether a line is one of several short ones close together, none of which belongs to the head of a story. */
    private boolean isInMenu(int line) {
        int from = line;
        while (from > 0 && line - from < MENU && !facts.lines().get(from).afterBlank() && isMenuLine(from - 1)) {
            from--;
        }
        int to = line;
        while (facts.has(to + 1)
                && to - line < MENU
                && !facts.lines().get(to + 1).afterBlank()
                && isMenuLine(to + 1)) {
            to++;
        }
        boolean whole = !facts.has(to + 1)
                || to - line == MENU
                || facts.lines().get(to + 1).afterBlank();
        return whole && to - from >= MENU - 1;
    }

    private boolean isMenuLine(int i) {
        return !facts.shape(i).endsSentence()
                && !facts.isExplicitMeta(i)
                && facts.caption(i).isEmpty();
    }

    /** On a crawled page, the line above the story with a byline or date close under it, else the closest one. */
    private int byPlace(int story) {
        int found = -1;
        int best = Integer.MIN_VALUE;
        for (int i = Math.min(story + NEAR, facts.size() - 1); i >= Math.max(0, story - REACH); i--) {
            boolean dated = isUnderDate(i, story);
            if (dated || isCandidate(i, story)) {
                int score = (dated || isSigned(i) ? SIGNED : 0) - Math.abs(story - i) + likeness(i);
                if (score > best) {
                    best = score;
                    found = i;
                }
            }
        }
        return found >= 0 ? overLonger(found, story) : shortHeadline(story);
    }

    /** The line above one that is longer, as the deck is, if it is more like the page's title. */
    private int overLonger(int line, int story) {
        int above = line - 1;
        boolean headline = above > 0
                && isCandidate(above, story)
                && facts.shape(above).words() > LONGEST_PIECE
                && facts.text(above).length() < facts.text(line).length()
                && likeness(above) > likeness(line);
        return headline ? above : line;
    }

    /** What it is worth, in lines nearer to the story, that a line shares words with the page's title. */
    private int likeness(int i) {
        return i > 0 && title.exists()
                ? (int) Math.round(Math.min(1, title.match(i).score()) * TITLED)
                : 0;
    }

    /** Whether a line names several people. */
    private boolean isNames(int i) {
        return facts.meta(i).filter(meta -> meta.authors().size() > 1).isPresent();
    }

    /** Whether a byline or date stands in one of the next lines. */
    private boolean isSigned(int line) {
        for (int i = line + 1; i <= line + NEAR + 1 && i < facts.size(); i++) {
            if (facts.isDated(i)
                    || facts.meta(i)
                            .filter(meta -> meta.explicit() && !meta.authors().isEmpty())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a byline follows, on a crawled page. */
    private boolean isBylined(int line) {
        return !facts.lines().isSpaced() && facts.has(line + 1) && facts.isByline(line + 1);
    }

    private boolean isCandidate(int i, int story) {
        boolean form = facts.isHeadline(i) && (!facts.isProse(i) || mayAsk(i) && isSigned(i));
        if (i == story) {
            return form || isSpoken(i) && isSigned(i);
        }
        return form && !isNames(i) && !facts.context().knowledge().kickers().isKicker(facts.text(i));
    }

    /** Whether a line ends as no sentence does, or asks. */
    private boolean mayAsk(int i) {
        char last = facts.shape(i).last();
        return !facts.shape(i).endsSentence() || last == '?' || last == '\uff1f';
    }

    /** A few words right under a date, close to the story. */
    private boolean isUnderDate(int i, int story) {
        return i > 0
                && story - i <= CLOSE / 2
                && facts.isDated(i - 1)
                && facts.isHeading(i)
                && facts.shape(i).words() >= 2
                && facts.meta(i).isEmpty();
    }

    /** A line that is nothing but a quotation, not long. */
    private boolean isSpoken(int i) {
        char first = facts.text(i).charAt(0);
        char last = facts.text(i).charAt(facts.text(i).length() - 1);
        boolean opens =
                first == '"' || first == '\u201e' || first == '\u201c' || first == '\u00ab' || first == '\u00bb';
        boolean closes = last == '"' || last == '\u201d' || last == '\u201c' || last == '\u00ab' || last == '\u00bb';
        return opens && closes && facts.shape(i).words() <= 16;
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
                    && !facts.context().knowledge().kickers().isKicker(facts.text(i))
                    && !isKickerOver(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line of two or three words begins with a kicker and has another heading under it. */
    private boolean isKickerOver(int i) {
        return facts.shape(i).words() <= 3
                && facts.has(i + 1)
                && facts.isHeading(i + 1)
                && facts.shape(i + 1).words() >= 2
                && !facts.isExplicitMeta(i + 1)
                && facts.context().knowledge().kickers().opens(facts.text(i));
    }
}
