package org.newsdoc.cli;

import org.newsdoc.json.NewsDocumentJson;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of documents. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of documents.")
final class SchemaCommand implements Runnable {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.writer().println(NewsDocumentJson.schema().strip());
    }
}
