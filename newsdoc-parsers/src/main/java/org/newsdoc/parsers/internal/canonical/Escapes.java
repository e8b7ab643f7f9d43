package org.newsdoc.parsers.internal.canonical;

import java.util.ArrayList;
import java.util.List;

/** Resolves the escapes of canonical text; a sign that begins none stands for itself. */
final class Escapes {
    private Escapes() {}

    /** A value as it was before it was written. */
    static String resolve(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        var text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                text.append(c);
                continue;
            }
            char next = value.charAt(++i);
            if (next == 'n') {
                text.append('\n');
            } else if (next == 'u' && isHex(value, i + 1)) {
                text.append((char) Integer.parseInt(value.substring(i + 1, i + 5), 16));
                i += 4;
            } else if (next != 'e') {
                text.append(next);
            }
        }
        return text.toString();
    }

    private static boolean isHex(String value, int from) {
        for (int i = from; i < from + 4; i++) {
            if (i >= value.length() || Character.digit(value.charAt(i), 16) < 0 || value.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** The parts between bars, still escaped and without white space at their edges. */
    static List<String> parts(String value) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == '|') {
                parts.add(value.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(value.substring(from).strip());
        return parts;
    }
}
