//! How the list of sessions looks.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::rows::summary;
use super::{Home, Scene};
use crate::session::summary::Summary;
use crate::storage::heading::Trust;
use crate::storage::library::{Listing, State};
use crate::ui::list::{List, window};
use crate::ui::panel::Panel;
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{big, pen, text};

/// Rows of the table's heading and of the border above it.
const ABOVE_ROWS: u16 = 2;
/// Rows of the strip about the selected session.
const STRIP_ROWS: u16 = 5;

/// The row of the list at a place of the screen.
pub(super) fn row_at(selected: Option<usize>, count: usize, size: (u16, u16), place: (u16, u16)) -> Option<usize> {
    let height = size.1.checked_sub(ABOVE_ROWS + STRIP_ROWS + 1)?;
    let row = usize::from(place.1.checked_sub(ABOVE_ROWS)?);
    let shown = window(selected?, count, usize::from(height));
    (row < shown.len()).then(|| shown.start + row)
}

impl Home {
    /// Draws the list of sessions.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let rows = self.rows(scene);
        match scene.listings {
            None => {
                pen::put(buffer, area, 2, 2, &scene.words.home_reading(), theme.muted());
            }
            Some([]) => draw_welcome(area, buffer, scene, theme),
            Some(all) => {
                let strip = if area.height > 14 { STRIP_ROWS } else { 0 };
                let (top, bottom) = pen::split_top(area, area.height - strip);
                self.draw_table(&rows, all.len(), top, buffer, scene, theme);
                if strip > 0 {
                    draw_strip(self.selected(scene), bottom, buffer, scene, theme);
                }
            }
        }
    }

    fn draw_table(
        &self,
        rows: &[&Listing],
        all: usize,
        area: Rect,
        buffer: &mut Buffer,
        scene: &Scene<'_>,
        theme: &Theme,
    ) {
        let words = scene.words;
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let note = if self.filter.is_empty() {
            words.home_count(count(all))
        } else {
            words.home_count_filtered(count(all), self.filter.clone(), count(rows.len()))
        };
        let inner = Panel::new(words.home_sessions(), true).note(note).draw(area, buffer, theme);
        if rows.is_empty() {
            pen::put(buffer, inner, 2, 1, &words.home_no_match(), theme.muted());
            return;
        }
        let columns = [
            Column::new(words.home_column_date(), Width::Fixed(11)),
            Column::new(words.home_column_title(), Width::Share(2)),
            Column::new(words.home_column_series(), Width::Share(1)).rank(2),
            Column::new(words.home_column_step(), Width::Fixed(9)),
            Column::new(words.home_column_open(), Width::Fixed(9)).right(),
        ];
        let selected = self.cursor.place(rows.len()).unwrap_or(0);
        let table = Table { columns: &columns, list: List::new(rows.len()).selected(selected, true) };
        table.draw(inner, buffer, theme, |row, column| cell(rows[row], column, scene, theme));
    }
}

fn cell<'a>(listing: &Listing, column: usize, scene: &Scene<'_>, theme: &Theme) -> Cell<'a> {
    let words = scene.words;
    let Some(it) = summary(listing) else {
        return match column {
            0 => Cell::styled(format!("{} {}", theme.symbols().alert(), words.home_damaged()), theme.danger()),
            1 => file_name(listing).into(),
            _ => String::new().into(),
        };
    };
    match column {
        0 => it.date.map(|date| words.date_short(date)).unwrap_or_default().into(),
        1 => Cell::styled(format!("{}{}", marks(listing, theme), it.title), theme.strong()),
        2 => series(it, scene).into(),
        3 => it.step.map(|step| words.step_short(step)).unwrap_or_default().into(),
        _ => open_agreements(it, theme),
    }
}

/// What is to be said of a file before its title: recovered entries, a changed file, a newer format.
fn marks(listing: &Listing, theme: &Theme) -> String {
    match &listing.state {
        State::Readable { trust, unsaved, newer, .. }
            if *trust != Trust::Checked || *unsaved > 0 || newer.is_some() =>
        {
            format!("{} ", theme.symbols().alert())
        }
        _ => String::new(),
    }
}

fn series(summary: &Summary, scene: &Scene<'_>) -> String {
    match summary.number {
        Some(number) if !summary.series.is_empty() => {
            format!("{} · {}", summary.series, scene.words.home_number(i64::from(number)))
        }
        _ => summary.series.to_string(),
    }
}

fn open_agreements<'a>(summary: &Summary, theme: &Theme) -> Cell<'a> {
    match (summary.open, summary.overdue) {
        (0, _) => Cell::styled(theme.symbols().dot(), theme.muted()),
        (open, 0) => open.to_string().into(),
        (open, overdue) => Cell::styled(format!("{open} ({overdue}{})", theme.symbols().alert()), theme.warning()),
    }
}

fn file_name(listing: &Listing) -> String {
    listing.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What there is to know about the selected session.
fn draw_strip(listing: Option<&Listing>, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let Some(listing) = listing else { return };
    let words = scene.words;
    let mut lines: Vec<(String, ratatui::style::Style)> = Vec::new();
    let title = summary(listing).map_or_else(|| file_name(listing), |it| it.title.to_string());
    let inner = Panel::new(title, false).draw(area, buffer, theme);
    match &listing.state {
        State::Damaged(error) => lines.push((words.home_reason_of(error.to_string()), theme.danger())),
        State::Readable { summary, trust, unsaved, newer, .. } => {
            lines.push((about(summary, scene), theme.text()));
            if let Some(format) = newer {
                lines.push((words.home_newer(i64::from(*format)), theme.warning()));
            } else if *trust != Trust::Checked {
                lines.push((words.home_changed(), theme.warning()));
            } else if *unsaved > 0 {
                lines.push((words.home_unsaved(i64::try_from(*unsaved).unwrap_or(i64::MAX)), theme.warning()));
            }
        }
    }
    lines.push((file_name(listing), theme.muted()));
    let room = usize::from(inner.width).saturating_sub(2);
    let wrapped =
        lines.iter().flat_map(|(line, style)| text::lines(line, room).into_iter().map(move |it| (it, *style)));
    for (y, (line, style)) in (0..inner.height).zip(wrapped) {
        pen::put(buffer, inner, 1, y, &line, style);
    }
}

fn about(summary: &Summary, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut parts = vec![words.state(summary.state)];
    if !summary.territory.is_empty() {
        parts.push(summary.territory.to_string());
    }
    parts.push(words.home_participants(number(summary.participants)));
    parts.push(words.home_agreements(number(summary.agreements), number(summary.open), number(summary.overdue)));
    parts.join(" · ")
}

/// An empty folder: what the program is for, and which key begins.
fn draw_welcome(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let title = Rect { x: area.x + 2, y: area.y + 2, width: area.width.saturating_sub(4), height: 4.min(area.height) };
    big::Big::new(words.app_name(), theme.public_title()).draw(title, buffer, theme);
    let room = usize::from(area.width).saturating_sub(6);
    let sentences =
        [words.home_welcome(), words.home_welcome_begin(), words.home_folder(scene.folder.display().to_string())];
    let mut y = 8;
    for sentence in sentences {
        for line in text::lines(&sentence, room) {
            pen::put(buffer, area, 3, y, &line, theme.text());
            y += 1;
        }
        y += 1;
    }
}
