package org.newsdoc.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsdoc.model.Url;

/** Addresses that may be followed from a page: on the web, by mail, or relative to the page; none that runs a script. */
final class SafeAddress {
    private static final Set<String> LINKED = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> SHOWN = Set.of("http", "https");

    private SafeAddress() {}

    /** The address to link to; empty when its scheme is not known to be safe. */
    static Optional<String> ofLink(Url url) {
        return safe(url.value(), LINKED);
    }

    /** The address to load a picture from; empty when its scheme is not known to be safe. */
    static Optional<String> ofImage(Url url) {
        return safe(url.value(), SHOWN);
    }

    private static Optional<String> safe(String value, Set<String> schemes) {
        var address = asBrowsersRead(value);
        int colon = address.indexOf(':');
        boolean relative = colon < 0 || !isScheme(address, colon);
        return !address.isEmpty()
                        && (relative
                                ? firstBeforeColon(address, colon)
                                : schemes.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)))
                ? Optional.of(address)
                : Optional.empty();
    }

    /** Browsers drop tabs, line breaks and controls wherever they stand, so {@code java\tscript:} is a script to them. */
    private static String asBrowsersRead(String value) {
        var address = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1));
            if (pair) {
                address.append(c).append(value.charAt(++i));
            } else if (c > ' ' && !Character.isSurrogate(c) && !Character.isISOControl(c) && !isFormat(c)) {
                address.append(c);
            } else if (c == ' ') {
                address.append("%20");
            }
        }
        return address.toString();
    }

    /** Invisible signs that turn text around or hide in it. */
    private static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029';
    }

    private static boolean isScheme(String address, int colon) {
        for (int i = 0; i < colon; i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(other && i > 0)) {
                return false;
            }
        }
        return colon > 0;
    }

    /** A relative address has its first colon, if any, behind a slash, query or fragment; anything else is no address. */
    private static boolean firstBeforeColon(String address, int colon) {
        if (colon < 0) {
            return true;
        }
        for (int i = 0; i < colon; i++) {
            char c = address.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
        }
        return false;
    }
}
