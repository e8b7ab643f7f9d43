package org.newsdoc.parsers.internal.html;

import java.util.Locale;
import java.util.Optional;
import org.newsdoc.model.Url;

/**
 * The address that the addresses on a page are relative to (RFC 3986, section 5, but nothing is refused).
 *
 * @param value the address; empty when it is not known
 */
public record BaseAddress(String value) {
    /** No address: everything stays as printed. */
    public static final BaseAddress NONE = new BaseAddress("");

    /** Longer ones are no addresses but data. */
    private static final int LONGEST = 8192;

    /** A base from its address; relative and blank ones are none. */
    public static BaseAddress of(String address) {
        var trimmed = address.strip();
        return isAbsolute(trimmed) && trimmed.length() <= LONGEST ? new BaseAddress(trimmed) : NONE;
    }

    /**
     * An address as printed, made absolute. Empty for blank ones, fragments of the page itself and what leads nowhere
     * ({@code javascript:}, {@code data:}, {@code mailto:}, {@code tel:}, {@code blob:}, {@code about:}).
     */
    public Optional<Url> resolve(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        var address = printed.strip();
        if (address.isEmpty() || address.startsWith("#") || leadsNowhere(address)) {
            return Optional.empty();
        }
        if (value.isEmpty() || isAbsolute(address)) {
            return Optional.of(new Url(address));
        }
        return Optional.of(new Url(absolute(address)));
    }

    private static boolean isAbsolute(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    private static boolean leadsNowhere(String address) {
        int colon = address.indexOf(':');
        if (colon < 0 || colon > 10) {
            return false;
        }
        return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "javascript", "data", "mailto", "tel", "blob", "about", "whatsapp", "sms" -> true;
            default -> false;
        };
    }

    private String absolute(String address) {
        int authority = value.indexOf("//") + 2;
        if (address.startsWith("//")) {
            return value.substring(0, authority - 2) + address;
        }
        int path = firstOf(value, authority, "/?#");
        if (address.startsWith("/")) {
            return value.substring(0, path) + address;
        }
        int query = firstOf(value, path, "?#");
        if (address.startsWith("?")) {
            return value.substring(0, query) + address;
        }
        int folder = value.lastIndexOf('/', query - 1);
        var start = folder < path ? value.substring(0, path) + "/" : value.substring(0, folder + 1);
        return withoutDots(start, path, address);
    }

    /** Puts a relative path under a folder, {@code ./} and {@code ../} at its beginning worked off. */
    private static String withoutDots(String folder, int root, String address) {
        int from = 0;
        int end = folder.length();
        while (true) {
            if (address.startsWith("./", from)) {
                from += 2;
            } else if (address.startsWith("../", from)) {
                from += 3;
                int up = folder.lastIndexOf('/', end - 2);
                end = up < root ? root + 1 : up + 1;
            } else {
                return folder.substring(0, end) + address.substring(from);
            }
        }
    }

    private static int firstOf(String text, int from, String signs) {
        for (int i = from; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
