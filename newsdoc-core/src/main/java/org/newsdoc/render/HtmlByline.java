package org.newsdoc.render;

import java.util.List;
import java.util.Optional;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;

/** Writes the line that says who wrote something and when. */
final class HtmlByline {
    private final Html html;

    HtmlByline(Html html) {
        this.html = html;
    }

    /** A line of the parts that are there; none without any. */
    void write(
            List<Contributor> authors,
            Optional<NewsDate> published,
            Optional<NewsDate> modified,
            List<String> categories) {
        if (authors.isEmpty() && published.isEmpty() && modified.isEmpty() && categories.isEmpty()) {
            return;
        }
        html.open("p", "class", "byline");
        authors(authors);
        var separator = authors.isEmpty() ? "" : " · ";
        if (published.isPresent()) {
            html.raw(separator).time(published.get(), "published");
            separator = " · ";
        }
        if (modified.isPresent()) {
            html.raw(separator + "↻ ").time(modified.get(), "modified");
            separator = " · ";
        }
        for (var category : categories) {
            html.raw(separator).escaped(category);
            separator = " · ";
        }
        html.close("p").line();
    }

    private void authors(List<Contributor> authors) {
        boolean described = authors.stream().anyMatch(HtmlByline::isDescribed);
        var separator = "";
        for (var author : authors) {
            html.raw(separator)
                    .open("cite")
                    .linked(author.url().flatMap(SafeAddress::ofLink), inner -> inner.escaped(author.name()))
                    .close("cite");
            author.role().ifPresent(role -> html.raw(", ").escaped(role));
            author.affiliation().ifPresent(affiliation -> html.raw(", ").escaped(affiliation));
            separator = described ? "; " : ", ";
        }
    }

    private static boolean isDescribed(Contributor author) {
        return author.role().isPresent() || author.affiliation().isPresent();
    }
}
