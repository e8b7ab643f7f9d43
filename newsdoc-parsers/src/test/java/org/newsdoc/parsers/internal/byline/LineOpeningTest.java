package org.newsdoc.parsers.internal.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.byline.LineOpening.Look;
import org.newsdoc.parsers.internal.date.DateReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineOpeningTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Knowledge KNOWLEDGE = Knowledge.of(LEXICON);
    private static final LineOpening OPENINGS =
            LineOpening.of(LEXICON, BylineWords.of(LEXICON), MetaWords.of(LEXICON), DateReader.of(LEXICON));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry to Brackwater",
                "Harbour",
                "Pier und Hafen",
                "Why the old pier closed",
                "Harbour (Brackwater)",
                "Harbour 12",
                "Warum der Steg geschlossen bleibt"
            })
    void a_line_that_opens_with_no_name_is_told_at_once(String line) {
        assertThat(OPENINGS.look(line)).isEqualTo(Look.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the Brackwater Collective",
                "Anna Stone",
                "Anna van der Stone and Ben Hollis",
                "Comments (35)",
                "Yesterday",
                "Harbour | May 3, 2024",
                "Harbour 3.5.2024",
                "Reuters",
                "WDR",
                "Technikredakteur Ben Hollis",
                "文 大渡 美咲"
            })
    void a_line_that_may_be_one_is_read_closely(String line) {
        assertThat(OPENINGS.look(line)).isNotEqualTo(Look.NOTHING);
    }

    /** One line for each thing that is known of words, the line and what a look at it tells. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Harbour Redaktion; NO_DATE",
                "Harbour sportredaktion; NO_DATE",
                "harbour; NOTHING",
                "Harbour van; NO_DATE",
                "Harbour pier; NOTHING",
                "Harbour jr.; NO_DATE",
                "What Harbour; NOTHING",
                "Anna Stone what; NOTHING",
                "Anna and the pier; NOTHING",
                "Anna Stone and the pier; NO_DATE",
                "Anna Stone editor; NO_DATE",
                "Reuters; NO_DATE",
                "Deutsche Presse-Agentur; NO_DATE",
                "Politics; NO_DATE",
                "By; NOTHING",
                "By Anna; ANYTHING",
                "Updated; ANYTHING",
                "Harbour yesterday; ANYTHING",
                "Harbour 3 May; ANYTHING",
                "Harbour 3 pier; NOTHING",
                "Harbour 5 comments; ANYTHING",
                "Harbour comments; NOTHING",
                "Harbour 12345678; ANYTHING",
                "Harbour 1234567; NOTHING",
                "Harbour 3. 5; ANYTHING",
                "Harbour 3.; NOTHING",
                "Harbour 3. pier; NOTHING",
                "Harbour 3:5; NOTHING",
                "3 Harbour; ANYTHING",
                "NDRNDR; NOTHING",
                "NDRND; NO_DATE",
                "Ndr; NOTHING",
                "HarbourPier; ANYTHING",
                "ÄpfelÄ; ANYTHING",
                "ÄPFEL; NO_DATE",
                "Harbour@; ANYTHING",
                "Андрей; NOTHING",
                "李; ANYTHING",
                "Harbour: Pier; NOTHING",
                "Harbour:; NOTHING",
                "Harbour:Pier; ANYTHING",
                "Harbour - Pier; NOTHING",
                "Harbour -Pier; NO_DATE",
                "Harbour -; NOTHING",
                "Harbour-Pier; NOTHING",
                "Harbour-; NOTHING",
                "Harbour*; ANYTHING",
                "Harbour [Pier]; NOTHING",
                "Harbour | *; NOTHING",
                "*; ANYTHING",
                "Anna-the Stone; NO_DATE"
            })
    void a_look_tells_by_what_is_known_of_the_words(String line, Look look) {
        var openings = LineOpening.of(LEXICON, BylineWords.of(LEXICON), MetaWords.of(LEXICON), DateReader.of(LEXICON));

        assertThat(openings.look(line)).isEqualTo(look);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harb\u00adour",
                "Harb\tour",
                "Harb\nour",
                "Harb\u0301our",
                "Harb\u200bour",
                "Harb\u200four",
                "Harb\u05d0"
            })
    void signs_that_are_not_plain_ask_for_a_closer_look(String line) {
        assertThat(OPENINGS.look(line)).isEqualTo(Look.ANYTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harb\u00f6ur",
                "\u0391\u03b8\u03ae\u03bd\u03b1",
                "Harb\u1ea1ur",
                "Harb\u201aour",
                "Harb\u2019our"
            })
    void letters_and_marks_of_plain_scripts_ask_for_none(String line) {
        assertThat(OPENINGS.look(line + " ")).isNotEqualTo(Look.NO_DATE);
    }

    @Test
    void a_quick_look_changes_nothing_of_what_a_close_reading_finds() {
        var random = new Random(7);
        var pieces = pieces();
        var joints = List.of(" ", " ", " ", ", ", " | ", " / ", ": ", " - ", " (", ") ", ". ", "-", "'");
        int told = 0;
        int tried = Seeds.count(60_000);
        for (int i = 0; i < tried; i++) {
            var line = new StringBuilder(pick(pieces, random));
            for (int more = random.nextInt(5); more > 0; more--) {
                line.append(pick(joints, random)).append(pick(pieces, random));
            }
            var text = line.toString();
            var context = context(random.nextBoolean() ? "en" : "de");
            var look = OPENINGS.look(text);
            if (look != Look.ANYTHING) {
                var close = KNOWLEDGE.metaLines().readClosely(text, Look.ANYTHING, context);
                var quick = look == Look.NOTHING
                        ? Optional.<MetaLine>empty()
                        : KNOWLEDGE.metaLines().readClosely(text, look, context);
                assertThat(quick).as(text).isEqualTo(close);
                told++;
            }
        }
        assertThat(told).isGreaterThan(tried / 60);
    }

    private static List<String> pieces() {
        var pieces = new ArrayList<String>();
        for (var concern : List.of(
                "byline-roles", "byline-words", "publication-words", "relative-times", "month-names", "date-words")) {
            LEXICON.rows(concern).forEach(row -> pieces.add(row.column(1)));
        }
        for (var concern : List.of(
                "organisation-words", "news-agencies", "categories", "name-particles", "not-names", "icon-names")) {
            LEXICON.rows(concern).forEach(row -> pieces.add(row.column(0)));
        }
        var common =
                List.of("Anna Stone", "Hollis", "harbour", "Brackwater", "J.R.", "12", "3", "2024", "d'Anjou", "pier");
        for (int i = 0; i < 300; i++) {
            pieces.addAll(common);
        }
        return pieces;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size())).replace("*", "");
    }

    private static Context context(String language) {
        var context = new Context(ParseOptions.defaults(), KNOWLEDGE, null);
        context.language(language);
        return context;
    }
}
