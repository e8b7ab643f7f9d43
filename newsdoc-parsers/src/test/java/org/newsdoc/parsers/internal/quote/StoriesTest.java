package org.newsdoc.parsers.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each story has all its quotes, with cue, reported clause, speaker, description and utterance, and no others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoriesTest {
    private static final List<String> FILES = List.of("passages", "stories", "reports");

    private static Map<String, List<String>> expected = Map.of();

    static Stream<Story> stories() {
        return FILES.stream().flatMap(file -> Story.of(file).stream());
    }

    @BeforeAll
    static void readWhatIsExpected() throws IOException {
        expected = new HashMap<>();
        for (var file : FILES) {
            var comment = "All that is found in " + file + ".txt today; what is not right yet is here too.";
            expected.putAll(ExpectedLines.of(file + ".found.txt", comment, () -> Story.all(file, Story::found)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void all_that_is_said_is_found(Story story) {
        assertThat(story.found()).isEqualTo(expected.get(story.key()));
    }
}
