package org.newsdoc.parsers.internal.html;

import java.util.function.ToLongFunction;

/** What a reader of names says of each class attribute of a page; each is read once, when it is asked for. Not thread-safe. */
public final class ClassReading {
    /** What has not been read is 0; a reading that would be stored as 0 is only read again each time. */
    private static final long UNREAD = 0x9E3779B97F4A7C15L;

    private final Page page;
    private final ToLongFunction<String> reader;
    private long[] read = new long[0];

    /** Nothing read yet. */
    public ClassReading(Page page, ToLongFunction<String> reader) {
        this.page = page;
        this.reader = reader;
    }

    /** The reading of a node's class attribute; 0 when it has none. */
    public long of(int node) {
        int classes = page.classes(node);
        if (classes == 0) {
            return 0;
        }
        if (read.length == 0) {
            read = new long[page.classCount()];
        }
        if (read[classes] == 0) {
            read[classes] = reader.applyAsLong(page.className(node)) ^ UNREAD;
        }
        return read[classes] ^ UNREAD;
    }
}
