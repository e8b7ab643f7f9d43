package org.newsdoc.json.internal;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a JSON text to a value; spelled out only when an error needs it.
 *
 * @param parent the way to the value around it; {@code null} for the root
 * @param step what leads on from there, such as {@code .label} or {@code [2]}
 */
record JsonPath(@Nullable JsonPath parent, String step) {
    static final JsonPath ROOT = new JsonPath(null, "$");

    JsonPath field(String name) {
        return new JsonPath(this, "." + name);
    }

    boolean isField() {
        return step.startsWith(".");
    }

    JsonPath element(int index) {
        return new JsonPath(this, "[" + index + "]");
    }

    @Override
    public String toString() {
        var steps = new ArrayDeque<String>();
        for (JsonPath path = this; path != null; path = path.parent) {
            steps.push(path.step);
        }
        return String.join("", steps);
    }
}
