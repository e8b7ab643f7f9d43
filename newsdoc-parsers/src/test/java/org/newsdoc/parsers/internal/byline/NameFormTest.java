package org.newsdoc.parsers.internal.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.parsers.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameFormTest {
    private NameForm names;

    @BeforeEach
    void readNames() {
        names = NameForm.of(Lexicon.standard());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Stone",
                "J. Stone",
                "J.-P. Stone",
                "J.R.R. Stone",
                "Anna van Stone",
                "Anna M Stone",
                "Dr. Anna Stone",
                "Prof. Anna Stone",
                "Anna Stone iii",
                "Anna D’Arcy",
                "Anna-Lena Stone",
                "’t Hooft Anna",
                "al-Harbi Anna",
                "d’Anjou Anna",
                "大渡 美咲"
            })
    void is_a_full_name(String text) {
        assertThat(names.isFullName(words(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna",
                "Anna B",
                "Anna B.",
                "anna Stone",
                "Anna van",
                "The Stone",
                "Anna Stone2",
                "Abcdef. Stone",
                "Anna. B. Stone.X",
                "-Anna Stone",
                "AnnaStone Hill",
                "xyz-Harbi Anna",
                "abcd-Harbi Anna",
                "al- Anna",
                "Anna Stone Hill Brook Lake Sea Pond",
                "大渡辺々 美咲",
                "大渡 みさ",
                "大渡 美咲 花子 太郎 次郎 三郎 四郎"
            })
    void is_no_full_name(String text) {
        assertThat(names.isFullName(words(text))).isFalse();
    }

    @Test
    void a_word_of_a_name_has_twenty_four_letters_at_most() {
        assertThat(names.isNamePart("A" + "n".repeat(23))).isTrue();
        assertThat(names.isNamePart("A" + "n".repeat(24))).isFalse();
        assertThat(names.isNamePart("")).isFalse();
    }

    @Test
    void what_stands_behind_names_is_known_as_written() {
        assertThat(List.of("Jr", "Jr.", "III", "M.D.", "PhD")).allMatch(names::isSuffix);
        assertThat(List.of("jr", "Stone", "")).noneMatch(names::isSuffix);
    }

    @Test
    void what_tells_namesakes_apart_is_known_in_small_letters_and_degrees_do_not() {
        assertThat(names.generations()).contains("jr", "jr.", "iii").doesNotContain("phd", "Jr", "md");
        assertThat(names.isNamePart("jr.")).isTrue();
        assertThat(names.isNamePart("phd")).isFalse();
    }

    @Test
    void particles_stand_in_small_letters() {
        assertThat(List.of("van", "de")).allMatch(names::isParticle);
        assertThat(List.of("Van", "", "stone")).noneMatch(names::isParticle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李明", "王晓明", "大渡美咲子", "أحمد علي", "홍 길동", "דוד לוי בן אור"})
    void has_no_case_and_as_many_letters_as_names(String text) {
        assertThat(NameForm.isCaseless(words(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "大渡美咲花子", "أحمد", "Anna", "李a", "李 Anna", "ab cd", "李 明 王 晓 明", "12 34"})
    void has_case_or_too_few_letters_or_too_many(String text) {
        assertThat(NameForm.isCaseless(words(text))).isFalse();
    }

    @Test
    void no_words_are_no_name() {
        assertThat(NameForm.isCaseless(List.of())).isFalse();
        assertThat(names.isFullName(List.of())).isFalse();
        assertThat(NameForm.isRowOfHan(List.of())).isFalse();
    }

    @Test
    void several_whole_names_of_chinese_signs_make_a_row() {
        assertThat(List.of("王晓明 李芳", "王晓明 李芳 张伟")).allMatch(text -> NameForm.isRowOfHan(words(text)));
        assertThat(List.of("王晓明", "王 李芳", "王晓明 Anna", "王晓明明 李芳")).noneMatch(text -> NameForm.isRowOfHan(words(text)));
    }
}
