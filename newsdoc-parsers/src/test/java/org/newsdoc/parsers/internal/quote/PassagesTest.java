package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each passage in {@code passages.txt} has its quotes, with speaker, mention and kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PassagesTest {
    private static final String NO_INDIRECT = "indirect none";

    static List<PassageCase> cases() {
        return PassageCase.all();
    }

    @Test
    void there_are_a_hundred_passages_or_more() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void who_said_what(PassageCase passage) {
        var found = passage.found();

        if (passage.expected().contains(NO_INDIRECT)) {
            assertThat(found).noneMatch(line -> line.startsWith("indirect"));
        } else {
            assertThat(found).containsAll(passage.expected());
        }
        assertThat(found.stream().filter(line -> !line.startsWith("indirect")))
                .containsExactlyElementsOf(passage.expected().stream()
                        .filter(line -> !line.startsWith("indirect"))
                        .toList());
    }
}
