package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import java.util.HashSet;
import java.util.Set;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/** Tells names from nouns where every noun has a capital: a single word is a name if the text uses it as one elsewhere. */
final class NameEvidence {
    private static final String[] NOUN_ENDINGS = {
        "ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "ismus", "tät", "nis", "chen"
    };

    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    private final Set<String> names = new HashSet<>();

    NameEvidence(Tokens tokens, Sentences sentences, Mentions mentions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.mentions = mentions;
    }

    void apply() {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.type(m).isName() && mentions.to(m) - mentions.nameFrom(m) > 1 || isTitled(m)) {
                names.add(word(m));
            }
        }
        for (int m = 0; m < mentions.count(); m++) {
            boolean single = mentions.type(m) == MentionType.SURNAME || mentions.type(m) == MentionType.DESCRIBED_NAME;
            if (single && mentions.to(m) - mentions.nameFrom(m) == 1 && !isName(m)) {
                mentions.makeNoun(m);
            }
        }
    }

    private boolean isTitled(int m) {
        return mentions.type(m) == MentionType.TITLED_NAME;
    }

    private boolean isName(int m) {
        int t = mentions.to(m) - 1;
        if (tokens.shape(t) == Tokens.CAPS || tokens.is(t, GIVEN) || tokens.isAny(t - 1, PERSON.bit() | TITLE.bit())) {
            return true;
        }
        return names.contains(word(m)) || (!endsLikeNoun(t) && isSubjectOfCue(t));
    }

    /** Whether a cue stands right beside the word, and not only because the word opens the sentence. */
    private boolean isSubjectOfCue(int t) {
        boolean first = t == sentences.first(tokens.sentence(t));
        long cue = org.newsdoc.parsers.internal.quote.word.WordClass.CUE;
        return tokens.isAny(t - 1, cue | AS.bit() | ACCORDING.bit())
                || (tokens.isAny(t + 1, SAY.bit() | STATE.bit()) && !(first && tokens.is(t, ADVERB)));
    }

    private boolean endsLikeNoun(int t) {
        for (var ending : NOUN_ENDINGS) {
            if (tokens.endsIn(t, ending)) {
                return true;
            }
        }
        return false;
    }

    private String word(int m) {
        return tokens.text(mentions.to(m) - 1, mentions.to(m));
    }
}
