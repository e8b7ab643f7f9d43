package org.newsdoc.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** The least that a piece of work took of what was measured: time of the processor and bytes. Not thread-safe. */
public final class Least {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long nanos = Long.MAX_VALUE;
    private long bytes = Long.MAX_VALUE;

    /** Does the work once more; what gives null does not count. */
    public void measure(Supplier<Object> work) {
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        long nanosBefore = THREADS.getCurrentThreadCpuTime();
        if (work.get() != null) {
            nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - nanosBefore);
            bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - bytesBefore);
        }
    }

    /** The time in milliseconds. */
    public double millis() {
        return nanos / 1e6;
    }

    /** What was allocated, in thousands of bytes. */
    public double kilobytes() {
        return bytes / 1e3;
    }
}
