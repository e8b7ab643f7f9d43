package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Sentences that go on with what somebody said before, told by verb forms of reported speech and by quotation marks. */
final class FreeSpeech {
    private static final float SURE = 1;
    private static final int GAP = 4;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Segments segments;
    private final Phrases phrases;
    private final Clauses clauses;
    private int lastSource = Phrases.NONE;
    private int lastSentence = -1;
    private int lastSubject = Phrases.NONE;
    private boolean lastFound;
    private boolean endsInColon;
    private final Frames frames;
    private int run;
    private int runSentence = -2;

    FreeSpeech(Reading reading, Segments segments, Phrases phrases, Clauses clauses, Frames frames) {
        this.frames = frames;
        this.tokens = reading.tokens();
        this.sentences = reading.sentences();
        this.segments = segments;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Reads one sentence, whose clauses found so far start with number {@code from}; adds one if it goes on. */
    void read(int sentence, int from) {
        boolean found = clauses.count() > from;
        if (found) {
            note(sentence, from);
        } else {
            continued(sentence);
        }
        lastSubject = anySubject();
        endsInColon = tokens.isPoint(sentences.end(sentence) - 1, ':');
        if (endsInColon && !found) {
            lastSubject = frames.speakerAt(segments.to() - 1);
        }
        lastFound = found;
    }

    private void continued(int sentence) {
        int source = segments.to() > segments.from() ? source(sentence) : Phrases.NONE;
        int first = segments.from();
        if (source == Phrases.NONE) {
            return;
        }
        int verb = phrases.subjunctive(first, segments.to());
        boolean sure = phrases.isReported(first, segments.to()) || lastSentence == sentence - 1 && !isCondition();
        if (isQuoted()) {
            clauses.add(first, -1, -1, first, segments.to(), source, SURE);
        } else if (tokens.is(first, REFERRING) && tokens.is(first, ADVERB)) {
            clauses.add(first, -1, -1, first + 1, segments.to(), source, SURE);
        } else if (verb != Phrases.NONE && sure && isMain(verb)) {
            speech(sentence, verb, source);
        } else {
            return;
        }
        lastSource = source;
        lastSentence = sentence;
    }

    /** Adds a sentence, or lets the clause that the sentence before belongs to run on. */
    private void speech(int sentence, int verb, int source) {
        boolean same = runSentence == sentence - 1 && clauses.source(run) == source;
        if (same && sentences.paragraph(sentence) == sentences.paragraph(runSentence)) {
            clauses.extend(run, segments.to());
        } else {
            run = clauses.count();
            clauses.add(verb, -1, -1, segments.from(), segments.to(), source, SURE);
        }
        runSentence = sentence;
    }

    private boolean isCondition() {
        return tokens.is(segments.from(), SUBORDINATOR);
    }

    /** Who spoke last, if that is near enough; else the subject of the sentence before. */
    private int source(int sentence) {
        if (endsInColon && !lastFound && isQuoted()) {
            return lastSubject;
        }
        if (lastSource != Phrases.NONE) {
            boolean same = sentences.paragraph(sentence) == sentences.paragraph(lastSentence);
            boolean next = sentences.paragraph(sentence) == sentences.paragraph(lastSentence) + 1;
            if ((same && sentence - lastSentence <= GAP) || (next && sentence == lastSentence + 1)) {
                return lastSource;
            }
        }
        return lastFound || (!isQuoted() && !phrases.isSpeaker(lastSubject)) ? Phrases.NONE : lastSubject;
    }

    /** The subject of the sentence at hand if it is somebody or something that speaks. */
    int subject() {
        int m = anySubject();
        return phrases.isSpeaker(m) ? m : Phrases.NONE;
    }

    private int anySubject() {
        boolean behindClause = segments.count() > 1 && isCondition();
        int first = behindClause ? segments.start(1) : segments.from();
        int verb = phrases.verb(first, segments.to());
        if (verb == Phrases.NONE) {
            return Phrases.NONE;
        }
        int before = phrases.subjectAt(first, verb);
        int after = phrases.isSpeaker(before) ? Phrases.NONE : phrases.subjectAfter(verb, segments.to());
        return phrases.isSpeaker(after) || before == Phrases.NONE ? after : before;
    }

    /** The source of the surest clause is the one that later sentences go on with. */
    private void note(int sentence, int from) {
        int best = from;
        for (int c = from + 1; c < clauses.count(); c++) {
            best = clauses.score(c) > clauses.score(best) ? c : best;
        }
        lastSource = clauses.source(best);
        lastSentence = sentence;
    }

    /** Whether all words of the sentence stand between quotation marks. */
    private boolean isQuoted() {
        for (int t = segments.from(); t < segments.to(); t++) {
            if (tokens.isWord(t) && tokens.stretch(t) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the verb stands in a main clause. */
    private boolean isMain(int verb) {
        int first = segments.start(segments.of(verb));
        return !tokens.isAny(first, THAT.bit() | SUBORDINATOR.bit() | QUESTION.bit() | RELATIVE.bit());
    }
}
