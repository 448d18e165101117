//! What lies under a click.

use ratatui::layout::{Position, Rect};

use super::{board, table, zones};
use crate::screens::swot::{Pane, Swot};
use crate::screens::{Cursor, Scene};
use crate::session::factor::Quadrant;
use crate::ui::theme::Theme;

impl Swot {
    /// Selects what lies at a place of the screen's area.
    pub(in crate::screens::swot) fn click_on(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) {
        let area = Rect::new(0, 0, size.0, size.1);
        let place = Position::new(place.0, place.1);
        match self.pane {
            Pane::Board => self.click_board(area, place, scene),
            Pane::Crossings => self.click_table(area, place, scene),
        }
    }

    fn click_board(&mut self, area: Rect, place: Position, scene: &Scene<'_>) {
        let areas = board::Areas::of(area);
        let (cuts, areas) = (!areas.detail.is_empty(), areas.quarters);
        let Some(index) = areas.iter().position(|area| area.contains(place)) else { return };
        let quadrant = Quadrant::ALL[index];
        let inner = areas[index].inner(ratatui::layout::Margin::new(1, 1));
        let entry = place.y.checked_sub(inner.y).and_then(|y| board::quarter(self, quadrant, cuts, scene).at(inner, y));
        match entry {
            Some(entry) => self.select(quadrant, entry),
            None => self.quadrant = quadrant,
        }
    }

    fn click_table(&mut self, area: Rect, place: Position, scene: &Scene<'_>) {
        let grid = table::grid(self, area, scene);
        if grid.list.contains(place) {
            // The list is laid out by its texts alone: the signs of a theme are all one cell wide.
            let list = zones::list(self, scene, &Theme::default());
            if let Some(entry) = list.at(grid.list, place.y - grid.list.y) {
                self.table.in_list = true;
                self.table.strategy = Cursor::new(entry);
            }
            return;
        }
        let [strengths, opportunities, ..] = Quadrant::ALL.map(|quadrant| scene.session.board(quadrant).count());
        let row = grid.lines(strengths).into_iter().find(|(_, line)| line.contains(place));
        let columns = grid.cells(opportunities).into_iter();
        let column = columns.filter(|(_, x)| (*x..*x + grid.cell).contains(&place.x)).map(|(column, _)| column).next();
        if let Some((row, _)) = row {
            self.table.row = Cursor::new(row);
            self.table.in_list = false;
        }
        if let Some(column) = column.filter(|_| row.is_some() || grid.heading.contains(place)) {
            self.table.column = Cursor::new(column);
            self.table.in_list = false;
        }
    }
}
