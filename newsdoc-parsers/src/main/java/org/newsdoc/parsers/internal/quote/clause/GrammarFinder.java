package org.newsdoc.parsers.internal.quote.clause;

import java.util.Arrays;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Finds reported clauses by word order and punctuation, for languages without learnt weights. For one text and one thread. */
public final class GrammarFinder {
    private final Reading reading;
    private final Segments segments;
    private final Frames frames;
    private final FreeSpeech free;
    private final SilentSubjects silent;
    private final boolean subjunctives;
    private final Clauses clauses = new Clauses();
    private final Phrases phrases;
    private final int[] speakers;
    private final int[] subjects;

    /** A finder for one text. */
    public GrammarFinder(Reading reading) {
        this.reading = reading;
        this.segments = new Segments(reading);
        this.speakers = new int[reading.stretches().count()];
        this.subjects = speakers.clone();
        this.phrases = new Phrases(reading);
        this.silent = new SilentSubjects(reading, segments, phrases);
        this.subjunctives = reading.lexicon().hasCapitalNouns();
        this.frames = subjunctives
                ? new GermanFrames(reading, segments, phrases, clauses)
                : new RomanceFrames(reading, segments, phrases, clauses);
        this.free = new FreeSpeech(reading, segments, phrases, clauses, frames);
    }

    /** The clauses of the text; those of one sentence may overlap. */
    public Clauses find() {
        Arrays.fill(speakers, Phrases.NONE);
        Arrays.fill(subjects, Phrases.NONE);
        for (int s = 0; s < reading.sentences().count(); s++) {
            int before = clauses.count();
            segments.cut(s);
            frames.find();
            cutAtColon(before);
            if (subjunctives) {
                free.read(s, before);
            }
            speakers(s, before);
            silent.note(s, lastSpeaker(before));
        }
        return clauses;
    }

    /** Lets clauses end before a colon and a quotation. */
    private void cutAtColon(int from) {
        for (int s = 1; s < segments.count(); s++) {
            boolean quotation = segments.before(s) == ':' && reading.tokens().shape(segments.start(s)) == Tokens.MARK;
            for (int c = from; quotation && c < clauses.count(); c++) {
                boolean within = clauses.afterFrom(c) >= 0
                        && clauses.afterFrom(c) < segments.start(s)
                        && clauses.afterTo(c) > segments.start(s);
                if (within) {
                    clauses.extend(c, segments.end(s - 1));
                }
            }
        }
    }

    /** Guesses who speaks between the marks of one sentence, clauses or not. */
    private void speakers(int sentence, int before) {
        var tokens = reading.tokens();
        int last = Phrases.NONE;
        for (int t = segments.from(); t < segments.to(); t++) {
            int stretch = tokens.stretch(t);
            if (stretch >= 0 && stretch != last) {
                int verb = frames.speakerAt(t);
                int colon = verb == Phrases.NONE ? beforeColon(t, before) : verb;
                speakers[stretch] = colon == Phrases.NONE ? silent.of(sentence) : colon;
                subjects[stretch] = free.subject();
                last = stretch;
            }
        }
    }

    /** Who spoke last in the sentence at hand, whose clauses start with number {@code from}, or {@link Phrases#NONE}. */
    private int lastSpeaker(int from) {
        for (int t = segments.to() - 1; t >= segments.from(); t--) {
            int stretch = reading.tokens().stretch(t);
            if (stretch >= 0 && speakers[stretch] != Phrases.NONE) {
                return speakers[stretch];
            }
        }
        return clauses.count() > from ? clauses.source(clauses.count() - 1) : Phrases.NONE;
    }

    /** The mention right before a colon and a mark; else the source of a clause before, of those from {@code first} on. */
    private int beforeColon(int token, int first) {
        int colon = token - 2;
        if (!reading.tokens().isPoint(colon, ':')) {
            return Phrases.NONE;
        }
        int right = rightBefore(colon);
        if (right != Phrases.NONE || clauses.count() == first) {
            return right;
        }
        return clauses.source(clauses.count() - 1);
    }

    private int rightBefore(int colon) {
        int opening = phrases.subjectAt(segments.start(segments.of(colon - 1)), colon);
        if (phrases.isSpeaker(opening)) {
            return opening;
        }
        int m = reading.mentions().at(colon) - 1;
        boolean touches = m >= 0
                && reading.mentions().to(m) == colon
                && reading.mentions().from(m) >= segments.from();
        return touches && phrases.isSpeaker(m) ? m : Phrases.NONE;
    }

    /** The subject of the sentence of a stretch if it may speak, or -1; to be asked after {@link #find}. */
    public int subject(int stretch) {
        return subjects[stretch];
    }

    /** The mention that speaks in a stretch, by the verbs of its sentence, or -1; to be asked after {@link #find}. */
    public int speaker(int stretch) {
        return speakers[stretch];
    }
}
