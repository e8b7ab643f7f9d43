package org.newsdoc.parsers.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsdoc.parsers.internal.quote.clause.Clauses;
import org.newsdoc.parsers.internal.quote.clause.GrammarFinder;
import org.newsdoc.parsers.internal.quote.mention.MentionType;
import org.newsdoc.parsers.internal.quote.rank.Ranker;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.speaker.SpanJudge;
import org.newsdoc.parsers.internal.quote.speaker.SpeakerFinder;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Puts stretches, speakers and reported clauses of one text together to attributions. */
final class Attributions {
    private static final int CUE_REACH = 10;
    private static final int LONG = 12;
    /** The fewest words of a clause that a colon announces. */
    private static final int CLAUSE = 4;

    private static final int LONG_WITHOUT_SPACES = 6;

    private final Reading reading;
    private final Tokens tokens;
    private final Map<String, Ranker> rankers;
    private int[] speakers = {};
    private final ClauseChoice choice;
    private final Clauses clauses;
    private int[] clauseOf = {};
    private byte[] cover = {};
    private final boolean grammar;
    private final GrammarFinder grammarFinder;

    Attributions(Reading reading, Map<String, Ranker> rankers) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.rankers = rankers;
        this.grammar = reading.lexicon().hasGrammar();
        this.grammarFinder = new GrammarFinder(reading);
        this.choice =
                grammar ? ClauseChoice.among(reading, grammarFinder.find()) : ClauseChoice.weighed(reading, rankers);
        this.clauses = choice.clauses();
    }

    private void read() {
        var finder = new SpeakerFinder(reading);
        coverStretches();
        speakers = finder.find(Objects.requireNonNull(rankers.get(SpeakerFinder.RANKER)), known());
        for (int s = 0; s < cover.length; s++) {
            if (cover[s] != 1 && (finder.isPlain(s) || isLongInUnknownLanguage(s) || isAnnounced(s))) {
                cover[s] = SpanJudge.CERTAIN;
            }
        }
    }

    /** What {@link #sources} says where word order tells it; nothing where weights do. */
    private int[] known() {
        return grammar ? sources() : new int[cover.length];
    }

    /** For each stretch 1 more than the mention that is the source of its clause, or 0. */
    private int[] sources() {
        int[] sources = new int[cover.length];
        for (int s = 0; s < sources.length; s++) {
            int source = clauseOf[s] < 0 ? -1 : clauses.source(clauseOf[s]);
            sources[s] = 1 + (source >= 0 ? source : grammarFinder.speaker(s));
        }
        return sources;
    }

    /** Where no verb reports a quotation, its speaker is the subject of the sentence if that can speak. */
    private void fallBack() {
        int[] known = sources();
        for (int s = 0; s < known.length; s++) {
            int subject = grammarFinder.subject(s);
            speakers[s] = known[s] == 0 && subject >= 0 ? subject : speakers[s];
            boolean empty = speakers[s] >= 0 && reading.mentions().type(speakers[s]) == MentionType.IT;
            speakers[s] = empty ? SpeakerFinder.NOBODY : speakers[s];
        }
    }

    /** Whether a colon stands before a stretch that is long enough for a clause: Bridge falls: "We told them so". */
    private boolean isAnnounced(int s) {
        int first = tokens.at(reading.stretches().start(s));
        int before = first - 1;
        while (before > 0 && tokens.shape(before) == Tokens.MARK) {
            before--;
        }
        int words = 0;
        for (int t = first; t < tokens.count() && tokens.stretch(t) == s && words < CLAUSE; t++) {
            words += tokens.isWord(t) ? 1 : 0;
        }
        return grammar && !reading.lexicon().hasCapitalNouns() && words == CLAUSE && tokens.isPoint(before, ':');
    }

    /** Where no words are known, length is all there is to tell a quotation by. */
    private boolean isLongInUnknownLanguage(int s) {
        int length = reading.stretches().end(s) - reading.stretches().start(s);
        boolean spaced = reading.text()[reading.stretches().start(s)] < '\u2e80';
        return reading.lexicon().isEmpty() && length >= (spaced ? LONG : LONG_WITHOUT_SPACES);
    }

    /** The attributions of the text in the order of their content. */
    List<Attribution> find() {
        read();
        int[] utterances = new SpanJudge(reading, speakers, known(), cover)
                .utterances(rankers, reading.lexicon().hasCapitalNouns());
        if (reading.lexicon().hasCapitalNouns()) {
            fallBack();
        }
        var found = new ArrayList<Attribution>();
        quoted(utterances, found);
        indirect(found);
        found.sort(Comparator.comparingInt(one -> one.content().get(0)[0]));
        return found;
    }

    /** Writes the choices that {@code truth} teaches on top of what the other rankers say. */
    void teach(SpanJudge.Truth truth, org.newsdoc.parsers.internal.quote.rank.Lessons lessons) {
        read();
        new SpanJudge(reading, speakers, known(), cover).teach(truth, lessons);
    }

    private void coverStretches() {
        int count = reading.stretches().count();
        clauseOf = new int[count];
        cover = new byte[count];
        Arrays.fill(clauseOf, -1);
        int[] bare = new int[clauses.count()];
        for (int t = 0; t < tokens.count(); t++) {
            int c = choice.of(t);
            if (c >= 0 && tokens.isWord(t)) {
                if (tokens.stretch(t) >= 0) {
                    clauseOf[tokens.stretch(t)] = c;
                } else {
                    bare[c]++;
                }
            }
        }
        for (int s = 0; s < count; s++) {
            cover[s] = (byte) (clauseOf[s] < 0 ? 0 : bare[clauseOf[s]] == 0 ? 2 : 1);
        }
    }

    private void quoted(int[] utterances, List<Attribution> found) {
        for (int s = 0; s < utterances.length; s++) {
            if (utterances[s] == s || (utterances[s] < 0 && cover[s] == 1 && isFirstIn(s, utterances))) {
                found.add(quotation(s, utterances));
            }
        }
    }

    /** Whether no stretch of the clause is a quotation and none of them stands before {@code s}. */
    private boolean isFirstIn(int s, int[] utterances) {
        if (s > 0 && clauseOf[s - 1] == clauseOf[s]) {
            return false;
        }
        for (int i = s + 1; i < utterances.length && clauseOf[i] == clauseOf[s]; i++) {
            if (utterances[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    private Attribution quotation(int first, int[] utterances) {
        var content = new ArrayList<int[]>();
        var members = new ArrayList<Integer>();
        int clause = -1;
        boolean mixed = false;
        for (int s = first; s < utterances.length; s++) {
            boolean sameClause = clause >= 0 && clauseOf[s] == clause;
            if (s != first && utterances[s] != first && !(sameClause && utterances[s] < 0)) {
                if (utterances[s] >= 0 && !sameClause) {
                    break; // what is one utterance stands together
                }
                continue;
            }
            members.add(s);
            if (cover[s] == 1 && clauseOf[s] != clause) {
                ranges(clauseOf[s], content);
                mixed = true;
            } else if (cover[s] != 1) {
                content.add(new int[] {
                    reading.stretches().start(s), reading.stretches().end(s)
                });
            }
            clause = clauseOf[s] >= 0 ? clauseOf[s] : clause;
        }
        content.sort(Comparator.comparingInt(range -> range[0]));
        int speaker = speaker(first, clause, mixed);
        int cue = clause >= 0 ? cue(clause) : cueNear(speaker);
        return new Attribution(mixed ? FoundQuote.Kind.MIXED : FoundQuote.Kind.DIRECT, content, members, cue, speaker);
    }

    /** The source of the clause that a quotation is part of, else the speaker of its first stretch. */
    private int speaker(int first, int clause, boolean mixed) {
        boolean known = mixed && clause >= 0 && clauses.source(clause) >= 0;
        return known ? clauses.source(clause) : speakers[first];
    }

    private void ranges(int clause, List<int[]> content) {
        range(clauses.beforeFrom(clause), clauses.beforeTo(clause), content);
        range(clauses.afterFrom(clause), clauses.afterTo(clause), content);
    }

    private void range(int from, int to, List<int[]> content) {
        int last = to;
        while (last > from && from >= 0 && !tokens.isWord(last - 1)) {
            last--;
        }
        if (from >= 0 && last > from) {
            content.add(new int[] {tokens.start(from), tokens.end(last - 1)});
        }
    }

    /** The cue of a clause; -1 where a verb form within the clause is all that tells it. */
    private int cue(int clause) {
        int cue = clauses.cue(clause);
        return cue >= clauses.afterFrom(clause) && cue < clauses.afterTo(clause) ? -1 : cue;
    }

    /** The cue nearest to a speaker in the same sentence, or -1. */
    private int cueNear(int mention) {
        if (mention < 0) {
            return -1;
        }
        int from = reading.mentions().from(mention);
        int to = reading.mentions().to(mention);
        int sentence = tokens.sentence(from);
        for (int step = 0; step < CUE_REACH; step++) {
            if (isCue(to + step, sentence)) {
                return to + step;
            }
            if (isCue(from - 1 - step, sentence)) {
                return from - 1 - step;
            }
        }
        return -1;
    }

    private boolean isCue(int t, int sentence) {
        return t >= 0
                && t < tokens.count()
                && tokens.sentence(t) == sentence
                && tokens.stretch(t) < 0
                && tokens.isAny(t, WordClass.CUE | WordClass.ACCORDING.bit());
    }

    private void indirect(List<Attribution> found) {
        boolean[] used = new boolean[clauses.count()];
        for (int c : clauseOf) {
            if (c >= 0) {
                used[c] = true;
            }
        }
        for (int c = 0; c < used.length; c++) {
            if (!used[c] && choice.holds(c)) {
                var content = new ArrayList<int[]>();
                ranges(c, content);
                if (!content.isEmpty()) {
                    found.add(new Attribution(FoundQuote.Kind.INDIRECT, content, List.of(), cue(c), clauses.source(c)));
                }
            }
        }
    }
}
