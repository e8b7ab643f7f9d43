package org.newsdoc.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines for a terminal: broken between words where it is too narrow for them, and without signs that would steer it. */
final class TerminalLines {
    private static final int NARROWEST = 20;
    private static final Pattern OPENING = Pattern.compile("[ >]*(?:\\* |\\d{1,3}\\. )?");
    private static final Pattern RULE = Pattern.compile("=+|-+");
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private TerminalLines() {}

    /** How many signs go on a line; 0 if that is not known or makes no sense. */
    static int width(@Nullable String columns) {
        return Optional.ofNullable(columns)
                .filter(digits -> digits.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(width -> width >= NARROWEST)
                .orElse(0);
    }

    /** The text in lines of at most {@code width} signs, but for words that are longer; 0 leaves lines as long as they are. */
    static String of(String text, int width) {
        var harmless = STEERING.matcher(text).replaceAll("\uFFFD");
        return width == 0
                ? harmless
                : harmless.lines().map(line -> broken(line, width)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Continued under the text of a bullet, and behind the mark of a quotation. */
    private static String broken(String line, int width) {
        if (line.length() <= width) {
            return line;
        }
        if (RULE.matcher(line).matches()) {
            return line.substring(0, width);
        }
        var opening = OPENING.matcher(line);
        int text = opening.lookingAt() ? opening.end() : 0;
        var hanging = line.substring(0, text).replaceAll("[^ >]", " ");
        var out = new StringBuilder(line.substring(0, text));
        int used = text;
        boolean first = true;
        for (var word : line.substring(text).split(" ")) {
            int length = word.codePointCount(0, word.length());
            if (!first && used + 1 + length > width) {
                out.append('\n').append(hanging);
                used = hanging.length();
                first = true;
            }
            out.append(first ? "" : " ").append(word);
            used += length + (first ? 0 : 1);
            first = false;
        }
        return out.toString();
    }
}
