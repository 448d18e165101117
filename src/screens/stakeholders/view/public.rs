//! The stakeholders for the room: who they are, sector by sector, with level and role; what is covered. Never what they
//! want, how they are rated, nor the map.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use super::coverage;
use crate::screens::Scene;
use crate::screens::stakeholders::{Pane, Stakeholders};
use crate::session::id::StakeholderId;
use crate::session::participant::Sector;
use crate::session::stakeholder::Stakeholder;
use crate::ui::list::{scroll_hint, window};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// A line of the room's list.
struct Row {
    text: String,
    aside: String,
    style: Style,
    who: Option<StakeholderId>,
}

impl Row {
    const fn blank() -> Self {
        Self { text: String::new(), aside: String::new(), style: Style::new(), who: None }
    }
}

/// Draws the room's picture.
pub(super) fn draw(screen: &Stakeholders, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let area = pen::indent(Rect { width: area.width.saturating_sub(2), ..area }, 2);
    let (_, area) = pen::split_top(area, 1);
    let words = scene.words;
    let title = words.stakeholders_public_title();
    let count = words.stakeholders_count(scene.session.stakeholders.len());
    let x = pen::put(buffer, area, 0, 0, &title, theme.public_title());
    pen::put(buffer, area, x + 2, 0, &count, theme.muted());
    let (_, below) = pen::split_top(area, 2);
    let (body, foot) = pen::split_top(below, below.height.saturating_sub(2));
    if screen.pane == Pane::Coverage {
        draw_coverage(body, buffer, scene, theme);
    } else {
        let mut rows = rows(scene, theme);
        if rows.len() > usize::from(body.height) {
            let dense = rows.iter().filter(|row| !row.text.is_empty()).count();
            if dense <= usize::from(body.height) {
                rows.retain(|row| !row.text.is_empty());
            }
        }
        let is_selected = |row: &Row| row.who.is_some() && row.who == screen.selected;
        let at = rows.iter().position(is_selected).unwrap_or(0);
        let shown = window(at, rows.len(), usize::from(body.height));
        draw_rows(&rows[shown.clone()], body, buffer, theme);
        if let Some(hint) = scroll_hint(&shown, rows.len(), &words.stakeholders_more(), theme) {
            pen::put_line(buffer, foot, 0, &hint, Style::new(), theme.symbols().ellipsis());
        }
    }
    draw_foot(foot, buffer, scene, theme);
}

/// How many sectors are covered, and which are not.
fn draw_foot(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let coverage = coverage::of(scene);
    let missing: Vec<String> = coverage.unmapped_sectors().map(|it| words.sector_short(it)).collect();
    let covered = words.stakeholders_sectors_covered(Sector::ALL.len() - missing.len(), Sector::ALL.len());
    let said = if missing.is_empty() {
        covered
    } else {
        format!("{covered} · {}", words.stakeholders_no_sector_of(missing.join(", ")))
    };
    let said = text::cut(&said, usize::from(area.width), theme.symbols().ellipsis()).into_owned();
    pen::put(buffer, area, 0, area.height.saturating_sub(1), &said, theme.strong());
}

fn rows(scene: &Scene<'_>, theme: &Theme) -> Vec<Row> {
    let words = scene.words;
    let mut rows = Vec::new();
    for sector in Sector::ALL.into_iter().map(Some).chain([None]) {
        let of_sector: Vec<&Stakeholder> = scene.session.stakeholders.iter().filter(|it| it.sector == sector).collect();
        if of_sector.is_empty() {
            continue;
        }
        if !rows.is_empty() {
            rows.push(Row::blank());
        }
        let heading = coverage::sector_name(sector, words);
        rows.push(Row { text: heading, style: theme.title(), ..Row::blank() });
        rows.extend(of_sector.into_iter().map(|it| Row {
            text: format!("  {}", it.name),
            aside: aside(it, words),
            style: theme.text(),
            who: Some(it.id),
        }));
    }
    rows
}

/// Level and role.
fn aside(it: &Stakeholder, words: &Words) -> String {
    let level = it.level.map(|one| words.level(one));
    level.into_iter().chain(it.roles.iter().map(|one| words.role(*one))).collect::<Vec<_>>().join(" · ")
}

fn draw_rows(rows: &[Row], area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let ellipsis = theme.symbols().ellipsis();
    let room = usize::from(area.width);
    for (y, row) in (0..area.height).zip(rows) {
        let aside = text::cut(&row.aside, room * 2 / 5, ellipsis);
        let left = room.saturating_sub(text::width(&aside) + 2);
        pen::put(buffer, area, 0, y, &text::cut(&row.text, left, ellipsis), row.style);
        let x = pen::cells(room.saturating_sub(text::width(&aside)));
        pen::put(buffer, area, x, y, &aside, theme.muted());
    }
}

/// The sectors with how many there are of each, as bars.
fn draw_coverage(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let coverage = coverage::of(scene);
    let sectors: Vec<_> = coverage.sectors.iter().filter(|it| it.sector.is_some()).collect();
    let most = sectors.iter().map(|it| it.covered.stakeholders).max().unwrap_or(0).max(1);
    let step: u16 = if area.height >= 14 { 2 } else { 1 };
    let label = usize::from(area.width) / 2;
    let bar = area.width.saturating_sub(pen::cells(label) + 6);
    for (place, it) in sectors.iter().enumerate() {
        let y = pen::cells(place) * step;
        let count = it.covered.stakeholders;
        let style = if count == 0 { theme.warning() } else { theme.text() };
        let name =
            text::fit(&coverage::sector_name(it.sector, words), label, Alignment::Left, theme.symbols().ellipsis());
        pen::put(buffer, area, 0, y, &name, style);
        let filled = u16::try_from(u32::from(bar) * count / most).unwrap_or(bar);
        pen::put(
            buffer,
            area,
            pen::cells(label) + 1,
            y,
            &theme.symbols().block().repeat(usize::from(filled)),
            theme.bar(),
        );
        pen::put(buffer, area, pen::cells(label) + filled + 2, y, &count.to_string(), theme.strong());
    }
}
