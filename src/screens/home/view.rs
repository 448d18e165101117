//! How the list of sessions looks.

mod agreements;
mod strip;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

pub(super) use agreements::agreement_at;

use super::owed::Owed;
use super::rows::line;
use super::{Home, Scene};
use crate::session::header;
use crate::session::line::SessionLine;
use crate::storage::heading::Trust;
use crate::storage::library::{Listing, State};
use crate::ui::list::{List, window};
use crate::ui::panel::Panel;
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{big, pen, text};

/// Rows of the table's heading and of the border above it.
const ABOVE_ROWS: u16 = 2;
/// From so many columns on, the series has one of its own.
const WIDE: u16 = 100;

/// Rows of the strip about the selected session, where there is room for one.
fn strip_rows(height: u16) -> u16 {
    if height > 14 { 7 } else { 0 }
}

/// The row of the list at a place of the screen.
pub(super) fn row_at(selected: Option<usize>, count: usize, size: (u16, u16), place: (u16, u16)) -> Option<usize> {
    let height = size.1.checked_sub(ABOVE_ROWS + strip_rows(size.1) + 1)?;
    let row = usize::from(place.1.checked_sub(ABOVE_ROWS)?);
    let shown = window(selected?, count, usize::from(height));
    (row < shown.len()).then(|| shown.start + row)
}

impl Home {
    /// Draws the list of sessions.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        if let Some(agreements) = &self.agreements {
            agreements::draw(agreements, area, buffer, scene, theme);
            return;
        }
        let rows = self.rows(scene);
        match scene.listings {
            None => {
                pen::put(buffer, area, 2, 2, &scene.words.home_reading(), theme.muted());
            }
            Some([]) => draw_welcome(area, buffer, scene, theme),
            Some(all) => {
                let (top, bottom) = pen::split_top(area, area.height - strip_rows(area.height));
                self.draw_table(&rows, all.len(), top, buffer, scene, theme);
                if let Some(listing) = self.selected(scene).filter(|_| !bottom.is_empty()) {
                    strip::draw(listing, self.owed.by(listing, scene.now.date()), bottom, buffer, scene, theme);
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
        let series = (inner.width >= WIDE).then(|| Column::new(words.home_column_series(), Width::Share(2)));
        let mut columns = vec![
            Column::new(words.home_column_date(), Width::Fixed(11)),
            Column::new(words.home_column_title(), Width::Share(3)),
            Column::new(words.home_column_step(), Width::Fixed(9)),
            Column::new(words.home_column_open(), Width::Fixed(10)).right(),
        ];
        let kinds = if series.is_some() { &ALL_COLUMNS[..] } else { &NARROW_COLUMNS[..] };
        columns.splice(2..2, series);
        let selected = self.cursor.place(rows.len()).unwrap_or(0);
        let table = Table { columns: &columns, list: List::new(rows.len()).selected(selected, true) };
        table.draw(inner, buffer, theme, |row, column| {
            let listing = rows[row];
            match kinds[column] {
                Shown::Open if line(listing).is_some() => {
                    open_agreements(self.owed.by(listing, scene.now.date()), theme)
                }
                kind => cell(listing, kind, scene, theme),
            }
        });
    }
}

/// What a column shows.
#[derive(Clone, Copy)]
enum Shown {
    Date,
    Title,
    /// Where the series has no column: sessions of one mesa mostly have one title.
    NumberAndTitle,
    Series,
    Step,
    Open,
}

const ALL_COLUMNS: [Shown; 5] = [Shown::Date, Shown::Title, Shown::Series, Shown::Step, Shown::Open];
const NARROW_COLUMNS: [Shown; 4] = [Shown::Date, Shown::NumberAndTitle, Shown::Step, Shown::Open];

fn cell<'a>(listing: &Listing, column: Shown, scene: &Scene<'_>, theme: &Theme) -> Cell<'a> {
    let words = scene.words;
    let Some(it) = line(listing) else {
        return match column {
            Shown::Date => {
                Cell::styled(format!("{} {}", theme.symbols().alert(), words.home_damaged()), theme.danger())
            }
            Shown::Title | Shown::NumberAndTitle => file_name(listing).into(),
            Shown::Series | Shown::Step | Shown::Open => String::new().into(),
        };
    };
    match column {
        Shown::Date => it.date.map(|date| words.date_short(date)).unwrap_or_default().into(),
        Shown::Title => Cell::styled(format!("{}{}", marks(listing, theme), it.title), theme.strong()),
        Shown::NumberAndTitle => {
            let number = it.number.map(|number| format!("{} · ", words.home_number(i64::from(number))));
            let number = number.unwrap_or_default();
            Cell::styled(format!("{}{number}{}", marks(listing, theme), it.title), theme.strong())
        }
        Shown::Series => series(it, scene).into(),
        // What is sealed has no step to go on with.
        Shown::Step if it.state == header::State::Sealed => {
            Cell::styled(words.state(it.state).to_lowercase(), theme.done())
        }
        Shown::Step => it.step.map(|step| words.step_short(step)).unwrap_or_default().into(),
        Shown::Open => String::new().into(),
    }
}

/// What is to be said of a file before its title: recovered entries, a changed file, a newer format.
fn marks(listing: &Listing, theme: &Theme) -> String {
    match &listing.state {
        State::Readable { .. } if listing.is_conflict() => format!("{} ", theme.symbols().alert()),
        State::Readable { trust, unsaved, newer, .. }
            if *trust != Trust::Checked || *unsaved > 0 || newer.is_some() =>
        {
            format!("{} ", theme.symbols().alert())
        }
        _ => String::new(),
    }
}

fn series(line: &SessionLine, scene: &Scene<'_>) -> String {
    match line.number {
        Some(number) if !line.series.is_empty() => {
            format!("{} · {}", line.series, scene.words.home_number(i64::from(number)))
        }
        _ => line.series.to_string(),
    }
}

fn open_agreements<'a>(owed: Owed, theme: &Theme) -> Cell<'a> {
    match (owed.open, owed.overdue) {
        (0, _) => Cell::styled(theme.symbols().dot(), theme.muted()),
        (open, 0) => open.to_string().into(),
        (open, overdue) => Cell::styled(format!("{open} ({overdue}{})", theme.symbols().alert()), theme.warning()),
    }
}

fn file_name(listing: &Listing) -> String {
    listing.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
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
