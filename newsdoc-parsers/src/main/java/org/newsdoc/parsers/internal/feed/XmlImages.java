package org.newsdoc.parsers.internal.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.PlainText;

/** Chooses the picture of an item among those of Media RSS, enclosures and others: the full one, not its thumbnail; the widest. */
final class XmlImages {
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif");
    private static final int FULL = 100_000;
    private static final int ENCLOSED = 50_000;

    private final XmlNames names;
    private final BaseAddress base;
    private @Nullable Image best;
    private int score = -1;
    private String caption = "";
    private String credit = "";

    XmlImages(XmlNames names, BaseAddress base) {
        this.names = names;
        this.base = base;
    }

    /** Looks at an element of an item, and at those in it. */
    void look(Element element) {
        switch (names.of(element)) {
            case "media:content" -> {
                if (isImage(element, element.attr("url"))) {
                    offer(element, element.attr("url"), FULL);
                }
                element.children().forEach(this::lookInside);
            }
            case "media:group" -> element.children().forEach(this::look);
            case "media:thumbnail" -> offer(element, element.attr("url"), 0);
            case "enclosure" -> {
                if (isImage(element, element.attr("url"))) {
                    offer(element, element.attr("url"), ENCLOSED);
                }
            }
            case "link" -> {
                if (element.attr("rel").equals("enclosure") && isImage(element, element.attr("href"))) {
                    offer(element, element.attr("href"), ENCLOSED);
                }
            }
            case "itunes:image", "image" -> offer(element, address(element), 0);
            case "media:description" -> caption = text(element);
            case "media:credit" -> credit = text(element);
            default -> {}
        }
    }

    private void lookInside(Element element) {
        if (names.of(element).equals("media:thumbnail")) {
            look(element);
        }
    }

    /** The best picture so far. */
    Optional<Image> best() {
        var image = best;
        if (image == null) {
            return Optional.empty();
        }
        var whole = image.toBuilder();
        if (image.caption().isEmpty() && !caption.isEmpty()) {
            whole.caption(caption);
        }
        if (image.credit().isEmpty() && !credit.isEmpty()) {
            whole.credit(credit);
        }
        return Optional.of(whole.build());
    }

    private void offer(Element element, String address, int rank) {
        var width = pixels(element.attr("width"));
        int offered = rank + (width == null ? 0 : Math.min(width, ENCLOSED - 1));
        var url = base.resolve(address);
        if (url.isEmpty() || offered <= score) {
            return;
        }
        score = offered;
        var image = Image.builder().url(url.get()).width(width).height(pixels(element.attr("height")));
        for (var inside : element.children()) {
            var words = text(inside);
            if (!words.isEmpty()) {
                switch (names.of(inside)) {
                    case "media:description" -> image.caption(words);
                    case "media:credit" -> image.credit(words);
                    case "media:title" -> image.alt(words);
                    default -> {}
                }
            }
        }
        best = image.build();
    }

    private String address(Element image) {
        for (var inside : image.children()) {
            if (names.of(inside).equals("url")) {
                return inside.wholeText();
            }
        }
        return image.hasAttr("href") ? image.attr("href") : image.wholeText();
    }

    private static String text(Element element) {
        return element.attr("type").equals("plain")
                ? PlainText.clean(element.wholeText())
                : PlainText.ofMetadata(element.wholeText());
    }

    /** Whether a file is a picture by what is said of it, or by the end of its name when nothing is. */
    private static boolean isImage(Element element, String address) {
        var said = (element.attr("medium") + element.attr("type")).toLowerCase(Locale.ROOT);
        if (!said.isEmpty()) {
            return said.startsWith("image");
        }
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Integer pixels(String text) {
        var digits = text.strip();
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int pixels = number ? Integer.parseInt(digits) : 0;
        return pixels > 0 ? pixels : null;
    }
}
