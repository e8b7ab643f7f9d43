package org.newsdoc.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsdoc.model.Article;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDocument;

/** YAML front matter: strings in double quotes, lists on one line. */
final class FrontMatter {
    private final List<String> lines = new ArrayList<>(List.of("---"));

    private FrontMatter() {}

    static List<String> lines(NewsDocument document) {
        var matter = new FrontMatter();
        document.article().ifPresent(matter::article);
        matter.lines.add("---");
        return matter.lines;
    }

    private void article(Article article) {
        one("title", Optional.of(article.headline()).filter(headline -> !headline.isEmpty()));
        one("kicker", article.kicker());
        one("description", article.deck());
        many("authors", article.authors().stream().map(Contributor::name).toList());
        one("date", article.published());
        one("modified", article.modified());
        many("categories", article.categories());
        many("tags", article.topics());
        one("language", article.language());
        one("url", article.url());
        one("site", article.site());
        one("image", article.leadImage().flatMap(Image::url));
        one("access", article.access().map(access -> access.name().toLowerCase(Locale.ROOT)));
    }

    private void one(String name, Optional<?> value) {
        value.ifPresent(present -> lines.add(name + ": " + quoted(present.toString())));
    }

    private void many(String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(
                    name + ": " + values.stream().map(FrontMatter::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /** A double-quoted scalar on one line; only printable signs stand for themselves. */
    private static String quoted(String value) {
        var out = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 0x10000 && Character.isSurrogate((char) c)) {
                out.append('\ufffd');
            } else if (Character.isISOControl(c)
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0xFEFF
                    || (c & 0xFFFE) == 0xFFFE) {
                out.append("\\U").append(String.format(Locale.ROOT, "%08X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
