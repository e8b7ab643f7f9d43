package org.newsdoc.parsers.internal.body;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.model.Table;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads tables of data; tables that only lay out a page are none. */
final class TableReader {
    private static final int MOST_SIGNS_IN_CELL = 400;
    private static final int MOST_CELLS = 20_000;

    private final Page page;
    private final RichTextReader text;

    TableReader(Page page, RichTextReader text) {
        this.page = page;
        this.text = text;
    }

    /** Whether a table holds data: two rows and columns at least, cells short and without tables, lists or headings. */
    boolean isData(int table) {
        int rows = 0;
        int cells = 0;
        for (int i = table + 1; i < page.end(table); i++) {
            switch (page.tag(i)) {
                case TR -> rows++;
                case TD, TH -> {
                    cells++;
                    if (page.text(i) > MOST_SIGNS_IN_CELL) {
                        return false;
                    }
                }
                case TABLE, FORM, H1, H2, ARTICLE, IFRAME -> {
                    return false;
                }
                default -> {}
            }
        }
        return rows >= 2 && cells >= 2 * rows && cells <= MOST_CELLS;
    }

    /** The rows of a table. */
    Table read(int table) {
        var rows = new ArrayList<List<Table.Cell>>();
        var row = new ArrayList<Table.Cell>();
        String caption = null;
        for (int i = table + 1; i < page.end(table); i++) {
            switch (page.tag(i)) {
                case TR -> {
                    close(rows, row);
                    row = new ArrayList<>();
                }
                case TD, TH -> row.add(new Table.Cell(text.read(i + 1, page.end(i)), page.tag(i) == Tag.TH));
                case CAPTION -> caption = text.read(i + 1, page.end(i)).text();
                default -> {}
            }
        }
        close(rows, row);
        return Table.of(rows, caption == null || caption.isEmpty() ? null : caption);
    }

    private static void close(List<List<Table.Cell>> rows, List<Table.Cell> row) {
        if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(row);
        }
    }
}
