package org.newsdoc.parsers.internal;

import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.byline.MetaLineReader;
import org.newsdoc.parsers.internal.cards.CardKnowledge;
import org.newsdoc.parsers.internal.claims.MetaNames;
import org.newsdoc.parsers.internal.credit.CaptionReader;
import org.newsdoc.parsers.internal.date.DateReader;
import org.newsdoc.parsers.internal.dateline.DatelineReader;
import org.newsdoc.parsers.internal.furniture.Furniture;
import org.newsdoc.parsers.internal.header.HeaderClasses;
import org.newsdoc.parsers.internal.label.Kickers;
import org.newsdoc.parsers.internal.label.LinkMarkers;
import org.newsdoc.parsers.internal.label.SectionLabels;
import org.newsdoc.parsers.internal.language.LanguageGuesser;
import org.newsdoc.parsers.internal.note.NoteReader;

/**
 * The recognisers of printed forms, compiled from one {@link Lexicon}. Immutable and thread-safe.
 *
 * @param dates reads dates
 * @param metaLines reads bylines and publication lines
 * @param datelines reads datelines
 * @param captions splits captions and credits
 * @param labels knows section labels
 * @param markers knows link markers
 * @param kickers knows kickers
 * @param notes knows notes
 * @param furniture knows what surrounds stories
 * @param languages tells languages
 * @param metaNames knows the names of metadata
 * @param cards knows the cards of news pages
 * @param headerClasses knows the words of mark-up around headlines
 */
public record Knowledge(
        DateReader dates,
        MetaLineReader metaLines,
        DatelineReader datelines,
        CaptionReader captions,
        SectionLabels labels,
        LinkMarkers markers,
        Kickers kickers,
        NoteReader notes,
        Furniture furniture,
        LanguageGuesser languages,
        MetaNames metaNames,
        CardKnowledge cards,
        HeaderClasses headerClasses) {
    /** The recognisers for the shipped lexicon, compiled once. */
    private static final class Standard {
        static final Knowledge KNOWLEDGE = compile(Lexicon.standard());
    }

    /** The recognisers for a lexicon. */
    public static Knowledge of(Lexicon lexicon) {
        return lexicon == Lexicon.standard() ? Standard.KNOWLEDGE : compile(lexicon);
    }

    private static Knowledge compile(Lexicon lexicon) {
        var dates = DateReader.of(lexicon);
        return new Knowledge(
                dates,
                MetaLineReader.of(lexicon, dates),
                DatelineReader.of(lexicon, dates),
                CaptionReader.of(lexicon),
                SectionLabels.of(lexicon),
                LinkMarkers.of(lexicon),
                Kickers.of(lexicon),
                NoteReader.of(lexicon),
                Furniture.of(lexicon),
                LanguageGuesser.of(lexicon),
                MetaNames.of(lexicon),
                CardKnowledge.of(lexicon),
                HeaderClasses.of(lexicon));
    }
}
