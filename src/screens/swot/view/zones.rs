//! Strategies: as the list below the table, and by zone for the room.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::grid::Grid;
use super::quarter::{Entry, Quarter};
use crate::screens::Scene;
use crate::screens::swot::Swot;
use crate::screens::swot::reading::axes;
use crate::screens::swot::strategies::factors_of;
use crate::screens::swot::table::kind;
use crate::session::axis::Root;
use crate::session::crossing::{Crossing, CrossingKind};
use crate::ui::board;
use crate::ui::list::scroll_hint;
use crate::ui::panel::{self, Panel};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// The zones as they stand in the table: over one another what is done with F and with D.
const ZONES: [CrossingKind; 4] = [
    CrossingKind::StrengthOpportunity,
    CrossingKind::StrengthThreat,
    CrossingKind::WeaknessOpportunity,
    CrossingKind::WeaknessThreat,
];

/// The widest that the codes before a strategy may be.
const CODE: usize = 20;

/// The title of a zone: «FO potenciar y aprovechar».
pub(super) fn title(kind: CrossingKind, scene: &Scene<'_>) -> String {
    scene.words.swot_zone(scene.words.crossing_kind(kind), scene.words.crossing_verb(kind))
}

/// A rule over the whole width with a title.
pub(super) fn rule(title: &str, area: Rect, buffer: &mut Buffer, theme: &Theme) {
    pen::fill(buffer, area, theme.symbols().floor(), theme.border());
    pen::put(buffer, area, 1, 0, &format!(" {title} "), theme.strong());
}

fn strategy(crossing: &Crossing, scene: &Scene<'_>) -> String {
    if crossing.strategy.is_empty() { scene.words.swot_no_strategy() } else { crossing.strategy.to_string() }
}

/// The list below the table: each strategy with its zone, its factors, and whether it became an axis.
pub(super) fn list(swot: &Swot, scene: &Scene<'_>, theme: &Theme) -> Quarter {
    let session = scene.session;
    let strategies = swot.strategies(session);
    let selected = swot.strategy(session).and_then(|it| strategies.iter().position(|other| other.id == it.id));
    let entry = |crossing: &&Crossing| {
        let kind = kind(session, crossing).map(|kind| scene.words.crossing_kind(kind)).unwrap_or_default();
        let code = format!("{kind} {}", factors_of(crossing, scene));
        let code = text::cut(&code, CODE, theme.symbols().ellipsis()).into_owned();
        let mut text = strategy(crossing, scene);
        if !axes(Root::Crossing(crossing.id), scene).is_empty() {
            text = format!("[{}] {text}", scene.words.swot_axis_mark());
        }
        Entry { code, text }
    };
    let entries = strategies.iter().map(entry).collect();
    Quarter { entries, selected, focused: swot.table.in_list, large: false, cuts: false }
}

/// Draws the list below the table, or how one begins.
pub(super) fn draw_list(swot: &Swot, grid: &Grid, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let list = list(swot, scene, theme);
    rule(&scene.words.swot_strategies(), grid.list_rule, buffer, theme);
    if scene.session.crossings.is_empty() {
        let lines = if scene.is_editable() {
            vec![scene.words.swot_no_strategies_what(), scene.words.swot_no_strategies_how()]
        } else {
            vec![scene.words.swot_no_strategies_reading()]
        };
        for (y, line) in (0..grid.list.height).zip(&lines) {
            let room = usize::from(grid.list.width.saturating_sub(2));
            pen::put(buffer, grid.list, 1, y, &text::cut(line, room, theme.symbols().ellipsis()), theme.text());
        }
        return;
    }
    let shown = list.draw(grid.list, buffer, theme, |_| theme.accent());
    if let Some(hint) = scroll_hint(&shown, list.entries.len(), &scene.words.swot_more(), theme) {
        let x = grid.list_rule.width.saturating_sub(pen::cells(hint.width()) + 3);
        pen::put(buffer, grid.list_rule, x, 0, &format!(" {hint} "), theme.muted());
    }
}

/// Draws the strategies for the room: by zone, large, with nothing around.
pub(super) fn draw_public(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let session = scene.session;
    let areas = board::areas(area);
    let selected = swot.strategy(session).map(|it| it.id);
    let strategies = swot.strategies(session);
    let quarters = ZONES.map(|zone| {
        let own: Vec<&&Crossing> = strategies.iter().filter(|it| kind(session, it) == Some(zone)).collect();
        let entry = |it: &&&Crossing| Entry { code: factors_of(it, scene), text: strategy(it, scene) };
        Quarter {
            selected: own.iter().position(|it| Some(it.id) == selected),
            entries: own.iter().map(entry).collect(),
            focused: false,
            large: true,
            cuts: false,
        }
    });
    let panels: [(Panel<'_>, Rect); 4] = std::array::from_fn(|index| {
        (Panel::new(title(ZONES[index], scene), false).note(quarters[index].entries.len().to_string()), areas[index])
    });
    let inner = panel::draw_all(&panels, buffer, theme);
    for (index, quarter) in quarters.iter().enumerate() {
        let (quadrant, _) = ZONES[index].quadrants();
        let shown = quarter.draw(inner[index], buffer, theme, |_| theme.quadrant(quadrant));
        if let Some(hint) = scroll_hint(&shown, quarter.entries.len(), "", theme) {
            panels[index].0.corner(areas[index], buffer, theme, &hint);
        }
    }
}
