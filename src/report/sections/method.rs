//! How this was worked out: the sources of what was used, and the scales that are ours. Only what was used is named.

use crate::report::audience::Content;
use crate::report::context::Context;
use crate::report::document::{Document, Item, Span};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let notes: Vec<Item> = notes(context).into_iter().map(Item::plain).collect();
    if !notes.is_empty() {
        document.heading(1, words.report_method());
        document.list(notes);
    }
    let stamp = words.report_stamp(words.date(context.today), context.session.id.as_str());
    if !context.session.id.is_empty() {
        document.paragraph(vec![Span::emphasis(stamp)]);
    }
}

fn notes(context: &Context) -> Vec<String> {
    let (words, session) = (context.words, context.session);
    let rated = |has: fn(&crate::session::stakeholder::Rating) -> bool| {
        context.reads(Content::StakeholderRatings) && session.stakeholders.iter().any(|it| it.ratings.iter().any(has))
    };
    let sectors = session.stakeholders.iter().any(|it| it.sector.is_some() || !it.kind.is_empty())
        || session.participants.iter().any(|it| it.sector.is_some());
    let factor_ratings =
        context.reads(Content::FactorRatings) && session.factors.iter().any(|it| !it.ratings.is_empty());
    let positions =
        context.reads(Content::StakeholderPositions) && session.stakeholders.iter().any(|it| !it.positions.is_empty());
    let willingness =
        context.reads(Content::Willingness) && session.stakeholders.iter().any(|it| it.willingness.is_some());
    let notes = [
        (session.header.participation.is_some(), words.report_method_degree()),
        (sectors, words.report_method_sectors()),
        (rated(|it| it.influence.is_some() || it.interest.is_some()), words.report_method_grid()),
        (rated(|it| it.legitimacy.is_some() || it.urgency.is_some()), words.report_method_salience()),
        (positions, words.report_method_positions()),
        (willingness, words.report_method_willingness()),
        (!session.factors.is_empty(), words.report_method_swot()),
        (factor_ratings, words.report_method_factors()),
        (!session.crossings.is_empty(), words.report_method_crossings()),
        (session.axes.iter().any(|it| it.direction.is_some()), words.report_method_direction()),
        (session.rounds.iter().any(|it| it.opened.is_some()), words.report_method_votes()),
        (!session.mesa.results.is_empty(), words.report_method_results()),
    ];
    notes.into_iter().filter(|(used, _)| *used).map(|(_, note)| note).collect()
}
