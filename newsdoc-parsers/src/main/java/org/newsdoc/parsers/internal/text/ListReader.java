package org.newsdoc.parsers.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.RichText;
import org.newsdoc.parsers.Diagnostic;

/** Makes a list of lines that are items; what is set in further, or has another bullet, lies under the item above. */
final class ListReader {
    private record Node(Line line, List<Node> items) {
        Node(Line line) {
            this(line, new ArrayList<>());
        }

        /** Lists are read down to a limit, so this does not recurse deeper. */
        ListItem toItem() {
            return new ListItem(
                    RichText.of(line.text()), items.stream().map(Node::toItem).toList());
        }
    }

    private ListReader() {}

    /** The list that the lines from {@code start} to {@code end} are. */
    static ListBlock read(Facts facts, int start, int end) {
        int deepest = facts.context().options().maxDepth();
        var top = new ArrayList<Node>();
        Deque<Node> open = new ArrayDeque<>();
        boolean cut = false;
        for (int i = start; i < end; i++) {
            var node = new Node(facts.lines().get(i));
            while (!open.isEmpty() && !isUnder(open, node.line)) {
                open.pop();
            }
            (open.isEmpty() ? top : open.peek().items).add(node);
            if (open.size() + 1 < deepest) {
                open.push(node);
            } else {
                cut = true;
            }
        }
        if (cut) {
            facts.context()
                    .report(Diagnostic.Code.DEPTH_CUT, "items nested deeper than " + deepest + " were taken as flat");
        }
        return new ListBlock(
                top.get(0).line.bullet().isOrdered(),
                top.stream().map(Node::toItem).toList());
    }

    /** Whether a line lies under the innermost open item. */
    private static boolean isUnder(Deque<Node> open, Line line) {
        var over = open.peek().line;
        if (line.indent() != over.indent()) {
            return line.indent() > over.indent();
        }
        char sign = line.bullet().sign();
        if (sign == over.bullet().sign()) {
            return false;
        }
        for (var node : open) {
            if (node.line.indent() < line.indent()) {
                return true;
            }
            if (node.line.bullet().sign() == sign) {
                return false;
            }
        }
        return true;
    }
}
