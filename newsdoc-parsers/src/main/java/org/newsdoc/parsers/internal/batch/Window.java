package org.newsdoc.parsers.internal.batch;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.newsdoc.parsers.ParseOutcome;

/**
 * The few inputs of a batch that are in work, in order. Used by one thread.
 *
 * @param <T> what an input is
 */
public final class Window<T> implements Iterator<ParseOutcome<T>>, AutoCloseable {
    private static final int AHEAD = 4;

    private final Iterator<? extends T> inputs;
    private final Function<T, ParseOutcome<T>> work;
    private final int size;
    private final ExecutorService pool;
    private final ArrayDeque<Future<ParseOutcome<T>>> open = new ArrayDeque<>();

    /** A window over inputs, worked on by a number of threads. */
    public Window(Iterator<? extends T> inputs, Function<T, ParseOutcome<T>> work, int threads) {
        this.inputs = inputs;
        this.work = work;
        this.size = threads * AHEAD;
        this.pool = Executors.newFixedThreadPool(threads, Window::worker);
    }

    /** A thread that keeps no program from ending. */
    private static Thread worker(Runnable task) {
        var thread = new Thread(task, "newsdoc-batch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        while (open.size() < size && !pool.isShutdown() && inputs.hasNext()) {
            T input = inputs.next();
            open.add(pool.submit(() -> work.apply(input)));
        }
        if (open.isEmpty()) {
            close();
        }
        return !open.isEmpty();
    }

    @Override
    public ParseOutcome<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return open.remove().get();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            close();
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends all work. */
    @Override
    public void close() {
        pool.shutdownNow();
        open.clear();
    }
}
