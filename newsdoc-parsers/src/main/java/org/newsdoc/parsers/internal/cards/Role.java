package org.newsdoc.parsers.internal.cards;

import java.util.Locale;

/** What a class name, an identifier or a tag says about the part of the page it stands on. */
enum Role {
    /** Menus, breadcrumbs, page numbers. */
    NAVIGATION(true),
    /** The head of the site. */
    HEAD(true),
    /** The foot of the site. */
    FOOT(true),
    /** Sharing and following. */
    SHARE(true),
    /** Lists of topics. */
    TOPICS(true),
    /** Who wrote the story. */
    AUTHOR(true),
    /** Readers' comments. */
    COMMENTS(true),
    /** Newsletters, subscriptions, apps, consent, forms. */
    OFFER(true),
    /** Advertisements. */
    ADVERTISEMENT(true),
    /** Boxes that lead to other stories. */
    RELATED(true),
    /** Asides. */
    ASIDE(true),
    /** Cards of stories. */
    CARD(true),
    /** The text of the story. */
    TEXT(true),
    /** A headline. */
    HEADLINE(false),
    /** A title, which may be a headline. */
    TITLE(false),
    /** A kicker. */
    KICKER(false),
    /** A lede or summary. */
    LEDE(false),
    /** A date. */
    DATE(false),
    /** A byline. */
    BYLINE(false),
    /** A section of the paper. */
    CATEGORY(false),
    /** A counter, rank or reading time. */
    COUNTER(false),
    /** A caption or credit. */
    CAPTION(false),
    /** Text for screen readers only. */
    UNSEEN(false),
    /** A button, badge, icon or flag. */
    BADGE(false);

    /** Whether everything under a part with this role has it too. */
    private final boolean inherited;

    Role(boolean inherited) {
        this.inherited = inherited;
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int roles) {
        return (roles & bit()) != 0;
    }

    /** The bits of all roles that hold for everything under a part. */
    static int inheritedBits() {
        return INHERITED;
    }

    private static final int INHERITED = inherited();

    private static int inherited() {
        int bits = 0;
        for (var role : values()) {
            bits |= role.inherited ? role.bit() : 0;
        }
        return bits;
    }

    static Role of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
