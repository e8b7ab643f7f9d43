package org.newsdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {
    private static final Path PROGRAM = Path.of("examples/src/main/java/org/newsdoc/examples/FirstMinute.java");

    @Test
    void the_code_is_that_of_a_program() throws IOException {
        assertThat(Files.readString(PROGRAM)).contains(block("java").indent(8));
    }

    @Test
    void the_output_is_that_of_the_program() throws Exception {
        assertThat(Output.of(FirstMinute::main)).isEqualTo(block("text"));
    }

    @Test
    void the_dependency_is_the_version_at_hand() throws IOException {
        var parent = Files.readString(Path.of("pom.xml"));

        var version = Pattern.compile("<version>.*?</version>").matcher(block("xml"));

        assertThat(version.find()).isTrue();
        assertThat(parent).contains("<artifactId>newsdoc-parent</artifactId>\n  " + version.group());
    }

    /** The first block of code in this language. */
    private static String block(String language) throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var open = "```" + language + "\n";
        int start = readme.indexOf(open) + open.length();
        return readme.substring(start, readme.indexOf("```", start));
    }
}
