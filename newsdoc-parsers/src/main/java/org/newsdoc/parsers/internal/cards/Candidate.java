package org.newsdoc.parsers.internal.cards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card that may be a teaser.
 *
 * @param card where it is
 * @param headlineOrNull its headline
 * @param traits what speaks for and against it, as bits of {@link Trait}
 */
record Candidate(Card card, @Nullable Headline headlineOrNull, long traits) {
    Optional<Headline> headline() {
        return Optional.ofNullable(headlineOrNull);
    }
}
