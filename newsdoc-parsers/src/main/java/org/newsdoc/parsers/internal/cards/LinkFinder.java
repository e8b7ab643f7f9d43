package org.newsdoc.parsers.internal.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Finds the links of a page that may lead to stories. */
final class LinkFinder {
    private record Found(int node, Address address) {}

    private static final int SHORT = 11;
    private static final int MENUS = Role.NAVIGATION.bit() | Role.HEAD.bit() | Role.FOOT.bit() | Role.SHARE.bit();

    private final Page page;
    private final Layout layout;
    private final BaseAddress base;
    private final AddressWords words;
    private final Set<String> own = new HashSet<>();
    private final Set<String> ownPaths = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, Optional<Address>> known = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    LinkFinder(Layout layout, BaseAddress base, AddressWords words, List<Url> own) {
        this.layout = layout;
        this.page = layout.page();
        this.base = base;
        this.words = words;
        for (var url : own) {
            var address = Address.of(url, words);
            this.own.add(address.key());
            if ((address.marks() & AddressMark.storyBits()) != 0 && !address.is(AddressMark.SHALLOW)) {
                ownPaths.add(address.path());
            }
            folder(address).ifPresent(folders::add);
        }
    }

    /** The links that may lead to stories, in document order. */
    List<Link> find() {
        var all = new ArrayList<Found>();
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i) == Tag.A) {
                collect(i, all);
            }
        }
        for (var one : all) {
            if (mayBeStory(one.address, one.node)) {
                found.add(one);
            }
        }
        return withNeighbours();
    }

    private void collect(int i, List<Found> all) {
        var printed = page.href(i);
        if (printed.isEmpty() || printed.charAt(0) == '#' || isMenu(i)) {
            return;
        }
        var address = known.computeIfAbsent(printed, this::address).orElse(null);
        if (address != null) {
            if (page.isCurrent(i)) {
                own.add(address.key());
            }
            all.add(new Found(i, address));
        }
    }

    /** Whether a link is a short entry of a menu, which never leads to a story. */
    private boolean isMenu(int i) {
        return page.text(i) > 0 && page.text(i) < SHORT && (layout.zones(i) & MENUS) != 0;
    }

    private Optional<Address> address(String printed) {
        var address = base.resolve(printed).map(url -> Address.of(url, words));
        address.filter(one -> (one.marks() & AddressMark.storyBits()) != 0).ifPresent(this::rememberFolder);
        return address;
    }

    /** The folder of a story holds stories and is none. */
    private void rememberFolder(Address story) {
        int slash = story.path().lastIndexOf('/');
        for (int level = 0; slash > 0 && level < 4; level++) {
            lists.add(story.key().substring(0, story.host().length() + slash)); // keys begin with host and path
            slash = story.path().lastIndexOf('/', slash - 1);
        }
    }

    private boolean isFolder(Address address) {
        return lists.contains(address.host() + address.path());
    }

    private boolean mayBeStory(Address address, int i) {
        if (isOwn(address)) {
            return true;
        }
        if (address.is(AddressMark.FRONT) || address.is(AddressMark.SERVICE) || address.is(AddressMark.MEDIA)) {
            return false;
        }
        if ((address.marks() & AddressMark.storyBits()) != 0) {
            return !address.is(AddressMark.LISTING) || page.text(i) >= 20;
        }
        return page.text(i) >= (address.is(AddressMark.LISTING) ? 25 : 14) && !isFolder(address);
    }

    /** Whether an address is the page's own, or lies under it as its comments, pictures and posts do. */
    boolean isOwn(Address address) {
        if (own.contains(address.key()) || ownPaths.contains(address.path())) {
            return true;
        }
        for (var under : folders) {
            if (liesUnder(address.key(), under)) {
                return true;
            }
        }
        return false;
    }

    private static boolean liesUnder(String key, String under) {
        return key.length() > under.length()
                && key.startsWith(under)
                && (key.charAt(under.length()) == '/' || key.charAt(under.length()) == '?');
    }

    private static Optional<String> folder(Address own) {
        if ((own.marks() & AddressMark.storyBits()) == 0) {
            return Optional.empty();
        }
        var key = own.key();
        int dot = key.lastIndexOf('.');
        boolean file = own.is(AddressMark.FILE) && dot > key.lastIndexOf('/');
        return Optional.of(file ? key.substring(0, dot) : key);
    }

    private List<Link> withNeighbours() {
        int count = found.size();
        var after = new int[count];
        int next = page.size();
        for (int i = count - 1; i >= 0; i--) {
            if (i + 1 < count && !sameKey(i, i + 1)) {
                next = found.get(i + 1).node;
            }
            after[i] = next;
        }
        var links = new ArrayList<Link>(count);
        int previous = -1;
        for (int i = 0; i < count; i++) {
            if (i > 0 && !sameKey(i, i - 1)) {
                previous = found.get(i - 1).node;
            }
            links.add(new Link(found.get(i).node, found.get(i).address, previous, after[i]));
        }
        return links;
    }

    private boolean sameKey(int i, int j) {
        return found.get(i).address.key().equals(found.get(j).address.key());
    }
}
