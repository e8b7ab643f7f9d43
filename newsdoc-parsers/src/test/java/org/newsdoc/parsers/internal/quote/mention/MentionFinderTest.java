package org.newsdoc.parsers.internal.quote.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.internal.CaseTable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MentionFinderTest {
    static List<CaseTable.Case> mentions() {
        return CaseTable.of(MentionFinderTest.class, "mentions.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mentions")
    void people_groups_and_things_are_found_with_what_kind_of_words_they_are(CaseTable.Case row) {
        assertThat(new Story(row.column(0), row.column(1)).described()).isEqualTo(row.column(2));
    }

    @Test
    void the_mentions_at_or_behind_a_word_are_found() {
        var mentions = new Story("en", "Today Mara met Robert").mentions;

        assertThat(List.of(mentions.at(-1), mentions.at(0), mentions.at(1))).containsOnly(0);
        assertThat(List.of(mentions.at(2), mentions.at(3))).containsOnly(1);
        assertThat(List.of(mentions.at(4), mentions.at(99))).containsOnly(2);
    }

    @Test
    void a_story_may_mention_a_thousand_people() {
        var mentions = new Story("en", "Mara met Robert. ".repeat(500)).mentions;

        assertThat(mentions.count()).isEqualTo(1000);
        assertThat(mentions.type(999)).isEqualTo(MentionType.SURNAME);
    }
}
