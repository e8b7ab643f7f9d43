package org.newsdoc.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.ParseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads pages and texts and prints their documents. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads news pages (HTML) and texts and prints their documents.",
            "What is odd about an input is said on the error stream; a file that cannot be read does not stop the others."
        })
final class ParseCommand implements Callable<Integer> {
    @Option(
            names = "--from",
            paramLabel = "auto|html|text",
            converter = Arguments.ToInputFormat.class,
            completionCandidates = Arguments.InputFormats.class,
            description = "What the input is. Default: told apart by looking.")
    private InputFormat from = InputFormat.AUTO;

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

    @Option(
            names = "--format",
            paramLabel = "json|text",
            converter = Arguments.ToOutputFormat.class,
            completionCandidates = Arguments.OutputFormats.class,
            description = "What to print: the document, or a view for reading. Default: json.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(names = "--compact", description = "Without line breaks within a document.")
    private boolean compact;

    @Option(
            names = "--lines",
            description = "JSON Lines: each document on a line of its own, in the order of the files.")
    private boolean lines;

    @Option(names = "--evidence", description = "Says on the error stream where the values of the fields came from.")
    private boolean evidence;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A page or a text, also compressed (.gz); - is the standard input.")
    private List<String> files = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        check();
        var parser = NewsParser.create(options());
        var sink = new DocumentSink(console, format, compact || lines);
        var progress = Progress.of(console, files.size(), System::nanoTime);
        boolean failed = false;
        for (var file : files) {
            failed |= !parse(parser, new Input(file, console.in()), sink, progress);
            progress.step();
        }
        progress.end();
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private boolean parse(NewsParser parser, Input input, DocumentSink sink, Progress progress) throws IOException {
        ParseResult result;
        try {
            result = parser.parse(input.read(), url);
        } catch (IOException e) {
            progress.clear();
            console.complain(input.name() + ": " + Input.reason(e));
            return false;
        }
        progress.clear();
        result.diagnostics().forEach(odd -> console.complain(input.name() + ": " + odd.message()));
        result.evidence().forEach(one -> console.complain(input.name() + ": " + one.explain()));
        sink.write(result.document());
        return true;
    }

    private ParseOptions options() {
        return ParseOptions.builder()
                .format(from)
                .charset(charset)
                .referenceTime(referenceTime)
                .evidence(evidence)
                .build();
    }

    private void check() {
        if (url != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--url is the address of one page, not of several files");
        }
        if (lines && format != OutputFormat.JSON) {
            throw new ParameterException(spec.commandLine(), "--lines needs --format json");
        }
        for (var file : files) {
            if (Arguments.isWebAddress(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        file + ": newsdoc fetches nothing; save the page first, then name the file and give --url");
            }
        }
    }
}
