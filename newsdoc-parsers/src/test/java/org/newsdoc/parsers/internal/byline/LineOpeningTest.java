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
