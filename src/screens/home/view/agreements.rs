//! How all agreements of all sessions look: as a list, or as a month.

mod month;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{ABOVE_ROWS, WIDE, strip_rows};
use crate::analysis::ledger::{Entry, Order};
use crate::screens::home::Scene;
use crate::screens::home::agreements::{Agreements, Shown};
use crate::session::stakeholder::Visibility;
use crate::ui::list::{List, window};
use crate::ui::panel::Panel;
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// The row of the list at a place of the screen.
pub(in crate::screens::home) fn agreement_at(
    agreements: &Agreements,
    size: (u16, u16),
    place: (u16, u16),
) -> Option<usize> {
    let below = strip_rows(size.1) + foot_rows(agreements);
    let height = size.1.checked_sub(ABOVE_ROWS + below + 1)?;
    if agreements.month.is_some() && place.0 < month::WIDTH {
        return None;
    }
    let row = usize::from(place.1.checked_sub(ABOVE_ROWS)?);
    let shown = window(agreements.place()?, agreements.rows.len(), usize::from(height));
    (row < shown.len()).then(|| shown.start + row)
}

/// Rows below the selected agreement: who owes most, and what does not fit in the series.
fn foot_rows(agreements: &Agreements) -> u16 {
    u16::from(!agreements.debts.is_empty()) + u16::from(agreements.faults > 0)
}

/// Draws the agreements.
pub(super) fn draw(agreements: &Agreements, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let (rest, foot) = pen::split_top(area, area.height - foot_rows(agreements));
    let (top, strip) = pen::split_top(rest, rest.height - strip_rows(area.height));
    match agreements.month {
        Some(month) => {
            let (left, right) = pen::split_left(top, month::WIDTH);
            month::draw(agreements, month, left, buffer, scene, theme);
            draw_table(agreements, right, buffer, scene, theme);
        }
        None => draw_table(agreements, top, buffer, scene, theme),
    }
    if !strip.is_empty() {
        draw_selected(agreements, strip, buffer, scene, theme);
    }
    draw_foot(agreements, foot, buffer, scene, theme);
}

fn draw_table(agreements: &Agreements, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let title = if agreements.month.is_some() { words.ledger_due() } else { words.home_ledger() };
    let inner = Panel::new(title, true).note(note(agreements, scene)).draw(area, buffer, theme);
    if agreements.rows.is_empty() {
        pen::put(buffer, inner, 2, 1, &words.ledger_none(), theme.muted());
        return;
    }
    let shown = columns(agreements, inner.width);
    let columns: Vec<Column<'_>> = shown
        .iter()
        .map(|column| match column {
            Shows::Due => Column::new(words.ledger_due(), Width::Fixed(12)),
            Shows::Code => Column::new(words.ledger_code(), Width::Fixed(10)),
            Shows::Text => Column::new(words.ledger_agreement(), Width::Share(3)),
            Shows::Responsible => Column::new(words.ledger_column_who(), Width::Share(2)),
            Shows::Series => Column::new(words.home_column_series(), Width::Share(2)),
            Shows::Axis => Column::new(words.home_ledger_axis(), Width::Share(2)),
            Shows::State => Column::new(words.ledger_state(), Width::Fixed(10)),
        })
        .collect();
    let selected = agreements.place().unwrap_or(0);
    let table = Table { columns: &columns, list: List::new(agreements.rows.len()).selected(selected, true) };
    table.draw(inner, buffer, theme, |row, column| match agreements.entry(row, scene) {
        Some((entry, _)) => cell(&entry, shown[column], scene, theme),
        None => String::new().into(),
    });
}

/// How many, which, and in which order.
fn note(agreements: &Agreements, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let which = match agreements.shown {
        Shown::Open => words.home_ledger_shown_open(),
        Shown::Overdue => words.home_ledger_shown_overdue(),
        Shown::All => words.home_ledger_shown_all(),
    };
    let order = match agreements.order {
        Order::Due => words.home_ledger_order_due(),
        Order::Responsible => words.home_ledger_order_responsible(),
        Order::Series => words.home_ledger_order_series(),
        Order::Axis => words.home_ledger_order_axis(),
    };
    // What narrows it down comes first: of a long line the end is cut.
    let mut parts = vec![agreements.rows.len().to_string()];
    let narrowed = [agreements.responsible.clone().unwrap_or_default(), agreements.words.clone()];
    parts.extend(narrowed.into_iter().filter(|it| !it.is_empty()).map(|it| words.home_ledger_filter(it)));
    parts.push(which);
    if agreements.month.is_none() {
        parts.push(order);
    }
    if agreements.internal {
        parts.push(words.home_ledger_with_internal());
    }
    parts.join(" · ")
}

/// What a column shows.
#[derive(Clone, Copy)]
enum Shows {
    Due,
    Code,
    Text,
    Responsible,
    Series,
    Axis,
    State,
}

/// The columns that fit; what orders the list is among them.
fn columns(agreements: &Agreements, width: u16) -> Vec<Shows> {
    if agreements.month.is_some() {
        return vec![Shows::Due, Shows::Text];
    }
    let beside = match agreements.order {
        Order::Due | Order::Responsible => Shows::Responsible,
        Order::Series => Shows::Series,
        Order::Axis => Shows::Axis,
    };
    let mut columns = vec![Shows::Due, Shows::Code, Shows::Text, beside];
    if width >= WIDE {
        columns.push(if matches!(beside, Shows::Responsible) { Shows::Series } else { Shows::Responsible });
    }
    columns.push(Shows::State);
    columns
}

fn cell<'a>(entry: &Entry<'_>, column: Shows, scene: &Scene<'_>, theme: &Theme) -> Cell<'a> {
    let (words, agreement) = (scene.words, entry.agreement);
    let overdue = agreement.is_late(scene.now.date());
    match column {
        Shows::Due => match agreement.due {
            Some(due) if overdue => {
                Cell::styled(format!("{}{}", theme.symbols().alert(), words.date_short(due)), theme.warning())
            }
            Some(due) => format!(" {}", words.date_short(due)).into(),
            None => Cell::styled(format!(" {}", words.ledger_no_date()), theme.muted()),
        },
        Shows::Code => words.agreement_code(entry.code).into(),
        Shows::Text => Cell::styled(agreement.text.to_string(), theme.strong()),
        Shows::Responsible => words.debtor(&agreement.responsible).into(),
        Shows::Series => entry.series().to_string().into(),
        Shows::Axis => agreement.axis.to_string().into(),
        Shows::State => {
            Cell::styled(words.standing(entry, scene.now.date()), if overdue { theme.warning() } else { theme.text() })
        }
    }
}

/// What there is to know about the selected agreement.
fn draw_selected(agreements: &Agreements, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let Some((entry, listing)) = agreements.selected(scene) else { return };
    let agreement = entry.agreement;
    let title = format!("{} {}", words.ledger_agreement(), words.agreement_code(entry.code));
    let inner = Panel::new(title.trim_end().to_owned(), false).draw(area, buffer, theme);
    let mut standing = vec![words.standing(&entry, scene.now.date()), words.responsible(&entry)];
    if agreement.visibility == Visibility::Internal {
        standing.insert(1, words.ledger_internal());
    }
    let mut lines = vec![(agreement.text.to_string(), theme.strong()), (standing.join(" · "), theme.text())];
    if let Some(seen) = agreement.seen() {
        lines.push((words.home_ledger_seen(words.date_short(seen), agreement.evidence.to_string()), theme.text()));
    }
    let of = [entry.series(), &agreement.axis].into_iter().filter(|it| !it.is_empty()).map(ToString::to_string);
    lines.push((of.collect::<Vec<_>>().join(" · "), theme.text()));
    lines.push((super::file_name(listing), theme.muted()));
    let room = usize::from(inner.width).saturating_sub(2);
    let rows = lines.iter().flat_map(|(line, style)| text::lines(line, room).into_iter().map(move |row| (row, *style)));
    for (y, (row, style)) in (0..inner.height).zip(rows) {
        pen::put(buffer, inner, 1, y, &row, style);
    }
}

fn draw_foot(agreements: &Agreements, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let alert = theme.symbols().alert();
    let mut lines: Vec<(String, Style)> = Vec::new();
    if !agreements.debts.is_empty() {
        let debts = agreements.debts.iter().map(|debt| {
            let overdue = if debt.overdue > 0 { format!(" ({}{alert})", debt.overdue) } else { String::new() };
            format!("{} {}{overdue}", words.debtor(&debt.responsible), debt.open)
        });
        let all = debts.take(usize::from(area.height.max(area.width))).collect::<Vec<_>>().join(" · ");
        lines.push((words.home_ledger_debts_line(all), theme.text()));
    }
    if agreements.faults > 0 {
        let count = i64::try_from(agreements.faults).unwrap_or(i64::MAX);
        lines.push((format!("{alert} {}", words.home_ledger_faults_line(count)), theme.warning()));
    }
    let room = usize::from(area.width).saturating_sub(2);
    for (y, (line, style)) in (0..area.height).zip(lines) {
        pen::put(buffer, area, 1, y, &text::cut(&line, room, theme.symbols().ellipsis()), style);
    }
}
