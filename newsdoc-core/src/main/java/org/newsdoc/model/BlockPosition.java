package org.newsdoc.model;

/**
 * A place between blocks of an article.
 *
 * @param section index of the section, from 0
 * @param block index of the block in that section before which the place lies; the number of blocks for its end
 * @since 0.1
 */
public record BlockPosition(int section, int block) implements Comparable<BlockPosition> {
    /** Checks the indices. */
    public BlockPosition {
        if (section < 0 || block < 0) {
            throw new IllegalArgumentException("indices must be >= 0, were " + section + ", " + block);
        }
    }

    @Override
    public int compareTo(BlockPosition other) {
        int bySection = Integer.compare(section, other.section);
        return bySection != 0 ? bySection : Integer.compare(block, other.block);
    }
}
