package org.newsdoc.model;

import java.util.List;

/** What builders do with their lists. */
final class Lists {
    private Lists() {}

    /** Replaces what a builder has collected; the caller's list is not kept. */
    static <T> void replace(List<T> collected, List<? extends T> values) {
        var copy = List.copyOf(values);
        collected.clear();
        collected.addAll(copy);
    }
}
