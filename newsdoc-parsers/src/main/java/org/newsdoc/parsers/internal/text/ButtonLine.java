package org.newsdoc.parsers.internal.text;

import java.util.Optional;
import org.newsdoc.model.SectionKind;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.byline.MetaLine;

/** Reads the line under a teaser where a button, the name of its icon, a date and a category have run together. */
final class ButtonLine {
    private static final int LONGEST = 100;

    private ButtonLine() {}

    /** What the line says behind the button; empty when it is no such line. */
    static Optional<MetaLine> read(String line, Context context) {
        if (line.length() > LONGEST || !hasDigit(line)) {
            return Optional.empty();
        }
        var text = unglue(line);
        int end = buttonEnd(text, context);
        if (end < 0) {
            return Optional.empty();
        }
        var rest = text.substring(end).strip();
        var meta = context.metaLine(rest).filter(ButtonLine::isDated);
        int icon = rest.indexOf(' ');
        if (meta.isPresent() || icon < 0) {
            return meta;
        }
        return context.metaLine(rest.substring(icon + 1)).filter(ButtonLine::isDated);
    }

    private static boolean isDated(MetaLine meta) {
        return meta.published().isPresent() || meta.modified().isPresent();
    }

    /** Where the words on the button end; -1 when the line does not begin with one. */
    private static int buttonEnd(String text, Context context) {
        int found = -1;
        int words = 0;
        for (int space = text.indexOf(' '); space > 0 && words < 5; space = text.indexOf(' ', space + 1)) {
            words++;
            var start = text.substring(0, space);
            boolean deeper = context.knowledge()
                    .labels()
                    .kind(start)
                    .filter(SectionKind.GO_DEEPER::equals)
                    .isPresent();
            boolean marker = context.knowledge()
                    .markers()
                    .match(start)
                    .filter(match -> match.end() == start.length())
                    .isPresent();
            found = deeper || marker ? space : found;
        }
        return found;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The line with a space where a capital or digit follows a small letter. */
    private static String unglue(String line) {
        var text = new StringBuilder(line.length() + 4);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean opens = Character.isUpperCase(c) || Character.isDigit(c);
            if (i > 0 && opens && Character.isLowerCase(line.charAt(i - 1))) {
                text.append(' ');
            }
            text.append(c);
        }
        return text.toString();
    }
}
