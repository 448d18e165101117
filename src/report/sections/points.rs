//! What the mesa treated: the essence of what was said, and where the institutions stand.

use super::facts;
use crate::report::audience::Content;
use crate::report::context::{Context, in_one, joined};
use crate::report::document::{Block, Document, Fact, Span};
use crate::session::Paragraphs;
use crate::session::id::ParticipantId;
use crate::session::mesa::{self, Point};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let points = &context.session.mesa.points;
    if points.is_empty() {
        return;
    }
    document.heading(1, words.report_topics_treated());
    let mut silent = Vec::new();
    for (place, point) in points.iter().enumerate() {
        let mut agreements = context
            .agreements()
            .filter(|it| it.point == Some(point.id))
            .map(|it| context.agreement_name(it))
            .peekable();
        let has_private = context.reads(Content::PrivateNotes) && !point.private_notes.is_empty();
        if !has_essence(point) && !has_private && agreements.peek().is_none() {
            silent.push(point.title.to_string());
            continue;
        }
        document.heading(2, format!("{}. {}", place + 1, point.title));
        essence(context, point, document);
        document.labelled(&words.report_agreements_here(), &joined(agreements, "; "));
    }
    document.labelled(&words.minutes_not_treated(), &joined(silent, "; "));
}

/// Whether there is more to tell of a point than who brought it. Notes that only the facilitator reads are none here.
pub(super) fn has_essence(point: &Point) -> bool {
    let told = Point { private_notes: Paragraphs::default(), ..point.clone() };
    told.was_treated() || !point.documents.is_empty()
}

/// What a point was about: who brought it, what was read, who stood aside, what was said, where each stands.
pub(super) fn essence(context: &Context, point: &Point, document: &mut Document) {
    let words = context.words;
    document.labelled(&words.report_brought_by(), &point.origin.map(|it| words.point_origin(it)).unwrap_or_default());
    document.labelled(&words.report_documents(), &joined(point.documents.iter().map(cited), "; "));
    for it in &point.recusals {
        document
            .labelled(&words.report_recused(), &joined([context.person(it.participant), it.reason.to_string()], ": "));
    }
    facts::paragraphs(document, &point.notes);
    let positions = point.positions.iter().map(|it| Fact::new(it.institution.as_str(), in_one(&it.text)));
    document.facts(positions.collect());
    document.labelled(&words.report_spoke(), &speakers(context, point));
    private_notes(context, point, document);
}

/// A document with where it is kept.
pub(super) fn cited(document: &mesa::Document) -> String {
    if document.place.is_empty() {
        document.title.to_string()
    } else {
        format!("{} ({})", document.title, document.place)
    }
}

/// Who spoke, in the order of their first time; with how long in all, for those who may read it.
fn speakers(context: &Context, point: &Point) -> String {
    let mut totals: Vec<(ParticipantId, u32)> = Vec::new();
    for speech in &point.interventions {
        match totals.iter_mut().find(|(who, _)| *who == speech.participant) {
            Some((_, seconds)) => *seconds = seconds.saturating_add(speech.seconds),
            None => totals.push((speech.participant, speech.seconds)),
        }
    }
    let name = |(who, seconds): &(ParticipantId, u32)| {
        let name = context.session.participant(*who).map(|it| it.name.to_string()).unwrap_or_default();
        if context.reads(Content::SpeakingTimes) {
            format!("{name} ({}:{:02})", seconds / 60, seconds % 60)
        } else {
            name
        }
    };
    joined(totals.iter().map(name), "; ")
}

fn private_notes(context: &Context, point: &Point, document: &mut Document) {
    if point.private_notes.is_empty() || !context.reads(Content::PrivateNotes) {
        return;
    }
    let lines = point.private_notes.lines().iter().filter(|it| !it.is_empty());
    document.blocks.push(Block::Notice {
        label: context.words.report_private_note(),
        paragraphs: lines.map(|it| vec![Span::plain(it.as_str())]).collect(),
    });
}
