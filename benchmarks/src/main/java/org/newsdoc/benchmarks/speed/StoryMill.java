package org.newsdoc.benchmarks.speed;

import java.util.List;
import java.util.Random;

/** Makes texts of invented stories; the same seed makes the same texts. */
final class StoryMill {
    private static final List<String> PEOPLE =
            List.of("Ines Calder", "Piet Holm", "Edda Morrow", "Rolf Tann", "Ottilie Brandt", "Tobias Renn");
    private static final List<String> SENTENCES = List.of(
            "The council of Port Aveline met on Thursday to decide on the quay.",
            "Three of the seven towns along the coast have not answered the letter yet.",
            "Repairs would cost about 3.5 million, according to a first estimate.",
            "The wall was last looked at in 2018, when two cracks were found on the eastern side.",
            "Fishing went on, but the ferry to the island stayed away for a week.");
    private static final List<String> LABELS =
            List.of("Why it matters", "Behind the scenes", "The other side", "What's next", "By the numbers");
    private static final List<String> MENU = List.of(
            "Home", "News", "Sport", "Weather", "Sign in", "Subscribe", "Share", "Most read", "Cookies", "Contact");

    private final Random random;

    StoryMill(long seed) {
        random = new Random(seed);
    }

    /** A story of at least so many characters, with its labels, bullets and quotes. */
    String story(int length) {
        var text = new StringBuilder("Nov 5, 2024 - Coast\n\nHarbour wall number ")
                .append(random.nextInt(1000))
                .append(" gives way after a storm\n\nBy ")
                .append(one(PEOPLE))
                .append("\n\nPORT AVELINE (AP) \u2014 ");
        while (text.length() < length) {
            addPart(text);
        }
        return text.toString();
    }

    /** The text of a page as a crawler keeps it: a story, and around it what else was on the page. */
    String crawledPage(int length) {
        var text = new StringBuilder("Harbour news | The Aveline Post\n");
        MENU.forEach(line -> text.append(line).append('\n'));
        text.append(story(length).replace("\n\n", "\n")).append('\n');
        MENU.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** A page of at least so many characters: stories one after the other, a quarter of it mark-up. */
    String page(int length) {
        var html = new StringBuilder("<html><body><main><h1>Harbour wall to be rebuilt</h1>");
        while (html.length() < length) {
            story(800)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> html.append(
                                    "<div class=\"story__block block-text\" data-block-id=\"b-7\"><p class=\"story__text\">")
                            .append(line)
                            .append("</p></div>\n"));
        }
        return html.toString();
    }

    private void addPart(StringBuilder text) {
        switch (random.nextInt(4)) {
            case 0 -> text.append(one(LABELS)).append(": ").append(paragraph());
            case 1 ->
                text.append("  \u2022 ")
                        .append(paragraph())
                        .append("\n  \u2022 ")
                        .append(paragraph());
            case 2 ->
                text.append('\u201c')
                        .append(one(SENTENCES).replace('.', ','))
                        .append("\u201d ")
                        .append(one(PEOPLE))
                        .append(" said. ")
                        .append(paragraph());
            default -> text.append(paragraph());
        }
        text.append("\n\n");
    }

    private String paragraph() {
        return one(SENTENCES) + " " + one(SENTENCES) + " " + one(SENTENCES);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
