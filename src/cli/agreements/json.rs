//! The agreements as one object of JSON; its names and codes are the same in every language.

use std::io::{self, Write};

use jiff::civil::Date;
use serde::Serialize;

use super::Found;
use crate::analysis::ledger::{Debt, Entry, SeriesFault};
use crate::session::agreement::AgreementState;
use crate::session::id::SessionId;
use crate::session::stakeholder::Visibility;

#[derive(Serialize)]
struct Object<'a> {
    today: Date,
    agreements: Vec<Row<'a>>,
    debts: Vec<Owed<'a>>,
    faults: Vec<Fault<'a>>,
    unreadable: &'a [String],
}

/// An agreement; the fields of the table for spreadsheets are these, too.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
#[derive(Serialize)]
pub(super) struct Row<'a> {
    /// Names it among all agreements, for ever.
    pub(super) id: String,
    pub(super) code: String,
    pub(super) text: &'a str,
    pub(super) responsible: &'a str,
    pub(super) co_responsible: Vec<&'a str>,
    pub(super) axis: &'a str,
    pub(super) series: &'a str,
    pub(super) due: Option<Date>,
    pub(super) state: &'static str,
    pub(super) adopted: bool,
    pub(super) open: bool,
    pub(super) overdue: bool,
    pub(super) days_overdue: i32,
    pub(super) last_seen: Option<Date>,
    pub(super) evidence: &'a str,
    pub(super) note: &'a str,
    /// The code of what took its place.
    pub(super) replaced_by: Option<String>,
    /// What it came to at each look.
    pub(super) history: Vec<Look>,
    pub(super) follow_ups: usize,
    pub(super) internal: bool,
    /// The latest session that speaks of it.
    pub(super) session: Session<'a>,
}

/// What an agreement came to at a look.
#[derive(Serialize)]
pub(super) struct Look {
    pub(super) date: Date,
    pub(super) state: &'static str,
}

#[derive(Serialize)]
pub(super) struct Session<'a> {
    id: &'a SessionId,
    pub(super) title: &'a str,
    number: Option<u32>,
    pub(super) date: Option<Date>,
    pub(super) file: &'a str,
}

#[derive(Serialize)]
struct Owed<'a> {
    responsible: &'a str,
    open: usize,
    overdue: usize,
    oldest: Option<Date>,
}

#[derive(Serialize)]
struct Fault<'a> {
    kind: &'static str,
    files: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    agreement: Option<String>,
    message: String,
}

/// Writes what was found.
pub(super) fn write(found: &Found<'_>, out: &mut dyn Write) -> io::Result<()> {
    let object = Object {
        today: found.today,
        agreements: found.entries.iter().map(|entry| row(entry, found)).collect(),
        debts: found.debts.iter().map(owed).collect(),
        faults: found.faults.iter().map(|it| fault(it, found)).collect(),
        unreadable: &found.unreadable,
    };
    serde_json::to_writer(&mut *out, &object)?;
    out.write_all(b"\n")
}

/// What is told of an agreement.
pub(super) fn row<'a>(entry: &Entry<'a>, found: &Found<'a>) -> Row<'a> {
    let (agreement, session) = (entry.agreement, entry.session);
    let overdue = agreement.due.filter(|_| agreement.is_late(found.today));
    Row {
        id: id(entry, found),
        code: found.words.agreement_code(entry.code),
        text: agreement.text.as_str(),
        responsible: agreement.responsible.as_str(),
        co_responsible: agreement.co_responsible.iter().map(crate::session::Text::as_str).collect(),
        axis: agreement.axis.as_str(),
        series: series(entry),
        due: agreement.due,
        state: state(agreement.state),
        adopted: agreement.adopted,
        open: agreement.is_owed(),
        overdue: overdue.is_some(),
        days_overdue: overdue.map_or(0, |due| (found.today - due).get_days()),
        last_seen: agreement.seen(),
        evidence: agreement.evidence.as_str(),
        note: agreement.note.as_str(),
        replaced_by: agreement.replaced_by.map(|code| found.words.agreement_code(code)),
        history: agreement.history.iter().map(|(date, it)| Look { date: *date, state: state(*it) }).collect(),
        follow_ups: agreement.history.len(),
        internal: agreement.visibility == Visibility::Internal,
        session: Session {
            id: &session.id,
            title: session.title.as_str(),
            number: session.number,
            date: session.date,
            file: found.file(entry.place),
        },
    }
}

/// Names an agreement among all: by the session in which it was first made, and its number there. A session without a
/// name of its own goes by its file.
pub(super) fn id(entry: &Entry<'_>, found: &Found<'_>) -> String {
    let origin = &entry.origin;
    let session = if origin.session.is_empty() { found.file(entry.place) } else { origin.session.as_str() };
    format!("{session}-{}", origin.agreement.0)
}

fn series<'a>(entry: &Entry<'a>) -> &'a str {
    entry.session.table().as_str()
}

fn state(state: AgreementState) -> &'static str {
    match state {
        AgreementState::Pending => "pending",
        AgreementState::Underway => "underway",
        AgreementState::Fulfilled => "fulfilled",
        AgreementState::Unfulfilled => "unfulfilled",
        AgreementState::Replaced => "replaced",
        AgreementState::Withdrawn => "withdrawn",
    }
}

fn owed(debt: &Debt) -> Owed<'_> {
    let Debt { responsible, open, overdue, oldest } = debt;
    Owed { responsible: responsible.as_str(), open: *open, overdue: *overdue, oldest: *oldest }
}

fn fault<'a>(fault: &SeriesFault, found: &Found<'a>) -> Fault<'a> {
    let (kind, number, origin) = match fault {
        SeriesFault::SameNumber { number, .. } => ("same-number", Some(*number), None),
        SeriesFault::MissingNumber { number, .. } => ("missing-number", Some(*number), None),
        SeriesFault::MissingPrevious { .. } => ("missing-previous", None, None),
        SeriesFault::DateBeforePrevious { .. } => ("date-before-previous", None, None),
        SeriesFault::Lost { origin, .. } => ("lost", None, Some(origin)),
        SeriesFault::LaterLook { origin, .. } => ("later-look", None, Some(origin)),
        SeriesFault::SameSession { .. } => ("same-session", None, None),
    };
    Fault {
        kind,
        files: fault.sessions().into_iter().map(|place| found.file(place)).collect(),
        number,
        agreement: origin.and_then(|it| found.ledger.entry(it)).map(|entry| id(entry, found)),
        message: found.words.series_fault(fault, found.ledger),
    }
}
