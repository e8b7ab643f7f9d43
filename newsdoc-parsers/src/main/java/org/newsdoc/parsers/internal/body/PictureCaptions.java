package org.newsdoc.parsers.internal.body;

import org.newsdoc.model.Image;

/** Finds what is printed about pictures that stand between headline and story. */
@FunctionalInterface
public interface PictureCaptions {
    /** Nothing is printed about any picture. */
    PictureCaptions NONE = (image, node) -> image;

    /** The picture read from a node, with the caption and credit printed about it. */
    Image caption(Image image, int node);
}
