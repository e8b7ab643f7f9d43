package org.newsdoc.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Says how far a long run has come, on one line that is written over; silent where nobody watches. */
final class Progress {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String ERASE = "\r\u001b[K";

    private final Console console;
    private final int files;
    private final LongSupplier nanos;
    private final boolean visible;
    private final long start;
    private long last;
    private int done;
    private boolean shown;

    private Progress(Console console, int files, LongSupplier nanos) {
        this.console = console;
        this.files = files;
        this.nanos = nanos;
        this.visible = console.isTerminal() && files > 1;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    /**
     * The progress of a run that starts now.
     *
     * @param nanos a clock in nanoseconds
     */
    static Progress of(Console console, int files, LongSupplier nanos) {
        return new Progress(console, files, nanos);
    }

    /** One more file is done. */
    void step() {
        done++;
        long now = nanos.getAsLong();
        if (visible && now - last >= PAUSE) {
            last = now;
            shown = true;
            print(ERASE + line(now - start));
        }
    }

    /** Makes room for other words. */
    void clear() {
        if (shown) {
            shown = false;
            print(ERASE);
        }
    }

    /** The run is over. */
    void end() {
        clear();
    }

    private String line(long elapsed) {
        double seconds = Math.max(elapsed, 1) / 1e9;
        long rate = Math.round(done / seconds);
        long left = (long) Math.ceil((files - done) * seconds / done);
        return done + " of " + files + " files, " + rate + " files/s, " + left + " s left";
    }

    private void print(String text) {
        console.errors().print(text);
        console.errors().flush();
    }
}
