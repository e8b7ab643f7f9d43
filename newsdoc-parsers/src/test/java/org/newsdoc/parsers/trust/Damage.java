package org.newsdoc.parsers.trust;

import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Cuts, doubles, nests, moves and corrupts parts of pages at random places. */
final class Damage {
    private Damage() {}

    /** Changes one element of a page. */
    static void change(Document tree, Random random) {
        var elements = tree.body().getAllElements();
        if (elements.size() < 3) {
            return;
        }
        var one = elements.get(1 + random.nextInt(elements.size() - 1));
        var other = elements.get(1 + random.nextInt(elements.size() - 1));
        switch (random.nextInt(6)) {
            case 0 -> one.remove();
            case 1 -> one.after(one.clone());
            case 2 -> one.wrap("<div class='x'><section></section></div>");
            case 3 -> move(one, other);
            case 4 -> one.appendChild(one.clone());
            default -> one.unwrap();
        }
    }

    private static void move(Element one, Element other) {
        if (one != other && !other.parents().contains(one)) {
            other.before(one);
        }
    }

    /** The source with up to four places cut, repeated or spoilt. */
    static String corrupted(String source, Random random) {
        var text = new StringBuilder(source);
        for (int times = random.nextInt(4); times >= 0 && text.length() > 2; times--) {
            int from = random.nextInt(text.length() - 1);
            int to = Math.min(text.length(), from + 1 + random.nextInt(60));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(50)));
                case 2 -> text.setCharAt(from, (char) random.nextInt(0x10000));
                default -> text.insert(from, "<\"'>&{}[]\u0000\uD800\u202E".charAt(random.nextInt(12)));
            }
        }
        return text.toString();
    }
}
