//! The table of crossings: inner factors below one another, outer ones beside one another, the strategies below.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use super::grid::{Grid, Needs};
use super::quarter::clamped;
use super::{status, zones};
use crate::analysis::crossing::cell;
use crate::screens::Scene;
use crate::screens::swot::Swot;
use crate::screens::swot::table::{columns, rows};
use crate::session::crossing::CrossingKind;
use crate::session::factor::{Factor, Quadrant};
use crate::ui::list::scroll_hint;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Where everything stands in an area.
pub(super) fn grid(swot: &Swot, area: Rect, scene: &Scene<'_>) -> Grid {
    let counts = Quadrant::ALL.map(|quadrant| scene.session.board(quadrant).count());
    let letters = Quadrant::ALL.map(|quadrant| text::width(&scene.words.quadrant_letter(quadrant)));
    let most = counts.into_iter().max().unwrap_or(0).to_string().len();
    let right = [CrossingKind::StrengthThreat, CrossingKind::WeaknessThreat];
    let needs = Needs {
        counts,
        row: swot.table.row.place(counts[0] + counts[2]).unwrap_or(0),
        column: swot.table.column.place(counts[1] + counts[3]).unwrap_or(0),
        code: letters.into_iter().max().unwrap_or(1) + most,
        title: right.into_iter().map(|kind| text::width(&zones::title(kind, scene))).max().unwrap_or(0),
    };
    Grid::of(area, needs)
}

/// Draws the table with the strategies for the facilitator.
pub(super) fn draw(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let grid = grid(swot, area, scene);
    status::draw_table(swot, grid.status, buffer, scene, theme);
    if swot.cell(scene.session).is_none() {
        let line = scene.words.swot_no_table();
        for (y, line) in (1..).zip(text::lines(&line, usize::from(area.width.saturating_sub(4)))) {
            pen::put(buffer, area, 2, y, &line, theme.text());
        }
        return;
    }
    draw_rules(&grid, buffer, scene, theme);
    draw_heading(swot, &grid, buffer, scene, theme);
    draw_rows(swot, &grid, buffer, scene, theme);
    draw_pair(swot, &grid, buffer, scene, theme);
    zones::draw_list(swot, &grid, buffer, scene, theme);
}

/// The rules over F and D, each with the titles of its two zones, and the wall between O and A.
fn draw_rules(grid: &Grid, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let symbols = theme.symbols();
    for (half, area) in grid.rules.into_iter().enumerate() {
        pen::fill(buffer, area, symbols.floor(), theme.border());
        pen::put(buffer, area, grid.wall, 0, symbols.crossing(), theme.border());
        let quadrant = [Quadrant::Strength, Quadrant::Weakness][half];
        let [left, right] = [Quadrant::Opportunity, Quadrant::Threat]
            .map(|outer| CrossingKind::of(quadrant, outer).map(|kind| zones::title(kind, scene)).unwrap_or_default());
        let x = 1 + pen::put(buffer, area, 1, 0, &format!(" {left} "), theme.title());
        pen::put(buffer, area, grid.wall + 1, 0, &format!(" {right} "), theme.title());
        let count = scene.session.board(quadrant).count();
        if let Some(hint) = scroll_hint(&grid.rows[half], count, "", theme) {
            pen::put(buffer, area, x, 0, &format!("{hint} "), theme.muted());
        }
    }
    for area in [grid.heading, grid.bodies[0], grid.bodies[1]] {
        let wall = Rect { width: 1, ..pen::indent(area, grid.wall) };
        pen::fill(buffer, wall, symbols.wall(), theme.border());
    }
}

/// The codes over the columns; before them which columns are seen, when not all are.
fn draw_heading(swot: &Swot, grid: &Grid, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let session = scene.session;
    let columns = columns(session);
    let selected = swot.table.column.place(columns.len());
    let opportunities = session.board(Quadrant::Opportunity).count();
    for (place, x) in grid.cells(opportunities) {
        let factor = columns[place];
        let code = scene.words.factor_code(factor.id, session).unwrap_or_default();
        let code = text::pad(&code, usize::from(grid.cell), Alignment::Center);
        let is_selected = selected == Some(place);
        let style = if is_selected { theme.selection(false) } else { theme.quadrant(factor.quadrant) };
        pen::put(buffer, grid.heading, x, 0, &code, style);
    }
    let outer = [(Quadrant::Opportunity, &grid.columns[0]), (Quadrant::Threat, &grid.columns[1])];
    let hidden = outer.into_iter().filter_map(|(quadrant, seen)| {
        let count = session.board(quadrant).count();
        let letter = scene.words.quadrant_letter(quadrant);
        (seen.len() < count).then(|| format!("{letter}{}–{}/{count}", seen.start + 1, seen.end))
    });
    let hidden = hidden.collect::<Vec<_>>().join("  ");
    let room = usize::from(grid.head.saturating_sub(2));
    pen::put(buffer, grid.heading, 1, 0, &text::cut(&hidden, room, theme.symbols().ellipsis()), theme.muted());
}

fn draw_rows(swot: &Swot, grid: &Grid, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let session = scene.session;
    let (rows, columns) = (rows(session), columns(session));
    let selected = (swot.table.row.place(rows.len()), swot.table.column.place(columns.len()));
    let [strengths, opportunities, ..] = Quadrant::ALL.map(|quadrant| session.board(quadrant).count());
    for (row, line) in grid.lines(strengths) {
        draw_head(rows[row], selected.0 == Some(row), grid, line, buffer, scene, theme);
        for (column, x) in grid.cells(opportunities) {
            let place = Rect { width: grid.cell, ..pen::indent(line, x) };
            let count = cell(session, rows[row].id, columns[column].id).count();
            draw_cell(count, place, buffer, theme);
            if selected == (Some(row), Some(column)) {
                pen::paint(buffer, place, theme.selection(!swot.table.in_list));
            }
        }
    }
}

/// The name of a row: its code, and as much of its text as fits.
fn draw_head(
    factor: &Factor,
    is_selected: bool,
    grid: &Grid,
    line: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let code = scene.words.factor_code(factor.id, scene.session).unwrap_or_default();
    let head = Rect { width: grid.head.saturating_sub(1), ..line };
    let words = text::width(&code) + 2;
    let room = usize::from(head.width).saturating_sub(words);
    pen::put(buffer, head, 1, 0, &code, theme.quadrant(factor.quadrant));
    let said = text::cut(factor.text.as_str(), room, theme.symbols().ellipsis());
    pen::put(buffer, head, pen::cells(words), 0, &said, theme.text());
    if is_selected {
        pen::paint(buffer, head, theme.selection(false));
    }
}

/// A cell: how many crossings stand in it.
fn draw_cell(count: usize, place: Rect, buffer: &mut Buffer, theme: &Theme) {
    let symbols = theme.symbols();
    let (mark, style): (String, Style) = match count {
        0 => (symbols.dot().to_owned(), theme.muted()),
        1 => (symbols.filled().to_owned(), theme.accent()),
        count => (count.to_string(), theme.accent()),
    };
    let mark = text::pad(&mark, usize::from(place.width), Alignment::Center);
    pen::put(buffer, place, 0, 0, &mark, style);
}

/// The texts of the two factors of the selected cell, or of those of the selected strategy.
fn draw_pair(swot: &Swot, grid: &Grid, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let session = scene.session;
    let factors: Vec<&Factor> = match swot.strategy(session).filter(|_| swot.table.in_list) {
        Some(crossing) => crossing.factors.iter().filter_map(|id| session.factor(*id)).collect(),
        None => swot.cell(session).map(|(row, column)| vec![row, column]).unwrap_or_default(),
    };
    let code = |factor: &Factor| scene.words.factor_code(factor.id, session).unwrap_or_default();
    let title = factors.iter().map(|factor| code(factor)).collect::<Vec<_>>().join(" + ");
    zones::rule(&title, grid.pair_rule, buffer, theme);
    let rows = usize::from(grid.pair.height);
    let each = (rows / factors.len().max(1)).max(1);
    let indent = 2 + factors.iter().map(|factor| text::width(&code(factor))).max().unwrap_or(0);
    let width = usize::from(grid.pair.width).saturating_sub(indent + 1);
    let mut y = 0;
    for factor in factors {
        for (place, line) in clamped(factor.text.as_str(), width, each, theme.symbols().ellipsis()).iter().enumerate() {
            if place == 0 {
                pen::put(buffer, grid.pair, 1, y, &code(factor), theme.quadrant(factor.quadrant));
            }
            pen::put(buffer, grid.pair, pen::cells(indent), y, line, theme.text());
            y += 1;
        }
    }
}
