package org.newsdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {
    @ParameterizedTest
    @EnumSource
    void the_readme_shows_a_line_for_each_format(OutputFormat format) throws IOException {
        var name = format.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Files.readString(Path.of("..", "README.md")))
                .containsPattern("(?m)^\\./newsdoc convert .*--to " + name + " examples/");
    }
}
