package org.newsdoc.parsers;

import java.util.List;
import java.util.Objects;

/**
 * Where the value of a field came from.
 *
 * @param field name of the field, such as {@code published}
 * @param winner the claim that was believed
 * @param losers the claims that were not, strongest first
 * @since 0.1
 */
public record Evidence(String field, Claim winner, List<Claim> losers) {
    /**
     * What one source said about a field.
     *
     * @param source name of the source, such as {@code json-ld}, {@code og:title} or {@code line 3}
     * @param value what it said
     */
    public record Claim(String source, String value) {
        /** Checks the parts. */
        public Claim {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Copies the losers. */
    public Evidence {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(winner, "winner");
        losers = List.copyOf(losers);
    }

    /** The evidence in a sentence. */
    public String explain() {
        var sentence = new StringBuilder(field)
                .append(" is \"")
                .append(winner.value())
                .append("\", from ")
                .append(winner.source());
        for (int i = 0; i < losers.size(); i++) {
            var loser = losers.get(i);
            sentence.append(i == 0 ? "; not believed: " : ", ")
                    .append(loser.source())
                    .append(" (\"")
                    .append(loser.value())
                    .append("\")");
        }
        return sentence.append('.').toString();
    }
}
