//! The line above: totals and balance of the board, how far the crossing has come, or what the next key decides.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{board, number};
use crate::analysis::CrossingTable;
use crate::screens::Scene;
use crate::screens::swot::Swot;
use crate::session::factor::Quadrant;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Writes the line of the board.
pub(super) fn draw_board(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    if swot.moving
        && let Some(factor) = swot.selected(scene.session)
    {
        let code = words.factor_code(factor.id, scene.session).unwrap_or_default();
        return put(&words.swot_where_to(code), area, buffer, theme, true);
    }
    let (count, shown) = board::counts(swot, scene);
    if !swot.filter.is_empty() {
        return put(&words.swot_filtered(count, shown, swot.filter.clone()), area, buffer, theme, true);
    }
    if count == 0 {
        return;
    }
    // A part that does not fit whole is left out rather than cut.
    let room = usize::from(area.width.saturating_sub(1));
    let join = |line: String, part: String| {
        let longer = format!("{line} {} {part}", theme.symbols().dot());
        if text::width(&longer) <= room { longer } else { line }
    };
    let line = totals(scene).into_iter().reduce(join).unwrap_or_default();
    put(&line, area, buffer, theme, false);
}

/// The totals: inside against outside, what favours against what does not, and what is missing.
fn totals(scene: &Scene<'_>) -> Vec<String> {
    let words = scene.words;
    let [strengths, opportunities, weaknesses, threats] =
        Quadrant::ALL.map(|quadrant| number(scene.session.board(quadrant).count()));
    let mut parts = vec![
        words.swot_total(strengths + opportunities + weaknesses + threats),
        words.swot_inside(strengths + weaknesses),
        words.swot_outside(opportunities + threats),
    ];
    let lacking = Quadrant::ALL.into_iter().filter(|quadrant| scene.session.board(*quadrant).next().is_none());
    let lacking: Vec<String> = lacking.map(|quadrant| words.quadrant(quadrant).to_lowercase()).collect();
    if !lacking.is_empty() {
        parts.push(words.swot_lacking(lacking.join(", ")));
    }
    parts.extend([words.swot_favourable(strengths + opportunities), words.swot_adverse(weaknesses + threats)]);
    if !scene.session.crossings.is_empty() {
        parts.push(words.swot_uncrossed(number(CrossingTable::of(scene.session).uncrossed.len())));
    }
    parts
}

/// Writes the line of the table: strategies, factors crossed, and which are not.
pub(super) fn draw_table(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let all = number(scene.session.crossings.len());
    if !swot.filter.is_empty() {
        let shown = number(swot.strategies(scene.session).len());
        return put(&words.swot_filtered(all, shown, swot.filter.clone()), area, buffer, theme, true);
    }
    let table = CrossingTable::of(scene.session);
    let crossed = number(table.crossed.len());
    let mut parts =
        vec![words.swot_strategy_count(all), words.swot_crossed(number(table.uncrossed.len()) + crossed, crossed)];
    if table.uncrossed.is_empty() {
        parts.push(words.swot_all_crossed());
    } else {
        let codes: Vec<String> =
            table.uncrossed.iter().filter_map(|id| words.factor_code(*id, scene.session)).collect();
        parts.push(words.swot_uncrossed_codes(codes.join(" ")));
    }
    put(&parts.join(" · "), area, buffer, theme, false);
}

fn put(line: &str, area: Rect, buffer: &mut Buffer, theme: &Theme, is_strong: bool) {
    let style = if is_strong { theme.warning() } else { theme.text() };
    let room = usize::from(area.width.saturating_sub(1));
    pen::put(buffer, area, 1, 0, &text::cut(line, room, theme.symbols().ellipsis()), style);
}
