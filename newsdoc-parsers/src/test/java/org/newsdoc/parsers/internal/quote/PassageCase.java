package org.newsdoc.parsers.internal.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A passage with the quotes that must be found in it. */
record PassageCase(String title, String language, List<Passage> passages, List<String> expected) {
    static List<PassageCase> all() {
        try (var in = PassageCase.class.getResourceAsStream("passages.txt")) {
            var cases = new ArrayList<PassageCase>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                read(line, cases);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, List<PassageCase> cases) {
        if (line.isBlank() || line.startsWith("# ")) {
            return;
        }
        if (line.startsWith("== ")) {
            int bracket = line.lastIndexOf('[');
            var language = line.substring(bracket + 1, line.length() - 1);
            cases.add(new PassageCase(
                    line.substring(3, bracket).strip(), language, new ArrayList<>(), new ArrayList<>()));
            return;
        }
        var last = cases.get(cases.size() - 1);
        if (line.startsWith("-- ")) {
            last.expected.add(line.substring(3));
        } else {
            last.passages.add(Passage.paragraph("/" + last.passages.size(), line));
        }
    }

    /** What is found, in the form of the expected lines. */
    List<String> found() {
        return QuoteFinder.of(language).find(passages).stream().map(this::line).toList();
    }

    private String line(FoundQuote quote) {
        var name = quote.speaker().map(FoundSpeaker::name).orElse("-");
        var mention = quote.speaker().map(speaker -> words(speaker.mention())).orElse("-");
        return quote.kind().name().toLowerCase(java.util.Locale.ROOT) + " | " + name + " | " + mention + " | "
                + words(quote.text()).strip();
    }

    private String words(Extent extent) {
        return passages.get(extent.passage()).text().substring(extent.start(), extent.end());
    }

    @Override
    public String toString() {
        return title;
    }
}
