package org.newsdoc.parsers.internal.quote;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A story of several paragraphs and all that is found in it. */
record Story(String title, String language, List<Passage> passages) {
    /** The stories of a file: a line with title and language, then the paragraphs. */
    static List<Story> of(String file) {
        var stories = new ArrayList<Story>();
        try (var in = Objects.requireNonNull(Story.class.getResourceAsStream(file + ".txt"), file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .forEach(line -> read(line, stories));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stories;
    }

    /** What is said of each story of a file, under its key. */
    static Map<String, List<String>> all(String file, Function<Story, List<String>> said) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var story : of(file)) {
            if (all.put(story.key(), said.apply(story)) != null) {
                throw new IllegalStateException("two stories are called " + story.key());
            }
        }
        return all;
    }

    private static void read(String line, List<Story> stories) {
        if (line.startsWith("== ")) {
            int bracket = line.lastIndexOf('[');
            var language = line.substring(bracket + 1, line.length() - 1);
            stories.add(new Story(line.substring(3, bracket).strip(), language, new ArrayList<>()));
        } else if (!line.startsWith("-- ")) {
            var passages = stories.get(stories.size() - 1).passages;
            passages.add(Passage.paragraph("/" + passages.size(), line));
        }
    }

    /** Its title and language. */
    String key() {
        return title + " [" + language + "]";
    }

    /** Its paragraphs, one a line. */
    String text() {
        return passages.stream().map(Passage::text).collect(joining("\n"));
    }

    /** All that is found, a line for each quote. */
    List<String> found() {
        return QuoteFinder.of(language).find(passages).stream().map(this::line).toList();
    }

    private String line(FoundQuote quote) {
        var line = new StringBuilder();
        line.append(quote.utterance()).append(' ').append(quote.kind().name().toLowerCase(Locale.ROOT));
        line.append(" [").append(words(quote.at())).append(']');
        if (!quote.content().equals(List.of(quote.text()))) {
            line.append(" of [")
                    .append(quote.content().stream().map(this::words).collect(joining(" … ")))
                    .append(']');
        }
        quote.cue().ifPresent(cue -> line.append(" by ").append(words(cue)));
        quote.speaker().ifPresent(speaker -> line.append(" from ").append(speaker(speaker)));
        return line.toString();
    }

    private String speaker(FoundSpeaker speaker) {
        var mention = words(speaker.mention());
        return speaker.name()
                + (mention.equals(speaker.name()) ? "" : " as " + mention)
                + (speaker.description().isEmpty() ? "" : ", who is " + speaker.description());
    }

    private String words(Extent extent) {
        return passages.get(extent.passage()).text().substring(extent.start(), extent.end());
    }

    @Override
    public String toString() {
        return title;
    }
}
