package org.newsdoc.parsers.internal.quote.speaker;

import org.newsdoc.parsers.internal.quote.mention.MentionType;
import org.newsdoc.parsers.internal.quote.mention.Mentions;
import org.newsdoc.parsers.internal.quote.rank.Reading;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;
import org.newsdoc.parsers.internal.quote.word.WordClass;

/** The mentions that may be the speaker of a stretch: those after it and before it in its sentence, then further back. */
final class Candidates {
    private static final int MOST = 44;
    private static final int AFTER = 12;
    private static final int BEFORE = 14;
    private static final int EARLIER = 14;
    private static final int COLON_REACH = 12;

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Sentences sentences;
    final int[] mention = new int[MOST];
    /** How many candidates of the same place are nearer. */
    final int[] rank = new int[MOST];

    int count;

    Candidates(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.sentences = reading.sentences();
    }

    void collect(Surroundings at, SpeakerHistory history) {
        count = 0;
        inside(at);
        forward(at.after, at.sentenceTo, AFTER);
        backward(at.from, at.sentenceFrom, BEFORE);
        earlier(at);
        later(at);
        if (history.last() != SpeakerHistory.NOBODY && !has(history.last())) {
            add(history.last(), 15);
        }
    }

    private boolean has(int m) {
        for (int i = 0; i < count; i++) {
            if (mention[i] == m) {
                return true;
            }
        }
        return false;
    }

    private void add(int m, int nearer) {
        if (count < MOST) {
            mention[count] = m;
            rank[count++] = nearer;
        }
    }

    /** The speaker whom the form leaves no doubt about: of a transcript's turn, a signature, or "…", said Ann. */
    int plain(Surroundings at) {
        int m = mentions.at(at.from);
        if (opens(m, at.from) && mentions.type(m).isName() && tokens.isPoint(mentions.to(m), ':')) {
            return m;
        }
        m = mentions.at(at.after + 1);
        if (isDash(at.after) && opens(m, at.after + 1) && mentions.type(m).isName() && endsAt(mentions.to(m), at)) {
            return mentions.isPossessive(m) ? SpeakerHistory.NOBODY : m;
        }
        int told = beforeColon(at);
        if (told != SpeakerHistory.NOBODY) {
            return told;
        }
        m = mentions.at(at.after + 2);
        return isSaid(at) && opens(m, at.after + 2) && isPlainSubject(m, at.after + 1) ? m : SpeakerHistory.NOBODY;
    }

    /** The subject of the verb and colon that end the paragraph before: the union wrote: */
    private int beforeColon(Surroundings at) {
        int colon = at.sentenceFrom - 1;
        if (!at.opensParagraph || !tokens.isPoint(colon, ':')) {
            return SpeakerHistory.NOBODY;
        }
        int first = sentences.first(tokens.sentence(colon));
        for (int t = colon - 1; t >= first && t > colon - COLON_REACH; t--) {
            if (tokens.stretch(t) < 0 && tokens.isAny(t, WordClass.SAY.bit() | WordClass.STATE.bit())) {
                int m = reading.subjects().of(t);
                boolean speaks = m >= 0
                        && mentions.type(m) != MentionType.IT
                        && !mentions.type(m).isVague();
                return speaks ? m : SpeakerHistory.NOBODY;
            }
        }
        return SpeakerHistory.NOBODY;
    }

    private boolean opens(int m, int token) {
        return m < mentions.count() && mentions.from(m) == token;
    }

    private boolean endsAt(int token, Surroundings at) {
        return token >= tokens.count() || !tokens.isWord(token) || tokens.sentence(token) != at.sentence;
    }

    /** Whether a comma and a cue stand right behind the marks. */
    private boolean isSaid(Surroundings at) {
        long cues = WordClass.SAY.bit() | WordClass.STATE.bit() | WordClass.AS.bit();
        return tokens.isPoint(at.after, ',') && at.after + 2 < at.sentenceTo && tokens.isAny(at.after + 1, cues);
    }

    private boolean isPlainSubject(int m, int cue) {
        var type = mentions.type(m);
        boolean speaks =
                type.isName() || type == MentionType.PERSON || (type.isPronoun() && !tokens.is(cue, WordClass.AS));
        return speaks && type != MentionType.WHO && reading.subjects().isSubject(m);
    }

    private boolean isDash(int t) {
        char c = tokens.first(t);
        return c == '\u2014' || c == '\u2013' || c == '\u2015' || c == '-' || c == '~';
    }

    /** The name before the colon in a transcript set off by marks. */
    private void inside(Surroundings at) {
        int m = mentions.at(at.from);
        if (m < mentions.count() && mentions.from(m) == at.from && tokens.isPoint(mentions.to(m), ':')) {
            add(m, 0);
        }
    }

    private boolean mayspeak(int m) {
        int from = mentions.from(m);
        boolean object = tokens.is(from, WordClass.OBLIQUE)
                && !tokens.isAny(from - 1, WordClass.BINDING.bit() | WordClass.ACCORDING.bit());
        return tokens.stretch(mentions.to(m) - 1) < 0 && !object;
    }

    private void forward(int from, int end, int most) {
        int nearer = 0;
        for (int m = mentions.at(from); m < mentions.count() && mentions.from(m) < end && nearer < most; m++) {
            if (mayspeak(m)) {
                add(m, nearer++);
            }
        }
    }

    private void backward(int end, int from, int most) {
        int nearer = 0;
        for (int m = mentions.at(end) - 1; m >= 0 && mentions.from(m) >= from && nearer < most; m--) {
            if (mayspeak(m)) {
                add(m, nearer++);
            }
        }
    }

    /** Up to three sentences back, and two beyond the start of the paragraph. */
    private void earlier(Surroundings at) {
        int first = Math.max(0, at.sentence - 5);
        int nearer = 0;
        for (int m = mentions.at(at.sentenceFrom) - 1; m >= 0 && nearer < EARLIER; m--) {
            if (mentions.from(m) < sentences.first(first)) {
                return;
            }
            if (mayspeak(m) && !isMinor(m)) {
                add(m, nearer++);
            }
        }
    }

    private boolean isMinor(int m) {
        var type = mentions.type(m);
        return mentions.isPossessive(m)
                || type == MentionType.BARE
                || type == MentionType.NOUN
                || type == MentionType.WHO;
    }

    /** The next sentence, for signatures and for "he said" behind a full stop. */
    private void later(Surroundings at) {
        if (at.endsSentence && at.sentence + 1 < sentences.count()) {
            forward(sentences.first(at.sentence + 1), sentences.end(at.sentence + 1), 3);
        }
    }
}
