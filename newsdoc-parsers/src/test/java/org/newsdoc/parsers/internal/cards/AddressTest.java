package org.newsdoc.parsers.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressTest {
    private static final AddressWords WORDS = AddressWords.of(Lexicon.standard());

    private static Address address(String url) {
        return Address.of(Url.of(url), WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.news.example/a/b/, https://news.example/a/b",
        "https://news.example/a/b?utm_source=x&utm_medium=y, https://news.example/a/b",
        "https://news.example/a/b#comments, https://news.example/a/b",
        "https://news.example/a?id=7&fbclid=z, https://news.example/a?id=7",
        "https://NEWS.example:443/a, https://news.example/a"
    })
    void the_same_story_has_the_same_key(String one, String other) {
        assertThat(address(one).key()).isEqualTo(address(other).key());
    }

    @Test
    void another_query_is_another_story() {
        assertThat(address("https://news.example/a?id=7").key())
                .isNotEqualTo(address("https://news.example/a?id=8").key());
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/2031/05/01/ferry, DATED",
        "https://news.example/news/2031-05-01-ferry, DATED",
        "https://news.example/articles/K20310501A2, DATED",
        "https://news.example/politik/article408583055/x, NUMBERED",
        "https://news.example/a/ferry-waits-for-last-bus, LONG_NAME",
        "https://news.example/a/ferry_waits_again, NAME",
        "https://news.example/tag/ferries-and-boats, LISTING",
        "https://jobs.news.example/captain-wanted-5511, SERVICE",
        "https://news.example/stellenmarkt/job-5511, SERVICE",
        "https://news.example/a/ferry.html, FILE",
        "https://news.example/a/ferry.jpg, MEDIA",
        "https://news.example/, FRONT"
    })
    void the_form_of_an_address_tells_what_it_leads_to(String url, AddressMark mark) {
        assertThat(address(url).is(mark)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.news.example/, news",
        "https://a.b.news.co.uk/, news",
        "https://news.com.au/, news",
        "https://localhost/, localhost"
    })
    void the_site_is_the_name_before_the_ending(String url, String site) {
        assertThat(address(url).site()).isEqualTo(site);
    }
}
