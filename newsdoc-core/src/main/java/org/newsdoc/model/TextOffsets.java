package org.newsdoc.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the texts of items, inner blocks and cells begin in the text of the block that holds them, by their paths. */
final class TextOffsets {
    private final String whole;
    private final Map<String, Integer> starts = new HashMap<>();
    private int from;

    private TextOffsets(String whole) {
        this.whole = whole;
    }

    /** The offsets in the text of a block whose own path is given. */
    static Map<String, Integer> of(Block block, String path) {
        var offsets = new TextOffsets(block.text());
        offsets.block(block, path);
        return offsets.starts;
    }

    private void block(Block block, String path) {
        if (block instanceof ListBlock list) {
            items(list.items(), path);
        } else if (block instanceof BlockQuote quote) {
            for (int i = 0; i < quote.blocks().size(); i++) {
                block(quote.blocks().get(i), path + "/blocks/" + i);
            }
        } else if (block instanceof Table table) {
            for (int i = 0; i < table.rows().size(); i++) {
                for (int j = 0; j < table.rows().get(i).size(); j++) {
                    text(table.rows().get(i).get(j).text(), path + "/rows/" + i + "/" + j);
                }
            }
        } else {
            text(block.text(), path);
        }
    }

    private void items(List<ListItem> items, String path) {
        for (int i = 0; i < items.size(); i++) {
            text(items.get(i).text(), path + "/items/" + i);
            items(items.get(i).items(), path + "/items/" + i);
        }
    }

    /** A text that is the next one in the whole but for what separates them. */
    private void text(String text, String path) {
        int at = whole.indexOf(text, from);
        if (at >= 0) {
            starts.put(path, at);
            from = at + text.length();
        }
    }
}
