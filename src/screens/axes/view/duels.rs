//! Each option against each other one, as a heat table.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::ways::Stand;
use crate::screens::Scene;
use crate::screens::axes::entry::number;
use crate::ui::heat::{Heat, HeatTable, Side, Tone};
use crate::ui::theme::Theme;
use crate::voting::Fraction;
use crate::voting::views::duels::{self, Duels};

/// From so much of those who put one above the other on a duel is won clearly, and by far: 3 to 2, and 3 to 1.
const CLEAR: (u64, u64) = (1, 5);
const FAR: (u64, u64) = (1, 2);

/// What the signs mean.
pub(super) fn legend(scene: &Scene<'_>, theme: &Theme) -> String {
    let symbols = theme.symbols();
    scene.words.views_duels_legend(symbols.half_shade(), symbols.equal(), symbols.full_shade(), symbols.shade())
}

/// Draws the table.
pub(super) fn draw(duels: &Duels, stand: Stand<'_>, area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let side = |option: &usize| Side {
        sign: stand.round.options.get(*option).map(|it| it.id.0.to_string()).unwrap_or_default().into(),
        label: stand.name(*option).into(),
    };
    let sides: Vec<Side<'_>> = duels.order.iter().map(side).collect();
    let below = area.height.saturating_sub(1);
    let step = stand.step(sides.len(), below);
    let overflow = stand.selected(sides.len(), below / step);
    let mut table =
        HeatTable { sides: &sides, most: duels.pairwise.voters(), selected: None, focused: !stand.large, step };
    let marked = !stand.large || overflow.is_some() || table.hides_columns(area.width);
    table.selected = marked.then_some(stand.row);
    table.draw(area, buffer, theme, |row, column| heat(duels, row, column));
}

fn heat(duels: &Duels, row: usize, column: usize) -> Heat {
    let (Some(one), Some(other)) = (duels.order.get(row), duels.order.get(column)) else { return Heat::default() };
    let tone = match duels.stand(*one, *other) {
        duels::Stand::Itself => Tone::Itself,
        duels::Stand::Wins { by } if by >= Fraction::of(FAR.0, FAR.1) => Tone::Far,
        duels::Stand::Wins { by } if by >= Fraction::of(CLEAR.0, CLEAR.1) => Tone::Clear,
        duels::Stand::Wins { .. } => Tone::Little,
        duels::Stand::Ties => Tone::Even,
        duels::Stand::Loses => Tone::Behind,
    };
    Heat { number: duels.pairwise.wins(*one, *other), tone }
}

/// Who beats all and how closely, or that nobody does and why; of the selected row how many duels it wins.
pub(super) fn told(duels: &Duels, stand: Stand<'_>, scene: &Scene<'_>) -> String {
    let head = format!("{}.", scene.words.head_of_duels(duels, stand.round));
    let is_said = stand.large && duels.pairwise.condorcet_winner().is_none();
    let mut told = if is_said { Vec::new() } else { vec![head] };
    told.extend(scene.words.duels_told(duels, stand.round));
    if stand.large {
        return told.join(" ");
    }
    if let Some(option) = duels.order.get(stand.row).filter(|_| stand.row > 0) {
        let (wins, ties, losses) = duels.record(*option);
        told.insert(0, scene.words.views_duels_row(number(losses), stand.name(*option), number(ties), number(wins)));
    }
    told.join(" ")
}
