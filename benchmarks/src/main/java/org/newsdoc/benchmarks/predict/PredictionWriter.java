package org.newsdoc.benchmarks.predict;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Gallery;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Teaser;

/** Writes predictions as lines of JSON. */
public final class PredictionWriter {
    private static final JsonMapper JSON = new JsonMapper();

    /** Stands for the article of a page that has none: all fields are offered, none has a value. */
    private static final Article NOTHING = Article.builder("").build();

    private PredictionWriter() {}

    /** A prediction as a line of JSON. */
    public static String line(Prediction prediction) {
        var line = JSON.createObjectNode();
        line.put("dataset", prediction.page().dataset())
                .put("id", prediction.page().id());
        writeArticle(line, prediction.document().article().orElse(NOTHING));
        var teasers = line.putArray("teasers");
        prediction.document().teasers().forEach(teaser -> writeTeaser(teasers.addObject(), teaser));
        line.put("ms", rounded(prediction.millis())).put("cpu_ms", rounded(prediction.cpuMillis()));
        line.put("floor_ms", rounded(prediction.floorMillis()));
        if (prediction.error().isEmpty()) {
            line.putNull("error");
        } else {
            line.put("error", prediction.error());
        }
        return line.toString();
    }

    private static double rounded(double millis) {
        return Math.round(millis * 1000) / 1000.0;
    }

    private static void writeArticle(ObjectNode line, Article article) {
        var story = PrintedStory.of(article);
        line.put("title", article.headline());
        addAll(
                line.putArray("authors"),
                article.authors().stream().map(Contributor::name).toList());
        line.put("published", article.published().map(NewsDate::toString).orElse(null));
        line.put("modified", article.modified().map(NewsDate::toString).orElse(null));
        addAll(line.putArray("summary"), story.summary());
        line.put("text", story.text());
        addAll(line.putArray("paragraphs"), story.paragraphs());
        addAll(line.putArray("headings"), story.headings());
        var sections = line.putArray("sections");
        story.parts().forEach(part -> writePart(sections.addObject(), part));
        writeImages(line.putArray("images"), article);
        addAll(line.putArray("topics"), article.topics());
    }

    private static void writePart(ObjectNode section, PrintedStory.Part part) {
        addAll(section.putArray("headline"), part.heading().isEmpty() ? List.of() : List.of(part.heading()));
        addAll(section.putArray("paragraphs"), part.paragraphs());
    }

    private static void writeImages(ArrayNode array, Article article) {
        var seen = new HashSet<String>();
        article.leadImage().ifPresent(image -> writeImage(array, image, true, seen));
        for (var section : article.sections()) {
            for (var image : images(section.blocks())) {
                writeImage(array, image, false, seen);
            }
        }
    }

    private static List<Image> images(List<Block> blocks) {
        var images = new ArrayList<Image>();
        for (var block : blocks) {
            if (block instanceof Figure figure) {
                images.add(figure.image());
            } else if (block instanceof Gallery gallery) {
                images.addAll(gallery.images());
            }
        }
        return images;
    }

    private static void writeImage(ArrayNode array, Image image, boolean cover, HashSet<String> seen) {
        var url = image.url().map(Object::toString).orElse("");
        if (!url.isEmpty() && !seen.add(url)) {
            return;
        }
        var node = array.addObject().put("url", url.isEmpty() ? null : url);
        node.put("caption", image.caption().orElse(null));
        node.put("credit", image.credit().orElse(null));
        node.put("is_cover", cover);
    }

    private static void writeTeaser(ObjectNode node, Teaser teaser) {
        node.put("url", teaser.url().map(Object::toString).orElse(null));
        node.put("headline", teaser.headline());
        node.put("kicker", teaser.kicker().orElse(null));
    }

    private static void addAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
