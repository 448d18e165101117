//! The agreements as a table for spreadsheets (CSV), with the names of the JSON as its heading.

use std::io::{self, Write};

use super::Found;
use super::json::{Row, row};

const HEADING: [&str; 21] = [
    "id",
    "code",
    "due",
    "state",
    "overdue",
    "days_overdue",
    "text",
    "responsible",
    "co_responsible",
    "axis",
    "series",
    "session",
    "date",
    "file",
    "last_seen",
    "evidence",
    "internal",
    // Those that came later stand at the end: a table made before goes on working.
    "follow_ups",
    "history",
    "note",
    "replaced_by",
];

/// Writes what was found.
pub(super) fn write(found: &Found<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    table.write_record(HEADING)?;
    for entry in &found.entries {
        table.write_record(cells(&row(entry, found)).iter().map(|cell| harmless(cell)))?;
    }
    table.flush()
}

fn cells(row: &Row<'_>) -> [String; 21] {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        row.id.clone(),
        row.code.clone(),
        day(row.due),
        row.state.to_owned(),
        row.overdue.to_string(),
        row.days_overdue.to_string(),
        row.text.to_owned(),
        row.responsible.to_owned(),
        row.co_responsible.join("; "),
        row.axis.to_owned(),
        row.series.to_owned(),
        row.session.title.to_owned(),
        day(row.session.date),
        row.session.file.to_owned(),
        day(row.last_seen),
        row.evidence.to_owned(),
        row.internal.to_string(),
        row.follow_ups.to_string(),
        row.history.iter().map(|look| format!("{} {}", look.date, look.state)).collect::<Vec<_>>().join("; "),
        row.note.to_owned(),
        row.replaced_by.clone().unwrap_or_default(),
    ]
}

/// A cell that no spreadsheet takes for a formula, which could run a program or send what stands beside it away.
fn harmless(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}
