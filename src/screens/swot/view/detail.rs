//! The strip below the board: the whole text of what is selected, and what is known of it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::quarter::clamped;
use crate::screens::Scene;
use crate::screens::swot::Swot;
use crate::screens::swot::reading::{Fact, facts, question};
use crate::session::Step;
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// The box of the strip.
pub(super) fn panel(swot: &Swot, scene: &Scene<'_>) -> Panel<'static> {
    match swot.selected(scene.session) {
        Some(factor) => {
            let code = scene.words.factor_code(factor.id, scene.session).unwrap_or_default();
            Panel::new(format!("{code} {}", scene.words.quadrant_one(factor.quadrant)), false)
        }
        None if scene.session.factors.is_empty() => Panel::new(scene.words.step(Step::Swot), false),
        None => Panel::new(scene.words.quadrant(swot.quadrant), false),
    }
}

/// Draws what is in the box.
pub(super) fn draw(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let area = Rect { width: area.width.saturating_sub(1), ..pen::indent(area, 1) };
    let Some(factor) = swot.selected(scene.session) else {
        return draw_nothing(swot, area, buffer, scene, theme);
    };
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let ellipsis = theme.symbols().ellipsis();
    let facts = facts(factor, scene);
    let wrapped = text::lines(factor.text.as_str(), width).len();
    let own = wrapped.min(height - height.min(facts.len().clamp(1, 2)));
    for (y, line) in (0..area.height).zip(clamped(factor.text.as_str(), width, own, ellipsis)) {
        pen::put(buffer, area, 0, y, &line, theme.strong());
    }
    let (_, below) = pen::split_top(area, pen::cells(own));
    if facts.is_empty() && scene.is_editable() {
        pen::put(buffer, below, 0, 0, &scene.words.swot_fact_none(), theme.muted());
    }
    let is_cut = draw_facts(&facts, below, buffer, theme) || wrapped > own;
    if is_cut {
        let hint = scene.words.swot_read_more();
        let place = pen::row(area, area.height.saturating_sub(1));
        let x = place.width.saturating_sub(pen::cells(text::width(&hint)) + 1);
        pen::fill(buffer, pen::indent(place, x), " ", theme.text());
        pen::put(buffer, place, x + 1, 0, &hint, theme.muted());
    }
}

/// Draws the facts, a line each while there is room, else one after another; answers whether any was cut.
fn draw_facts(facts: &[Fact], area: Rect, buffer: &mut Buffer, theme: &Theme) -> bool {
    let width = usize::from(area.width);
    let ellipsis = theme.symbols().ellipsis();
    let span = |fact: &Fact| text::width(&fact.label) + text::width(&fact.text) + 2;
    let mut rows: Vec<Vec<&Fact>> = Vec::new();
    for fact in facts {
        let used = rows.last().map(|row| row.iter().map(|it| span(it) + 3).sum::<usize>());
        let is_crowded = facts.len() > usize::from(area.height);
        match (rows.last_mut(), used) {
            (Some(row), Some(used)) if is_crowded && used + span(fact) <= width => row.push(fact),
            _ => rows.push(vec![fact]),
        }
    }
    for (y, row) in (0..area.height).zip(&rows) {
        pen::put_line(buffer, area, y, &written(row, theme), theme.text(), ellipsis);
    }
    let is_wide = |row: &Vec<&Fact>| row.iter().map(|it| span(it)).sum::<usize>() + 3 * (row.len() - 1) > width;
    rows.len() > usize::from(area.height) || rows.iter().any(is_wide)
}

fn written<'a>(row: &[&'a Fact], theme: &Theme) -> Line<'a> {
    let mut line = Line::default();
    for (place, fact) in row.iter().enumerate() {
        if place > 0 {
            line.push_span(Span::styled(format!(" {} ", theme.symbols().dot()), theme.muted()));
        }
        line.push_span(Span::styled(format!("{}: ", fact.label), theme.muted()));
        line.push_span(Span::styled(fact.text.as_str(), theme.text()));
    }
    line
}

/// In an empty quadrant its question; on an empty board what it is for and which key begins.
fn draw_nothing(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let lines = if !scene.session.factors.is_empty() {
        vec![question(swot.quadrant, words)]
    } else if !scene.is_editable() {
        vec![words.swot_empty_reading()]
    } else if scene.session.follows_another() {
        // Whoever worked on it in the session before knows what it is, and looks for it here.
        vec![words.swot_empty_follows(), words.swot_empty_how()]
    } else {
        vec![words.swot_empty_what(), words.swot_empty_how()]
    };
    let lines = lines.iter().flat_map(|line| text::lines(line, usize::from(area.width)));
    for (y, line) in (0..area.height).zip(lines) {
        pen::put(buffer, area, 0, y, &line, theme.text());
    }
}
