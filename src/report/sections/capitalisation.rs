//! The capitalisation sheet: an experience told so that it serves others. Two questions and no conclusions (Zutter 1997, as
//! taken up in AL-LAs, Cuaderno 8, 2018).

use super::facts::{self, Facts};
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Span};
use crate::session::text::Paragraphs;

/// All of it.
pub(in crate::report) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let (header, closing) = (&session.header, &session.closing);
    facts::notice(context, document);
    document.heading(1, words.sheet_experience());
    let mut about = Facts::default();
    about.add(&words.minutes_name(), header.title.as_str());
    about.add(&words.report_date(), header.date.map(|date| words.date(date)).unwrap_or_default());
    about.add(&words.report_place(), joined([header.place.to_string(), header.territory.to_string()], ", "));
    document.facts(about.into_all());
    facts::paragraphs(document, &closing.summary);
    for (title, text) in [
        (words.sheet_protagonist(), &closing.protagonist),
        (words.sheet_worked(), &closing.what_worked),
        (words.sheet_change(), &closing.what_to_change),
        (words.sheet_useful_to(), &closing.useful_to),
    ] {
        answer(context, title, text, document);
    }
    document.paragraph(vec![Span::emphasis(joined([words.sheet_note(), words.sheet_source()], " "))]);
}

/// A heading with what was answered, or room to write it.
fn answer(context: &Context, title: String, text: &Paragraphs, document: &mut Document) {
    document.heading(1, title);
    if text.is_empty() {
        document.paragraph(vec![Span::emphasis(context.words.sheet_blank())]);
    }
    facts::paragraphs(document, text);
}
