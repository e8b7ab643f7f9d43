package org.newsdoc.parsers.internal.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsdoc.parsers.internal.quote.mark.Stretches;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Rankers;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.unspaced.UnspacedSpeakers;
import org.newsdoc.parsers.internal.quote.word.Lexicon;

/**
 * Finds who said what in the passages of a story.
 *
 * <p>Immutable and thread-safe. Never throws, whatever the text; its work is linear in the length of the text.
 */
public final class QuoteFinder {
    private static final Map<String, QuoteFinder> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, Ranker>> RANKERS = new ConcurrentHashMap<>();
    private static final String ENGLISH = "en";

    private final String language;
    private final Lexicon lexicon;
    private final Map<String, Ranker> rankers;

    private QuoteFinder(String language, Lexicon lexicon, Map<String, Ranker> rankers) {
        this.language = language;
        this.lexicon = lexicon;
        this.rankers = rankers;
    }

    /** The finder for a language, by its tag; one whose words are not known gets by with marks and names. */
    public static QuoteFinder of(String languageTag) {
        var language = QuoteLanguage.of(languageTag);
        return BY_LANGUAGE.computeIfAbsent(language.isEmpty() ? Lexicon.UNKNOWN : language, QuoteFinder::load);
    }

    private static QuoteFinder load(String language) {
        var weights = language.equals(ENGLISH) ? ENGLISH : "any";
        var lexicon = Lexicon.of(Lexicon.isKnown(language) ? language : Lexicon.UNKNOWN);
        return new QuoteFinder(language, lexicon, RANKERS.computeIfAbsent(weights, Rankers::load));
    }

    /** The quotes of a story in reading order. */
    public List<FoundQuote> find(List<Passage> passages) {
        var text = new PassageText(passages);
        var reading = Reading.of(text.characters(), text.lines(), lexicon);
        var attributions = new Attributions(reading, rankers).find();
        attributions.removeIf(one -> isSubject(one, text, reading, passages));
        if (attributions.isEmpty()) {
            return List.of();
        }
        return new Writer(text, reading, language).write(attributions);
    }

    /** Whether only the colon of a headline says that what follows it was said: it may as well name the subject or be a kicker's. */
    private static boolean isSubject(Attribution one, PassageText text, Reading reading, List<Passage> passages) {
        int cue = one.cue();
        if (one.kind() != FoundQuote.Kind.INDIRECT
                || cue < 0
                || !reading.tokens().isPoint(cue, ':')) {
            return false;
        }
        var colon = text.extent(reading.tokens().start(cue), reading.tokens().end(cue));
        return passages.get(colon.passage()).kind() == Passage.Kind.HEADLINE;
    }

    /** Writes attributions of the whole text as quotes of its passages. */
    private static final class Writer {
        private final PassageText text;
        private final Reading reading;
        private final Speakers speakers;
        private final @Nullable UnspacedSpeakers unspaced;
        private final List<FoundQuote> quotes = new ArrayList<>();

        Writer(PassageText text, Reading reading, String language) {
            this.text = text;
            this.reading = reading;
            this.speakers = new Speakers(reading);
            this.unspaced = UnspacedSpeakers.of(text.characters(), language).orElse(null);
        }

        List<FoundQuote> write(List<Attribution> attributions) {
            int utterance = 0;
            for (var attribution : attributions) {
                utterance++;
                var content = attribution.content().stream()
                        .map(range -> text.extent(range[0], range[1]))
                        .toList();
                var report = new FoundQuote.Report(speaker(attribution.speaker()), cue(attribution.cue()));
                if (attribution.kind() == FoundQuote.Kind.INDIRECT) {
                    quotes.add(new FoundQuote(
                            attribution.kind(), content.get(0), content.get(0), content, report, utterance));
                }
                if (unspaced == null) {
                    for (int stretch : attribution.stretches()) {
                        quotes.add(quoted(attribution, stretch, content, report, utterance));
                    }
                } else {
                    utterance = unspaced(attribution, unspaced, utterance);
                }
            }
            return List.copyOf(quotes);
        }

        private FoundQuote quoted(
                Attribution attribution, int stretch, List<Extent> content, FoundQuote.Report report, int utterance) {
            Stretches stretches = reading.stretches();
            int start = stretches.start(stretch);
            int end = stretches.end(stretch);
            var inner = text.extent(start, end);
            var outer = text.extent(text.markStart(start), text.markEnd(end));
            boolean direct = attribution.kind() == FoundQuote.Kind.DIRECT;
            return new FoundQuote(
                    attribution.kind(), outer, inner, direct ? List.of(inner) : content, report, utterance);
        }

        /** Writes the stretches of a text without spaces, each with its own speaker, or that of the one before in its passage. */
        private int unspaced(Attribution attribution, UnspacedSpeakers finder, int first) {
            int utterance = first;
            int passage = -1;
            FoundSpeaker last = null;
            for (int stretch : attribution.stretches()) {
                int start = reading.stretches().start(stretch);
                var content = text.extent(start, reading.stretches().end(stretch));
                var own = finder.find(start, reading.stretches().end(stretch))
                        .map(found -> new FoundSpeaker(found.name(), text.extent(found.from(), found.to()), ""))
                        .orElse(content.passage() == passage ? last : null);
                boolean other =
                        passage >= 0 && !Objects.equals(own == null ? "" : own.name(), last == null ? "" : last.name());
                utterance += other ? 1 : 0;
                quotes.add(quoted(attribution, stretch, List.of(content), new FoundQuote.Report(own, null), utterance));
                passage = content.passage();
                last = own;
            }
            return utterance;
        }

        private @Nullable FoundSpeaker speaker(int mention) {
            if (mention < 0) {
                return null;
            }
            var named = speakers.named(mention);
            return new FoundSpeaker(named.name(), text.extent(named.from(), named.to()), named.description());
        }

        private @Nullable Extent cue(int token) {
            return token < 0
                    ? null
                    : text.extent(
                            reading.tokens().start(token), reading.tokens().end(token));
        }
    }
}
