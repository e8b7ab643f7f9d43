package org.newsdoc.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import org.newsdoc.model.Url;

/** Measures whether the cost of a page grows as its size does: pages of 1 kB to 10 MB, in time of the processor. */
public final class SpeedSize {
    private static final int WRONG_USAGE = 2;
    private static final int LARGEST = 10_000;
    private static final int PASSES = 10;
    private static final int WARM_UP = 100;
    private static final Url PAGE = Url.of("https://news.example/2026/11/27/story");

    private SpeedSize() {}

    /** Runs the program. */
    public static int run(List<String> args) {
        if (args.size() > 2) {
            System.err.println("usage: benchmarks speed-size [PASSES [KILOBYTES]]");
            return WRONG_USAGE;
        }
        int passes = args.isEmpty() ? PASSES : Integer.parseInt(args.get(0));
        int largest = args.size() < 2 ? LARGEST : Integer.parseInt(args.get(1));
        line(Math.min(WARM_UP, largest), WARM_UP);
        for (int kilobytes = 1; kilobytes <= largest; kilobytes *= 10) {
            System.out.println(line(kilobytes, passes));
        }
        return 0;
    }

    /** The costs of a page of one size. The smaller the page, the more often it is read: all sizes see about as many characters. */
    private static String line(int kilobytes, int passes) {
        var page = new StoryMill(29).page(1000 * kilobytes);
        var cost = new PageCost(kilobytes + " kB", page, PAGE);
        for (int i = passes * Math.max(1, 1000 / kilobytes); i > 0; i--) {
            cost.measure();
        }
        double size = page.length() / 1e3;
        return String.format(
                Locale.ROOT,
                "%,.1f kB: %.3f ms, %.2f us a kB, %.2f times jsoup's, %.1f bytes a character",
                size,
                cost.parse().millis(),
                1e3 * cost.parse().millis() / size,
                cost.ratio(),
                cost.parse().kilobytes() / size);
    }
}
