//! How this screen looks: the register, the map of influence and interest, the coverage.

mod coverage;
mod detail;
mod list;
mod map;
mod public;

pub(super) use coverage::covered_at;
pub(super) use list::row_at;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Pane, Stakeholders};
use crate::screens::{Scene, View};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

impl View for Stakeholders {
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        match self.pane {
            Pane::List => list::draw(self, area, buffer, scene, theme),
            Pane::Map => map::draw(self, area, buffer, scene, theme),
            Pane::Coverage => coverage::draw(self, area, buffer, scene, theme),
        }
    }

    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        public::draw(self, area, buffer, scene, theme);
    }
}

/// The area without a cell at each side.
fn padded(area: Rect) -> Rect {
    pen::indent(Rect { width: area.width.saturating_sub(1), ..area }, 1)
}

/// Writes texts one below the other, wrapped, an empty line between two.
fn put_texts(texts: &[(String, ratatui::style::Style)], area: Rect, buffer: &mut Buffer) {
    let mut y = 0;
    for (words, style) in texts {
        for line in text::wrap(words, usize::from(area.width)) {
            pen::put(buffer, area, 0, y, line, *style);
            y += 1;
        }
        y += 1;
    }
}
