package org.newsdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesTest {
    private static final String STORY = "examples/pages/ferry-wire.txt";

    @Test
    void the_sections_of_a_story() throws Exception {
        assertThat(Output.of(PrintSections::main, STORY)).isEqualTo("""
                        Ferry with 112 aboard runs aground off Port Aveline (162 words)
                          (lede) [body] 3 blocks
                          Passengers wait for the tide [crosshead] 2 blocks
                          Questions about the radar [crosshead] 2 blocks
                        """);
    }

    @Test
    void who_said_what() throws Exception {
        assertThat(Output.of(WhoSaidWhat::main, STORY))
                .contains("""
                        Edda Morrow
                          DIRECT: The fog came in within minutes,
                          DIRECT: By then they had nowhere to turn.
                        """)
                .contains("""
                        Rolf Tann
                          DIRECT: My daughter thought it was part of the trip,
                          DIRECT: I let her think so.
                        """)
                .contains("""
                        the coast guard
                          INDIRECT: A ferry with 112 people aboard ran aground in thick fog on Wednesday
                        """);
    }

    @Test
    void a_feed_as_a_reading_list() throws Exception {
        assertThat(Output.of(ReadingList::main, "examples/pages/town-feed.txt")).isEqualTo("""
                        - [ ] 2024-11-04 Herring boats look for a new home
                        - [ ] 2024-11-05 Scoop: Mayor asked for kinder words in the inspection report
                        - [ ] 2024-11-06 Grunmouth council closes the eastern quay until spring
                        """);
    }
}
