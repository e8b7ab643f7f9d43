package org.newsdoc.render;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window and without a network. */
final class Browser {
    private final String command;

    private Browser(String command) {
        this.command = command;
    }

    /** The browser of this machine, if it has one on its path. */
    static Optional<Browser> installed() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(file -> new Browser(file.toString()));
    }

    /** What a page has become after its scripts, if any, have run. */
    String load(Path page, Path scratch) throws IOException, InterruptedException {
        var dom = scratch.resolve("dom.html");
        var arguments = List.of(
                command,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + scratch.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString());
        var process = new ProcessBuilder(arguments)
                .redirectOutput(dom.toFile())
                .redirectError(scratch.resolve("errors").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the browser does not come to an end");
        }
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
