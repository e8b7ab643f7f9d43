package org.newsdoc.parsers.internal.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsdoc.parsers.Lexicon;

/** Knows what the names of {@code meta} elements stand for. Immutable and thread-safe. */
public final class MetaNames {
    /**
     * What a name stands for.
     *
     * @param subject name of a {@link Field} in lower case, or {@code image} and the like
     * @param rank its strength among the names of that subject; lower is stronger
     */
    record Meaning(String subject, int rank) {}

    private final Map<String, Meaning> byName;

    private MetaNames(Map<String, Meaning> byName) {
        this.byName = byName;
    }

    /** The names of a lexicon. */
    public static MetaNames of(Lexicon lexicon) {
        var byName = new HashMap<String, Meaning>();
        for (var row : lexicon.rows("meta-names")) {
            byName.putIfAbsent(key(row.column(0)), new Meaning(row.column(1), byName.size()));
        }
        return new MetaNames(Map.copyOf(byName));
    }

    /** What a name stands for; case and the signs between its words do not count. */
    Optional<Meaning> meaning(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The letters and digits of a name in lower case: {@code article:published_time} as {@code articlepublishedtime}. */
    private static String key(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
