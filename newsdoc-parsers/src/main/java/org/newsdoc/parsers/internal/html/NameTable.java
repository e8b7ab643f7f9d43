package org.newsdoc.parsers.internal.html;

import java.util.Arrays;

/**
 * Numbers the class attributes of a page, the same for the same names, so that each is read once however many elements have it.
 * 0 stands for none. Not thread-safe.
 */
final class NameTable {
    /** Names that share their place with so many others get numbers of their own; else they could be chosen so as to cost time. */
    private static final int MOST_STEPS = 8;

    private String[] names = new String[128];
    private int[] slots = new int[256];
    private int size = 1;

    NameTable() {
        names[0] = "";
    }

    /** The number of a class attribute as written. */
    int number(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        int mask = slots.length - 1;
        int at = place(name) & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            int number = slots[at];
            if (number == 0) {
                slots[at] = size;
                return add(name);
            }
            if (names[number].equals(name)) {
                return number;
            }
            at = (at + 1) & mask;
        }
        return add(name);
    }

    /** The class attribute of a number. */
    String name(int number) {
        return names[number];
    }

    /** One more than the highest number. */
    int size() {
        return size;
    }

    private static int place(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int add(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            grow();
        }
        names[size] = name;
        return size++;
    }

    /** Keeps a quarter of the places taken at most. */
    private void grow() {
        slots = new int[names.length * 2];
        int mask = slots.length - 1;
        for (int number = 1; number < size; number++) {
            int at = place(names[number]) & mask;
            for (int step = 0; step < MOST_STEPS; step++) {
                if (slots[at] == 0) {
                    slots[at] = number;
                    break;
                }
                at = (at + 1) & mask;
            }
        }
    }
}
