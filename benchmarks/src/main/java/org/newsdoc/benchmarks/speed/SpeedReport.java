package org.newsdoc.benchmarks.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The costs of pages in a few lines. */
final class SpeedReport {
    private static final int WORST = 5;

    private SpeedReport() {}

    static String of(List<PageCost> pages) {
        if (pages.isEmpty()) {
            return "no pages";
        }
        var byRatio = pages.stream()
                .sorted(Comparator.comparingDouble(PageCost::ratio).reversed())
                .toList();
        var report = new StringBuilder(line(
                "%d pages: %.2f ms of processor time each, jsoup alone %.2f ms",
                pages.size(),
                mean(pages, page -> page.parse().millis()),
                mean(pages, page -> page.floor().millis())));
        report.append(line(
                "time: %.2f times jsoup's, median page %.2f",
                mean(pages, page -> page.parse().millis())
                        / mean(pages, page -> page.floor().millis()),
                byRatio.get(byRatio.size() / 2).ratio()));
        report.append(line(
                "jsoup asked for text, paragraphs, headings, links, pictures, properties and times: %.2f times jsoup's parse",
                mean(pages, page -> page.asked().millis())
                        / mean(pages, page -> page.floor().millis())));
        report.append(line(
                "bytes: %.0f kB each, %.2f times jsoup's",
                mean(pages, page -> page.parse().kilobytes()),
                mean(pages, page -> page.parse().kilobytes())
                        / mean(pages, page -> page.floor().kilobytes())));
        report.append(line(
                "metadata only: %.2f times jsoup's, median page %.2f, bytes %.2f times",
                mean(pages, page -> page.metadata().millis())
                        / mean(pages, page -> page.floor().millis()),
                median(pages, page -> page.metadata().millis() / page.floor().millis()),
                mean(pages, page -> page.metadata().kilobytes())
                        / mean(pages, page -> page.floor().kilobytes())));
        for (var page : byRatio.subList(0, Math.min(WORST, byRatio.size()))) {
            report.append(line(
                    "  %.2f times: %s, %.2f ms",
                    page.ratio(), page.id(), page.parse().millis()));
        }
        return report.toString().stripTrailing();
    }

    private static double mean(List<PageCost> pages, ToDoubleFunction<PageCost> cost) {
        return pages.stream().mapToDouble(cost).average().orElse(0);
    }

    private static double median(List<PageCost> pages, ToDoubleFunction<PageCost> cost) {
        return pages.stream().mapToDouble(cost).sorted().toArray()[pages.size() / 2];
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values) + "\n";
    }
}
