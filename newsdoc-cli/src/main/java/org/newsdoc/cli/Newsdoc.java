package org.newsdoc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code newsdoc}: reads its arguments and hands over to one of its subcommands. */
@Command(
        name = "newsdoc",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news pages and texts into structured documents.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is fine", "1:some input could not be read", "2:wrong usage"})
public final class Newsdoc implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    private Newsdoc(Console console) {
        this.console = console;
    }

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        var console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("newsdoc.terminal"));
        System.exit(run(List.of(args), console));
    }

    /** Runs the command on these streams and gives its exit code. */
    static int run(List<String> args, Console console) {
        var commandLine = commandLine(console);
        int code = commandLine.execute(args.toArray(String[]::new));
        return console.flush() ? code : ExitCode.SOFTWARE;
    }

    private static CommandLine commandLine(Console console) {
        var commandLine = new CommandLine(new Newsdoc(console))
                .addSubcommand(new ParseCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new CompletionCommand(console));
        commandLine.setOut(console.writer());
        commandLine.setErr(console.errors());
        commandLine.setParameterExceptionHandler((problem, args) -> wrongUsage(problem, console));
        commandLine.setExecutionExceptionHandler((problem, source, parsed) -> {
            console.complain(String.valueOf(problem.getMessage()));
            return ExitCode.SOFTWARE;
        });
        return commandLine;
    }

    /** Without a subcommand there is nothing to do but to explain. */
    @Override
    public Integer call() {
        spec.commandLine().usage(console.errors());
        return ExitCode.USAGE;
    }

    private static int wrongUsage(ParameterException problem, Console console) {
        var command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(problem.getMessage() + " (see " + command + " --help)");
        return ExitCode.USAGE;
    }
}
