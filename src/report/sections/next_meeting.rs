//! When and where the table meets again.

use super::facts::{self, Facts};
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Item};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let Some(next) = context.session.mesa.next_meeting.as_ref().filter(|it| !it.is_empty()) else { return };
    document.heading(1, words.report_next_meeting());
    let date = next.date.map(|date| words.date(date)).unwrap_or_default();
    let time = next.time.map(|time| words.hour(time)).unwrap_or_default();
    let mut facts = Facts::default();
    facts.add(&words.report_date(), joined([date, time], ", "));
    facts.add(&words.report_place(), next.place.as_str());
    document.facts(facts.into_all());
    let topics: Vec<Item> =
        next.topics.lines().iter().filter(|it| !it.is_empty()).map(|it| Item::plain(it.as_str())).collect();
    facts::listed(document, &words.report_topics(), topics);
}
