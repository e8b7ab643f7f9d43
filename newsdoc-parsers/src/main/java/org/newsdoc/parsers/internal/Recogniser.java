package org.newsdoc.parsers.internal;

import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.internal.canonical.CanonicalText;
import org.newsdoc.parsers.internal.feed.FeedForm;

/** Tells HTML, feeds and plain text apart by looking at the input. */
public final class Recogniser {
    private static final int LOOK = 4096;
    private static final String[] SIGNS = {
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<title",
        "<article",
        "<div",
        "<p>",
        "<p ",
        "<h1",
        "<script",
        "<section",
        "<span",
        "<table",
        "<br"
    };

    private Recogniser() {}

    /** A feed by its first element, HTML if there is mark-up near the beginning, else text; never {@link InputFormat#AUTO}. */
    public static InputFormat recognise(CharSequence input) {
        if (CanonicalText.isCanonical(input)) {
            return InputFormat.TEXT;
        }
        if (FeedForm.recognise(input).isPresent()) {
            return InputFormat.FEED;
        }
        return hasMarkup(input.toString()) ? InputFormat.HTML : InputFormat.TEXT;
    }

    private static boolean hasMarkup(String input) {
        int end = Math.min(LOOK, input.length());
        for (int at = input.indexOf('<'); at >= 0 && at < end; at = input.indexOf('<', at + 1)) {
            for (var sign : SIGNS) {
                if (at + sign.length() <= end && input.regionMatches(true, at, sign, 0, sign.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
