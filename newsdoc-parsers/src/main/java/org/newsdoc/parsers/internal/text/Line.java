package org.newsdoc.parsers.internal.text;

/**
 * A line of the input that is not blank.
 *
 * @param number its place among all lines of the input, from 1
 * @param indent how far it is set in, in columns
 * @param afterBlank whether a blank line or the beginning of the input stands before it
 * @param bullet the bullet it begins with
 * @param text what it says, without bullet; runs of white space are one space
 * @param shape what can be seen of the text at a glance
 */
record Line(int number, int indent, boolean afterBlank, Bullet bullet, String text, Shape shape) {
    static Line of(int number, int indent, boolean afterBlank, String text) {
        return new Line(number, indent, afterBlank, Bullet.NONE, text, Shape.NONE);
    }

    /** The line as an item of a list. */
    Line item(Bullet mark) {
        return new Line(number, indent, afterBlank, mark, text.substring(mark.end()), shape);
    }

    /** The line with the text of a line that goes on under it. */
    Line join(String more) {
        return new Line(number, indent, afterBlank, bullet, text + " " + more, shape);
    }

    /** The line with other text. */
    Line with(String other) {
        return new Line(number, indent, afterBlank, bullet, other, shape);
    }

    Line shaped() {
        return new Line(number, indent, afterBlank, bullet, text, Shape.of(text));
    }

    boolean isItem() {
        return bullet.exists();
    }
}
