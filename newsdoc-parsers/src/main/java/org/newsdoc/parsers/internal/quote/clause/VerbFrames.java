package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.MentionType;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** Verbs that report, with subject and reported clause, by the order of words in German. */
final class VerbFrames {
    private static final float AROUND = 2.6f;
    private static final float BEFORE = 2.5f;
    private static final long OPENS_CLAUSE = SUBORDINATOR.bit() | THAT.bit() | QUESTION.bit() | TO.bit();
    private static final long HELPS = AUXILIARY.bit() | MODAL.bit() | SUBJUNCTIVE.bit();

    private final Tokens tokens;
    private final Mentions mentions;
    private final Segments segments;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Contents contents;

    VerbFrames(Reading reading, Segments segments, Phrases phrases, Clauses clauses) {
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.segments = segments;
        this.phrases = phrases;
        this.clauses = clauses;
        this.contents = new Contents(reading, segments, phrases);
    }

    /** Adds the clauses of the sentence at hand. */
    void find() {
        for (int t = segments.from(); t < segments.to(); t++) {
            if (isVerb(t)) {
                frame(t);
            }
        }
    }

    private boolean isVerb(int t) {
        boolean lower = tokens.shape(t) == Tokens.LOWER || t == segments.from();
        return lower && tokens.isAny(t, WordClass.CUE | SEPARABLE.bit()) && tokens.stretch(t) < 0;
    }

    private void frame(int cue) {
        int segment = segments.of(cue);
        int first = segments.start(segment);
        int end = segments.end(segment);
        if (isLast(cue, end) && cue > first + 1 && tokens.is(first, AS)) {
            asClause(cue, segment);
        } else if (isLast(cue, end) && cue > first && isBracket(cue, first)) {
            verbFinal(cue, segment);
        } else if (!tokens.is(cue, NON_FINITE) && isComplete(cue, end)) {
            verbSecond(cue, segment);
        }
    }

    /** Whether only helping verbs follow in the segment. */
    private boolean isLast(int cue, int end) {
        int t = cue + 1;
        while (t < end && tokens.isAny(t, HELPS)) {
            t++;
        }
        return t == end;
    }

    /** Whether the verb stands at the end because another one, or a word that opens the clause, goes before it. */
    private boolean isBracket(int cue, int first) {
        return tokens.isAny(first, OPENS_CLAUSE | RELATIVE.bit())
                || isRelative(segments.of(first))
                || tokens.is(cue, NON_FINITE)
                || phrases.verb(first, cue) >= 0;
    }

    /** Whether a separable verb has what belongs to it. */
    private boolean isComplete(int cue, int end) {
        return tokens.isAny(cue, WordClass.CUE) || (end - 1 > cue && tokens.is(end - 1, PREFIX));
    }

    /** Wie der Sprecher mitteilte, … */
    private void asClause(int cue, int segment) {
        int source = phrases.subjectAfter(segments.start(segment), cue);
        int before = segment == 0 ? -1 : segments.start(segment) - 1;
        boolean after = segment + 1 < segments.count();
        if (before < 0 && after) {
            clauses.add(cue, -1, -1, segments.start(segment + 1), segments.to(), source, BEFORE);
        } else if (before > 0 && after) {
            clauses.add(cue, segments.from(), before, segments.start(segment + 1), segments.to(), source, BEFORE);
        } else if (before > 0) {
            clauses.add(cue, segments.from(), before, -1, -1, source, BEFORE);
        }
    }

    /** … hat angekündigt, dass …; nachdem er angekündigt hatte, dass … */
    private void verbFinal(int cue, int segment) {
        int first = segments.start(segment);
        boolean subordinate = tokens.isAny(first, OPENS_CLAUSE) || isRelative(segment);
        int verb = phrases.verb(first, cue);
        if (!tokens.isAny(cue, WordClass.CUE)) {
            return;
        }
        contents.after(cue, segment);
        if (contents.from < 0 || (verb < 0 || subordinate) && !contents.isOpened) {
            return;
        }
        clauses.add(cue, -1, -1, contents.from, contents.to, finalSubject(cue, segment), contents.score);
    }

    /** The subject of a verb at the end of its segment. */
    private int finalSubject(int cue, int segment) {
        int first = segments.start(segment);
        int verb = phrases.verb(first, cue);
        if (isRelative(segment)) {
            return mentions.at(first - 1) - 1;
        }
        if (tokens.isAny(first, OPENS_CLAUSE) || verb < 0) {
            return phrases.subjectAfter(first, cue);
        }
        return tokens.is(verb, PASSIVE) ? phrases.agent(verb, cue) : subject(verb, segment);
    }

    /** Whether the segment says more of the noun before its comma. */
    private boolean isRelative(int segment) {
        int first = segments.start(segment);
        boolean opens = tokens.isAny(first, RELATIVE.bit() | DETERMINER.bit()) && segments.before(segment) == ',';
        int m = mentions.at(first);
        boolean phrase = m < mentions.count() && mentions.from(m) == first && mentions.to(m) > first + 1;
        return opens && !phrase && tokens.isCapital(first - 2) && mentions.at(first - 1) > 0;
    }

    /** The subject of the reporting verb that has most to do with what stands at {@code token}, or {@link Phrases#NONE}. */
    int speakerAt(int token) {
        int own = segments.of(token);
        int best = -1;
        for (int t = segments.from(); t < segments.to(); t++) {
            if (!isVerb(t) || (!tokens.isAny(t, WordClass.CUE) && !isComplete(t, segments.end(segments.of(t))))) {
                continue;
            }
            boolean apart = own > segments.of(t) + 1 && tokens.is(segments.start(segments.of(t)), SUBORDINATOR);
            if (apart) {
                continue; // während viele fürchten, zeigte sich Ann gelassen: „…“
            }
            boolean nearer = best < 0 || segments.of(t) == own || (t < token && segments.of(best) != own);
            best = nearer ? t : best;
        }
        return best < 0 ? Phrases.NONE : subjectOf(best);
    }

    private int subjectOf(int cue) {
        int segment = segments.of(cue);
        int first = segments.start(segment);
        int end = segments.end(segment);
        if (isLast(cue, end) && cue > first && isBracket(cue, first)) {
            return finalSubject(cue, segment);
        }
        int inverted = inverted(cue, segment);
        return inverted != Phrases.NONE ? known(inverted, cue, end, false) : subject(cue, segment);
    }

    /** The subject behind a verb that opens its segment, or {@link Phrases#NONE}. */
    private int inverted(int cue, int segment) {
        boolean opens = cue == segments.start(segment) || hasMark(cue - 1, cue);
        if (!opens || cue == segments.from() || isApposition(segment)) {
            return Phrases.NONE;
        }
        return phrases.subjectAfter(cue, segments.end(segment));
    }

    /** Whether what stands before the segment is a noun with an apposition: Ann Muster, die Chefin, | sagte. */
    private boolean isApposition(int segment) {
        if (segment == 0 || hasMark(segments.start(segment) - 2, segments.start(segment))) {
            return false;
        }
        boolean bracket = segments.before(segment) == ')';
        int end = segments.start(segment) - 1;
        int first = segments.start(0);
        int subject = phrases.subjectAt(first, segments.end(0));
        boolean verb = phrases.verb(first, segments.end(0)) >= 0;
        return subject != Phrases.NONE
                && !verb
                && (bracket || (segment >= 2 && phrases.isSpeaker(subject) && !hasMark(first, end)));
    }

    private boolean hasMark(int from, int to) {
        for (int t = Math.max(from, 0); t < to; t++) {
            if (tokens.shape(t) == Tokens.MARK) {
                return true;
            }
        }
        return false;
    }

    private void verbSecond(int cue, int segment) {
        int end = segments.end(segment);
        int inverted = inverted(cue, segment);
        contents.after(cue, segment);
        boolean subordinate = segment <= 1 && tokens.isAny(segments.from(), OPENS_CLAUSE | AS.bit());
        boolean speaks = inverted != Phrases.NONE && mayReport(inverted, cue);
        if (speaks && !(contents.from >= 0 && (subordinate || contents.isOpened)) && !subordinate) {
            postposed(cue, segment, known(inverted, cue, end, false));
        } else if (contents.from >= 0) {
            clauses.add(cue, -1, -1, contents.from, contents.to, subject(cue, segment), contents.score);
        }
    }

    /** The subject, or what "es" stands for: heißt es im Bericht. */
    private int known(int m, int verb, int end, boolean first) {
        if (mentions.type(m) != MentionType.IT) {
            return m;
        }
        int from = Math.max(verb + 1, mentions.to(m));
        int source = phrases.source(from, end);
        if (source == Phrases.NONE && !first && segments.from() < verb) {
            source = phrases.governed(segments.from(), verb);
        }
        return source;
    }

    /** Whether a thing that does not speak has words of reported speech or a quotation before it. */
    private boolean mayReport(int subject, int cue) {
        return phrases.isSpeaker(subject)
                || mentions.type(subject) == MentionType.IT
                || phrases.subjunctive(segments.from(), cue) >= 0
                || hasMark(segments.from(), cue);
    }

    /** Die Lage sei ernst, sagte er; die Lage, sagte er, sei ernst. */
    private void postposed(int cue, int segment, int source) {
        int to = cue;
        while (to > segments.from() && !tokens.isWord(to - 1) && tokens.shape(to - 1) != Tokens.MARK) {
            to--;
        }
        int next = segment + 1;
        if (next < segments.count() && contents.goesOn(cue, to, next)) {
            clauses.add(cue, segments.from(), to, segments.start(next), segments.to(), source, AROUND);
        } else {
            clauses.add(cue, segments.from(), to, -1, -1, source, BEFORE);
        }
    }

    /** The subject of a verb in second place: what stands before it, else what follows it. */
    private int subject(int verb, int segment) {
        int first = segments.from();
        if (tokens.isAny(first, SUBORDINATOR.bit() | TO.bit() | AS.bit())) {
            first = segments.start(segment);
        }
        int before = first < verb ? phrases.subjectAt(first, verb) : Phrases.NONE;
        int subject = before;
        if (before == Phrases.NONE || mentions.type(before).isVague()) {
            int after = phrases.subjectAfter(verb, segments.end(segment));
            boolean bare = before == Phrases.NONE || mentions.type(before) == MentionType.BARE;
            subject = after != Phrases.NONE && (bare || phrases.isSpeaker(after)) ? after : before;
        }
        return subject == Phrases.NONE ? subject : known(subject, verb, segments.end(segment), before == subject);
    }
}
