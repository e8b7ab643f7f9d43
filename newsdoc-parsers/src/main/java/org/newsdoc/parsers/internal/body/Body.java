package org.newsdoc.parsers.internal.body;

import java.util.List;
import org.newsdoc.model.Image;

/**
 * The story as found on the page, in reading order.
 *
 * @param blocks its parts; empty when the page holds no story
 * @param first number of the first node of the story; -1 when there is none
 * @param last one more than the number of the last node under the story; -1 when there is none
 * @param headline number of the node of the headline; -1 when none was found
 * @param leadImages pictures printed between headline and story that may stand for it, best first
 * @param captions what is printed about other pictures
 */
public record Body(
        List<BodyBlock> blocks, int first, int last, int headline, List<Image> leadImages, PictureCaptions captions) {
    /** No story. */
    public static final Body NONE = new Body(List.of(), -1, -1, -1, List.of(), PictureCaptions.NONE);

    /** Copies the lists. */
    public Body {
        blocks = List.copyOf(blocks);
        leadImages = List.copyOf(leadImages);
    }

    /** Whether the page holds no story. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
