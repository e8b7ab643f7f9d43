package org.newsdoc.parsers.internal.byline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;

/** The small words that join the parts of bylines. Immutable. */
final class SmallWords {
    private static final Map<String, Joint> KINDS =
            Map.of("and", Joint.AND, "in", Joint.IN, "with", Joint.WITH, "for", Joint.FOR);

    /** For each word, in which languages it joins how. */
    private final Map<String, Map<Joint, Set<String>>> words = new HashMap<>();

    private SmallWords(Lexicon lexicon) {
        for (var row : lexicon.rows("byline-words")) {
            var joint = KINDS.get(row.column(0));
            if (joint != null) {
                words.computeIfAbsent(Letters.fold(row.column(1)), key -> new EnumMap<>(Joint.class))
                        .computeIfAbsent(joint, key -> new HashSet<>())
                        .add(row.language());
            }
        }
    }

    static SmallWords of(Lexicon lexicon) {
        return new SmallWords(lexicon);
    }

    /** Whether a word with a capital stands before a place in a language: {@code Anna Stone, Em Porto Novo}. */
    boolean opensPlace(String word, String language) {
        var joints =
                word.length() > 12 || !Character.isUpperCase(word.charAt(0)) ? null : words.get(Letters.fold(word));
        return joints != null && joints.getOrDefault(Joint.IN, Set.of()).contains(language);
    }

    /**
     * How a word joins; {@link Joint#START} when it does not. A word that joins in different ways does so as the page's
     * language has it, else by what follows: a full name or a place.
     */
    Joint joint(String word, String language, String rest) {
        if (word.length() > 12 || Character.isUpperCase(word.charAt(0))) {
            return Joint.START;
        }
        var joints = words.get(Letters.fold(word));
        if (joints == null) {
            return Joint.START;
        }
        if (joints.size() == 1) {
            return joints.keySet().iterator().next();
        }
        for (var entry : joints.entrySet()) {
            if (entry.getValue().contains(language)) {
                return entry.getKey();
            }
        }
        boolean name = joints.containsKey(Joint.AND) && rest.strip().indexOf(' ') > 0;
        return name
                ? Joint.AND
                : joints.containsKey(Joint.IN)
                        ? Joint.IN
                        : joints.keySet().iterator().next();
    }
}
