package org.newsdoc.parsers.internal.picture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Embed;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads what is embedded in a story: players, posts, charts, maps, documents. */
public final class EmbedReader {
    /** Providers by host, from the table {@code embeds}. */
    private static final class Providers {
        static final Map<String, String> BY_HOST = read();

        private static Map<String, String> read() {
            var map = new HashMap<String, String>();
            for (var row : Lexicon.standard().rows("embeds")) {
                map.put(row.column(0), row.column(1));
            }
            return map;
        }
    }

    private static final int LONGEST_POST = 3000;

    private final Page page;
    private final BaseAddress base;

    /** A reader for what is embedded in a page. */
    public EmbedReader(Page page, BaseAddress base) {
        this.page = page;
        this.base = base;
    }

    /** What a node embeds; empty when it is no embed or one nobody sees. */
    public Optional<Embed> read(int i) {
        var element = page.element(i);
        return switch (page.tag(i)) {
            case IFRAME, AMP_IFRAME, EMBED -> frame(element.attr("src").isEmpty() ? lazy(i) : element.attr("src"), i);
            case VIDEO, AMP_VIDEO -> Optional.of(Embed.of("video", source(i), title(i)));
            case AUDIO -> Optional.of(Embed.of("audio", source(i), title(i)));
            case AMP_YOUTUBE -> post("youtube", "https://www.youtube.com/watch?v=" + element.attr("data-videoid"));
            case AMP_TWITTER -> post("x", "https://x.com/i/status/" + element.attr("data-tweetid"));
            case AMP_INSTAGRAM -> post("instagram", "https://www.instagram.com/p/" + element.attr("data-shortcode"));
            case AMP_FACEBOOK -> post("facebook", element.attr("data-href"));
            case BLOCKQUOTE -> quoted(i);
            default -> Optional.empty();
        };
    }

    private String lazy(int i) {
        var element = page.element(i);
        var source = element.attr("data-src");
        return source.isEmpty() ? element.attr("data-lazy-src") : source;
    }

    private static Optional<Embed> post(String provider, String address) {
        return Optional.of(Embed.of(provider, Url.of(address), null));
    }

    private Optional<Embed> frame(String source, int i) {
        return base.resolve(source).flatMap(url -> provider(url).map(provider -> Embed.of(provider, url, title(i))));
    }

    private @Nullable Url source(int i) {
        var own = page.element(i).attr("src");
        if (own.isEmpty()) {
            for (var child : page.element(i).children()) {
                if (own.isEmpty() && child.normalName().equals("source")) {
                    own = child.attr("src");
                }
            }
        }
        return base.resolve(own).orElse(null);
    }

    private @Nullable String title(int i) {
        var title = page.element(i).attr("title").strip();
        return title.isEmpty() || title.length() > 500 ? null : title;
    }

    /** A post printed as a quotation that a script turns into the post itself. */
    private Optional<Embed> quoted(int i) {
        if (!Mark.EMBED.in(page.marks(i)) || page.text(i) > LONGEST_POST) {
            return Optional.empty();
        }
        var text = page.element(i).text().strip();
        var address = address(i);
        var provider = address.flatMap(EmbedReader::provider).orElse(null);
        return provider == null
                ? Optional.empty()
                : Optional.of(Embed.of(provider, address.get(), text.isEmpty() ? null : text));
    }

    /** Where the post stands: what the quotation cites, else its last link to a provider. */
    private Optional<Url> address(int i) {
        var element = page.element(i);
        for (var name : new String[] {"cite", "data-instgrm-permalink", "data-url"}) {
            var url = base.resolve(element.attr(name));
            if (url.isPresent()) {
                return url;
            }
        }
        for (int at = page.end(i) - 1; at > i; at--) {
            if (page.tag(at) == Tag.A) {
                var url = base.resolve(page.href(at));
                if (url.flatMap(EmbedReader::provider).isPresent()) {
                    return url;
                }
            }
        }
        return Optional.empty();
    }

    /** The provider of an address by its host or the ending of its host. */
    static Optional<String> provider(Url url) {
        var address = url.value();
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var host = address.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
        while (host.indexOf('.') > 0) {
            var provider = Providers.BY_HOST.get(host);
            if (provider != null) {
                return Optional.of(provider);
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }
}
