//! Where each part of the screen stands; drawing and clicks share it.

use ratatui::layout::{Position, Rect};

use super::strip;
use crate::screens::Scene;
use crate::screens::opening::{Opening, Pane};
use crate::ui::list::List;
use crate::ui::pen;

/// From this width on the quorum and the agenda get more than a third.
const WIDE: u16 = 110;
/// Rows of the quorum without its sectors, with both borders.
const QUORUM: u16 = 5;
/// The fewest rows of the agenda, with both borders, when the keys work elsewhere and when they work in it.
const AGENDA: [u16; 2] = [6, 12];
/// Rows on the selected one below a list, with the line above them.
const DETAIL: u16 = 4;
/// The fewest rows of a list that may lose some to the selected one.
const LEAST_LIST: u16 = 6;

/// Where each part stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// The summary.
    pub(super) strip: Rect,
    /// The box of the roster.
    pub(super) roster: Rect,
    /// The box of the quorum.
    pub(super) quorum: Rect,
    /// The box of the agenda.
    pub(super) agenda: Rect,
    /// Whether the agenda has room to say more of the selected point.
    agenda_detail: bool,
}

impl Layout {
    pub(super) fn of(opening: &Opening, area: Rect, scene: &Scene<'_>) -> Self {
        let (strip, rest) = pen::split_top(area, strip::rows(area.width, scene));
        let in_agenda = opening.pane == Pane::Agenda;
        // Titles of points are long: on a narrow screen the agenda gets more room while the keys work in it.
        let share = match rest.width {
            ..WIDE if in_agenda => rest.width * 9 / 16,
            ..WIDE => rest.width / 3,
            _ => rest.width * 3 / 8,
        };
        let right = share.clamp(31, 56);
        let (roster, _) = pen::split_left(rest, rest.width.saturating_sub(right) + 1);
        let column = pen::indent(rest, roster.width.saturating_sub(1));
        let sectors = pen::cells(scene.session.voters_by_sector().len());
        let most = (column.height + 1).saturating_sub(AGENDA[usize::from(in_agenda)]);
        let (quorum, _) = pen::split_top(column, (QUORUM + sectors).min(most).max(QUORUM));
        let (_, agenda) = pen::split_top(column, quorum.height.saturating_sub(1));
        Self { strip, roster, quorum, agenda, agenda_detail: in_agenda }
    }

    /// The list of people, and what is said of the selected one.
    pub(super) fn roster_parts(&self) -> (Rect, Rect) {
        split_detail(inside(self.roster), true)
    }

    /// The list of points, and what is said of the selected one.
    pub(super) fn agenda_parts(&self) -> (Rect, Rect) {
        split_detail(inside(self.agenda), self.agenda_detail)
    }
}

fn inside(area: Rect) -> Rect {
    area.inner(ratatui::layout::Margin::new(1, 1))
}

fn split_detail(area: Rect, wanted: bool) -> (Rect, Rect) {
    let detail = if wanted && area.height >= LEAST_LIST + DETAIL { DETAIL } else { 0 };
    pen::split_top(area, area.height - detail)
}

/// The list in a pane, as it is drawn: its rows begin below one heading.
fn row_in(list: List, area: Rect, place: Position) -> Option<usize> {
    let (_, rows) = pen::split_top(area, 1);
    let row = usize::from(place.y.checked_sub(rows.y)?);
    let shown = list.window(rows.height);
    (rows.contains(place) && row < shown.len()).then(|| shown.start + row)
}

/// The pane and the row at a place of the screen.
pub(in crate::screens::opening) fn row_at(
    opening: &Opening,
    size: (u16, u16),
    place: (u16, u16),
    scene: &Scene<'_>,
) -> Option<(Pane, usize)> {
    let layout = Layout::of(opening, Rect::new(0, 0, size.0, size.1), scene);
    let place = Position::new(place.0, place.1);
    let people = List::new(opening.people(scene.session).len());
    let people = people.selected(opening.roster.place(people.count).unwrap_or(0), true);
    let points = List::new(scene.session.agenda.len());
    let points = points.selected(opening.agenda.place(points.count).unwrap_or(0), true);
    let person = row_in(people, layout.roster_parts().0, place).map(|row| (Pane::Roster, row));
    person.or_else(|| row_in(points, layout.agenda_parts().0, place).map(|row| (Pane::Agenda, row)))
}
