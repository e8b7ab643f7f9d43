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

    static List<Arguments> knownCaptions() {
        return Cases.of(CaptionReaderTest.class, "known-captions.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("knownCaptions")
    void splits_more_when_a_line_is_known_to_stand_under_a_picture(String line, String caption, String credit) {
        assertThat(READER.recognise(line)).isEmpty();
        assertThat(READER.split(line)).isEqualTo(new CaptionReader.Caption(caption, credit));
    }

    @Test
    void what_is_longer_than_captions_are_is_not_recognised() {
        var story = "The bridge fell and everyone came to look at it. ".repeat(14);

        assertThat(READER.recognise(story + "(Photo: Ann Berg)")).isEmpty();
        assertThat(READER.recognise(story.substring(0, 490) + "(Photo: Ann Berg)"))
                .isPresent();
    }

    @Test
    void every_reader_of_a_lexicon_reads_the_same() {
        var reader = CaptionReader.of(Lexicon.standard());

        assertThat(reader.split("The pier. (Photo: Ann Berg)"))
                .isEqualTo(new CaptionReader.Caption("The pier.", "Ann Berg"));
        assertThat(reader.split("The pier. Ann Berg/AP"))
                .isEqualTo(new CaptionReader.Caption("The pier.", "Ann Berg/AP"));
        assertThat(reader.split("Image source, Getty Images Image caption, The pier"))
                .isEqualTo(new CaptionReader.Caption("The pier", "Getty Images"));
    }

    @Test
    void a_name_and_a_house_or_a_name_in_capitals_can_sign_the_picture_above() {
        assertThat(List.of(
                        "Ann Berg for The Quay Post",
                        "Ann Berg/Harbour Trust",
                        "Ann Berg | Quay Post | Getty Images",
                        "ANN BERG",
                        "ANN BERG POUR « LE QUAI »"))
                .allMatch(READER::isSignature);
        assertThat(List.of(
                        "",
                        "Ann Berg",
                        "Ann Berg for",
                        "Ann Berg for the quay",
                        "Berg for The Quay Post",
                        "Ann Berg Jan Muster Li for The Quay Post",
                        "Ann Berg | the quay",
                        "The quay | Quay Post",
                        "BERG"))
                .noneMatch(READER::isSignature);
    }

    @Test
    void a_word_that_opens_credits_may_stand_alone() {
        assertThat(List.of("Photo", "Photo:", "Foto", "Photos by")).allMatch(READER::isLabel);
        assertThat(List.of("Quay", "", "Photo: Ann Berg")).noneMatch(READER::isLabel);
    }

    @Test
    void an_empty_caption_stays_empty() {
        assertThat(READER.split("")).isEqualTo(new CaptionReader.Caption("", ""));
    }
}
