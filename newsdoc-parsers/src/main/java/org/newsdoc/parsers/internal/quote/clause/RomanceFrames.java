package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.MentionType;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** The frames of French, Spanish and other languages with a word for "that": a clause with "que", a verb set in between commas, a source behind "selon". */
final class RomanceFrames implements Frames {
    private static final float OPENED = 3;
    private static final float SET_IN = 2.5f;
    private static final float NAMED = 2.2f;
    private static final int REACH = 12;
    private static final long BESIDE = ADVERB.bit() | NEGATION.bit() | OBJECT.bit();

    private final Tokens tokens;
    private final Mentions mentions;
    private final Segments segments;
    private final Phrases phrases;
    private final Clauses clauses;

    RomanceFrames(Reading reading, Segments segments, Phrases phrases, Clauses clauses) {
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.segments = segments;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    @Override
    public void find() {
        for (int t = segments.from(); t < segments.to(); t++) {
            if (tokens.is(t, ACCORDING) && tokens.stretch(t) < 0) {
                according(t);
            } else if (isVerb(t)) {
                verb(t);
            }
        }
    }

    /** Whether the word is a form of a reporting verb that has a subject, with its helping verb if it needs one. */
    private boolean isVerb(int t) {
        boolean lower = tokens.shape(t) == Tokens.LOWER && tokens.stretch(t) < 0;
        return lower && tokens.isAny(t, WordClass.CUE) && !isNoun(t) && (!tokens.is(t, NON_FINITE) || hasHelper(t));
    }

    /** Whether what stands before the word makes it a noun: la denuncia; but not: lo dice, comme le dit. */
    private boolean isNoun(int t) {
        long before = DETERMINER.bit() | POSSESSIVE.bit() | QUANTIFIER.bit() | BINDING.bit() | TO.bit();
        boolean determined = tokens.isAny(t - 1, before);
        long object = WordClass.PRONOUN | AS.bit() | RELATIVE.bit() | THAT.bit() | NEGATION.bit() | AUXILIARY.bit();
        return t > segments.from()
                && determined
                && !tokens.is(t - 1, OBJECT)
                && !(t - 1 > segments.from() && tokens.isAny(t - 2, object));
    }

    private boolean hasHelper(int t) {
        for (int at = helper(t); at < t; at++) {
            if (tokens.is(at, AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** Where the helping verb stands, else the verb itself: a [déjà] annoncé, a-t-elle dit. */
    private int helper(int t) {
        int at = t - 1;
        while (at > segments.from() && (tokens.isAny(at, BESIDE) || tokens.isAny(at, WordClass.PRONOUN))) {
            at--;
        }
        int start = tokens.is(at, AUXILIARY) ? at : t;
        while (start > segments.from() && tokens.is(start - 1, OBJECT)) {
            start--; // s'exclame, lui a-t-il dit
        }
        return start;
    }

    private void verb(int cue) {
        int segment = segments.of(cue);
        int first = segments.start(segment);
        int help = helper(cue);
        int opener = opener(cue, segment);
        if (opener >= 0) {
            clauses.add(cue, -1, -1, opener, segments.to(), subject(cue, segment), OPENED);
            return;
        }
        boolean opens = help == first || isMark(help - 1) || (help == first + 1 && tokens.isAny(first, BESIDE));
        int source = opens && help > segments.from() ? behind(help, cue, segments.end(segment)) : Phrases.NONE;
        if (isObject(source, cue, segment)) {
            return;
        }
        if (source != Phrases.NONE) {
            setIn(cue, segment, source);
        } else if (tokens.isAny(first, AS.bit() | ACCORDING.bit()) && segments.count() > 1) {
            int named = behind(help, cue, segments.end(segment));
            asClause(cue, segment, named == Phrases.NONE ? phrases.subjectAt(first + 1, cue) : named);
        }
    }

    /** Where the clause opens behind a verb: que …, si …, or behind a colon; -1 if it does not. */
    private int opener(int cue, int segment) {
        int end = Math.min(segments.to(), cue + REACH);
        for (int t = cue + 1; t < end && tokens.stretch(t) < 0; t++) {
            boolean relative =
                    tokens.isPoint(t - 1, ',') || tokens.isAny(t - 1, PREPOSITION.bit() | SUBORDINATOR.bit());
            boolean that = tokens.is(t, THAT) && !relative;
            boolean whether = t == cue + 1 && (tokens.text(t, t + 1).equals("si") || tokens.is(t, QUESTION));
            if (that || whether) {
                return t;
            }
            boolean colon = tokens.isPoint(t, ':') && segments.of(t) > segment;
            if (colon) {
                return t + 1 < segments.to() ? t + 1 : -1;
            }
            boolean other = phrases.isFinite(t) || tokens.isAny(t, RELATIVE.bit() | SUBORDINATOR.bit());
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    /** The subject between helping verb and verb, or right behind the verb. */
    private int behind(int help, int cue, int end) {
        for (int t = help + 1; t < cue; t++) {
            if (tokens.isAny(t, HE.bit() | SHE.bit() | THEY.bit())) {
                return phrases.source(t, t + 1);
            }
        }
        return phrases.subjectAfter(cue, end);
    }

    /** Le chantier, a dit Ann, durera six mois; le chantier durera six mois, a dit Ann. */
    private void setIn(int cue, int segment, int source) {
        int to = helper(cue);
        while (to > segments.from() && !tokens.isWord(to - 1) && !isMark(to - 1)) {
            to--;
        }
        int next = segment + 1;
        boolean goesOn = next < segments.count()
                && (isNounPhrase(segments.from(), to) || (isMark(segments.start(next)) && isMark(to - 1)));
        if (to > segments.from() && goesOn) {
            clauses.add(cue, segments.from(), to, segments.start(next), segments.to(), source, SET_IN);
        } else if (to > segments.from()) {
            clauses.add(cue, segments.from(), to, -1, -1, source, SET_IN);
        }
    }

    /** Whether a range holds one noun with what is bound to it, and so no clause. */
    private boolean isNounPhrase(int from, int to) {
        int m = mentions.at(from);
        int end = from;
        while (m < mentions.count() && mentions.from(m) <= end + 1 && mentions.to(m) <= to) {
            boolean bound = mentions.from(m) == end || tokens.is(end, BINDING);
            if (!bound) {
                return false;
            }
            end = mentions.to(m);
            m++;
        }
        return end == to && phrases.verb(from, to) < 0;
    }

    /** Comme l'a dit Ann, … */
    private void asClause(int cue, int segment, int source) {
        if (source == Phrases.NONE) {
            return;
        }
        if (segment == 0) {
            clauses.add(cue, -1, -1, segments.start(1), segments.to(), source, NAMED);
        } else if (segment == segments.count() - 1) {
            clauses.add(cue, segments.from(), segments.end(segment - 1), -1, -1, source, NAMED);
        }
    }

    /** Selon Ann, …; …, selon Ann. */
    private void according(int cue) {
        int segment = segments.of(cue);
        int end = segments.end(segment);
        int source = phrases.source(cue + 1, end);
        boolean next = source != Phrases.NONE && mentions.from(source) == cue + 1 && phrases.verb(cue, end) < 0;
        if (!next) {
            return;
        }
        if (cue == segments.from() && segments.count() > 1) {
            boolean relative = tokens.isAny(segments.start(1), THAT.bit() | RELATIVE.bit());
            boolean more = segments.count() > 2 && (relative || isName(1));
            clauses.add(cue, -1, -1, segments.start(more ? 2 : 1), segments.to(), source, NAMED);
        } else if (cue > segments.from() && segment == segments.count() - 1) {
            int to = cue;
            while (to > segments.from() && !tokens.isWord(to - 1) && !isMark(to - 1)) {
                to--;
            }
            clauses.add(cue, segments.from(), to, -1, -1, source, NAMED);
        }
    }

    /** Whether a segment is a name and no more. */
    private boolean isName(int segment) {
        int m = mentions.at(segments.start(segment));
        return m < mentions.count()
                && mentions.from(m) == segments.start(segment)
                && mentions.to(m) == segments.end(segment)
                && mentions.type(m).isName();
    }

    /** The subject before a verb: the nearest segment that opens with one. */
    private int subject(int cue, int segment) {
        int best = subjectBefore(cue, segment);
        if (best != Phrases.NONE && mentions.from(best) < cue) {
            return known(best);
        }
        int after = behind(helper(cue), cue, segments.end(segment));
        return after == Phrases.NONE ? after : known(after);
    }

    /** Whether the noun behind a verb is an object: the subject stands before a comma, O presidente, Ann Example, promete uma reunião. */
    private boolean isObject(int noun, int cue, int segment) {
        return noun != Phrases.NONE
                && mentions.type(noun).isVague()
                && segment > 0
                && !isMark(helper(cue) - 1)
                && phrases.isSpeaker(subjectBefore(cue, segment));
    }

    private int subjectBefore(int cue, int segment) {
        int best = Phrases.NONE;
        for (int s = segment; s >= 0 && s > segment - REACH; s--) {
            int m = phrases.subjectAt(segments.start(s), cue);
            best = m != Phrases.NONE ? m : best;
            boolean other = s > 0 && phrases.verb(segments.start(s - 1), segments.end(s - 1)) >= 0;
            if (other) {
                break;
            }
        }
        return best;
    }

    private int known(int m) {
        return mentions.type(m) == MentionType.IT ? Phrases.NONE : m;
    }

    @Override
    public int speakerAt(int token) {
        int inner = innerSpeaker(tokens.stretch(token), token);
        if (inner != Phrases.NONE) {
            return inner;
        }
        int best = -1;
        for (int t = segments.from(); t < segments.to(); t++) {
            boolean nearer = best < 0 || t < token || segments.of(best) != segments.of(token) && best > token;
            best = isVerb(t) && nearer ? t : best;
        }
        if (best < 0) {
            return Phrases.NONE;
        }
        int segment = segments.of(best);
        int help = helper(best);
        boolean opens = help > segments.from() && (help == segments.start(segment) || isMark(help - 1));
        int behind = opens ? behind(help, best, segments.end(segment)) : Phrases.NONE;
        return behind != Phrases.NONE && !isObject(behind, best, segment) ? behind : subject(best, segment);
    }

    /** Who a verb set in within the marks says it was: « Le chantier, a dit Ann, durera. » */
    private int innerSpeaker(int stretch, int from) {
        for (int t = from; stretch >= 0 && t < segments.to() && tokens.stretch(t) == stretch; t++) {
            if (!tokens.isPoint(t, ',')) {
                continue;
            }
            int verb = t + 1;
            while (tokens.isAny(verb, AUXILIARY.bit() | BESIDE)) {
                verb++;
            }
            int m = mentions.at(verb + 1);
            boolean closes = m < mentions.count()
                    && mentions.from(m) == verb + 1
                    && !tokens.isWord(mentions.to(m))
                    && phrases.isSpeaker(m);
            if (closes && tokens.isAny(verb, SAY.bit() | STATE.bit())) {
                return m;
            }
        }
        return Phrases.NONE;
    }

    private boolean isMark(int t) {
        return t >= 0 && t < tokens.count() && tokens.shape(t) == Tokens.MARK;
    }
}
