package org.newsdoc.parsers.internal.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.model.NoteKind;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Cases;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoteReaderTest {
    private static final NoteReader NOTES = NoteReader.of(Lexicon.standard());

    static List<Arguments> notes() {
        return Cases.of(NoteReaderTest.class, "notes.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("notes")
    void tells_notes_from_paragraphs(String paragraph, String kind) {
        assertThat(NOTES.read(paragraph).map(NoteKind::label).orElse("")).isEqualTo(kind);
    }
}
