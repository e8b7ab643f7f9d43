package org.newsdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.SampleDocuments;

/** Files in {@code stored/v1} were written by releases of the past and are never changed: each must still be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredDocumentTest {
    static List<Path> files() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(StoredDocumentTest.class.getResource("stored/v1"));
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_stored_document_is_read_and_written_as_it_was(Path file) throws IOException {
        var stored = Files.readString(file);

        assertThat(NewsDocumentJson.write(NewsDocumentJson.read(stored)) + "\n").isEqualTo(stored);
    }

    @Test
    void the_stored_document_with_everything_says_what_it_said() throws IOException, URISyntaxException {
        var everything = files().get(0);

        assertThat(everything.getFileName()).hasToString("everything.json");
        assertThat(NewsDocumentJson.read(Files.readString(everything))).isEqualTo(SampleDocuments.full());
    }
}
