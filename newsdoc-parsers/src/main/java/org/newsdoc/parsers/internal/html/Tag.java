package org.newsdoc.parsers.internal.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The elements that matter to a reader of news pages; all others are {@link #OTHER}. */
public enum Tag {
    /** A text node. */
    TEXT,
    /** Any element not named here. */
    OTHER,
    HTML,
    HEAD,
    BODY,
    TITLE,
    META,
    LINK,
    BASE,
    SCRIPT,
    STYLE,
    NOSCRIPT,
    TEMPLATE,
    ARTICLE,
    SECTION,
    MAIN,
    HEADER,
    FOOTER,
    NAV,
    ASIDE,
    DIV,
    P,
    SPAN,
    A,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    HGROUP,
    UL,
    OL,
    LI,
    DL,
    DT,
    DD,
    MENU,
    FIGURE,
    FIGCAPTION,
    PICTURE,
    SOURCE,
    IMG,
    VIDEO,
    AUDIO,
    IFRAME,
    OBJECT,
    EMBED,
    SVG,
    CANVAS,
    MATH,
    BLOCKQUOTE,
    Q,
    CITE,
    PRE,
    CODE,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TFOOT,
    TR,
    TD,
    TH,
    B,
    STRONG,
    I,
    EM,
    U,
    S,
    SMALL,
    MARK,
    SUB,
    SUP,
    FONT,
    ABBR,
    TIME,
    ADDRESS,
    BR,
    HR,
    WBR,
    LABEL,
    FORM,
    BUTTON,
    INPUT,
    SELECT,
    OPTION,
    TEXTAREA,
    FIELDSET,
    DIALOG,
    DETAILS,
    SUMMARY,
    CENTER,
    AMP_IMG,
    AMP_VIDEO,
    AMP_YOUTUBE,
    AMP_TWITTER,
    AMP_INSTAGRAM,
    AMP_FACEBOOK,
    AMP_IFRAME,
    AMP_CAROUSEL,
    AMP_AD,
    /** How a word is read, over or beside it. */
    RT,
    /** Brackets around that, for those who cannot set it apart. */
    RP;

    private static final Map<String, Tag> BY_NAME = byName();

    private static Map<String, Tag> byName() {
        var map = new HashMap<String, Tag>();
        for (var tag : values()) {
            if (tag != TEXT && tag != OTHER) {
                map.put(tag.name().toLowerCase(Locale.ROOT).replace('_', '-'), tag);
            }
        }
        map.put("amp-timeago", TIME);
        return map;
    }

    /** The tag of an element by its lower-case name. */
    public static Tag of(String normalName) {
        return BY_NAME.getOrDefault(normalName, OTHER);
    }
}
