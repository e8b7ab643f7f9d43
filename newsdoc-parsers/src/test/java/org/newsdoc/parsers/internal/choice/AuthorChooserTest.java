package org.newsdoc.parsers.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorChooserTest {
    private static final String HEADLINE = "<h1>Ferry to Port Aveline stays in port</h1>";
    private static final String STORY = """
            <p>The ferry to Port Aveline did not sail on Monday, and the harbour office could not say when it would.</p>
            <p>Passengers waited on the quay until the evening, when the last of them were sent to the inn on the hill.</p>
            <p>The company said that it was sorry and that a second boat had been ordered from the yard in Ostrava.</p>
            """;

    @Test
    void people_come_one_by_one_with_role_and_address() {
        var article = article("""
                <script type='application/ld+json'>{"@type":"NewsArticle","author":[
                  {"@type":"Person","name":"By Maria Reiter","url":"https://news.example/reiter","jobTitle":"Correspondent"},
                  {"@type":"Person","name":"Jonas Okafor"}]}</script>
                """, HEADLINE + STORY);

        assertThat(names(article)).containsExactly("Maria Reiter", "Jonas Okafor");
    }

    @Test
    void what_metadata_know_of_a_person_is_kept() {
        var article = article("""
                <script type='application/ld+json'>{"@type":"NewsArticle","author":
                  {"@type":"Person","name":"Maria Reiter","url":"https://news.example/reiter","jobTitle":"Correspondent"}}</script>
                """, HEADLINE + STORY);

        assertThat(article.authors()).singleElement().satisfies(author -> {
            assertThat(author.role()).contains("Correspondent");
            assertThat(author.url()).hasToString("Optional[https://news.example/reiter]");
        });
    }

    @Test
    void a_person_in_the_byline_outweighs_the_site_in_metadata() {
        var article = article(
                "<meta property='og:site_name' content='The Aveline Post'><meta name='author' content='The Aveline Post'>",
                HEADLINE + "<p class='byline'>By <a href='/staff/reiter'>Maria Reiter</a></p>" + STORY);

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @Test
    void the_agency_in_the_byline_outweighs_the_site_in_metadata() {
        var article = article(
                "<meta property='og:site_name' content='The Aveline Post'><meta name='author' content='The Aveline Post'>",
                HEADLINE + "<div><strong>By Agence France-Presse</strong></div>" + STORY);

        assertThat(names(article)).containsExactly("Agence France-Presse");
    }

    @Test
    void the_site_is_the_author_when_it_alone_is_named() {
        var article = article(
                "<meta property='og:site_name' content='The Aveline Post'><meta name='author' content='The Aveline Post'>",
                HEADLINE + STORY);

        assertThat(names(article)).containsExactly("The Aveline Post");
    }

    @Test
    void authors_of_works_that_are_cited_are_not_those_of_the_story() {
        var article = article("", """
                <article itemscope itemtype='https://schema.org/NewsArticle'>
                <span itemprop='author' itemscope itemtype='https://schema.org/Person'><b itemprop='name'>Maria Reiter</b></span>
                """ + HEADLINE + STORY + """
                <ol><li itemprop='citation' itemscope itemtype='https://schema.org/Article'>
                <span itemprop='author' itemscope itemtype='https://schema.org/Person'><b itemprop='name'>Jonas Okafor</b></span>
                </li></ol></article>
                """);

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='meta'>Geschrieben von Maria Reiter</p>",
                "<p class='info'>3 March 2031 - Maria Reiter</p>",
                "<p><a href='/authors/maria-reiter'>Maria Reiter</a></p>",
                "<div class='author'><b>Maria Reiter</b><span>All articles</span></div>",
                "<div class='vcard'><span>by</span><a rel='author' href='/r'>Maria Reiter</a><span>all stories</span></div>",
            })
    void bylines_are_found_by_mark_up_and_form(String byline) {
        assertThat(names(article("", HEADLINE + byline + STORY))).containsExactly("Maria Reiter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><em>Maria Reiter</em></p>",
                "<p>Text: Maria Reiter</p>",
                "<div><b><i>Maria Reiter</i></b></div>"
            })
    void a_story_may_be_signed_at_its_end(String signature) {
        assertThat(names(article("", HEADLINE + STORY + signature))).containsExactly("Maria Reiter");
    }

    @Test
    void a_pen_name_counts_where_mark_up_says_that_it_is_one() {
        var article = article("", HEADLINE + "<p>Posted by <span class='username'>harbourrat</span></p>" + STORY);

        assertThat(names(article)).containsExactly("harbourrat");
    }

    @Test
    void a_name_that_nothing_marks_is_not_taken_when_metadata_name_somebody() {
        var article =
                article("<meta name='author' content='Newsdesk'>", HEADLINE + STORY + "<p><em>Maria Reiter</em></p>");

        assertThat(names(article)).containsExactly("Newsdesk");
    }

    @Test
    void a_publisher_that_is_a_person_is_not_the_name_of_the_site() {
        var article = article("""
                <meta property='og:site_name' content='aveline.example'><meta name='dcterms.publisher' content='Maria Reiter'>
                <meta name='author' content='Maria Reiter'>
                """, HEADLINE + STORY + "<div class='author'>Jonas Okafor</div>");

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://social.example/reiter", "@reiter", "reiter@news.example"})
    void addresses_and_accounts_are_no_names(String author) {
        assertThat(article("<meta name='author' content='" + author + "'>", HEADLINE + STORY)
                        .authors())
                .isEmpty();
    }

    @Test
    void the_byline_before_the_story_outweighs_those_of_other_stories_behind_it() {
        var article = article(
                "",
                HEADLINE + "<div class='info'><span>By <a href='/people/reiter'>Maria Reiter</a></span></div>" + STORY
                        + "<ul><li><h3><a href='/inn'>The inn on the hill is full</a></h3>"
                        + "<span class='byline'>By Jonas Okafor</span></li></ul>");

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @Test
    void microdata_of_other_stories_behind_the_story_are_not_its_own() {
        var article = article(
                "",
                HEADLINE + "<p itemprop='author' itemscope><span itemprop='name'>Maria Reiter</span></p>" + STORY
                        + "<div><a href='/inn'>The inn on the hill is full</a>"
                        + "<p itemprop='author' itemscope><span itemprop='name'>Jonas Okafor</span></p></div>");

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @Test
    void several_people_that_a_byline_sets_without_a_word_between_them_are_several() {
        var article = article("", HEADLINE + """
                <div class='bylines'>
                  <div><a rel='author' href='/p/1'><span>Maria</span> <span>Reiter</span></a></div>
                  <div><a rel='author' href='/p/2'><span>Jonas</span> <span>Okafor</span></a></div>
                </div>
                """ + STORY);

        assertThat(names(article)).containsExactly("Maria Reiter", "Jonas Okafor");
    }

    @Test
    void a_label_names_the_author_in_the_line_under_it() {
        var article =
                article("", HEADLINE + "<div><h4>Author</h4><p><a href='/p/reiter'>Maria Reiter</a></p></div>" + STORY);

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @Test
    void the_name_of_an_authors_page_is_read_without_what_else_its_link_holds() {
        var article = article(
                "",
                HEADLINE + "<div><a href='/author/reiter'><i>© Jonas Okafor</i><span>Maria Reiter</span></a></div>"
                        + STORY);

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @Test
    void the_site_is_no_author_beside_a_person() {
        var article = article(
                "<meta property='og:site_name' content='Avelinepost'><meta name='author' content='Avelinepost - Maria Reiter'>",
                HEADLINE + STORY);

        assertThat(names(article)).containsExactly("Maria Reiter");
    }

    @Test
    void a_pen_name_in_the_byline_outweighs_what_follows_the_story() {
        var article = article(
                "",
                HEADLINE + "<p class='author'><a href='/u/quaycat'>quaycat</a></p>" + STORY
                        + "<h4>Aveline Harbour</h4>");

        assertThat(names(article)).containsExactly("quaycat");
    }

    @Test
    void a_topic_does_not_sign_the_story() {
        var article = article(
                "<meta property='article:tag' content='Aveline Harbour'>", HEADLINE + STORY + "<p>Aveline Harbour</p>");

        assertThat(article.authors()).isEmpty();
    }

    private static List<String> names(Article article) {
        return article.authors().stream().map(Contributor::name).toList();
    }

    private static Article article(String head, String main) {
        var html = "<html lang=en><head>" + head + "</head><body><main>" + main + "</main></body></html>";
        return NewsParser.create().parse(html).document().article().orElseThrow();
    }
}
