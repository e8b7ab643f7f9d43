package org.newsdoc.parsers.internal.quote.unspaced;

import java.util.HashMap;
import java.util.Map;

/** The full names in a text by the parts that stand for them later: 勒布朗 for 马丁·勒布朗. A part that two share stands for neither. */
final class FullNames {
    private final Map<String, String> full = new HashMap<>();

    /** Notes that a part of a name stands for the whole. */
    void add(String part, String name) {
        var known = full.putIfAbsent(part, name);
        boolean other = known != null && !known.equals(name);
        if (other) {
            full.put(part, part);
        }
    }

    /** The full name that a part stands for; the part itself if none is known. */
    String fullest(String name) {
        return full.getOrDefault(name, name);
    }
}
