package org.newsdoc.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsdoc.model.NewsDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
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
            "Reads news pages (HTML), texts and feeds and prints their documents.",
            "What is odd about an input is said on the error stream; a file that cannot be read does not stop the others."
        })
final class ParseCommand implements Callable<Integer> {
    @Mixin
    private Reading reading = new Reading();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Arguments.ToOutputFormat.class,
            completionCandidates = Arguments.OutputFormats.class,
            description = "What to print: ${COMPLETION-CANDIDATES}; view is for reading. Default: json.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(names = "--compact", description = "JSON without line breaks within a document.")
    private boolean compact;

    @Option(
            names = "--lines",
            description = "JSON Lines: each document on a line of its own, in the order of the files.")
    private boolean lines;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A page, a text or a feed, also compressed (.gz); - is the standard input.")
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
        reading.check(files, spec.commandLine());
        if (lines && format != OutputFormat.JSON) {
            throw new ParameterException(spec.commandLine(), "--lines needs --format json");
        }
        var sink = new DocumentSink(console, format, compact || lines);
        var progress = Progress.of(console, files.size(), System::nanoTime);
        boolean failed = false;
        for (var file : files) {
            failed |= !parse(new Input(file, console.in()), sink, progress);
            progress.step();
        }
        progress.end();
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private boolean parse(Input input, DocumentSink sink, Progress progress) throws IOException {
        var remarks = new ArrayList<String>();
        NewsDocument document;
        try {
            document = reading.read(input, remarks::add);
        } catch (IOException e) {
            progress.clear();
            console.complain(input.name() + ": " + Input.reason(e));
            return false;
        }
        progress.clear();
        remarks.forEach(remark -> console.complain(input.name() + ": " + remark));
        sink.write(document);
        return true;
    }
}
