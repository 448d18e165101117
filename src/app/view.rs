//! The picture of the whole program: head, body, line, footer, and what lies over them.

mod foot;
mod head;
mod layers;

use ratatui::buffer::Buffer;
use ratatui::layout::{Margin, Rect};
use ratatui::widgets::{Paragraph, Widget, Wrap};

use super::model::Model;
use super::step_screens::with_screen;
use super::update::{FOOT_ROWS, HEAD_ROWS};
use crate::screens::View;
use crate::session::Step;
use crate::ui::pen;
use crate::ui::theme::Theme;
use crate::words::Words;

pub use head::step_at;

/// The least size in which the screens can be used.
pub const LEAST: (u16, u16) = (60, 20);

/// Whether the screens can be used in a frame of so many columns and rows.
pub fn is_large_enough(size: (u16, u16)) -> bool {
    size.0 >= LEAST.0 && size.1 >= LEAST.1
}

/// Draws the program.
pub fn draw(model: &Model, area: Rect, buffer: &mut Buffer, words: &Words) {
    let theme = Theme::of(model.theme).with_symbols(model.symbols);
    pen::paint(buffer, area, theme.ground());
    if !is_large_enough((area.width, area.height)) {
        let sentence = words.app_too_small(i64::from(LEAST.0), i64::from(LEAST.1));
        Paragraph::new(sentence)
            .style(theme.text())
            .wrap(Wrap { trim: true })
            .render(area.inner(Margin::new(1, 1)), buffer);
        return;
    }
    let (top, rest) = pen::split_top(area, HEAD_ROWS);
    let (body, bottom) = pen::split_top(rest, rest.height - FOOT_ROWS);
    head::draw(model, top, buffer, words, &theme);
    let body = Rect { height: body.height - layers::rows_taken(model), ..body };
    draw_body(model, body, buffer, words, &theme);
    foot::draw(model, bottom, buffer, words, &theme);
    layers::draw(model, area, buffer, words, &theme);
    // Said last: what happens must be seen whatever is open.
    foot::draw_notice(model, bottom, buffer, &theme);
}

fn draw_body(model: &Model, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let Some(desk) = &model.desk else {
        let scene = home_scene!(model, words);
        model.home.draw(area, buffer, &scene, theme);
        return;
    };
    let scene = desk.scene((model.now, model.chance), words);
    with_screen!(model.step, model.screens, screen => if model.public {
        screen.draw_public(area, buffer, &scene, theme);
    } else {
        screen.draw(area, buffer, &scene, theme);
    });
}
