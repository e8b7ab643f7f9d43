package org.newsdoc.parsers.internal.text;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.phrase.Letters;

/** The times that open the posts of a live blog, each on a line of its own. */
final class PostTimes {
    private static final int FEWEST = 3;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final BitSet lines;

    private PostTimes(BitSet lines) {
        this.lines = lines;
    }

    /**
     * The times of a text: none unless there are several, one after the other in either direction, and half of the posts under
     * them run over more than a headline and a lede, as the cards of a feed do not.
     */
    static PostTimes of(Facts facts) {
        var times = new BitSet();
        int rising = 0;
        int falling = 0;
        int before = -1;
        for (int i = 0; i < facts.size(); i++) {
            int minutes = facts.isClock(i) ? minutes(facts.text(i)) : -1;
            if (minutes >= 0) {
                times.set(i);
                rising += before >= 0 && minutes >= before ? 1 : 0;
                falling += before >= 0 && minutes <= before ? 1 : 0;
                before = minutes;
            }
        }
        int count = times.cardinality();
        boolean ordered = Math.max(rising, falling) >= count - 1;
        boolean live = count >= FEWEST && ordered && longPosts(facts, times) * 2 >= count;
        return new PostTimes(live ? times : new BitSet());
    }

    /** Whether the text is a live blog. */
    boolean isLive() {
        return !lines.isEmpty();
    }

    /** Whether a line is the time of the post under it. */
    boolean contains(int line) {
        return lines.get(line);
    }

    /** The first of the times from a line on; a line that there is not when no more follow. */
    int next(int line) {
        int next = lines.nextSetBit(line);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    /** When the post under a line that {@linkplain #contains holds its time} was written, if its day is known. */
    @Nullable
    NewsDate time(String clock, @Nullable LocalDate day) {
        int minutes = minutes(clock);
        if (day == null || minutes >= DAY) {
            return null;
        }
        return NewsDate.of(day.atTime(minutes / HOUR, minutes % HOUR));
    }

    /** How many posts have two paragraphs or more. */
    private static int longPosts(Facts facts, BitSet times) {
        int posts = 0;
        for (int time = times.nextSetBit(0); time >= 0; time = times.nextSetBit(time + 1)) {
            int next = times.nextSetBit(time + 1);
            int paragraphs = 0;
            for (int i = time + 1; i < (next < 0 ? facts.size() : next); i++) {
                paragraphs += facts.isProse(i) || facts.shape(i).endsSentence() ? 1 : 0;
            }
            posts += paragraphs >= 2 ? 1 : 0;
        }
        return posts;
    }

    /** Minutes since midnight of a time such as 18:02 or 18:02:41. */
    private static int minutes(String clock) {
        int joint = Letters.digit(clock.charAt(1)) < 0 ? 1 : 2;
        return Integer.parseInt(clock, 0, joint, 10) * HOUR + Integer.parseInt(clock, joint + 1, joint + 3, 10);
    }

    static boolean isClock(String text) {
        int length = text.length();
        if (length < 4 || length > 8 || Letters.digit(text.charAt(0)) < 0) {
            return false;
        }
        int hours = Letters.digit(text.charAt(1)) < 0 ? 1 : 2;
        boolean seconds = length == hours + 6 && text.charAt(hours + 3) == text.charAt(hours);
        return (hours == 1 || text.charAt(0) <= '2')
                && (length == hours + 3 || seconds && areDigits(text, hours + 4))
                && ":.h".indexOf(text.charAt(hours)) >= 0
                && areDigits(text, hours + 1);
    }

    private static boolean areDigits(String text, int at) {
        return Letters.digit(text.charAt(at)) >= 0 && Letters.digit(text.charAt(at + 1)) >= 0;
    }
}
