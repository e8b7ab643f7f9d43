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

    private final Page page;
    private final BaseAddress base;
    private final AddressWords words;
    private final Set<String> own = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, Optional<Address>> known = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    LinkFinder(Page page, BaseAddress base, AddressWords words, List<Url> own) {
        this.page = page;
        this.base = base;
        this.words = words;
        for (var url : own) {
            var address = Address.of(url, words);
            this.own.add(address.key());
            folder(address).ifPresent(folders::add);
        }
    }

    /** The links that may lead to stories, in document order. */
    List<Link> find() {
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i) == Tag.A) {
                collect(i);
            }
        }
        return withNeighbours();
    }

    private void collect(int i) {
        var printed = page.element(i).attr("href");
        if (printed.isEmpty() || printed.charAt(0) == '#') {
            return;
        }
        var address = known.computeIfAbsent(printed, this::address).orElse(null);
        if (address != null && mayBeStory(address, i)) {
            found.add(new Found(i, address));
        }
    }

    private Optional<Address> address(String printed) {
        return base.resolve(printed).map(url -> Address.of(url, words));
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
        return page.text(i) >= 12 || (page.text(i) >= 6 && !address.is(AddressMark.LISTING));
    }

    /** Whether an address is the page's own, or lies under it as its comments, pictures and posts do. */
    boolean isOwn(Address address) {
        if (own.contains(address.key())) {
            return true;
        }
        for (var under : folders) {
            if (address.key().startsWith(under)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> folder(Address own) {
        if ((own.marks() & AddressMark.storyBits()) == 0) {
            return Optional.empty();
        }
        var key = own.key();
        int dot = key.lastIndexOf('.');
        boolean file = own.is(AddressMark.FILE) && dot > key.lastIndexOf('/');
        return Optional.of((file ? key.substring(0, dot) : key) + "/");
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
