package org.newsdoc.benchmarks.predict;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.newsdoc.model.Url;

/**
 * A page of a corpus.
 *
 * @param dataset name of its dataset
 * @param id its name within the dataset
 * @param url its address
 * @param charset how its bytes are decoded
 * @param file where its bytes are
 */
public record CorpusPage(String dataset, String id, Url url, Charset charset, Path file) {
    /** The page's source, or its text when the file is no page. */
    public String read() throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readString(file);
        }
        try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new String(in.readAllBytes(), charset);
        }
    }

    /** The same page, to be read from the text of a crawler's archive. */
    CorpusPage asText(Path folder) {
        return new CorpusPage(
                dataset,
                id,
                url,
                StandardCharsets.UTF_8,
                folder.resolve(dataset).resolve(id + ".txt"));
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }
}
