package org.newsdoc.model;

/**
 * How a section's label is printed.
 *
 * @since 0.1
 */
public enum LabelForm {
    /** On a line of its own. */
    HEADING,
    /** At the beginning of the section's first paragraph or list item. */
    RUN_IN
}
