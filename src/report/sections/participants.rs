//! Who took part, by post and institution before the name, and who was called and did not come.

use super::drawings;
use crate::report::context::{Context, joined, person};
use crate::report::document::{Cell, Document, Item, Span, Table};
use crate::session::participant::Participant;
use crate::words::Words;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    if session.participants.is_empty() {
        return;
    }
    document.heading(1, words.report_participants());
    let came = |it: &&Participant| !it.stays.is_empty();
    let present: Vec<&Participant> = session.participants.iter().filter(came).collect();
    by_sector(context, document);
    if present.is_empty() {
        document.say(words.report_no_roll_call());
        document.table(roster(context, &words.report_called(), session.participants.iter()));
        return;
    }
    document.table(roster(context, &words.report_present_caption(present.len()), present.into_iter()));
    let absent: Vec<Item> =
        session.participants.iter().filter(|it| !came(it)).map(|it| Item::plain(person(it))).collect();
    if !absent.is_empty() {
        document.lead(vec![Span::strong(words.report_absent(absent.len()))]);
        document.list(absent);
    }
}

fn by_sector(context: &Context, document: &mut Document) {
    let (words, people) = (context.words, &context.session.participants);
    if people.iter().all(|it| it.sector.is_none()) {
        return;
    }
    let mut table = Table::new(words.report_by_sector())
        .text(words.report_sector())
        .numbers(words.report_on_roster())
        .numbers(words.report_attended());
    for presence in context.session.presence_by_sector() {
        let of_sector = people.iter().filter(|it| it.sector == presence.sector);
        let came = of_sector.filter(|it| !it.stays.is_empty()).count();
        let sector = presence.sector.map_or_else(|| words.label_sector_none(), |sector| words.sector(sector));
        table.row(vec![sector.into(), presence.total.into(), came.into()]);
    }
    document.table(table);
    document.chart(drawings::coverage(context));
}

fn roster<'a>(context: &Context, caption: &str, people: impl Iterator<Item = &'a Participant> + Clone) -> Table {
    let words = context.words;
    let mut table = Table::new(caption)
        .text(words.report_institution())
        .text(words.report_post())
        .text(words.report_name())
        .text(words.report_sector())
        .text(words.report_level())
        .text(words.report_quality())
        .text(words.report_voice_and_vote())
        .text(words.report_remarks());
    let guests = people.clone().any(|it| !it.membership.is_permanent());
    for it in people {
        let membership = if guests { words.membership(&it.membership) } else { String::new() };
        let capacity = it.capacity.map(|capacity| words.capacity(capacity)).unwrap_or_default();
        table.row(vec![
            Cell::from(&it.institution),
            Cell::from(&it.post),
            Cell::from(&it.name),
            it.sector.map(|sector| words.sector(sector)).unwrap_or_default().into(),
            it.level.map(|level| words.level(level)).unwrap_or_default().into(),
            joined([membership, capacity], "; ").into(),
            voice_and_vote(words, it).into(),
            remarks(context, it).into(),
        ]);
    }
    table.without_empty_columns()
}

/// What someone may do at the table.
pub(super) fn voice_and_vote(words: &Words, participant: &Participant) -> String {
    match (participant.voice, participant.vote) {
        (true, true) => words.report_voice_vote(),
        (true, false) => words.report_voice_only(),
        (false, true) => words.report_vote_only(),
        (false, false) => words.report_listens(),
    }
}

fn remarks(context: &Context, participant: &Participant) -> String {
    let words = context.words;
    let substitute = participant.substitute_of.and_then(|id| context.session.participant(id));
    let left = participant.stays.last().and_then(|stay| stay.left);
    joined(
        [
            substitute.map(|it| words.report_substitute_of(it.name.as_str())).unwrap_or_default(),
            left.map(|at| words.report_left_at(words.hour(at.time()))).unwrap_or_default(),
        ],
        "; ",
    )
}
