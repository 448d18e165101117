//! The agreements as a calendar (iCalendar, RFC 5545): a day for each date on which something falls due, or is to be met on
//! the way; and those of the tables, their subcommittees and next meetings.
//!
//! Events and not tasks, as many calendars show only the former. An agreement keeps its name (`UID`) from session to
//! session, so that a calendar that is imported again moves what was moved and doubles nothing.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, date};

use super::Found;
use super::json::id;
use crate::analysis::ledger::Entry;
use crate::session::Text;
use crate::session::agreement::AgreementState;
use crate::session::fold::contains_folded;
use crate::session::id::SessionId;
use crate::session::line::{AgreementLine, DateKind, DateLine, SessionLine};
use crate::words::{Language, Words};

/// The most bytes of a line, its end not counted.
const LONGEST: usize = 75;

/// The calendar of what has a date; `now` is the hour in the world's own time (UTC).
pub(super) fn of(found: &Found<'_>, folder: &Text, now: DateTime) -> String {
    let words = found.words;
    let mut calendar = Calendar::default();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    let language = match words.language() {
        Language::Spanish => "ES",
        Language::English => "EN",
        Language::Portuguese => "PT",
    };
    calendar.line("PRODID", &format!("-//concertar//concertar {}//{language}", env!("CARGO_PKG_VERSION")));
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH");
    calendar.text("X-WR-CALNAME", &words.ledger_calendar(folder.to_string()));
    for entry in &found.entries {
        calendar.agreement(found, entry, now);
    }
    for (place, session) in last_of_their_series(found) {
        calendar.table(found, place, session, now);
    }
    calendar.line("END", "VCALENDAR");
    calendar.text
}

/// A day in the calendar.
struct Event<'a> {
    /// Names it for ever.
    name: String,
    day: Date,
    status: &'static str,
    summary: &'a str,
}

#[derive(Default)]
struct Calendar {
    text: String,
}

impl Calendar {
    /// The day on which an agreement is due, and while it is owed those on the way.
    fn agreement(&mut self, found: &Found<'_>, entry: &Entry<'_>, now: DateTime) {
        let (words, agreement) = (found.words, entry.agreement);
        let code = words.agreement_code(entry.code);
        let summary = if code.is_empty() { agreement.text.to_string() } else { format!("{code} {}", agreement.text) };
        let (name, description) = (id(entry, found), description(found, entry, words));
        if let Some(due) = agreement.due {
            let event = Event { name: name.clone(), day: due, status: status(agreement), summary: &summary };
            self.event(&event, &description, now);
        }
        for (at, date) in agreement.dates.iter().enumerate().filter(|_| agreement.is_owed()) {
            let summary = words.ledger_calendar_on_the_way(summary.as_str(), told(date, words));
            let name = format!("{name}-{}", at + 1);
            self.event(&Event { name, day: date.day, status: "CONFIRMED", summary: &summary }, &description, now);
        }
    }

    /// The days that a table has set for itself.
    fn table(&mut self, found: &Found<'_>, place: usize, session: &SessionLine, now: DateTime) {
        let session_name = if session.id.is_empty() { found.file(place) } else { session.id.as_str() };
        let filter = found.filter;
        let wanted =
            |day: Date| filter.from.is_none_or(|from| from <= day) && filter.until.is_none_or(|until| day <= until);
        for (at, date) in session.dates.iter().enumerate().filter(|(_, date)| wanted(date.day)) {
            let name = format!("{session_name}-t{}", at + 1);
            let summary = format!("{}: {}", session.table(), told(date, found.words));
            let event = Event { name, day: date.day, status: "CONFIRMED", summary: &summary };
            self.event(&event, &found.words.ledger_calendar_series(session.table().to_string()), now);
        }
    }

    fn event(&mut self, event: &Event<'_>, description: &str, now: DateTime) {
        self.line("BEGIN", "VEVENT");
        self.text("UID", &format!("{}@concertar", event.name));
        self.line("DTSTAMP", &format!("{}T{}Z", digits(now.date()), now.strftime("%H%M%S")));
        self.line("DTSTART;VALUE=DATE", &digits(event.day));
        // An event of whole days ends on the day after; the last day of all has none.
        if let Ok(after) = event.day.checked_add(1.day()) {
            self.line("DTEND;VALUE=DATE", &digits(after));
        }
        // A later export counts as a later version, whatever was changed in between: a date alone, too.
        self.line("SEQUENCE", &minutes_since_2000(now).to_string());
        self.line("STATUS", event.status);
        self.text("SUMMARY", event.summary);
        self.text("DESCRIPTION", description);
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// A line whose value is text.
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' => escaped.push_str("\\n"),
                letter => escaped.push(letter),
            }
        }
        self.line(name, &escaped);
    }

    /// A line, folded where it is too long: broken between letters, its rest on lines that begin with a space.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if used + letter.len_utf8() > LONGEST {
                self.text.push_str("\r\n ");
                used = 1;
            }
            self.text.push(letter);
            used += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// The sessions that no other has followed yet, with their places: what they have set holds. None where it was asked for
/// what somebody answers for, or for what is late.
fn last_of_their_series<'a>(found: &Found<'a>) -> impl Iterator<Item = (usize, &'a SessionLine)> {
    let (filter, sessions) = (found.filter, found.ledger.sessions());
    let narrow = filter.responsible.is_some() || filter.axis.is_some() || filter.overdue;
    let followed: BTreeSet<&SessionId> = sessions.iter().filter_map(|it| it.previous.as_ref()).collect();
    let wanted =
        |line: &SessionLine| filter.series.as_ref().is_none_or(|series| contains_folded(line.table().as_str(), series));
    let all = sessions.iter().copied().enumerate().filter(move |_| !narrow);
    all.filter(move |(_, line)| !followed.contains(&line.id) && wanted(line))
}

/// What a day is set for.
fn told(date: &DateLine, words: &Words) -> String {
    let kind = match date.kind {
        DateKind::Milestone => words.ledger_calendar_milestone(),
        DateKind::Opinion => words.ledger_calendar_opinion(),
        DateKind::Signing => words.ledger_calendar_signing(),
        DateKind::Subcommittee => words.ledger_calendar_subcommittee(),
        DateKind::Meeting => words.ledger_calendar_meeting(),
    };
    if date.text.is_empty() { kind } else { format!("{kind} ({})", date.text) }
}

/// What was only proposed is not certain; what was withdrawn or replaced is off the calendar; what was fulfilled was due.
fn status(agreement: &AgreementLine) -> &'static str {
    match agreement.state {
        AgreementState::Replaced | AgreementState::Withdrawn => "CANCELLED",
        _ if !agreement.adopted => "TENTATIVE",
        _ => "CONFIRMED",
    }
}

fn minutes_since_2000(now: DateTime) -> i64 {
    now.duration_since(date(2000, 1, 1).at(0, 0, 0, 0)).as_secs().max(0) / 60
}

fn description(found: &Found<'_>, entry: &Entry<'_>, words: &Words) -> String {
    let agreement = entry.agreement;
    let mut lines = vec![
        words.ledger_calendar_responsible(words.responsible(entry)),
        words.ledger_calendar_state(words.standing(entry, found.today)),
        words.ledger_calendar_series(entry.series().to_string()),
    ];
    if !agreement.axis.is_empty() {
        lines.push(words.ledger_calendar_axis(agreement.axis.to_string()));
    }
    if !agreement.evidence.is_empty() {
        lines.push(words.ledger_calendar_evidence(agreement.evidence.to_string()));
    }
    lines.join("\n")
}

fn digits(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters() {
        let mut calendar = Calendar::default();
        calendar.text("SUMMARY", &"ñandú; a, b\\c\n".repeat(12));
        let lines: Vec<&str> = calendar.text.split_terminator("\r\n").collect();
        assert!(lines.len() > 2 && lines.iter().all(|line| line.len() <= LONGEST), "{lines:?}");
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        let whole: String =
            lines.iter().enumerate().map(|(at, line)| if at == 0 { line } else { &line[1..] }).collect();
        assert_eq!(whole, format!("SUMMARY:{}", "ñandú\\; a\\, b\\\\c\\n".repeat(12)));
    }
}
