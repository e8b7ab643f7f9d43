package org.newsdoc.parsers.internal.note;

import java.util.Optional;
import org.newsdoc.model.NoteKind;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Knows remarks about a story that are no part of it. The table {@code notes} has a kind, a place and a phrase: a
 * {@code label} is followed by a colon, dash or date; {@code start} opens the paragraph; {@code end} closes it, in a
 * paragraph that is short. Immutable and thread-safe.
 */
public final class NoteReader {
    private static final int LONGEST_TAGLINE = 400;
    private static final int LONGEST_DATE = 40;

    private final Phrases<NoteKind> labels;
    private final Phrases<NoteKind> starts;
    private final Phrases<NoteKind> ends;

    private NoteReader(Lexicon lexicon) {
        labels = phrases(lexicon, "label");
        starts = phrases(lexicon, "start");
        ends = phrases(lexicon, "end");
    }

    /** The forms of a lexicon. */
    public static NoteReader of(Lexicon lexicon) {
        return new NoteReader(lexicon);
    }

    private static Phrases<NoteKind> phrases(Lexicon lexicon, String place) {
        var rows = lexicon.rows("notes").stream()
                .filter(row -> row.column(1).equals(place))
                .toList();
        return Phrases.of(rows, 2, row -> new NoteKind(row.column(0)));
    }

    /** What kind of note a paragraph is; empty when it is part of the story. */
    public Optional<NoteKind> read(String paragraph) {
        int start = opening(paragraph);
        var label = labels.at(paragraph, start).orElse(null);
        if (label != null && closesLabel(paragraph, label.end())) {
            return Optional.of(label.value());
        }
        var opened = starts.at(paragraph, start);
        if (opened.isPresent()) {
            return opened.map(Phrases.Match::value);
        }
        return paragraph.length() <= LONGEST_TAGLINE ? closing(paragraph) : Optional.empty();
    }

    /** Whether a line is a rule that ends the story before its taglines ({@code ___}). */
    public boolean isRule(String line) {
        return line.length() >= 3 && line.chars().allMatch(c -> c == '_');
    }

    private static int opening(String paragraph) {
        int start = Signs.skipLead(paragraph, 0);
        while (start < paragraph.length() && "([\uff08\u3010".indexOf(paragraph.charAt(start)) >= 0) {
            start++;
        }
        return Signs.skipLead(paragraph, start);
    }

    /** A colon, dash or bar, perhaps after a bracketed or printed date ({@code Correction, June 3:}). */
    private static boolean closesLabel(String text, int end) {
        int at = Signs.skipSpace(text, end);
        if (at >= text.length()) {
            return true;
        }
        if (isStop(text.charAt(at))) {
            return true;
        }
        char c = text.charAt(at);
        if (c != '(' && c != ',' && c != '[' && !Character.isDigit(c)) {
            return closesDated(text, at);
        }
        int limit = Math.min(text.length(), at + 48);
        for (int i = at + 1; i < limit; i++) {
            if (Signs.isColon(text, i) && Signs.skipSpace(text, i + 1) > i + 1) {
                return true;
            }
        }
        return false;
    }

    /** A colon behind a few words with a number: {@code Mise à jour le 4 mars à 19h20 : …}. */
    private static boolean closesDated(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_DATE);
        boolean number = false;
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            number |= Character.isDigit(c);
            if (c == ';' || c == '?' || c == '!' || c == '"' || c == '.' && !number) {
                return false;
            }
            if (Signs.isColon(text, i) && Signs.skipSpace(text, i + 1) > i + 1) {
                return number;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c == ':' || c == '\uff1a' || c == '|' || c == '\u2013' || c == '\u2014' || c == '-';
    }

    private Optional<NoteKind> closing(String paragraph) {
        int from = Math.max(0, paragraph.length() - 80);
        for (int i = from; i < paragraph.length(); i++) {
            if (i == 0 || Signs.isSpace(paragraph.charAt(i - 1))) {
                var match = ends.at(paragraph, i).orElse(null);
                if (match != null && onlyClosing(paragraph, match.end())) {
                    return Optional.of(match.value());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean onlyClosing(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (".)] *_".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
