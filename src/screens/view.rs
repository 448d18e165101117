//! How every step of the workshop is drawn.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Scene;
use crate::ui::theme::Theme;

/// The two pictures of a screen: the facilitator's, and the room's.
pub trait View {
    /// Draws the screen for the facilitator.
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme);

    /// Draws the screen for the room: large, few words, nothing internal, no running secret count.
    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme);
}
