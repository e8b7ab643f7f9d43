package org.newsdoc.model;

import java.util.Locale;
import java.util.Objects;

/**
 * The role of a section in the story. The vocabulary is open: what is not a constant here is kept.
 *
 * @param label lower-case name, such as {@code why-it-matters}; never blank
 * @since 0.1
 */
public record SectionKind(String label) {
    /** The part before the first label. */
    public static final SectionKind BODY = new SectionKind("body");
    /** A part under a label whose meaning is not known. */
    public static final SectionKind CROSSHEAD = new SectionKind("crosshead");
    /** Why the news matters. */
    public static final SectionKind WHY_IT_MATTERS = new SectionKind("why-it-matters");
    /** What is new. */
    public static final SectionKind THE_NEWS = new SectionKind("the-news");
    /** The larger context. */
    public static final SectionKind BIG_PICTURE = new SectionKind("big-picture");
    /** Particulars. */
    public static final SectionKind DETAILS = new SectionKind("details");
    /** What is meant but not said. */
    public static final SectionKind BETWEEN_THE_LINES = new SectionKind("between-the-lines");
    /** What happened out of sight. */
    public static final SectionKind BEHIND_THE_SCENES = new SectionKind("behind-the-scenes");
    /** What one needs to know first. */
    public static final SectionKind BACKGROUND = new SectionKind("background");
    /** What went before. */
    public static final SectionKind HISTORY = new SectionKind("history");
    /** Figures. */
    public static final SectionKind BY_THE_NUMBERS = new SectionKind("by-the-numbers");
    /** Voices. */
    public static final SectionKind WHAT_THEY_ARE_SAYING = new SectionKind("what-they-are-saying");
    /** The opposing view. */
    public static final SectionKind OTHER_SIDE = new SectionKind("other-side");
    /** A qualification. */
    public static final SectionKind YES_BUT = new SectionKind("yes-but");
    /** What the facts say against the talk. */
    public static final SectionKind REALITY_CHECK = new SectionKind("reality-check");
    /** The writer's view. */
    public static final SectionKind ANALYSIS = new SectionKind("analysis");
    /** What comes next. */
    public static final SectionKind WHATS_NEXT = new SectionKind("whats-next");
    /** The conclusion. */
    public static final SectionKind BOTTOM_LINE = new SectionKind("bottom-line");
    /** The story in points. */
    public static final SectionKind KEY_POINTS = new SectionKind("key-points");
    /** Questions answered. */
    public static final SectionKind EXPLAINER = new SectionKind("explainer");
    /** A claim examined. */
    public static final SectionKind FACT_CHECK = new SectionKind("fact-check");
    /** Pointers to more on the subject. */
    public static final SectionKind GO_DEEPER = new SectionKind("go-deeper");
    /** Short items on other matters. */
    public static final SectionKind ROUNDUP = new SectionKind("roundup");
    /** A post of a live blog. */
    public static final SectionKind POST = new SectionKind("post");

    /** Trims and lower-cases the label. */
    public SectionKind {
        label = Objects.requireNonNull(label, "label").strip().toLowerCase(Locale.ROOT);
        if (label.isEmpty()) {
            throw new IllegalArgumentException("label must not be blank");
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
