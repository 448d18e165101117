//! How the list of sessions looks.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Home, Scene};
use crate::ui::theme::Theme;

impl Home {
    /// Draws the list of sessions.
    pub fn draw(&self, _area: Rect, _buffer: &mut Buffer, _scene: &Scene<'_>, _theme: &Theme) {}
}
