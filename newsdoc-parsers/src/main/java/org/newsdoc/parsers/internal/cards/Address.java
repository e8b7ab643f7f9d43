package org.newsdoc.parsers.internal.cards;

import java.util.Locale;
import org.newsdoc.model.Url;

/**
 * The address of a link, taken apart.
 *
 * @param url the address, absolute where possible
 * @param key equal for addresses of the same story: no scheme, {@code www.}, fragment, trailing slash or tracking
 * @param host the host without {@code www.}; empty when the address is relative
 * @param path the path, without a slash at its end
 * @param marks what its form says, see {@link AddressMark}
 */
record Address(Url url, String key, String host, String path, int marks) {
    private static final String[] TRACKING = {
        "utm_", "fbclid", "gclid", "wt_", "icid", "ico", "link", "source", "itid", "n_cid", "cmp", "ref", "intcid",
        "mc_", "xtor"
    };

    static Address of(Url url, AddressWords words) {
        var text = url.value();
        int fragment = text.indexOf('#');
        int end = fragment < 0 ? text.length() : fragment;
        int host = text.indexOf("//") == 0 ? 2 : text.startsWith("http") ? text.indexOf("//") + 2 : 0;
        int path = host == 0 ? 0 : firstOf(text, host, end, '/', '?');
        int query = firstOf(text, path, end, '?', '?');
        var name = hostName(text.substring(host, path));
        int last = query;
        while (last > path && text.charAt(last - 1) == '/') {
            last--;
        }
        var folder = text.substring(path, last);
        var key = name + folder + kept(text, query, end);
        int marks = AddressMark.of(folder, text.substring(query, end), words);
        int dot = name.indexOf('.');
        long first = words.meaning(name, 0, dot < 0 ? name.length() : dot);
        if ((first & AddressWords.LISTING) != 0) {
            marks |= AddressMark.LISTING.bit();
        }
        if ((first & AddressWords.OFFER) != 0 || words.isService(name)) {
            marks |= AddressMark.SERVICE.bit();
        }
        return new Address(url, key, name, folder, marks);
    }

    boolean is(AddressMark mark) {
        return mark.in(marks);
    }

    /** The name of the site: what stands in the host before {@code .com}, {@code .co.uk} and the like. */
    String site() {
        int end = host.lastIndexOf('.');
        if (end < 0) {
            return host;
        }
        int start = host.lastIndexOf('.', end - 1);
        if (start > 0 && end - start <= 4 && host.length() - end <= 3) {
            end = start;
            start = host.lastIndexOf('.', end - 1);
        }
        return host.substring(start + 1, end);
    }

    private static String hostName(String authority) {
        var host = authority.toLowerCase(Locale.ROOT);
        int at = host.lastIndexOf('@');
        host = at < 0 ? host : host.substring(at + 1);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The query without the parameters that only say where the reader came from. */
    private static String kept(String text, int query, int end) {
        if (query + 1 >= end) {
            return "";
        }
        var kept = new StringBuilder();
        for (int from = query + 1; from < end; ) {
            int to = firstOf(text, from, end, '&', '&');
            if (!isTracking(text, from)) {
                kept.append(kept.length() == 0 ? '?' : '&').append(text, from, to);
            }
            from = to + 1;
        }
        return kept.toString();
    }

    private static boolean isTracking(String text, int at) {
        char first = text.charAt(at);
        if (first < 0x80 && "ufgwilsncrmxUFGWILSNCRMX".indexOf(first) < 0) {
            return false;
        }
        for (var name : TRACKING) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static int firstOf(String text, int from, int end, char one, char other) {
        int first = text.indexOf(one, from);
        first = first < 0 || first > end ? end : first;
        int second = one == other ? first : text.indexOf(other, from);
        return second < 0 ? first : Math.min(first, second);
    }
}
