package org.newsdoc.parsers.internal.html;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads the traits and marks of one element after the other. Not thread-safe. */
final class TraitReader {
    /** A style attribute says whether something is hidden within this many signs. */
    private static final int LONGEST_STYLE = 500;

    private final NameTable names;

    /** The marks of each class attribute read so far, by its number. */
    private long[] known = new long[128];

    private int read = 1;

    private long marks;
    private short traits;
    private int classes;
    private boolean named;

    TraitReader(NameTable names) {
        this.names = names;
    }

    /** Reads an element; {@link #marks()} and {@link #traits()} are then its own. */
    void read(Element element, Tag tag) {
        marks = 0;
        traits = ofTag(tag);
        classes = 0;
        named = false;
        if (element.attributesSize() > 0) {
            for (var attribute : element.attributes()) {
                read(attribute.getKey(), attribute.getValue(), tag);
            }
        }
        if (named && tag == Tag.A && !Trait.HREF.in(traits)) {
            beTarget();
        }
    }

    /** A place that links lead to is no link itself, and what it is called says nothing of its text. */
    private void beTarget() {
        traits &= (short) ~Trait.LINK.bit();
        marks = 0;
    }

    long marks() {
        return marks;
    }

    short traits() {
        return traits;
    }

    /** The number of its class attribute. */
    int classes() {
        return classes;
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
                classes = names.number(value);
                marks |= ofClasses();
            }
            case "id" -> {
                traits |= Trait.ID.bit();
                marks |= isCrosshead(tag) ? 0 : MarkReader.read(value);
            }
            case "href" -> traits |= Trait.HREF.bit();
            case "name" -> named = true;
            case "aria-current" -> traits |= value.equals("page") ? Trait.CURRENT.bit() : 0;
            case "data-testid", "data-component" -> {
                traits |= Trait.NAMED.bit();
                marks |= MarkReader.read(value);
            }
            case "rel" -> traits |= Trait.NAMED.bit();
            case "role",
                    "data-test-id",
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

    /** Whether the identifier of an element is made of its own text, as those of headings are for links to them. */
    private static boolean isCrosshead(Tag tag) {
        return switch (tag) {
            case H2, H3, H4, H5, H6 -> true;
            default -> false;
        };
    }

    /** The marks of the class attribute; numbers are given in the order in which they are met first. */
    private long ofClasses() {
        if (classes >= read) {
            if (classes >= known.length) {
                known = Arrays.copyOf(known, classes * 2);
            }
            known[classes] = MarkReader.read(names.name(classes));
            read = classes + 1;
        }
        return known[classes];
    }

    private void itemprop(String value) {
        traits |= (short) (Trait.PROPERTY.bit() | Trait.NAMED.bit());
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
