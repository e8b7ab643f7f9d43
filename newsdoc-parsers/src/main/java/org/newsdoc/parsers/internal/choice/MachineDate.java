package org.newsdoc.parsers.internal.choice;

import java.time.Instant;
import java.util.Optional;
import org.newsdoc.model.NewsDate;

/** Reads ISO 8601 dates with the liberties that metadata take. */
final class MachineDate {
    /** How many digits the seconds since 1970 have. */
    private static final int SECONDS = 10;

    private MachineDate() {}

    /** A date of the form {@code 2020-02-02}, {@code 2020-02-02 17:17:05+0100} and the like. */
    static Optional<NewsDate> read(String text) {
        var s = text.strip();
        if (isEpoch(s)) {
            return NewsDate.parse(Instant.ofEpochSecond(Long.parseLong(s.substring(0, SECONDS)))
                    .toString());
        }
        if (s.length() < 10 || s.charAt(4) != '-' || s.charAt(7) != '-') {
            return Optional.empty();
        }
        if (s.length() == 10) {
            return NewsDate.parse(s);
        }
        char between = s.charAt(10);
        if (between != 'T' && between != 't' && between != ' ') {
            return Optional.empty();
        }
        var time = s.substring(11).strip().replace(" ", "").replace("UTC", "Z").replace("GMT", "Z");
        int zone = zone(time);
        var clock = time.substring(0, zone);
        if (clock.length() == 4 || clock.length() == 7) {
            clock = "0" + clock;
        }
        int fraction = clock.indexOf('.');
        if (fraction > 0) {
            clock = clock.substring(0, Math.min(clock.length(), fraction + 10));
        }
        return NewsDate.parse(s.substring(0, 10) + "T" + clock + offset(time.substring(zone)));
    }

    /** Whether a text is the number of seconds or milliseconds since 1970, of a day after 2001. */
    private static boolean isEpoch(String text) {
        boolean number = (text.length() == SECONDS || text.length() == SECONDS + 3) && text.charAt(0) == '1';
        for (int i = 0; number && i < text.length(); i++) {
            number = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return number;
    }

    private static int zone(String time) {
        for (int i = 0; i < time.length(); i++) {
            char c = time.charAt(i);
            if (c == 'Z' || c == 'z' || c == '+' || c == '-') {
                return i;
            }
        }
        return time.length();
    }

    /** {@code +0100} and {@code +01} as {@code +01:00}. */
    private static String offset(String zone) {
        if (zone.equalsIgnoreCase("Z") || zone.isEmpty()) {
            return zone.isEmpty() ? "" : "Z";
        }
        if (zone.length() == 3) {
            return zone + ":00";
        }
        return zone.length() == 5 && zone.charAt(3) != ':' ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }
}
