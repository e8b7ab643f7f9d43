package org.newsdoc.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes the command's arguments in bash and zsh. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {"Prints a completion script for bash and zsh.", "Use it with: source <(newsdoc completion)"})
final class CompletionCommand implements Runnable {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.writer().println(AutoComplete.bash("newsdoc", spec.root().commandLine()));
    }
}
