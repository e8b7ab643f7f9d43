package org.newsdoc.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsdoc.model.Image;

/** The picture of a teaser, as Media RSS has it in feeds of any kind. */
final class FeedImage {
    private FeedImage() {}

    /** Writes the picture if its address is one of the web. */
    static void write(Image image, Xml xml) {
        image.url().flatMap(Address::web).ifPresent(url -> {
            var size = Stream.concat(size("width", image.width()), size("height", image.height()));
            var attributes = Stream.concat(Stream.of("url", url, "medium", "image"), size);
            xml.open("media:content", attributes.toArray(String[]::new))
                    .text("media:title", image.alt(), "type", "plain")
                    .text("media:description", image.caption(), "type", "plain")
                    .text("media:credit", image.credit())
                    .close("media:content");
        });
    }

    private static Stream<String> size(String name, Optional<Integer> pixels) {
        return pixels.stream().flatMap(count -> Stream.of(name, count.toString()));
    }
}
