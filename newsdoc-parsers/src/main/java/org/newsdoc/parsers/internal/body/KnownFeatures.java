package org.newsdoc.parsers.internal.body;

import java.util.Arrays;
import java.util.List;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.claims.Claim;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;

/** Reads the features of a line that need knowledge: of languages and outlets, of what the page claims, of repetitions. */
final class KnownFeatures {
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_META_LINE = 120;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 4;

    private final Lines lines;
    private final Context context;
    private final Knowledge knowledge;
    private final Words body;
    private final Words description;
    private final Words.Line sequences = new Words.Line();
    private final int[] hashes;
    private final Counts seen;
    private final List<char[]> authors;

    KnownFeatures(Lines lines, Claims claims, Context context) {
        this.lines = lines;
        this.context = context;
        this.knowledge = context.knowledge();
        this.body = new Words(claims.bodyText());
        this.description = new Words(claims.first(Field.DECK).orElse(""));
        this.hashes = new int[lines.size()];
        this.seen = new Counts(lines.size());
        this.authors = authors(claims);
        for (int line = 0; line < hashes.length; line++) {
            hashes[line] = hash(line);
            seen.add(hashes[line]);
        }
    }

    /** The full names of those who the page says wrote the story. */
    private static List<char[]> authors(Claims claims) {
        return claims.all(Field.AUTHOR).stream()
                .map(Claim::value)
                .filter(name -> name.length() <= LONGEST_NAME && name.indexOf(' ') > 0)
                .distinct()
                .limit(MOST_NAMES)
                .map(String::toCharArray)
                .toList();
    }

    private int hash(int line) {
        var chars = lines.chars();
        int hash = 7;
        int i = lines.from(line);
        int to = lines.to(line);
        for (; i + 4 <= to; i += 4) {
            hash = hash * (31 * 31 * 31 * 31)
                    + chars[i] * (31 * 31 * 31)
                    + chars[i + 1] * (31 * 31)
                    + chars[i + 2] * 31
                    + chars[i + 3];
        }
        for (; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash;
    }

    void read(int line, float[] values) {
        values[Feature.REPEATED.ordinal()] = Math.min(5, seen.of(hashes[line])) - 1;
        if (!body.isEmpty() || !description.isEmpty()) {
            sequences.read(lines.chars(), lines.from(line), lines.to(line));
        }
        values[Feature.CLAIMED_BODY.ordinal()] = TextFeatures.flag(!body.isEmpty());
        values[Feature.IN_CLAIMED_BODY.ordinal()] = share(body);
        values[Feature.IN_DESCRIPTION.ordinal()] = share(description);
        values[Feature.NAMES_AUTHOR.ordinal()] = TextFeatures.flag(namesAuthor(line));
        if (lines.signs(line) <= LONGEST_LABEL) {
            readLabel(lines.text(line), values);
        }
    }

    /** Whether a line names an author, as bylines and notes about authors do, and stories hardly ever. */
    private boolean namesAuthor(int line) {
        for (var name : authors) {
            int last = lines.to(line) - name.length;
            for (int i = lines.from(line); i <= last; i++) {
                if (lines.chars()[i] == name[0]
                        && Arrays.equals(lines.chars(), i, i + name.length, name, 0, name.length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private float share(Words words) {
        return words.isEmpty() ? -1 : words.share(sequences);
    }

    private void readLabel(String text, float[] values) {
        values[Feature.MARKER.ordinal()] = knowledge
                .markers()
                .match(text)
                .map(marker -> marker.end() == text.length() ? 2f : 1f)
                .orElse(0f);
        values[Feature.FURNITURE.ordinal()] = knowledge
                .furniture()
                .recognise(text)
                .map(kind -> 1f + kind.ordinal())
                .orElse(0f);
        values[Feature.CREDIT.ordinal()] =
                TextFeatures.flag(knowledge.captions().recognise(text).isPresent());
        values[Feature.NOTE.ordinal()] =
                TextFeatures.flag(knowledge.notes().read(text).isPresent());
        if (text.length() <= LONGEST_META_LINE && values[Feature.ENDS_SENTENCE.ordinal()] == 0) {
            values[Feature.META_LINE.ordinal()] =
                    TextFeatures.flag(context.metaLine(text).isPresent());
        }
    }
}
