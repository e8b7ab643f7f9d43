package org.newsdoc.parsers.internal.quote.mention;

import java.util.Arrays;

/** The people, groups and things a text mentions, in order of their first words; arrays by mention number, places in tokens. */
public final class Mentions {
    private int count;
    private int[] from = new int[128];
    private int[] to = new int[128];
    private int[] nameFrom = new int[128];
    private byte[] type = new byte[128];
    private boolean[] possessive = new boolean[128];
    /** For each token the first mention that starts there or later. */
    private int[] next = {};

    int add(int first, int end, int name, MentionType what, boolean isPossessive) {
        if (count == from.length) {
            int room = count * 2;
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            nameFrom = Arrays.copyOf(nameFrom, room);
            type = Arrays.copyOf(type, room);
            possessive = Arrays.copyOf(possessive, room);
        }
        from[count] = first;
        to[count] = end;
        nameFrom[count] = name;
        type[count] = (byte) what.ordinal();
        possessive[count] = isPossessive;
        return count++;
    }

    /** Notes where to look for the mentions at each of {@code tokens} tokens, when all have been found. */
    void index(int tokens) {
        next = new int[tokens];
        int mention = 0;
        for (int t = 0; t < tokens; t++) {
            while (mention < count && from[mention] < t) {
                mention++;
            }
            next[t] = mention;
        }
    }

    /** Says that what looked like a name is an ordinary noun. */
    void makeNoun(int mention) {
        type[mention] = (byte) MentionType.BARE.ordinal();
        nameFrom[mention] = to[mention];
    }

    /** Says that a name starts at {@code token} and that what stands before it only says who that is. */
    void cutName(int mention, int token) {
        nameFrom[mention] = token;
        if (type(mention) != MentionType.TITLED_NAME) {
            type[mention] = (byte) MentionType.DESCRIBED_NAME.ordinal();
        }
    }

    /** Lets a mention end before {@code token}. */
    void cutEnd(int mention, int token) {
        to[mention] = token;
    }

    /** The number of mentions. */
    public int count() {
        return count;
    }

    /** The first token. */
    public int from(int mention) {
        return from[mention];
    }

    /** The end, exclusive; the token before is the head. */
    public int to(int mention) {
        return to[mention];
    }

    /** The first token of the bare name, or the end where there is no name. */
    public int nameFrom(int mention) {
        return nameFrom[mention];
    }

    /** What kind of words they are. */
    public MentionType type(int mention) {
        return MentionType.of(type[mention]);
    }

    /** Whether the mention only says whose the next noun is. */
    public boolean isPossessive(int mention) {
        return possessive[mention];
    }

    /** The first mention that starts at or after a token. */
    public int at(int token) {
        if (token >= next.length) {
            return count;
        }
        return token <= 0 ? 0 : next[token];
    }
}
