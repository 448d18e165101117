//! How this screen looks.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Mesa;
use crate::screens::{Scene, View};
use crate::ui::theme::Theme;

impl View for Mesa {
    fn draw(&self, _area: Rect, _buffer: &mut Buffer, _scene: &Scene<'_>, _theme: &Theme) {}

    fn draw_public(&self, _area: Rect, _buffer: &mut Buffer, _scene: &Scene<'_>, _theme: &Theme) {}
}
