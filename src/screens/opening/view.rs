//! How this screen looks: two lines on the session, the roster, the quorum, the agenda.

mod agenda;
mod layout;
mod public;
mod quorum;
mod roster;
mod strip;

pub(super) use layout::row_at;
pub(super) use quorum::{asks, figures};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Opening, Pane};
use crate::screens::{Scene, View};
use crate::ui::theme::Theme;
use layout::Layout;

impl View for Opening {
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let layout = Layout::of(self, area, scene);
        strip::draw(layout.strip, buffer, scene, theme);
        quorum::draw(layout.quorum, buffer, scene, theme);
        if self.pane == Pane::Roster {
            agenda::draw(self, &layout, buffer, scene, theme);
            roster::draw(self, &layout, buffer, scene, theme);
        } else {
            roster::draw(self, &layout, buffer, scene, theme);
            agenda::draw(self, &layout, buffer, scene, theme);
        }
    }

    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        public::draw(area, buffer, scene, theme);
    }
}
