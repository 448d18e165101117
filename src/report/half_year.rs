//! The six-month report on agreements for the legislature: over all sessions of a folder, without anything internal.

mod tables;

use jiff::civil::Date;

use super::audience::Audience;
use super::document::{Block, Document, KeyFigure, Metadata};
use crate::analysis::ledger::{Entry, Filter, Ledger, Order};
use crate::session::line::SessionLine;
use crate::session::stakeholder::Visibility;
use crate::words::Words;

/// A stretch of time, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub from: Date,
    /// The last day; the state of agreements is as it was known then.
    pub until: Date,
}

impl Window {
    /// The six months that end on this day.
    pub fn half_year(until: Date) -> Self {
        // Counted from the day after, so that six months that end with a month begin with one.
        let six_months = jiff::Span::new().months(6);
        let from = until.tomorrow().and_then(|after| after.checked_sub(six_months)).unwrap_or(until);
        Self { from, until }
    }

    /// Whether a day lies in it.
    pub fn holds(self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// The six-month report on the agreements of these sessions.
///
/// What later sessions say, and what is internal, plays no part: not in a count, and in no list. A session after `today` was
/// not held yet.
pub fn half_year(ledger: &Ledger<'_>, window: Window, today: Date, words: &Words) -> Document {
    let known: Vec<SessionLine> = ledger.sessions().iter().filter_map(|session| known(session, window)).collect();
    let known = Ledger::of(&known);
    let undated = ledger.sessions().iter().filter(|session| session.date.is_none()).count();
    let (from, until) = (words.date(window.from), words.date(window.until));
    let metadata = Metadata {
        subject: words.half_year_kind(),
        kind: words.half_year_kind(),
        ..Metadata::new(Audience::Legislative, window.until)
    };
    let mut document = Document::new(words.half_year_title(&*from, &*until), words.language(), metadata);
    document.say(words.half_year_intro(from, until));
    fill(&known, (window, today), words, &mut document);
    if window.until > today {
        document.notice(words.report_notice(), words.half_year_ahead(words.date(today)));
    }
    if undated > 0 {
        document.notice(words.report_notice(), words.half_year_undated(undated));
    }
    document
}

fn fill(known: &Ledger<'_>, (window, now): (Window, Date), words: &Words, document: &mut Document) {
    let today = window.until.min(now);
    let held: Vec<&SessionLine> = {
        let was_held = |it: &&SessionLine| it.date.is_some_and(|day| window.holds(day) && day <= now);
        let mut held: Vec<&SessionLine> = known.sessions().iter().copied().filter(was_held).collect();
        held.sort_by_key(|session| session.date);
        held
    };
    let all = known.found(&Filter::default(), Order::Series, today);
    let made_in = |entry: &&&Entry<'_>| made_on(entry, known).is_some_and(|day| window.holds(day));
    let adopted: Vec<&Entry<'_>> = all.iter().filter(made_in).copied().collect();
    let ended_in = |entry: &&&Entry<'_>| entry.agreement.ended().is_some_and(|day| window.holds(day));
    let ended: Vec<&Entry<'_>> = all.iter().filter(ended_in).copied().collect();
    let open = Filter { open: true, ..Filter::default() };
    let owed = known.found(&open, Order::Due, today);
    let overdue = owed.iter().filter(|entry| entry.agreement.is_late(today)).count();
    if held.is_empty() && owed.is_empty() && ended.is_empty() {
        document.say(words.half_year_none());
        return;
    }
    let figures = [
        (words.half_year_sessions(), held.len()),
        (words.half_year_agreements(), adopted.len()),
        (words.half_year_ended(), ended.len()),
        (words.half_year_owed(), owed.len()),
        (words.half_year_overdue(), overdue),
    ];
    let figure = |(label, value): (String, usize)| KeyFigure { label, value: value.to_string() };
    document.blocks.push(Block::KeyFigures(figures.into_iter().map(figure).collect()));
    let tables = [
        (words.half_year_sessions(), tables::sessions(&held, words)),
        (words.half_year_agreements(), tables::adopted(&adopted, words)),
        (words.half_year_ended(), tables::ended(&ended, words)),
        (words.half_year_owed(), tables::owed(&owed, today, words)),
        (words.half_year_responsible(), tables::debts(&known.debts(&Filter::default(), today), words)),
    ];
    for (heading, table) in tables {
        if !table.rows.is_empty() {
            document.heading(1, heading);
            document.table(table);
        }
    }
}

/// A session as it may be told on the last day: held by then, with its public agreements that were adopted.
fn known(session: &SessionLine, window: Window) -> Option<SessionLine> {
    if session.date.is_none_or(|date| date > window.until) {
        return None;
    }
    let mut known = session.clone();
    known.agreements.retain(|it| it.visibility == Visibility::Public && it.adopted);
    for agreement in &mut known.agreements {
        // A look after the last day was not known then.
        *agreement = agreement.known_on(window.until);
    }
    Some(known)
}

/// The day of the session that adopted an agreement.
fn made_on(entry: &Entry<'_>, ledger: &Ledger<'_>) -> Option<Date> {
    let first = ledger.sessions().iter().find(|session| session.id == entry.origin.session);
    entry.agreement.made.or_else(|| first.and_then(|session| session.date))
}
