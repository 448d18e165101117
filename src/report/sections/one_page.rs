//! The session on one page: what it came to, in figures, what was decided, what was agreed.

use super::drawings;
use super::{facts, summary};
use crate::report::context::{Context, joined};
use crate::report::document::{Block, Cell, Document, Item, Span, Table};
use crate::session::agreement::Agreement;

/// Agreements that fit on the page; of the rest it is said how many there are.
const MOST_AGREEMENTS: usize = 8;

/// All of it.
pub(in crate::report) fn compose(context: &Context, document: &mut Document) {
    let (words, header) = (context.words, &context.session.header);
    let day = header.date.map(|date| words.date(date)).unwrap_or_default();
    let place = joined([header.place.to_string(), header.territory.to_string()], ", ");
    document.subtitle = joined([day, place, header.convener.to_string()], " · ");
    facts::notice(context, document);
    facts::paragraphs(document, &context.session.closing.summary);
    let figures = summary::figures(context);
    if figures.is_empty() {
        document.say(words.report_nothing_yet());
        return;
    }
    document.blocks.push(Block::KeyFigures(figures));
    decided(context, document);
    agreed(context, document);
    let next = context.session.mesa.next_meeting.as_ref();
    if let Some(date) = next.and_then(|next| next.date) {
        document.say(words.bulletin_next(words.date(date)));
    }
}

fn decided(context: &Context, document: &mut Document) {
    let chosen = context.session.decision.as_ref().map_or(&[][..], |decision| &decision.chosen);
    if chosen.is_empty() {
        return;
    }
    document.heading(1, context.words.report_decision());
    let item = |axis: &_| Item::new(vec![Span::strong(context.axis(*axis))]);
    document.ordered_list(chosen.iter().map(item).collect());
}

fn agreed(context: &Context, document: &mut Document) {
    let words = context.words;
    let adopted: Vec<&Agreement> = context.own().filter(|it| it.is_adopted()).collect();
    if adopted.is_empty() {
        return;
    }
    document.heading(1, words.report_agreements());
    let mut table = Table::new("")
        .text(words.report_which())
        .text(words.report_agreement())
        .text(words.report_responsible())
        .text(words.report_due());
    for it in adopted.iter().take(MOST_AGREEMENTS) {
        let number = context.agreement_label(it);
        table.row(vec![number.into(), Cell::from(&it.text), Cell::from(&it.responsible), context.day(it.due)]);
    }
    document.table(table.without_empty_columns());
    let more = adopted.len().saturating_sub(MOST_AGREEMENTS);
    if more > 0 {
        document.say(words.bulletin_more(more));
    }
    let owed: Vec<&Agreement> = adopted.into_iter().filter(|it| it.is_open()).collect();
    document.chart(drawings::calendar(context, &owed));
}
