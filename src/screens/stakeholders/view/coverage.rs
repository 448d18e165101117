//! Who is on the map and in the room, by sector and level, and who is missing.

use ratatui::buffer::Buffer;
use ratatui::layout::{Margin, Position, Rect};
use ratatui::style::Style;

use super::{padded, put_texts};
use crate::analysis::Coverage;
use crate::analysis::coverage::{Covered, SectorCoverage};
use crate::screens::Scene;
use crate::screens::stakeholders::Stakeholders;
use crate::session::participant::{Level, Sector};
use crate::templates::catalogues::stakeholder_kinds;
use crate::ui::list::List;
use crate::ui::panel::Panel;
use crate::ui::pen;
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::words::Words;

/// Rows of the table of sectors with its heading and borders: seven, and those without one.
const SECTORS: u16 = 11;

/// The boxes: sectors, levels, who is missing.
fn boxes(area: Rect) -> [Rect; 3] {
    let (left, _) = pen::split_left(area, area.width * 5 / 8);
    let right = pen::indent(area, left.width.saturating_sub(1));
    let (sectors, _) = pen::split_top(left, SECTORS);
    let (_, levels) = pen::split_top(left, sectors.height.saturating_sub(1));
    [sectors, levels, right]
}

/// The coverage of the session against the whole catalogue.
pub(super) fn of(scene: &Scene<'_>) -> Coverage {
    let kinds: Vec<(Sector, &str)> = stakeholder_kinds().iter().map(|it| (it.sector, it.code)).collect();
    Coverage::of(scene.session, &kinds)
}

/// Draws the boxes.
pub(super) fn draw(screen: &Stakeholders, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let coverage = of(scene);
    let [sectors, levels, missing] = boxes(area);
    let selected = screen.coverage.place(coverage.sectors.len()).unwrap_or(0);
    let inner = Panel::new(words.stakeholders_by_level(), false).draw(levels, buffer, theme);
    let rows: Vec<(String, Covered)> =
        coverage.levels.iter().map(|it| (level_name(it.level, words), it.covered)).collect();
    draw_table(&rows, None, inner, buffer, scene, theme);
    draw_missing(&coverage, &coverage.sectors[selected], missing, buffer, scene, theme);
    let inner = Panel::new(words.stakeholders_by_sector(), true).draw(sectors, buffer, theme);
    let is_narrow = inner.width < 70;
    let name = |it: &SectorCoverage| match it.sector {
        Some(sector) if is_narrow => words.sector_short(sector),
        other => sector_name(other, words),
    };
    let rows: Vec<(String, Covered)> = coverage.sectors.iter().map(|it| (name(it), it.covered)).collect();
    draw_table(&rows, Some(selected), inner, buffer, scene, theme);
}

fn draw_table(
    rows: &[(String, Covered)],
    selected: Option<usize>,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let words = scene.words;
    let columns = [
        Column::new("", Width::Fixed(1)),
        Column::new("", Width::AtLeast(12)),
        Column::new(words.stakeholders_column_mapped(), Width::Fixed(7)).right(),
        Column::new(words.stakeholders_column_roster(), Width::Fixed(8)).right(),
        Column::new(words.stakeholders_column_present(), Width::Fixed(9)).right(),
    ];
    let list = List { count: rows.len(), selected, focused: true };
    let area = Rect { width: area.width.saturating_sub(1), ..area };
    Table { columns: &columns, list }.draw(area, buffer, theme, |row, column| {
        let (name, covered) = &rows[row];
        let style = if covered.stakeholders == 0 { theme.warning() } else { theme.text() };
        match column {
            0 if covered.stakeholders == 0 && !is_rest(row, rows.len()) => {
                Cell::styled(theme.symbols().alert(), theme.warning())
            }
            0 => Cell::default(),
            1 => Cell::styled(name.clone(), if is_rest(row, rows.len()) { theme.muted() } else { style }),
            2 => count(covered.stakeholders, theme),
            3 => count(covered.participants, theme),
            _ => count(covered.present, theme),
        }
    });
}

/// The last row counts those of no sector or level: none of them is good news.
const fn is_rest(row: usize, count: usize) -> bool {
    row + 1 == count
}

fn count<'a>(count: u32, theme: &Theme) -> Cell<'a> {
    Cell::styled(count.to_string(), if count == 0 { theme.muted() } else { theme.strong() })
}

/// The sectors and levels without anyone, and the types that the selected sector lacks.
fn draw_missing(
    coverage: &Coverage,
    selected: &SectorCoverage,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let words = scene.words;
    let inner = padded(Panel::new(words.stakeholders_missing(), false).draw(area, buffer, theme));
    let mut texts: Vec<(String, Style)> = Vec::new();
    texts.push(match unmapped(coverage, words) {
        Some(missing) => (missing, theme.warning()),
        None => (words.stakeholders_all_covered(), theme.success()),
    });
    if let Some(sector) = selected.sector {
        texts.push((words.sector(sector), theme.title()));
        if selected.missing_kinds.is_empty() {
            texts.push((words.stakeholders_all_kinds(), theme.success()));
        } else {
            let names = selected
                .missing_kinds
                .iter()
                .map(|code| format!("{} {}", theme.symbols().hollow(), words.stakeholder_kind(code)));
            texts.push((names.collect::<Vec<_>>().join("\n"), theme.text()));
        }
    } else {
        texts.push((words.stakeholders_without_sector_help(), theme.muted()));
    }
    put_texts(&texts, inner, buffer);
}

/// A sentence on the sectors and levels with no one on the map.
pub(super) fn unmapped(coverage: &Coverage, words: &Words) -> Option<String> {
    let sectors: Vec<String> = coverage.unmapped_sectors().map(|it| words.sector_short(it)).collect();
    let levels: Vec<String> = coverage.unmapped_levels().map(|it| words.level(it)).collect();
    let mut parts = Vec::new();
    if !sectors.is_empty() {
        parts.push(words.stakeholders_no_sector_of(sectors.join(", ")));
    }
    if !levels.is_empty() {
        parts.push(words.stakeholders_no_level_of(levels.join(", ")));
    }
    (!parts.is_empty()).then(|| parts.join("\n"))
}

/// What a sector is called, or those without one.
pub(super) fn sector_name(sector: Option<Sector>, words: &Words) -> String {
    sector.map_or_else(|| words.label_sector_none(), |sector| words.sector(sector))
}

fn level_name(level: Option<Level>, words: &Words) -> String {
    level.map_or_else(|| words.stakeholders_no_level(), |level| words.level(level))
}

/// The row of the table of sectors at a place of the screen.
pub(in crate::screens::stakeholders) fn covered_at(
    screen: &Stakeholders,
    size: (u16, u16),
    place: (u16, u16),
) -> Option<usize> {
    let [sectors, ..] = boxes(Rect::new(0, 0, size.0, size.1));
    let (_, rows) = pen::split_top(sectors.inner(Margin::new(1, 1)), 1);
    let count = Sector::ALL.len() + 1;
    let shown = List::new(count).selected(screen.coverage.place(count)?, true).window(rows.height);
    let row = usize::from(place.1.checked_sub(rows.y)?);
    (rows.contains(Position::new(place.0, place.1)) && row < shown.len()).then(|| shown.start + row)
}
