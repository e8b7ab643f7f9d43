package org.newsdoc.parsers.internal.quote.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A lexicon file: UTF-8, one row a line, {@code #} opens a comment. A row is one or more class names (joined by {@code +}), a tab,
 * words with a space between, and for verbs another tab and their non-finite forms.
 */
final class LexiconFile {
    /** Takes one word with the classes of its row. */
    interface Entry {
        void add(long classes, String word);
    }

    private static final String COMMON = "common";
    private static final String FOLDER = "/org/newsdoc/parsers/lexicon/";

    private LexiconFile() {}

    /** Whether there is a file called {@code name}. */
    static boolean exists(String name) {
        return LexiconFile.class.getResource(FOLDER + name) != null;
    }

    /** Reads the file called {@code name}, if there is one. */
    static void read(String name, Entry entry) {
        readLines(name, line -> row(name, line.split("\t"), entry));
    }

    /** Reads the first cell of each row. */
    static void readNames(String name, Consumer<String> entry) {
        readLines(name, line -> entry.accept(line.split("\t")[0]));
    }

    private static void readLines(String name, Consumer<String> row) {
        try (var in = LexiconFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return;
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    row.accept(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void row(String name, String[] cells, Entry entry) {
        long classes = classes(name, cells[0]);
        for (int i = 1; i < cells.length; i++) {
            long bits = i == 2 ? classes | WordClass.NON_FINITE.bit() : classes;
            for (var word : cells[i].trim().split(" +")) {
                entry.add(bits, word);
            }
        }
    }

    private static long classes(String name, String names) {
        long bits = 0;
        if (names.equals(COMMON)) {
            return bits;
        }
        for (var one : names.split("\\+")) {
            bits |= WordClass.named(one)
                    .orElseThrow(() -> new IllegalStateException(name + ": no word class is called " + one))
                    .bit();
        }
        return bits;
    }
}
