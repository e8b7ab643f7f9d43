package org.newsdoc.parsers.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsdoc.model.Url;

/**
 * A page or text of the fixtures.
 *
 * @param name its file's name
 * @param source what the file holds
 */
record FixturePage(String name, String source) {
    private static final Path FOLDER = Path.of("src/test/resources/fixtures");

    /** All HTML pages. */
    static List<FixturePage> pages() {
        return in("html", ".html");
    }

    /** All texts. */
    static List<FixturePage> texts() {
        return in("text", ".txt");
    }

    Url url() {
        return Url.of("https://news.example/fixtures/" + name);
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<FixturePage> in(String folder, String ending) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(FixturePage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixturePage read(Path file) {
        try {
            return new FixturePage(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
