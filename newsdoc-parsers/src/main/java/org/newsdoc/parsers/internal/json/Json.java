package org.newsdoc.parsers.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value. Numbers, {@code true} and {@code false} are kept as their text; {@code null} is left out. */
public sealed interface Json {
    /**
     * A string, number or truth value.
     *
     * @param text its text, escapes resolved
     */
    record Scalar(String text) implements Json {}

    /** A list. Filled while it is read, not changed afterwards. */
    record Items(List<Json> values) implements Json {
        Items() {
            this(new ArrayList<>());
        }
    }

    /** An object. Filled while it is read, not changed afterwards. */
    record Node(Map<String, Json> members) implements Json {
        Node() {
            this(new LinkedHashMap<>());
        }

        /** The values of a member: those of a list, or the one value; empty when there is none. */
        public List<Json> all(String name) {
            var value = members.get(name);
            if (value == null) {
                return List.of();
            }
            return value instanceof Items items ? items.values() : List.of(value);
        }

        /** The texts among the values of a member. */
        public List<String> texts(String name) {
            var texts = new ArrayList<String>();
            for (var value : all(name)) {
                if (value instanceof Scalar scalar) {
                    texts.add(scalar.text());
                }
            }
            return texts;
        }

        /** The first text among the values of a member; empty when there is none. */
        public String text(String name) {
            for (var value : all(name)) {
                if (value instanceof Scalar scalar) {
                    return scalar.text();
                }
            }
            return "";
        }

        /** The objects among the values of a member. */
        public List<Node> nodes(String name) {
            var nodes = new ArrayList<Node>();
            for (var value : all(name)) {
                if (value instanceof Node node) {
                    nodes.add(node);
                }
            }
            return nodes;
        }
    }
}
