package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.header.Header;
import org.newsdoc.parsers.internal.header.Printed;

/** Chooses the topics: the list of the strongest source that has one worth the name. */
final class TopicChooser {
    /** The length of {@code 4c1b6f0e-7d1e-4f4b-9a8e-1f2a3b4c5d6e}. */
    private static final int RECORD = 36;

    private static final int MOST = 100;
    private static final int LONGEST = 100;

    private TopicChooser() {}

    static List<String> choose(Claims claims, Header header, SiteName site, Context context) {
        var bySource = new LinkedHashMap<String, List<String>>();
        for (var claim : claims.all(Field.TOPIC)) {
            bySource.computeIfAbsent(claim.source(), key -> new ArrayList<>()).add(claim.value());
        }
        bySource.replaceAll((source, values) -> split(values));
        if (!header.topics().isEmpty()) {
            bySource.put(
                    "printed", split(header.topics().stream().map(Printed::text).toList()));
        }
        bySource.replaceAll((source, topics) ->
                topics.stream().filter(topic -> !site.isExactly(topic)).toList());
        bySource.values().removeIf(List::isEmpty);
        var winner = best(bySource);
        if (winner.isEmpty()) {
            return List.of();
        }
        var losers = new ArrayList<Evidence.Claim>();
        bySource.forEach((source, values) -> {
            if (!source.equals(winner)) {
                losers.add(new Evidence.Claim(source, String.join(", ", values)));
            }
        });
        var topics = bySource.getOrDefault(winner, List.of());
        context.record(new Evidence("topics", new Evidence.Claim(winner, String.join(", ", topics)), losers));
        return topics;
    }

    private static String best(Map<String, List<String>> bySource) {
        for (var entry : bySource.entrySet()) {
            if (entry.getValue().size() > 1) {
                return entry.getKey();
            }
        }
        return bySource.keySet().stream().findFirst().orElse("");
    }

    /** One list of topics; a single text that holds several is taken apart at its commas or semicolons. */
    private static List<String> split(List<String> values) {
        var topics = new ArrayList<String>();
        for (var value : values) {
            boolean list = values.size() == 1 || value.indexOf(';') > 0;
            for (var part : list ? value.split(sign(value)) : new String[] {value}) {
                add(part.strip(), topics);
            }
        }
        return topics;
    }

    /** What separates the topics of a text; in scripts without spaces between words it may be a space. */
    private static String sign(String value) {
        if (value.indexOf(';') > 0) {
            return ";";
        }
        boolean commas = value.indexOf(',') >= 0 || value.indexOf('，') >= 0 || value.indexOf('、') >= 0;
        if (!commas && value.indexOf('|') > 0) {
            return "\\|";
        }
        boolean wide = !commas && value.codePoints().allMatch(c -> c == ' ' || Character.isIdeographic(c));
        return wide ? " " : "[,，、]";
    }

    /** Whether a topic is the number of a record, which some systems keep among the keywords. */
    private static boolean isRecord(String topic) {
        return topic.length() == RECORD
                && topic.charAt(8) == '-'
                && topic.codePoints().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0);
    }

    private static void add(String part, List<String> topics) {
        var topic = part.startsWith("#") ? part.substring(1) : part;
        if (!topic.isBlank()
                && !isRecord(topic)
                && topic.length() <= LONGEST
                && topics.size() < MOST
                && topics.stream().noneMatch(topic::equalsIgnoreCase)) {
            topics.add(topic);
        }
    }
}
