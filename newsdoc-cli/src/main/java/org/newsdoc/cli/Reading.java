package org.newsdoc.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsdoc.json.NewsDocumentFormatException;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what an input is and how to read it, shared by the commands that read. */
final class Reading {
    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = Arguments.ToSourceFormat.class,
            completionCandidates = Arguments.SourceFormats.class,
            description = "What the input is: ${COMPLETION-CANDIDATES}; json is a stored document. "
                    + "Default: told apart by looking.")
    private SourceFormat from = SourceFormat.AUTO;

    @Option(
            names = "--url",
            paramLabel = "URL",
            converter = Arguments.ToUrl.class,
            description = "The address of the page. For one input only.")
    private @Nullable Url url;

    @Option(
            names = "--charset",
            paramLabel = "CHARSET",
            converter = Arguments.ToCharset.class,
            description = "The charset that came with the page. Default: what the page declares, else UTF-8.")
    private @Nullable Charset charset;

    @Option(
            names = "--reference-time",
            paramLabel = "TIME",
            converter = Arguments.ToTime.class,
            description = "When the page was read, such as 2024-11-07T18:42:00Z: \"2 hours ago\" counts from it.")
    private @Nullable OffsetDateTime referenceTime;

    @Option(names = "--evidence", description = "Says on the error stream where the values of the fields came from.")
    private boolean evidence;

    private @Nullable NewsParser parser;

    /** Refuses what cannot be read this way. */
    void check(List<String> files, CommandLine command) {
        if (url != null && files.size() > 1) {
            throw new ParameterException(command, "--url is the address of one page, not of several files");
        }
        for (var file : files) {
            if (Arguments.isWebAddress(file)) {
                throw new ParameterException(
                        command,
                        file + ": newsdoc fetches nothing; save the page first, then name the file and give --url");
            }
        }
    }

    /**
     * The document of an input.
     *
     * @param remarks takes what is odd about the input, and the evidence if it is asked for
     * @throws IOException if it cannot be read
     */
    NewsDocument read(Input input, Consumer<String> remarks) throws IOException {
        var bytes = input.read();
        if (from == SourceFormat.JSON) {
            return stored(bytes);
        }
        var result = parser().parse(bytes, url);
        result.diagnostics().forEach(odd -> remarks.accept(odd.message()));
        result.evidence().forEach(one -> remarks.accept(one.explain()));
        return result.document();
    }

    private static NewsDocument stored(byte[] bytes) throws IOException {
        try {
            return NewsDocumentJson.read(new ByteArrayInputStream(bytes));
        } catch (NewsDocumentFormatException e) {
            throw new IOException("is no stored document: " + e.getMessage(), e);
        }
    }

    private NewsParser parser() {
        var made = parser;
        if (made == null) {
            made = NewsParser.create(ParseOptions.builder()
                    .format(from.parsed())
                    .charset(charset)
                    .referenceTime(referenceTime)
                    .evidence(evidence)
                    .build());
            parser = made;
        }
        return made;
    }
}
