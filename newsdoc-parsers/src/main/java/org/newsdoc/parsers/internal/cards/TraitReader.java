package org.newsdoc.parsers.internal.cards;

import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Sees what speaks for and against a card being a teaser, on its own; its peers are seen by {@link Peers}. */
final class TraitReader {
    /** The traits of cards that stand in parts of the page with a role, by role. */
    private static final long[] BY_ROLE = byRole();

    private final Page page;
    private final Layout layout;
    private final Markers markers;
    private final @Nullable Address own;

    TraitReader(Layout layout, Markers markers, @Nullable Address own) {
        this.layout = layout;
        this.page = layout.page();
        this.markers = markers;
        this.own = own;
    }

    private static long[] byRole() {
        var traits = new long[Role.values().length];
        for (var role : Role.values()) {
            traits[role.ordinal()] =
                    role.in(Role.inheritedBits()) ? Trait.valueOf(role.name()).bit() : 0;
        }
        return traits;
    }

    /** What a card's address and place say, before it is read. */
    long place(Card card) {
        return Trait.ANY.bit() | address(card.address()) | zones(card);
    }

    /** What a card's place and all that stands in it say. */
    long read(Card card, long place, @Nullable Headline headline) {
        return place | (headline == null ? Trait.NO_HEADLINE.bit() : headline(headline)) | line(card) | parts(card);
    }

    private long address(Address address) {
        long traits = 0;
        traits |= address.is(AddressMark.DATED) ? Trait.DATED.bit() : 0;
        traits |= address.is(AddressMark.NUMBERED) ? Trait.NUMBERED.bit() : 0;
        traits |= address.is(AddressMark.LONG_NAME) ? Trait.LONG_NAME.bit() : 0;
        traits |= address.is(AddressMark.NAME) ? Trait.NAME.bit() : 0;
        traits |= address.is(AddressMark.STORY) ? Trait.STORY.bit() : 0;
        traits |= address.is(AddressMark.FILE) ? Trait.FILE.bit() : 0;
        traits |= address.is(AddressMark.SHALLOW) ? Trait.SHALLOW.bit() : 0;
        traits |= address.is(AddressMark.LISTING) ? Trait.LISTING.bit() : 0;
        traits |= (address.marks() & AddressMark.storyBits()) == 0 ? Trait.NO_STORY_MARK.bit() : 0;
        return own == null ? traits : traits | beside(address, own);
    }

    private static long beside(Address address, Address own) {
        boolean sameHost = address.host().equals(own.host());
        if (!sameHost && !address.host().isEmpty() && !address.site().equals(own.site())) {
            return Trait.OTHER_SITE.bit();
        }
        int marks = own.marks() & AddressMark.storyBits();
        boolean alike = marks != 0 && (address.marks() & marks) == marks;
        return (sameHost ? 0 : Trait.SISTER_SITE.bit()) | (alike ? Trait.LIKE_PAGE.bit() : 0);
    }

    private long zones(Card card) {
        int zones = layout.zones(card.links().get(0).node()) & Role.inheritedBits();
        long traits = 0;
        for (int left = zones; left != 0; left &= left - 1) {
            traits |= BY_ROLE[Integer.numberOfTrailingZeros(left)];
        }
        return traits;
    }

    private static long headline(Headline headline) {
        int words = Prose.words(headline.text());
        long traits = (words <= 2
                        ? Trait.WORDS_1_2
                        : words == 3
                                ? Trait.WORDS_3
                                : words <= 5 ? Trait.WORDS_4_5 : words <= 20 ? Trait.WORDS_6_20 : Trait.WORDS_21)
                .bit();
        traits |= isPunctuated(headline.text()) ? Trait.PUNCTUATED.bit() : 0;
        if (headline.piece() < 0) {
            return traits | Trait.ATTRIBUTE.bit();
        }
        var piece = headline.pieces().get(headline.piece());
        traits |= piece.heading() > 0 ? Trait.HEADING.bit() : 0;
        traits |= piece.is(Role.HEADLINE) ? Trait.HEADLINE_ROLE.bit() : 0;
        traits |= piece.is(Role.TITLE) ? Trait.TITLE_ROLE.bit() : 0;
        for (var other : headline.pieces()) {
            traits |= other.is(Role.DATE) ? Trait.DATE.bit() : 0;
            traits |= other.is(Role.KICKER) ? Trait.KICKER.bit() : 0;
            traits |= other.is(Role.LEDE) ? Trait.LEDE.bit() : 0;
        }
        return traits;
    }

    private static boolean isPunctuated(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (":?!,\u201c\u201d\u201e\u00ab\u00bb\u2018\"\u2013\u2014\u3001\uff1a\u300d".indexOf(text.charAt(i))
                    >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the links stand in lines of their own, in the middle of other text, or after a marker. */
    private long line(Card card) {
        boolean any = false;
        boolean mixed = true;
        boolean marked = false;
        boolean fills = false;
        for (var link : card.links()) {
            int text = firstText(link.node());
            if (text < 0) {
                continue;
            }
            any = true;
            int line = layout.line(text);
            int unlinked = layout.lineText(line) - layout.lineLinked(line) - boldBefore(link.node());
            int linked = page.text(link.node());
            boolean inMarked = markers.begins(line);
            marked |= inMarked;
            mixed &= !inMarked && (unlinked > Math.max(14, linked * 6 / 10) || goesOnFrom(link.node(), line));
            int block = layout.block(link.node());
            fills |= page.text(block) - linked <= 3;
        }
        return (any && mixed ? Trait.MIXED.bit() : 0)
                | (marked ? Trait.MARKED.bit() : 0)
                | (fills ? Trait.FILLS_BLOCK.bit() : 0);
    }

    /** The signs of bold text right before a link, which is a kicker. */
    private int boldBefore(int node) {
        for (int i = node - 1; i > page.parent(node); i--) {
            if (page.parent(i) == page.parent(node)) {
                boolean bold = page.tag(i) == Tag.STRONG || page.tag(i) == Tag.B;
                return bold && page.text(i) <= 40 ? page.text(i) : 0;
            }
        }
        return 0;
    }

    /** Whether a text that stands right before the link, with no element around it alone, leads into it. */
    private boolean goesOnFrom(int node, int line) {
        int up = node;
        while (layout.block(up) != up && page.parent(up) >= 0) {
            if (page.node(up).previousSibling() instanceof TextNode text && !text.isBlank()) {
                int before = layout.before(node) - layout.before(layout.lineStart(line));
                return before > 10 && text.getWholeText().strip().length() > 3;
            }
            up = page.parent(up);
        }
        return false;
    }

    private int firstText(int node) {
        for (int i = node; i < page.end(node); i++) {
            if (page.tag(i) == Tag.TEXT) {
                return i;
            }
        }
        return -1;
    }

    private long parts(Card card) {
        long traits = markers.covers(card) ? Trait.UNDER_MARKER.bit() : 0;
        for (int i = card.root(); i < card.end(); i++) {
            switch (page.tag(i)) {
                case IMG, PICTURE, AMP_IMG:
                    traits |= Trait.IMAGE.bit();
                    break;
                default:
            }
        }
        for (int up = card.root(), level = 0; up >= 0 && level < 4; up = page.parent(up), level++) {
            traits |= page.tag(up) == Tag.LI ? Trait.IN_LIST.bit() : 0;
        }
        return traits;
    }
}
