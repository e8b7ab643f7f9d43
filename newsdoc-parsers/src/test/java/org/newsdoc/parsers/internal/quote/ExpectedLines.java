package org.newsdoc.parsers.internal.quote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A file with the lines that must come out for each case; with {@code -Dnewsdoc.updateGolden=true} it is written anew. */
final class ExpectedLines {
    private static final Path FOLDER = Path.of("src/test/resources/org/newsdoc/parsers/internal/quote");

    private ExpectedLines() {}

    /** The lines of each case, under its title; {@code found} is asked for them when the file is to be written. */
    static Map<String, List<String>> of(String file, String comment, Supplier<Map<String, List<String>>> found)
            throws IOException {
        if (!Boolean.getBoolean("newsdoc.updateGolden")) {
            return read(file);
        }
        var cases = found.get();
        var text = new StringBuilder("# ").append(comment).append('\n');
        cases.forEach((title, lines) -> {
            text.append("\n== ").append(title).append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
        });
        Files.writeString(FOLDER.resolve(file), text);
        return cases;
    }

    private static Map<String, List<String>> read(String file) throws IOException {
        try (var in = Objects.requireNonNull(ExpectedLines.class.getResourceAsStream(file), file)) {
            var cases = new LinkedHashMap<String, List<String>>();
            List<String> lines = new ArrayList<>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("== ")) {
                    lines = new ArrayList<>();
                    cases.put(line.substring(3), lines);
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    lines.add(line);
                }
            }
            return cases;
        }
    }
}
