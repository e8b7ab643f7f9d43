package org.newsdoc.parsers.internal.claims;

/** The address of a story, also where an archive keeps it under an address of its own. */
public final class StoryAddress {
    private StoryAddress() {}

    /** The address in an archive's address ({@code https://archive.example/web/2020/http://news.example/story}), or the same. */
    public static String of(String address) {
        int inner = Math.max(address.lastIndexOf("/http://"), address.lastIndexOf("/https://"));
        return inner > 0 && inner + 8 < address.length() ? address.substring(inner + 1) : address;
    }

    /** Its path; empty when it has none. */
    public static String path(String address) {
        var story = of(address);
        int host = story.indexOf("//");
        int path = host < 0 ? -1 : story.indexOf('/', host + 2);
        return path < 0 ? "" : story.substring(path);
    }

    /** Its host in lower case; empty when it has none. */
    public static String host(String address) {
        var story = of(address);
        int from = story.indexOf("//");
        int to = from < 0 ? -1 : story.indexOf('/', from + 2);
        return from < 0
                ? ""
                : story.substring(from + 2, to < 0 ? story.length() : to).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether an address, absolute or as a link has it, is that of a front page. */
    public static boolean isFront(String href) {
        var address = href.strip();
        return address.equals("/") || !host(address).isEmpty() && path(address).length() <= 1;
    }
}
