//! The order of the day: planned against actual time.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::layout::Layout;
use crate::screens::Scene;
use crate::screens::opening::{Opening, Pane};
use crate::session::agenda::AgendaPoint;
use crate::ui::list::{self, List};
use crate::ui::panel::{self, Panel};
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws the box.
pub(super) fn draw(opening: &Opening, layout: &Layout, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let agenda = &scene.session.agenda;
    let active = opening.pane == Pane::Agenda;
    let planned: u32 = agenda.iter().filter_map(|point| point.minutes).map(u32::from).sum();
    let note = if planned > 0 { words.opening_minutes(planned) } else { String::new() };
    Panel::new(words.opening_agenda(), active).note(note).draw(layout.agenda, buffer, theme);
    let (area, detail) = layout.agenda_parts();
    if agenda.is_empty() {
        draw_empty(area, buffer, active && scene.is_editable(), words, theme);
        return;
    }
    let selected = opening.agenda.place(agenda.len());
    let list = List { count: agenda.len(), selected, focused: active };
    let columns =
        [Column::new("", Width::AtLeast(10)), Column::new(words.opening_actual_and_planned(), Width::Fixed(8)).right()];
    let shown = Table { columns: &columns, list }.draw(area, buffer, theme, |row, column| {
        let point = &agenda[row];
        match column {
            0 => Cell::styled(format!("{} {}", row + 1, point.title), title_style(point, theme)),
            _ => time(point, scene, theme),
        }
    });
    if let Some(hint) = list::scroll_hint(&shown, agenda.len(), &words.opening_more(), theme) {
        panel::foot(layout.agenda, buffer, theme, &hint);
    }
    if let Some(point) = selected.and_then(|place| agenda.get(place)) {
        draw_detail(point, detail, buffer, scene, theme);
    }
}

fn title_style(point: &AgendaPoint, theme: &Theme) -> ratatui::style::Style {
    match (point.is_running(), point.ended.is_some()) {
        (true, _) => theme.strong(),
        (false, true) => theme.done(),
        (false, false) => theme.text(),
    }
}

/// Minutes used and planned; over the plan it stands out, while it runs it has the sign of a running clock.
fn time(point: &AgendaPoint, scene: &Scene<'_>, theme: &Theme) -> Cell<'static> {
    if point.started.is_none() {
        let planned = point.minutes.map(|it| scene.words.opening_minutes(u32::from(it))).unwrap_or_default();
        return Cell::styled(planned, theme.muted());
    }
    let planned = point.minutes.map(|it| it.to_string()).unwrap_or_default();
    let slash = if planned.is_empty() { "" } else { "/" };
    let minutes = point.elapsed_seconds(scene.now) / 60;
    let over = point.minutes.is_some_and(|planned| minutes > i64::from(planned));
    let style = if over { theme.warning() } else { theme.text() };
    let sign = if point.is_running() { theme.symbols().hourglass() } else { theme.symbols().check() };
    Cell::styled(format!("{sign}{minutes}{slash}{planned}"), style)
}

fn draw_detail(point: &AgendaPoint, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    if area.is_empty() {
        return;
    }
    let words = scene.words;
    pen::fill(buffer, pen::row(area, 0), theme.symbols().floor(), theme.border());
    let (_, below) = pen::split_top(area, 1);
    let below = pen::indent(Rect { width: below.width.saturating_sub(1), ..below }, 1);
    let mut about = vec![point.title.to_string()];
    about.extend(point.step.map(|it| words.step(it)));
    about.extend(point.started.map(|started| match point.ended {
        Some(ended) => words.opening_point_ran(words.hour(started.time()), words.hour(ended.time())),
        None => words.opening_point_runs(words.hour(started.time())),
    }));
    let about = about.join(" · ");
    for (y, line) in (0..below.height).zip(text::wrap(&about, usize::from(below.width))) {
        pen::put(buffer, below, 0, y, line, theme.text());
    }
}

fn draw_empty(area: Rect, buffer: &mut Buffer, active: bool, words: &Words, theme: &Theme) {
    let inner = pen::indent(Rect { width: area.width.saturating_sub(1), ..area }, 1);
    let (text, style) = if active {
        (words.opening_agenda_empty_key(), theme.accent())
    } else {
        (words.opening_agenda_empty(), theme.muted())
    };
    for (y, line) in (0..inner.height).zip(text::wrap(&text, usize::from(inner.width))) {
        pen::put(buffer, inner, 0, y, line, style);
    }
}
