package org.newsdoc.parsers.internal.decode;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsdoc.parsers.Lexicon;

/** What the labels of character encodings stand for in browsers: {@code iso-8859-1} means windows-1252. */
final class CharsetLabels {
    private static final Map<String, Charset> BY_LABEL = read();

    private CharsetLabels() {}

    private static Map<String, Charset> read() {
        var byLabel = new HashMap<String, Charset>();
        for (var row : Lexicon.standard().rows("charset-labels")) {
            if (Charset.isSupported(row.column(1))) {
                byLabel.put(row.column(0), Charset.forName(row.column(1)));
            }
        }
        return Map.copyOf(byLabel);
    }

    /** The charset of a label; white space around it and case do not count. */
    static Optional<Charset> charset(String label) {
        return Optional.ofNullable(BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT)));
    }
}
