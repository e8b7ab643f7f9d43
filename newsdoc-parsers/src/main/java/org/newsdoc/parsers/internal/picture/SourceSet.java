package org.newsdoc.parsers.internal.picture;

/** Reads a {@code srcset}: addresses with widths ({@code 640w}) or densities ({@code 2x}). */
public final class SourceSet {
    private SourceSet() {}

    /**
     * The address of the largest picture.
     *
     * @param address the address as printed; empty when there is none
     * @param size its width or density; 0 when not given
     */
    public record Largest(String address, double size) {}

    /** The largest picture of a set, the first of equals. */
    public static Largest largest(String set) {
        var best = new Largest("", -1);
        int i = 0;
        while (i < set.length()) {
            i = skip(set, i);
            int end = addressEnd(set, i);
            if (end == i) {
                break;
            }
            var address = set.substring(i, end);
            boolean closed = address.endsWith(",");
            int next = closed ? end : descriptorEnd(set, end);
            double size = closed ? 0 : size(set.substring(end, next).strip());
            if (size > best.size) {
                best = new Largest(closed ? address.substring(0, address.length() - 1) : address, size);
            }
            i = next + 1;
        }
        return best.size < 0 ? new Largest("", 0) : best;
    }

    private static int skip(String set, int i) {
        int at = i;
        while (at < set.length() && (set.charAt(at) <= ' ' || set.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    private static int addressEnd(String set, int i) {
        int at = i;
        while (at < set.length() && set.charAt(at) > ' ') {
            at++;
        }
        return at;
    }

    private static int descriptorEnd(String set, int i) {
        int comma = set.indexOf(',', i);
        return comma < 0 ? set.length() : comma;
    }

    private static double size(String descriptor) {
        double size = 0;
        int i = 0;
        double place = 0;
        while (i < descriptor.length() && i < 9) {
            char c = descriptor.charAt(i);
            if (c >= '0' && c <= '9') {
                size = place == 0 ? size * 10 + (c - '0') : size + (c - '0') * place;
                place = place / 10;
            } else if (c == '.' && place == 0) {
                place = 0.1;
            } else {
                break;
            }
            i++;
        }
        return size;
    }
}
