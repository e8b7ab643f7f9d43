package org.newsdoc.benchmarks.quotes;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.benchmarks.quotes.GoldArticle.GoldQuote;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Lessons;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.speaker.SpeakerFinder;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** What the annotation of an article says of its stretches and mentions. */
final class QuoteTruth implements SpeakerFinder.Truth {
    private static final long CUT = WordClass.BINDING.bit() | WordClass.PREPOSITION.bit() | WordClass.RELATIVE.bit();

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final boolean[] touched;
    private final List<List<GoldQuote>> owners = new ArrayList<>();

    QuoteTruth(Reading reading, GoldArticle article) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        touched = new boolean[reading.stretches().count()];
        for (int s = 0; s < reading.stretches().count(); s++) {
            owners.add(ownersOf(s, article));
            for (var quote : article.quotes()) {
                touched[s] |= share(s, quote.content()) > 0;
            }
            touched[s] |= share(s, article.ignored()) > 0.5;
        }
    }

    private List<GoldQuote> ownersOf(int s, GoldArticle article) {
        var found = new ArrayList<GoldQuote>();
        for (var quote : article.quotes()) {
            if (share(s, quote.content()) >= 0.85) {
                found.add(quote);
            }
        }
        return found;
    }

    private double share(int s, int[] spans) {
        int words = 0;
        int covered = 0;
        int to = tokens.at(reading.stretches().end(s));
        for (int t = tokens.at(reading.stretches().start(s)); t < to; t++) {
            if (tokens.isWord(t)) {
                words++;
                covered += isIn(t, spans) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) covered / words;
    }

    private boolean isIn(int token, int[] spans) {
        int middle = (tokens.start(token) + tokens.stem(token)) / 2;
        for (int i = 0; i < spans.length; i += 2) {
            if (spans[i] <= middle && middle < spans[i + 1]) {
                return true;
            }
        }
        return false;
    }

    boolean isQuotation(int stretch) {
        return !owners.get(stretch).isEmpty();
    }

    List<GoldQuote> owners(int stretch) {
        return owners.get(stretch);
    }

    /** Whether a marked content or an ignored span holds a part of the stretch. */
    boolean isTouched(int stretch) {
        return touched[stretch];
    }

    @Override
    public int isNobody(int stretch) {
        if (!isQuotation(stretch)) {
            return Lessons.NEUTRAL;
        }
        return owners.get(stretch).stream().allMatch(quote -> quote.source().length == 0) ? 1 : 0;
    }

    @Override
    public int isSpeaker(int stretch, int mention) {
        for (var quote : owners.get(stretch)) {
            if (isSource(mention, quote.source())) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether the mention is the source or one of its parts. */
    boolean isSource(int m, int[] source) {
        if (source.length == 0 || !isIn(mentions.to(m) - 1, source)) {
            return false;
        }
        for (int t = mentions.from(m); t < mentions.to(m); t++) {
            if (isHead(t, source)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHead(int t, int[] source) {
        if (!isIn(t, source)) {
            return false;
        }
        int next = t + 1;
        return !tokens.isWord(next)
                || !isIn(next, source)
                || tokens.is(next, WordClass.COORDINATOR)
                || tokens.isAny(next, CUT)
                || isApposed(next, source);
    }

    private boolean isApposed(int next, int[] source) {
        return tokens.is(next, WordClass.AUXILIARY) && isIn(next, source);
    }
}
