package org.newsdoc.parsers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the parser knows of languages and outlets: month names, section labels, kickers, credit prefixes and the like.
 *
 * <p>Each concern is a table of rows of tab-separated columns, kept in UTF-8 files, one per concern and language
 * ({@code month-names.de.tsv}; {@code section-labels.tsv} for what belongs to no language). Lines that begin with
 * {@code #} are comments. {@link #with(String, String, Reader)} adds rows of one's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Lexicon {
    /**
     * One line of a table.
     *
     * @param language BCP 47 tag of the file's language; empty when it belongs to none
     * @param columns the columns, at least one
     */
    public record Row(String language, List<String> columns) {
        /** Copies the columns. */
        public Row {
            columns = List.copyOf(columns);
        }

        /** The column of this index; empty text when the row is shorter. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }
    }

    private static final String ROOT = "/org/newsdoc/parsers/lexicon/";

    private static final Map<String, List<Row>> SHIPPED = new ConcurrentHashMap<>();
    private static final Lexicon STANDARD = new Lexicon(Map.of());

    /** Rows added by a caller, by concern. */
    private final Map<String, List<Row>> added;

    private Lexicon(Map<String, List<Row>> added) {
        this.added = added;
    }

    /** What newsdoc ships. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /**
     * A lexicon with further rows for one concern, which come before the ones it has.
     *
     * @param concern name of the table, such as {@code section-labels}
     * @param language BCP 47 tag of the rows' language; empty when they belong to none
     * @param rows lines of tab-separated columns; read to the end, not closed
     * @throws IOException if reading fails
     */
    public Lexicon with(String concern, String language, Reader rows) throws IOException {
        var table = read(rows, language);
        table.addAll(added.getOrDefault(concern, List.of()));
        var copy = new LinkedHashMap<>(added);
        copy.put(concern, List.copyOf(table));
        return new Lexicon(copy);
    }

    /** The rows of a concern, all languages; empty when there is no such concern. */
    public List<Row> rows(String concern) {
        var shipped = shipped(concern);
        var own = added.get(concern);
        if (own == null) {
            return shipped;
        }
        var all = new ArrayList<>(own);
        all.addAll(shipped);
        return List.copyOf(all);
    }

    private static ArrayList<Row> read(Reader reader, String language) throws IOException {
        var rows = new ArrayList<Row>();
        var lines = new BufferedReader(reader);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(language, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }

    /** The shipped tables, each read when first asked for. */
    private static List<Row> shipped(String concern) {
        return SHIPPED.computeIfAbsent(concern, Lexicon::load);
    }

    /** Reads {@code concern.tsv} and one file for each language that has one; a class path cannot be listed. */
    private static List<Row> load(String concern) {
        try {
            var rows = new ArrayList<>(file(concern, ""));
            for (var language : file("languages", "")) {
                var tag = language.column(0);
                rows.addAll(file(concern + "." + tag, tag));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("newsdoc's own lexicon cannot be read: " + concern, e);
        }
    }

    private static List<Row> file(String name, String language) throws IOException {
        try (InputStream in = Lexicon.class.getResourceAsStream(ROOT + name + ".tsv")) {
            return in == null ? List.of() : read(new InputStreamReader(in, StandardCharsets.UTF_8), language);
        }
    }
}
