package org.newsdoc.parsers.internal.quote.clause;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import org.newsdoc.parsers.internal.quote.mention.MentionType;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Who is meant where a verb of saying has no subject, in languages that leave pronouns out: «…», añadió. For one text and one thread. */
final class SilentSubjects {
    private static final int GAP = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Reading reading;
    private final Segments segments;
    private final Phrases phrases;
    private final boolean silent;
    private int last = Phrases.NONE;
    private int lastSentence = -1;

    SilentSubjects(Reading reading, Segments segments, Phrases phrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.sentences = reading.sentences();
        this.segments = segments;
        this.phrases = phrases;
        this.silent = reading.lexicon().hasSilentSubjects();
    }

    /** Notes who speaks in the sentence at hand, else who it is about. */
    void note(int sentence, int speaker) {
        int subject = speaker == Phrases.NONE ? subject() : speaker;
        if (subject != Phrases.NONE) {
            last = subject;
            lastSentence = sentence;
        }
    }

    /** The person the sentence at hand opens with. */
    private int subject() {
        if (segments.to() <= segments.from()) {
            return Phrases.NONE;
        }
        int m = phrases.subjectAt(segments.from(), segments.to());
        boolean person = m != Phrases.NONE
                && (reading.mentions().type(m).isName() || reading.mentions().type(m) == MentionType.PERSON);
        return person ? m : concerned();
    }

    /** Whose view the sentence at hand opens with: para la bióloga Ann Example, … */
    private int concerned() {
        int first = segments.from();
        int m = reading.mentions().at(first + 1);
        if (!tokens.isAny(first, PREPOSITION.bit() | BINDING.bit() | ACCORDING.bit())
                || m >= reading.mentions().count()) {
            return Phrases.NONE;
        }
        var type = reading.mentions().type(m);
        int name = reading.mentions().nameFrom(m);
        boolean known = tokens.is(name, GIVEN) || tokens.isAny(name - 1, PERSON.bit() | TITLE.bit());
        boolean opens = reading.mentions().from(m) <= first + 1
                && tokens.isPoint(reading.mentions().to(m), ',');
        return opens && type.isName() && known ? m : Phrases.NONE;
    }

    /** Who last spoke or was spoken of, if the sentence at hand has a verb of saying; else {@link Phrases#NONE}. */
    int of(int sentence) {
        boolean near = last != Phrases.NONE
                && sentence - lastSentence <= GAP
                && sentences.paragraph(sentence) - sentences.paragraph(lastSentence) <= 1;
        return silent && near && (says() || isTagged()) ? last : Phrases.NONE;
    }

    /** Whether nothing but a verb, known or not, stands behind a quotation and a comma: «…», bromea. */
    private boolean isTagged() {
        int end = segments.to();
        while (end > segments.from() && tokens.shape(end - 1) == Tokens.POINT) {
            end--;
        }
        int verb = end - 1;
        boolean lower = verb > segments.from() && tokens.shape(verb) == Tokens.LOWER && tokens.stretch(verb) < 0;
        int before = lower && tokens.isAny(verb - 1, AUXILIARY.bit() | OBJECT.bit()) ? verb - 2 : verb - 1;
        boolean comma = lower && before > segments.from() && tokens.isPoint(before, ',');
        return comma && tokens.shape(before - 1) == Tokens.MARK;
    }

    private boolean says() {
        for (int t = segments.from(); t < segments.to(); t++) {
            if (tokens.isAny(t, SAY.bit() | STATE.bit()) && phrases.isFinite(t)) {
                return true;
            }
        }
        return false;
    }
}
