//! Where the parts of the screen stand.

use ratatui::layout::Rect;

use super::{decision, result};
use crate::screens::Scene;
use crate::screens::axes::{Axes, Pane};
use crate::session::round::RoundState;
use crate::ui::pen;

/// The boxes of the screen; those that touch share a border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// The candidates, and where the selected one comes from.
    pub(super) candidates: Option<(Rect, Rect)>,
    /// The round that is shown.
    pub(super) round: Option<Rect>,
    /// What was decided.
    pub(super) decision: Option<Rect>,
}

/// Rows that the candidates take at least, with their border.
const LEAST_CANDIDATES: u16 = 7;
/// Rows that are good to have for where a candidate comes from, with the border.
const TRACE: u16 = 12;
/// Rows that a round needs to say something below the candidates, with its border.
const LEAST_ROUND: u16 = 7;

impl Layout {
    /// The boxes for what there is to show.
    pub(super) fn of(axes: &Axes, area: Rect, scene: &Scene<'_>) -> Self {
        let session = scene.session;
        let empty = session.axes.is_empty();
        let round = axes.round(session);
        let alone = round.filter(|_| axes.pane(session) == Pane::Round);
        // While votes are taken, or another round is looked at, the room is theirs; what was decided waits.
        let belongs = alone.is_none_or(|round| !round.is_open() && decision::is_on(axes, round, scene));
        let wanted = if belongs { decision::height(area.width, scene) } else { 0 };
        // Below its round it takes only what that leaves: the sentence that says who won is not cut for it.
        let closed = alone.filter(|round| round.state == RoundState::Closed);
        let needed =
            closed.map_or(0, |round| result::rows(axes, round, area.width.saturating_sub(4), scene).saturating_add(2));
        let room = (area.height / 3).min(area.height.saturating_sub(needed));
        // With the candidates and a round in view, its first lines have to do: it is read whole beside its round.
        let beside = if round.is_some() { area.height / 5 } else { area.height / 3 };
        let decided = if alone.is_none() { wanted.min(beside.max(2)) } else { wanted.min(room) };
        let decided = if decided < 2 { 0 } else { decided };
        let (upper, lower) = pen::split_top(area, area.height.saturating_sub(decided));
        let decision = (decided > 0).then_some(above(lower, upper));
        if alone.is_some() {
            return Self { candidates: None, round: Some(upper), decision };
        }
        let Some(round) = round.filter(|_| upper.height >= LEAST_CANDIDATES + LEAST_ROUND) else {
            return Self { candidates: Some(split(upper, empty)), round: None, decision };
        };
        let rows = pen::cells(axes.candidates(session).len()).saturating_add(2).max(TRACE);
        let for_round = (pen::cells(round.options.len()) + 7)
            .clamp(LEAST_ROUND, (upper.height / 2 + 1).max(upper.height - LEAST_CANDIDATES));
        let most = upper.height.saturating_sub(for_round);
        let top = rows.clamp(LEAST_CANDIDATES.min(most), most.max(LEAST_CANDIDATES));
        let (top, bottom) = pen::split_top(upper, top);
        Self { candidates: Some(split(top, empty)), round: Some(above(bottom, top)), decision }
    }
}

/// The area with one row more at its top, so that it shares a border with what stands above it.
fn above(area: Rect, neighbour: Rect) -> Rect {
    if neighbour.height == 0 { area } else { Rect { y: area.y.saturating_sub(1), height: area.height + 1, ..area } }
}

fn split(area: Rect, empty: bool) -> (Rect, Rect) {
    if empty {
        return (area, Rect::default());
    }
    let (left, right) = pen::split_left(area, area.width * 11 / 20);
    (left, Rect { x: right.x.saturating_sub(1), width: right.width + 1, ..right })
}
