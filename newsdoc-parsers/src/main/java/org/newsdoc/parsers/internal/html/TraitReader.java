package org.newsdoc.parsers.internal.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads the traits and marks of one element after the other. Not thread-safe. */
final class TraitReader {
    /** A style attribute says whether something is hidden within this many signs. */
    private static final int LONGEST_STYLE = 500;

    private long marks;
    private short traits;
    private String className = "";
    private String id = "";
    private String href = "";

    /** Reads an element; {@link #marks()} and {@link #traits()} are then its own. */
    void read(Element element, Tag tag) {
        marks = 0;
        traits = ofTag(tag);
        className = "";
        id = "";
        href = "";
        if (element.attributesSize() > 0) {
            for (var attribute : element.attributes()) {
                read(attribute.getKey(), attribute.getValue(), tag);
            }
        }
    }

    long marks() {
        return marks;
    }

    short traits() {
        return traits;
    }

    /** The class attribute; empty when there is none. */
    String className() {
        return className;
    }

    /** The identifier; empty when there is none. */
    String id() {
        return id;
    }

    /** The address it leads to; empty when there is none. */
    String href() {
        return href;
    }

    private static short ofTag(Tag tag) {
        return switch (tag) {
            case A -> Trait.LINK.bit();
            case B, STRONG -> Trait.STRONG.bit();
            case I, EM -> Trait.EMPHASIS.bit();
            case NOSCRIPT -> Trait.NOSCRIPT.bit();
            case BLOCKQUOTE -> Trait.QUOTE.bit();
            case DIALOG -> Trait.HIDDEN.bit();
            default -> 0;
        };
    }

    private void read(String key, String value, Tag tag) {
        switch (key) {
            case "class" -> {
                className = value;
                marks |= MarkReader.read(value);
            }
            case "id" -> {
                id = value;
                marks |= MarkReader.read(value);
            }
            case "href" -> href = value;
            case "aria-current" -> traits |= value.equals("page") ? Trait.CURRENT.bit() : 0;
            case "role",
                    "data-testid",
                    "data-test-id",
                    "data-component",
                    "data-component-name",
                    "data-qa",
                    "data-cy",
                    "data-type",
                    "data-module",
                    "data-block",
                    "data-block-type",
                    "data-name",
                    "data-gtm-name",
                    "data-tracking",
                    "data-area",
                    "property" -> marks |= MarkReader.read(value);
            case "itemprop" -> itemprop(value);
            case "itemscope" -> traits |= Trait.SCOPE.bit();
            case "hidden" -> hide(!value.equalsIgnoreCase("until-found"));
            case "aria-hidden" -> hide(value.equals("true") && tag != Tag.IMG);
            case "style" -> style(value);
            default -> {}
        }
    }

    private void itemprop(String value) {
        traits |= Trait.PROPERTY.bit();
        marks |= MarkReader.read(value);
        var name = value.toLowerCase(Locale.ROOT);
        if (name.equals("articlebody") || name.equals("reviewbody") || name.equals("liveblogupdate")) {
            traits |= Trait.ARTICLE_BODY.bit();
        }
    }

    private void style(String value) {
        int at = value.indexOf("display");
        if (value.length() <= LONGEST_STYLE && (at >= 0 || value.contains("visibility"))) {
            var style = value.toLowerCase(Locale.ROOT).replace(" ", "");
            hide(style.contains("display:none") || style.contains("visibility:hidden"));
        }
    }

    private void hide(boolean hidden) {
        traits |= hidden ? Trait.HIDDEN.bit() : 0;
    }
}
