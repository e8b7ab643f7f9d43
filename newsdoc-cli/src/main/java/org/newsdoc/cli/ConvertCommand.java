package org.newsdoc.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsdoc.model.NewsDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one page, text, feed or stored document in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a page, text, feed or stored document in another format.")
final class ConvertCommand implements Callable<Integer> {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = Arguments.ToOutputFormat.class,
            completionCandidates = Arguments.OutputFormats.class,
            description = "What to print: ${COMPLETION-CANDIDATES}.")
    private OutputFormat to = OutputFormat.JSON;

    @Mixin
    private Reading reading = new Reading();

    @Parameters(paramLabel = "FILE", description = "The input, also compressed (.gz); - is the standard input.")
    private String file = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        reading.check(List.of(file), spec.commandLine());
        var input = new Input(file, console.in());
        NewsDocument document;
        try {
            document = reading.read(input, remark -> console.complain(input.name() + ": " + remark));
        } catch (IOException e) {
            console.complain(input.name() + ": " + Input.reason(e));
            return ExitCode.SOFTWARE;
        }
        new DocumentSink(console, to, false).write(document);
        return ExitCode.OK;
    }
}
