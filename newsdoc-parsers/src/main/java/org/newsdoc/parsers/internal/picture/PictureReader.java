package org.newsdoc.parsers.internal.picture;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads an {@code img} or {@code amp-img}: the address of its largest form, its size and alternative text. */
public final class PictureReader {
    /** A picture of the story is at least this many pixels wide and high. */
    private static final int SMALLEST = 60;

    private static final String[] SETS = {"srcset", "data-srcset", "data-lazy-srcset", "data-original-set"};
    private static final String[] ADDRESSES = {
        "data-src",
        "data-original",
        "data-lazy-src",
        "data-lazy",
        "data-full-src",
        "data-hi-res-src",
        "data-image",
        "src"
    };

    private final Page page;
    private final BaseAddress base;

    /** A reader for the pictures of a page. */
    public PictureReader(Page page, BaseAddress base) {
        this.page = page;
        this.base = base;
    }

    /** The picture of an {@code img} element; empty for icons, trackers and placeholders. */
    public Optional<Image> read(int img) {
        var element = page.element(img);
        int width = pixels(element.attr("width"));
        int height = pixels(element.attr("height"));
        if (isSmall(width) || isSmall(height)) {
            return Optional.empty();
        }
        var address = address(img, element);
        return isPhoto(address)
                ? base.resolve(address)
                        .map(url -> Image.builder()
                                .url(url)
                                .alt(text(element.attr("alt")))
                                .width(width > 0 ? width : null)
                                .height(height > 0 ? height : null)
                                .build())
                : Optional.empty();
    }

    private static boolean isSmall(int pixels) {
        return pixels > 0 && pixels < SMALLEST;
    }

    private static @Nullable String text(String attribute) {
        return attribute.isBlank() || attribute.length() > 2000 ? null : attribute.strip();
    }

    /** The largest address given: of the picture's sources, of its own set, else its plain one. */
    private String address(int img, Element element) {
        var best = largest(element, new SourceSet.Largest("", 0));
        int picture = page.parent(img);
        if (picture >= 0 && page.tag(picture) == Tag.PICTURE) {
            for (int i = picture + 1; i < page.end(picture); i = page.end(i)) {
                best = page.tag(i) == Tag.SOURCE ? largest(page.element(i), best) : best;
            }
        }
        if (best.size() > 2) {
            return best.address();
        }
        for (var name : ADDRESSES) {
            var address = element.attr(name);
            if (isAddress(address)) {
                return address;
            }
        }
        return best.address();
    }

    private static SourceSet.Largest largest(Element element, SourceSet.Largest best) {
        var found = best;
        for (var name : SETS) {
            var set = element.attr(name);
            if (!set.isEmpty() && !set.startsWith("data:") && set.length() < 20_000) {
                var largest = SourceSet.largest(set);
                boolean first = found.address().isEmpty();
                found = isAddress(largest.address()) && (first || largest.size() > found.size()) ? largest : found;
            }
        }
        return found;
    }

    private static boolean isAddress(String address) {
        return !address.isBlank()
                && !address.startsWith("data:")
                && !address.startsWith("{")
                && !address.startsWith("[")
                && address.length() < 4000;
    }

    /** Whether an address may be a photograph's: no tracker, icon or drawing. */
    private static boolean isPhoto(String address) {
        if (address.isEmpty()) {
            return false;
        }
        var name = address.toLowerCase(Locale.ROOT);
        int query = name.indexOf('?');
        var path = query < 0 ? name : name.substring(0, query);
        return !path.endsWith(".svg")
                && !path.contains("pixel")
                && !path.contains("spacer")
                && !path.contains("1x1")
                && !path.contains("blank.")
                && !path.contains("placeholder")
                && !path.contains("/icons/")
                && !path.contains("/icon-")
                && !path.contains("-icon.")
                && !path.contains("/dummy")
                && !path.contains("avatar")
                && !path.contains("transparent")
                && !path.contains("sprite");
    }

    private static int pixels(String attribute) {
        int pixels = 0;
        for (int i = 0; i < attribute.length() && i < 6; i++) {
            char c = attribute.charAt(i);
            if (c < '0' || c > '9') {
                return attribute.startsWith("px", i) || c == '.' ? pixels : 0;
            }
            pixels = pixels * 10 + (c - '0');
        }
        return pixels;
    }
}
