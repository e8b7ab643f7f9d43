package org.newsdoc.parsers.internal.header;

import java.util.List;

/**
 * What is printed around the headline, each in reading order.
 *
 * @param kickers what is marked up as a kicker
 * @param decks what is marked up as a standfirst
 * @param lines other lines between headline and story
 * @param shortLines short lines around headline and story that may be bylines
 * @param points the items of a list of key points
 * @param bylines what is marked up as a byline
 * @param bylineNames the links and innermost elements of what is marked up as a byline, and links to pages of authors
 * @param dates what is marked up as a date; the machine-readable form where there is one
 * @param changes what is marked up as the date of a change
 * @param looseDates short texts with a date in them that nothing marks up
 * @param topics the links of a list of topics
 * @param crumbs the links of the breadcrumbs
 */
public record Header(
        List<Printed> kickers,
        List<Printed> decks,
        List<Printed> lines,
        List<Printed> shortLines,
        List<Printed> points,
        List<Printed> bylines,
        List<Printed> bylineNames,
        List<Printed> dates,
        List<Printed> changes,
        List<Printed> looseDates,
        List<Printed> topics,
        List<Printed> crumbs) {}
