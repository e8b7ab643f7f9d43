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
class OrganisationsTest {
    private Organisations organisations;

    @BeforeEach
    void readOrganisations() {
        organisations = Organisations.of(Lexicon.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour News",
                "News",
                "Harbour news desk",
                "Reuters",
                "The Associated Press",
                "WDR",
                "BBC Brackwater",
                "WDRKP",
                "news.test",
                "harbour.co",
                "東京新聞デジタル"
            })
    void is_an_organisation(String text) {
        assertThat(organisations.isOrganisation(List.of(text.split(" ")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Stone",
                "news",
                "NATO Stone",
                "W",
                "WDRKPL",
                "Wdr",
                "ab.test",
                "news.x",
                "news.magazin",
                "news.Example",
                "news.e1a",
                "李明"
            })
    void is_none(String text) {
        assertThat(organisations.isOrganisation(List.of(text.split(" ")))).isFalse();
    }

    @Test
    void nothing_is_no_organisation() {
        assertThat(organisations.isOrganisation(List.of())).isFalse();
    }

    @Test
    void agencies_are_known_by_their_whole_name() {
        assertThat(organisations.isAgency("Reuters")).isTrue();
        assertThat(organisations.isAgency("Reuters Stone")).isFalse();
        assertThat(organisations.opensWithAgency("by Reuters Stone", 3)).isTrue();
        assertThat(organisations.opensWithAgency("by Reuters Stone", 0)).isFalse();
    }
}
