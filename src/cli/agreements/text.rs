//! The agreements for people, in the language of the program: 80 columns wide.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use jiff::civil::Date;

use super::Found;
use crate::analysis::ledger::{Debt, Entry};
use crate::session::agreement::AgreementState;
use crate::session::stakeholder::Visibility;
use crate::ui::text::{cut, width, wrap};
use crate::words::Words;

/// How wide each column is; with the gaps between them, 80 columns.
const DUE: usize = 11;
const CODE: usize = 11;
const STATE: usize = 11;
const WHAT: usize = 41;
/// How wide the name of who owes is; the headings beside it are longer than the figures below them.
const WHO: usize = 38;
/// What stands between two columns.
const GAP: &str = "  ";
/// Of those who owe, so many are named.
const DEBTORS: usize = 10;

/// Writes what was found.
pub(super) fn write(found: &Found<'_>, out: &mut dyn Write) -> io::Result<()> {
    let words = found.words;
    if found.entries.is_empty() {
        return writeln!(out, "{}", words.ledger_none_in(found.folder.clone()));
    }
    let heading = [words.ledger_due(), words.ledger_code(), words.ledger_state()];
    write_row(out, [&heading[0], &heading[1], &heading[2]], &[&words.ledger_agreement()])?;
    writeln!(out, "{}", [DUE, CODE, STATE, WHAT].map(|width| "─".repeat(width)).join(GAP))?;
    // There are only a few of either, and thousands of agreements.
    let (mut standings, mut days) = (BTreeMap::new(), HashMap::new());
    for entry in &found.entries {
        let agreement = entry.agreement;
        let key = (agreement.is_late(found.today), agreement.adopted, agreement.state);
        let standing = standings.entry(key).or_insert_with(|| words.standing(entry, found.today));
        let told = |due: Option<Date>| due.map_or_else(|| words.ledger_no_date(), |due| words.date_short(due));
        let due = days.entry(agreement.due).or_insert_with_key(|due| told(*due));
        write_entry(found, entry, [due, standing], out)?;
    }
    writeln!(out)?;
    write_end(found, out)
}

/// An agreement; when it is due and how it stands are told already.
fn write_entry(found: &Found<'_>, entry: &Entry<'_>, told: [&str; 2], out: &mut dyn Write) -> io::Result<()> {
    let (words, agreement) = (found.words, entry.agreement);
    let [due, standing] = told;
    let code = words.agreement_code(entry.code);
    let mut about = words.responsible(entry);
    let more = [entry.series(), &agreement.axis].into_iter().filter(|it| !it.is_empty()).map(ToString::to_string);
    let internal = (agreement.visibility == Visibility::Internal).then(|| words.ledger_internal());
    for part in more.chain(internal) {
        about.push_str(" · ");
        about.push_str(&part);
    }
    let mut what = wrap(agreement.text.as_str(), WHAT);
    what.extend(wrap(&about, WHAT));
    let later = later(entry, words);
    what.extend(later.iter().flat_map(|line| wrap(line, WHAT)));
    what.retain(|line| !line.is_empty());
    write_row(out, [due, &code, standing], &what)
}

/// What became of it since: what each look found, the last note, what took its place.
fn later(entry: &Entry<'_>, words: &Words) -> Vec<String> {
    let agreement = entry.agreement;
    let look = |(day, state): &(Date, AgreementState)| {
        format!("{} {}", words.date_short(*day), words.agreement_state(*state).to_lowercase())
    };
    let looks = agreement.history.iter().map(look).collect::<Vec<_>>().join("; ");
    let by = agreement.replaced_by.map(|code| words.agreement_code(code)).filter(|by| !by.is_empty());
    let said = [
        (!looks.is_empty()).then(|| words.ledger_looks(looks)),
        (!agreement.evidence.is_empty()).then(|| words.ledger_calendar_evidence(agreement.evidence.to_string())),
        (!agreement.note.is_empty()).then(|| words.ledger_note(agreement.note.to_string())),
        by.map(|by| words.ledger_replaced_by(by)),
    ];
    said.into_iter().flatten().collect()
}

/// The first columns stand in the first line only; what was agreed goes on below.
fn write_row(out: &mut dyn Write, first: [&str; 3], what: &[&str]) -> io::Result<()> {
    let [due, code, state] = first;
    let mut beginning = [left(due, DUE), left(code, CODE), left(state, STATE)].join(GAP);
    for line in what {
        // A line of the text is never empty, so that nothing hangs behind it.
        writeln!(out, "{beginning}{GAP}{line}")?;
        beginning = " ".repeat(DUE + CODE + STATE + 2 * GAP.len());
    }
    Ok(())
}

/// How many there are, and who owes most.
fn write_end(found: &Found<'_>, out: &mut dyn Write) -> io::Result<()> {
    let words = found.words;
    let open = found.debts.iter().map(|debt| debt.open).sum();
    let overdue = found.debts.iter().map(|debt| debt.overdue).sum();
    writeln!(out, "{}", words.owed(found.entries.len(), open, overdue))?;
    if found.debts.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", words.ledger_debts())?;
    let heading = [words.ledger_column_open(), words.ledger_column_overdue(), words.ledger_column_oldest()];
    write_debt(out, &words.ledger_column_who(), &heading)?;
    for Debt { responsible, open, overdue, oldest } in found.debts.iter().take(DEBTORS) {
        let oldest = oldest.map(|day| words.date_short(day)).unwrap_or_default();
        write_debt(out, &words.debtor(responsible), &[open.to_string(), overdue.to_string(), oldest])?;
    }
    let more = found.debts.len().saturating_sub(DEBTORS);
    if more > 0 {
        writeln!(out, "{}", words.ledger_more_debts(i64::try_from(more).unwrap_or(i64::MAX)))?;
    }
    Ok(())
}

fn write_debt(out: &mut dyn Write, who: &str, figures: &[String; 3]) -> io::Result<()> {
    let [open, overdue, oldest] = figures;
    let row = [left(who, WHO), right(open, STATE), right(overdue, STATE), oldest.clone()];
    writeln!(out, "{}", row.join(GAP).trim_end())
}

/// A text in a column, cut where it is too long.
fn left(text: &str, room: usize) -> String {
    let text = cut(text, room, "…");
    format!("{text}{}", " ".repeat(room.saturating_sub(width(&text))))
}

/// A figure in a column, or the heading above figures.
fn right(text: &str, room: usize) -> String {
    format!("{}{text}", " ".repeat(room.saturating_sub(width(text))))
}
