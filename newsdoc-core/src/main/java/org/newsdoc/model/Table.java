package org.newsdoc.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows and cells.
 *
 * @since 0.1
 */
public final class Table implements Block {
    /**
     * A cell.
     *
     * @param content its text
     * @param header whether it heads its row or column
     */
    public record Cell(RichText content, boolean header) {
        /** Checks that there is content. */
        public Cell {
            Objects.requireNonNull(content, "content");
        }

        /** The cell's readable text. */
        public String text() {
            return content.text();
        }

        @Override
        public String toString() {
            return Description.of(Cell.class)
                    .with("content", content)
                    .with("header", header ? true : null)
                    .toString();
        }
    }

    private record Parts(List<List<Cell>> rows, @Nullable String caption) {}

    private final Parts parts;

    private Table(Parts parts) {
        this.parts = parts;
    }

    /** A table without a caption. */
    public static Table of(List<List<Cell>> rows) {
        return of(rows, null);
    }

    /** A table with a caption, if there is one. */
    public static Table of(List<List<Cell>> rows, @Nullable String caption) {
        return new Table(new Parts(rows.stream().map(List::copyOf).toList(), caption));
    }

    /** The rows from top to bottom, the cells of each in order. */
    public List<List<Cell>> rows() {
        return parts.rows;
    }

    /** What is printed over or under the table. */
    public Optional<String> caption() {
        return Optional.ofNullable(parts.caption);
    }

    /** The rows, one a line, cells separated by tabs. */
    @Override
    public String text() {
        return parts.rows.stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public <R extends @Nullable Object> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return Description.of(Table.class)
                .with("rows", parts.rows)
                .with("caption", parts.caption)
                .toString();
    }
}
