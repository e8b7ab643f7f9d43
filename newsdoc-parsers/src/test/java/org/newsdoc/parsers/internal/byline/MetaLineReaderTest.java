package org.newsdoc.parsers.internal.byline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.CaseTable;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.date.DateReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MetaLineReaderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.of(Lexicon.standard());
    private static final MetaLineReader LINES = KNOWLEDGE.metaLines();

    static List<CaseTable.Case> metaLines() {
        return CaseTable.of(MetaLineReaderTest.class, "meta-lines.tsv");
    }

    static List<CaseTable.Case> contributors() {
        return CaseTable.of(MetaLineReaderTest.class, "contributors.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("metaLines")
    void reads_lines_that_are_nothing_but_metadata(CaseTable.Case row) {
        var line = LINES.read(row.column(1), context(row.column(0), null));

        assertThat(line.map(MetaLineReaderTest::describe).orElse("-")).isEqualTo(row.column(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contributors")
    void tells_the_people_in_an_author_field_apart(CaseTable.Case row) {
        var people = LINES.contributors(row.column(1), context(row.column(0), null));

        assertThat(people.isEmpty() ? "-" : describe(people)).isEqualTo(row.column(2));
    }

    @Test
    void counts_relative_dates_from_the_reference_time() {
        var now = OffsetDateTime.parse("2024-05-03T12:00:00+02:00");

        var line = LINES.read("Anna Stone2 hours ago", context("en", now));

        assertThat(line.map(MetaLineReaderTest::describe))
                .hasValue("by Anna Stone // published 2024-05-03T10:00:00+02:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Stone",
                "J. K. Stone",
                "Jan van der Berg",
                "Ömer Çelik",
                "Андрей Белов",
                "ANA RUIZ",
                "大渡 美咲",
                "Anna Maria Stone Hill Brook Lake",
                "Anna M Stone",
                "Anna Stone Jr.",
                "Anna D'Arcy",
                "d'Anjou Anna",
                "al-Harbi Anna",
                "Anna-Lena Stone",
                "J.-P. Stone",
                "Anna. Stone",
                "Anna Stone ",
                "Anna  Stone",
                "Élodie Ôtel"
            })
    void knows_the_form_of_a_name(String name) {
        assertThat(LINES.looksLikeName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna",
                "The Harbour",
                "What Happened Here",
                "Anna left early",
                "Middle East",
                "Latest News",
                "Sign In",
                "12 March",
                "Anna Stone.",
                "Anna Stone of Port Aveline",
                "MDR SACHSEN",
                "",
                "Read More",
                "Anna Maria Stone Hill Brook Lake Sea",
                "Anna S",
                "Anna S.",
                "Anna van",
                "van der Anna",
                "xy-Harbi Anna",
                "'Anna Stone",
                "Anna StoneHill",
                "Anna Stone2",
                "Jean-P. Stone",
                "Anna Bartholomewsoneveryonehere",
                "Annah. Stone",
                "Annaho. Stone",
                ".-Anna Stone",
                "大渡辺々 美咲",
                "大渡 みさ",
                "World News",
                "Anna stone",
                "O'Stone "
            })
    void knows_what_is_no_name(String text) {
        assertThat(LINES.looksLikeName(text)).isFalse();
    }

    @Test
    void words_that_open_a_byline_may_reach_into_a_date() {
        var line = LINES.read("云岭市新地铁线今日记者 王晓明 李芳", context("zh", null));

        assertThat(line.map(MetaLineReaderTest::describe)).hasValue("by 王晓明, 李芳");
    }

    @Test
    void knows_what_opens_a_byline() {
        assertThat(List.of("By", "By:", "By :", "Written by", "Author:", "Kommentar von:"))
                .allMatch(LINES::opensByline);
        assertThat(List.of("Anna", "", ":", "By Anna")).noneMatch(LINES::opensByline);
        assertThat(LINES.isOpener("Written by")).isTrue();
        assertThat(List.of("Written by:", "Anna", "")).noneMatch(LINES::isOpener);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "de, Aktualisiert: 9:30 Uhr, 2024-05-03T09:30",
        "de, Aktualisiert 9:30 Uhr, 2024-05-03T09:30",
        "en, Updated 9:30 pm, 2024-05-03T21:30",
        "en, Updated: 9:30 pm., 2024-05-03T21:30",
        "en, Updated 14:20 GMT, 2024-05-03T14:20:00Z",
        "en, Updated 9:30 pm by Anna, -",
        "en, Published 9:30 pm, -",
        "en, 9:30 pm, -",
        "en, Updated, -",
        "en, Updated:, -",
        "en, Updated by Anna, -",
        "en, '', -"
    })
    void a_time_of_change_without_a_day_is_of_the_day_of_publication(String language, String line, String date) {
        var changed = LINES.changed(line, LocalDate.of(2024, 5, 3), context(language, null));

        assertThat(changed.map(NewsDate::toString).orElse("-")).isEqualTo(date);
    }

    @Test
    void a_line_that_is_too_long_holds_no_time_of_change() {
        var day = LocalDate.of(2024, 5, 3);

        assertThat(LINES.changed("Updated 14:20" + " ".repeat(62), day, context("en", null)))
                .isPresent();
        assertThat(LINES.changed("Updated 14:20" + " ".repeat(63), day, context("en", null)))
                .isEmpty();
    }

    @Test
    void knows_given_names_at_the_beginning() {
        assertThat(List.of("Anna Stone", "Peter van Stone")).allMatch(LINES::opensWithGivenName);
        assertThat(List.of("Harbour Stone", "Anna", "", " Anna Stone", "van Peter"))
                .noneMatch(LINES::opensWithGivenName);
    }

    @Test
    void knows_what_joins_two_names() {
        var english = context("en", null);

        assertThat(List.of(",", "&", "+", "/", "|", "and")).allMatch(text -> LINES.joinsNames(text, english));
        assertThat(List.of("-", "x", ",,", "with", "in", "And", "harbour"))
                .noneMatch(text -> LINES.joinsNames(text, english));
        assertThat(LINES.joinsNames("und", context("de", null))).isTrue();
    }

    @Test
    void knows_words_that_no_name_holds() {
        assertThat(List.of("the", "The", "what")).allMatch(LINES::isForeign);
        assertThat(List.of("harbour", "Anna", "")).noneMatch(LINES::isForeign);
    }

    @Test
    void what_is_longer_than_bylines_are_is_none() {
        var context = context("en", null);

        assertThat(LINES.contributors("Anna Stone, ".repeat(101), context)).isEmpty();
        assertThat(LINES.contributors("Anna Stone, ".repeat(20), context)).hasSize(1);
        assertThat(LINES.read("By Anna Stone" + ", Anna Stone".repeat(24), context))
                .isEmpty();
        assertThat(LINES.read("By Anna Stone" + ", Anna Stone".repeat(23), context))
                .isPresent();
        assertThat(LINES.read("By Ann" + ", Ann".repeat(39), context)).isPresent();
        assertThat(LINES.read("By Ann" + ", Ann".repeat(40), context)).isEmpty();
        assertThat(LINES.looksLikeName("Anna" + " ".repeat(66) + "Stone")).isTrue();
        assertThat(LINES.looksLikeName("Anna" + " ".repeat(67) + "Stone")).isFalse();
    }

    @Test
    void every_reader_of_a_lexicon_reads_the_same() {
        var lexicon = Lexicon.standard();
        var reader = MetaLineReader.of(lexicon, DateReader.of(lexicon));

        for (var row : metaLines()) {
            assertThat(reader.read(row.column(1), context(row.column(0), null))
                            .map(MetaLineReaderTest::describe)
                            .orElse("-"))
                    .isEqualTo(row.column(2));
        }
        for (var row : contributors()) {
            assertThat(reader.contributors(row.column(1), context(row.column(0), null)))
                    .isEqualTo(LINES.contributors(row.column(1), context(row.column(0), null)));
        }
    }

    private static Context context(String language, @Nullable OffsetDateTime now) {
        var context = new Context(ParseOptions.builder().referenceTime(now).build(), KNOWLEDGE, null);
        context.language(language);
        return context;
    }

    private static String describe(MetaLine line) {
        var parts = new ArrayList<String>();
        if (!line.authors().isEmpty()) {
            parts.add(describe(line.authors()));
        }
        line.categories().forEach(category -> parts.add("in " + category));
        line.published().ifPresent(date -> parts.add("published " + date));
        line.modified().ifPresent(date -> parts.add("modified " + date));
        if (!line.explicit()) {
            parts.add("bare");
        }
        return parts.isEmpty() ? "-nothing" : String.join(" // ", parts);
    }

    private static String describe(List<Contributor> people) {
        return people.stream()
                .map(person -> person.name()
                        + person.role().map(role -> " (" + role + ")").orElse("")
                        + person.affiliation().map(name -> " [" + name + "]").orElse(""))
                .collect(joining(", ", "by ", ""));
    }
}
