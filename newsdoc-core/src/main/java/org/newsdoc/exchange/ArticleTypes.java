package org.newsdoc.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.newsdoc.model.Article;
import org.newsdoc.model.SectionKind;

/** What schema.org calls a story; kickers that tell are in {@code article-types.tsv}. */
final class ArticleTypes {
    private static final Map<String, String> BY_KICKER = read();

    private ArticleTypes() {}

    static String of(Article article) {
        if (!article.sections(SectionKind.POST).isEmpty()) {
            return "LiveBlogPosting";
        }
        return article.kicker()
                .map(kicker -> BY_KICKER.get(kicker.strip().toLowerCase(Locale.ROOT)))
                .orElse("NewsArticle");
    }

    private static Map<String, String> read() {
        try (var file = ArticleTypes.class.getResourceAsStream("article-types.tsv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var types = new HashMap<String, String>();
            text.lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .forEach(line ->
                            types.put(line.substring(line.indexOf('\t') + 1), line.substring(0, line.indexOf('\t'))));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
