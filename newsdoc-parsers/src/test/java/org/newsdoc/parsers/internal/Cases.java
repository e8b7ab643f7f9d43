package org.newsdoc.parsers.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of cases beside a test: tab-separated columns, one case a line, {@code #} for comments. */
public final class Cases {
    private Cases() {}

    /** The rows of a table, each filled up with empty text to {@code columns} columns; fails when there are none. */
    public static List<Arguments> of(Class<?> test, String file, int columns) {
        try (var in = test.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such table: " + file);
            }
            var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) filled(line.split("\t", -1), columns)))
                    .toList();
            if (rows.isEmpty()) {
                throw new IllegalStateException("no cases in " + file);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] filled(String[] row, int columns) {
        var filled = Arrays.copyOf(row, columns);
        for (int i = row.length; i < columns; i++) {
            filled[i] = "";
        }
        return filled;
    }
}
