package org.newsdoc.parsers.internal.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages carry it. Comments, {@code <!-- -->}, CDATA marks, raw line breaks, missing and trailing commas,
 * names without quotes, unescaped quotes, brackets that do not match, several values in a row and texts that break off are
 * all read as far as they make sense; nothing is refused. Linear in its input.
 */
public final class JsonReader {
    private static final int DEEPEST = 200;

    /** Values beyond these are not kept. */
    private static final int MOST = 200_000;

    /**
     * What was read.
     *
     * @param values the values in order; usually one
     * @param odd whether something was no proper JSON or was left out
     */
    public record Reading(List<Json> values, boolean odd) {}

    private final JsonSource source;
    private final List<Json> values = new ArrayList<>();
    private final Deque<Json> open = new ArrayDeque<>();
    private int tooDeep;
    private int count;

    private @Nullable String name;

    private JsonReader(String text) {
        this.source = new JsonSource(text);
    }

    /** Reads a text. */
    public static Reading read(String text) {
        var reader = new JsonReader(text);
        reader.readAll();
        return new Reading(reader.values, reader.source.isOdd());
    }

    private void readAll() {
        for (char c = source.peek(); c != 0 && count < MOST; c = source.peek()) {
            switch (c) {
                case '{' -> open(new Json.Node());
                case '[' -> open(new Json.Items());
                case '}' -> close(true);
                case ']' -> close(false);
                case ',', ':' -> source.skip();
                case '"', '\'' -> string(source.quoted(c, isNameNext()));
                default -> bare(source.bare());
            }
        }
        if (!open.isEmpty() || count >= MOST) {
            source.markOdd();
        }
    }

    private void open(Json value) {
        source.skip();
        if (tooDeep > 0 || open.size() >= DEEPEST) {
            tooDeep++;
            source.markOdd();
            return;
        }
        add(value);
        open.push(value);
    }

    /** Closes the innermost value, or the nearest one of the bracket's kind when they do not match. */
    private void close(boolean node) {
        source.skip();
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        if (open.isEmpty() || open.peek() instanceof Json.Node != node) {
            source.markOdd();
            if (open.stream().noneMatch(value -> value instanceof Json.Node == node)) {
                return;
            }
            while (open.peek() instanceof Json.Node != node) {
                pop();
            }
        }
        pop();
    }

    private void pop() {
        open.pop();
        name = null;
    }

    private boolean isNameNext() {
        return open.peek() instanceof Json.Node && name == null;
    }

    private void string(String text) {
        if (isNameNext() && source.peek() == ':') {
            name = text;
        } else {
            add(new Json.Scalar(text));
        }
    }

    private void bare(String text) {
        if (isNameNext() && source.peek() == ':') {
            name = text;
        } else if (text.equals("null") || text.equals("undefined")) {
            name = null;
        } else if (!open.isEmpty()) {
            add(new Json.Scalar(text));
        } else {
            source.markOdd();
        }
    }

    private void add(Json value) {
        if (tooDeep > 0) {
            name = null;
            return;
        }
        count++;
        var holder = open.peek();
        if (holder instanceof Json.Items items) {
            items.values().add(value);
        } else if (holder instanceof Json.Node node) {
            if (name == null) {
                source.markOdd();
            } else {
                node.members().putIfAbsent(name, value);
            }
            name = null;
        } else {
            values.add(value);
        }
    }
}
