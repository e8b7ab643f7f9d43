package org.newsdoc.parsers.internal.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;

/** The names that time zones are printed with. Immutable. */
final class TimeZones {
    /** A zone named in a text, and where its name ends. */
    record Match(ZoneId zone, int end) {}

    private record Entry(String name, ZoneId zone, String language) {}

    private final Map<Character, List<Entry>> entries = new HashMap<>();

    private TimeZones(Lexicon lexicon) {
        for (var row : lexicon.rows("time-zones")) {
            zone(row.column(1))
                    .ifPresent(zone -> entries.computeIfAbsent(row.column(0).charAt(0), first -> new ArrayList<>())
                            .add(new Entry(row.column(0), zone, row.column(2))));
        }
        var longestFirst = Comparator.comparing((Entry entry) -> -entry.name.length());
        entries.values().forEach(list -> list.sort(longestFirst));
    }

    static TimeZones of(Lexicon lexicon) {
        return new TimeZones(lexicon);
    }

    /** The zone whose name stands at {@code at}, in the case it is printed with. */
    Optional<Match> at(String text, int at, String language) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        for (var entry : entries.getOrDefault(text.charAt(at), List.of())) {
            int end = at + entry.name.length();
            boolean spoken = entry.language.isEmpty() || language.startsWith(entry.language);
            if (spoken && text.startsWith(entry.name, at) && isEnd(text, end)) {
                return Optional.of(new Match(entry.zone, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || !Letters.isLetter(text.charAt(at));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
