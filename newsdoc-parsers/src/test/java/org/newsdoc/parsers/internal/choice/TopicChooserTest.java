package org.newsdoc.parsers.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicChooserTest {
    private static final String STORY = """
            <h1>Ferry to Port Aveline stays in port</h1>
            <p>The ferry to Port Aveline did not sail on Monday, and the harbour office could not say when it would.</p>
            <p>Passengers waited on the quay until the evening, when the last of them were sent to the inn on the hill.</p>
            """;

    @Test
    void the_site_and_the_numbers_of_records_are_no_topics() {
        var topics = topics(
                "<meta property='og:site_name' content='The Aveline Post'>"
                        + "<meta name='keywords' content='Ferries, The Aveline Post, 4c1b6f0e-7d1e-4f4b-9a8e-1f2a3b4c5d6e, Weather'>");

        assertThat(topics).containsExactly("Ferries", "Weather");
    }

    @Test
    void spaces_separate_topics_in_chinese() {
        assertThat(topics("<meta name='keywords' content='渡轮 港口 天气'>")).containsExactly("渡轮", "港口", "天气");
    }

    @Test
    void spaces_are_part_of_topics_elsewhere() {
        assertThat(topics("<meta name='keywords' content='Port Aveline'>")).containsExactly("Port Aveline");
    }

    @Test
    void buttons_to_share_the_story_are_no_topics() {
        var topics = topics(
                "",
                "<div class='share-tools tag-share'><a href='/f'>Share with friends</a><a href='/m'>Mail</a></div>"
                        + "<ul class='tags'><li><a href='/t/ferries'>Ferries</a></li><li><a href='/t/weather'>Weather</a></li></ul>");

        assertThat(topics).containsExactly("Ferries", "Weather");
    }

    private static List<String> topics(String head) {
        return topics(head, "");
    }

    private static List<String> topics(String head, String after) {
        var html = "<html lang=en><head>" + head + "</head><body><main>" + STORY + after + "</main></body></html>";
        return NewsParser.create()
                .parse(html)
                .document()
                .article()
                .orElseThrow()
                .topics();
    }
}
