//! How this screen looks.

mod board;
mod click;
mod detail;
mod grid;
mod quarter;
mod status;
mod table;
mod zones;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Pane, Swot};
use crate::screens::{Scene, View};
use crate::ui::theme::Theme;

impl View for Swot {
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        match self.pane {
            Pane::Board => board::draw(self, area, buffer, scene, theme),
            Pane::Crossings => table::draw(self, area, buffer, scene, theme),
        }
    }

    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        match self.pane {
            Pane::Board => board::draw_public(self, area, buffer, scene, theme),
            Pane::Crossings => zones::draw_public(self, area, buffer, scene, theme),
        }
    }
}

/// A count as texts take it.
fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
