package org.newsdoc.benchmarks.predict;

import java.util.List;
import java.util.Locale;

/** What parsing cost in comparison with jsoup alone. */
final class TimeReport {
    private TimeReport() {}

    static String of(List<Prediction> predictions) {
        double cpu = predictions.stream().mapToDouble(Prediction::cpuMillis).sum();
        double floor = predictions.stream().mapToDouble(Prediction::floorMillis).sum();
        long errors = predictions.stream().filter(p -> !p.error().isEmpty()).count();
        return String.format(
                Locale.ROOT,
                "%d pages, %d errors, %.0f ms of processor time, %.2f times jsoup's parse",
                predictions.size(),
                errors,
                cpu,
                floor > 0 ? cpu / floor : 0);
    }
}
