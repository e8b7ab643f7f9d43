package org.newsdoc.parsers.internal.quote.word;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.quote.mark.MarkScanner;

/** Texts cut into words and sentences. */
final class Texts {
    private static final String SHAPES = "lCAnpm";

    private Texts() {}

    static Tokens tokens(String language, String text) {
        var lexicon = Lexicon.of(Lexicon.isKnown(language) ? language : Lexicon.UNKNOWN);
        return Tokenizer.tokenize(text.toCharArray(), lexicon, MarkScanner.scan(text.toCharArray()));
    }

    /** The tokens with their clitics, shapes and possessives. */
    static String described(Tokens tokens) {
        var words = new ArrayList<String>();
        for (int t = 0; t < tokens.count(); t++) {
            var printed = tokens.text(t, t + 1);
            int stem = tokens.stem(t) - tokens.start(t);
            words.add(printed.substring(0, stem)
                    + (stem < printed.length() ? "~" + printed.substring(stem) : "")
                    + "/" + SHAPES.charAt(tokens.shape(t))
                    + (tokens.isPossessive(t) ? "*" : ""));
        }
        return String.join(" ", words);
    }

    /** The sentences of paragraphs. */
    static List<String> sentences(String language, List<String> paragraphs) {
        var text = String.join("\n", paragraphs);
        int[] lines = new int[paragraphs.size()];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = lines[i - 1] + paragraphs.get(i - 1).length() + 1;
        }
        var tokens = tokens(language, text);
        var sentences = Sentences.split(tokens, lines, language.equals("de"));
        var found = new ArrayList<String>();
        for (int s = 0; s < sentences.count(); s++) {
            found.add(tokens.text(sentences.first(s), sentences.end(s)));
        }
        return found;
    }
}
