package org.newsdoc.parsers.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Cases for a test, one a line in tab-separated columns, beside the test's class. */
public final class CaseTable {
    /**
     * One case.
     *
     * @param columns its columns
     */
    public record Case(List<String> columns) {
        /** The column of this index. */
        public String column(int index) {
            return columns.get(index);
        }

        @Override
        public String toString() {
            return String.join(" | ", columns);
        }
    }

    private CaseTable() {}

    /** The cases in a file; never none. */
    public static List<Case> of(Class<?> test, String file) {
        var in = Objects.requireNonNull(test.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var cases = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Case(List.of(line.split("\t", -1))))
                    .toList();
            if (cases.isEmpty()) {
                throw new AssertionError("no cases in " + file);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
