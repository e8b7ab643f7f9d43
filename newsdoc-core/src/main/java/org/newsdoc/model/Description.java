package org.newsdoc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spells a value out for whoever reads a log or a failed assertion: its type and what it has, without what is absent. */
final class Description {
    private final StringBuilder text;
    private String separator = "";

    private Description(Class<?> type) {
        text = new StringBuilder(type.getSimpleName()).append('[');
    }

    static Description of(Class<?> type) {
        return new Description(type);
    }

    /** Adds a part; one that is {@code null} or an empty list is left out. */
    Description with(String name, @Nullable Object part) {
        if (part == null || (part instanceof List<?> list && list.isEmpty())) {
            return this;
        }
        text.append(separator).append(name).append('=');
        separator = ", ";
        if (part instanceof RichText rich) {
            quoted(rich.text());
            text.append(rich.spans().isEmpty() ? "" : " " + rich.spans());
        } else if (part instanceof String string) {
            quoted(string);
        } else {
            text.append(part);
        }
        return this;
    }

    private void quoted(String string) {
        text.append('"').append(string).append('"');
    }

    @Override
    public String toString() {
        return text + "]";
    }
}
