//! Where the entries of the record come from, so that nobody takes the illustrative for real.

use std::collections::BTreeMap;

use crate::report::context::Context;
use crate::report::document::{Document, Item, Span};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let mut sources: BTreeMap<&str, usize> = BTreeMap::new();
    let people = session.participants.iter().map(|it| &it.source);
    let stakeholders = session.stakeholders.iter().map(|it| &it.source);
    let factors = session.factors.iter().map(|it| &it.source);
    let crossings = session.crossings.iter().map(|it| &it.source);
    let axes = session.axes.iter().map(|it| &it.source);
    let agreements = context.agreements().map(|it| &it.source);
    for source in people.chain(stakeholders).chain(factors).chain(crossings).chain(axes).chain(agreements) {
        if !source.is_empty() {
            *sources.entry(source.as_str()).or_default() += 1;
        }
    }
    if sources.is_empty() {
        return;
    }
    document.heading(1, words.report_sources());
    let items = sources.into_iter().map(|(source, count)| {
        Item::new(vec![Span::plain(source), Span::plain(format!(" ({})", words.report_source_entries(count)))])
    });
    document.list(items.collect());
}
