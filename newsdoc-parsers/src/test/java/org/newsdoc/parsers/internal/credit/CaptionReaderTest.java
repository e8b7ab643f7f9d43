package org.newsdoc.parsers.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Cases;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaptionReaderTest {
    private static final CaptionReader READER = CaptionReader.of(Lexicon.standard());

    static List<Arguments> captions() {
        return Cases.of(CaptionReaderTest.class, "captions.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("captions")
    void recognises_only_unmistakable_captions(String line, String caption, String credit) {
        var found = READER.recognise(line);

        if (caption.isEmpty() && credit.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(new CaptionReader.Caption(caption, credit));
        }
    }

    @ParameterizedTest
    @MethodSource("captions")
    void splits_what_is_known_to_stand_under_a_picture(String line, String caption, String credit) {
        var nothing = caption.isEmpty() && credit.isEmpty();

        assertThat(READER.split(line)).isEqualTo(new CaptionReader.Caption(nothing ? line : caption, credit));
    }

    @Test
    void an_empty_caption_stays_empty() {
        assertThat(READER.split("")).isEqualTo(new CaptionReader.Caption("", ""));
    }
}
