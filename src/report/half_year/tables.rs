//! The tables of the six-month report.

use jiff::civil::Date;

use crate::analysis::ledger::{Debt, Entry};
use crate::report::document::{Cell, Table};
use crate::session::line::SessionLine;
use crate::words::Words;

/// The sessions that were held, by their day.
pub(super) fn sessions(held: &[&SessionLine], words: &Words) -> Table {
    let mut table = Table::new("")
        .text(words.report_date())
        .text(words.half_year_mesa())
        .text(words.half_year_number())
        .numbers(words.half_year_adopted_there())
        .text(words.half_year_minutes());
    for session in held {
        let mesa = session.table();
        let number = session.number.map(|number| number.to_string()).unwrap_or_default();
        let made = session.agreements.iter().filter(|it| !it.before).count();
        table.row(vec![
            day(session.date, words),
            Cell::from(mesa),
            number.into(),
            made.into(),
            words.state(session.state).into(),
        ]);
    }
    table.without_empty_columns()
}

/// What was agreed.
pub(super) fn adopted(entries: &[&Entry<'_>], words: &Words) -> Table {
    let mut table = agreements(words).text(words.report_due()).text(words.report_standing());
    for entry in entries {
        let mut row = cells(entry, words);
        row.extend([day(entry.agreement.due, words), words.agreement_state(entry.agreement.state).into()]);
        table.row(row);
    }
    table.without_empty_columns()
}

/// What has ended, and what shows it.
pub(super) fn ended(entries: &[&Entry<'_>], words: &Words) -> Table {
    let mut table =
        agreements(words).text(words.report_standing()).text(words.half_year_ended_on()).text(words.report_shown_by());
    for entry in entries {
        let mut row = cells(entry, words);
        let state = words.agreement_state(entry.agreement.state);
        row.extend([state.into(), day(entry.agreement.ended(), words), Cell::from(&entry.agreement.evidence)]);
        table.row(row);
    }
    table.without_empty_columns()
}

/// What is owed, the overdue standing out.
pub(super) fn owed(entries: &[&Entry<'_>], today: Date, words: &Words) -> Table {
    let mut table = agreements(words).text(words.report_due()).text(words.report_standing());
    for entry in entries {
        let mut row = cells(entry, words);
        let state = words.agreement_state(entry.agreement.state);
        let late = entry.agreement.due.filter(|_| entry.agreement.is_late(today));
        let standing = match late {
            Some(due) => {
                let days = i64::from((today - due).get_days());
                Cell::Strong(format!("{state}; {}", words.report_days_late(days)))
            }
            None => Cell::Text(state),
        };
        row.extend([day(entry.agreement.due, words), standing]);
        table.row(row);
    }
    table.without_empty_columns()
}

/// Who owes what.
pub(super) fn debts(debts: &[Debt], words: &Words) -> Table {
    let mut table = Table::new("")
        .text(words.report_responsible())
        .numbers(words.half_year_owed())
        .numbers(words.half_year_overdue())
        .text(words.half_year_oldest());
    for debt in debts {
        let who = if debt.responsible.is_empty() { words.half_year_nobody() } else { debt.responsible.to_string() };
        table.row(vec![who.into(), debt.open.into(), debt.overdue.into(), day(debt.oldest, words)]);
    }
    table
}

fn agreements(words: &Words) -> Table {
    Table::new("")
        .text(words.report_place_number())
        .text(words.half_year_mesa())
        .text(words.report_agreement())
        .text(words.report_responsible())
}

fn cells(entry: &Entry<'_>, words: &Words) -> Vec<Cell> {
    vec![
        words.agreement_code(entry.code).into(),
        Cell::from(entry.series()),
        Cell::from(&entry.agreement.text),
        Cell::from(&entry.agreement.responsible),
    ]
}

fn day(day: Option<Date>, words: &Words) -> Cell {
    day.map_or_else(|| Cell::from(""), |day| Cell::Day(day, words.date_short(day)))
}
