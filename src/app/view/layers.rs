//! What lies over the screen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::model::Model;
use crate::ui::theme::Theme;
use crate::words::Words;

/// Draws the layers, the innermost last.
pub(super) fn draw(_model: &Model, _area: Rect, _buffer: &mut Buffer, _words: &Words, _theme: &Theme) {}
