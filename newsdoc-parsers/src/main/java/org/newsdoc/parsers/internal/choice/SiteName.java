package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claim;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.claims.StoryAddress;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/** What the publication is called, and by which names it signs its pages. */
final class SiteName {
    /** A longer heading is no name. */
    private static final int LONGEST = 80;

    private final Set<String> names = new HashSet<>();

    private SiteName() {}

    static SiteName of(Page page, Claims claims, Context context) {
        var site = new SiteName();
        boolean named = claims.all(Field.SITE).stream().anyMatch(claim -> !isPublisher(claim));
        claims.all(Field.SITE).stream()
                .filter(claim -> !named || !isPublisher(claim))
                .map(Claim::value)
                .map(Letters::of)
                .forEach(site.names::add);
        var addresses = new ArrayList<String>();
        context.url().map(Url::value).ifPresent(addresses::add);
        claims.first(Field.URL).ifPresent(addresses::add);
        addresses.forEach(address -> site.names.addAll(hosts(address)));
        claims.headings().stream()
                .filter(node -> isSign(page, node, addresses))
                .map(node -> Letters.of(PlainText.of(page, node)))
                .filter(name -> name.length() <= LONGEST)
                .forEach(site.names::add);
        site.names.removeIf(name -> name.length() < 2);
        return site;
    }

    /** Whether a heading is nothing but a link to the front page. */
    private static boolean isSign(Page page, int node, List<String> addresses) {
        if (page.text(node) == 0 || page.linked(node) < page.text(node)) {
            return false;
        }
        for (int i = node + 1; i < page.end(node); i++) {
            if (page.tag(i) == Tag.A) {
                return isFront(page.href(i).strip(), addresses);
            }
        }
        return false;
    }

    private static boolean isFront(String href, List<String> addresses) {
        if (href.equals("/")) {
            return true;
        }
        var host = StoryAddress.host(href);
        return !host.isEmpty()
                && StoryAddress.path(href).length() <= 1
                && addresses.stream().map(StoryAddress::host).anyMatch(host::equals);
    }

    /** Whether a claim is a publisher in the words of libraries, where some sites name the author. */
    private static boolean isPublisher(Claim claim) {
        return claim.source().startsWith("meta ") && claim.source().endsWith("publisher");
    }

    /** {@code www.news.example} as {@code newsexample} and {@code news}. */
    private static List<String> hosts(String address) {
        var host = StoryAddress.host(address);
        host = host.startsWith("www.") ? host.substring(4) : host;
        int dot = host.lastIndexOf('.');
        return dot < 0 ? List.of() : List.of(Letters.of(host), Letters.of(host.substring(0, dot)));
    }

    /** The name that closes the title of a page behind its headline, where it is that of the address or all that follows. */
    Optional<String> behind(String headline, List<String> titles) {
        for (var title : titles) {
            int start = headline.isEmpty() ? -1 : title.indexOf(headline);
            var rest = start < 0 ? "" : title.substring(start + headline.length());
            int name = 0;
            while (name < rest.length() && (rest.charAt(name) == ' ' || TitleCleaner.isSeparator(rest.charAt(name)))) {
                name++;
            }
            var closing = rest.substring(name).strip();
            boolean isName = name >= 2 && closing.length() >= 2 && closing.length() <= LONGEST / 2;
            if (isName && closing.chars().noneMatch(c -> TitleCleaner.isSeparator((char) c) || Character.isDigit(c))) {
                return Optional.of(closing);
            }
        }
        return Optional.empty();
    }

    /** Whether a text is nothing but one of the publication's names. */
    boolean isExactly(String text) {
        return names.contains(Letters.of(text));
    }

    /** Whether a text is the publication's name, or a longer or shorter form of it. */
    boolean is(String text) {
        var letters = Letters.of(text);
        if (letters.length() < 2) {
            return false;
        }
        for (var name : names) {
            if (name.equals(letters)
                    || letters.length() > 3 && name.contains(letters) && 2 * letters.length() > name.length()
                    || name.length() > 3 && letters.contains(name) && letters.length() < 2 * name.length() + 8) {
                return true;
            }
        }
        return false;
    }
}
