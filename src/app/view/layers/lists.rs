//! A question, and a list to choose from.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};

use super::capture::draw_field;
use super::{dialog, keys};
use crate::ui::layer::{Chooser, Confirm};
use crate::ui::list::List;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws a question.
pub(super) fn draw_confirm(layer: &Confirm, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let width = area.width.min(76);
    let room = usize::from(width).saturating_sub(6);
    let question = text::lines(&layer.question, room);
    let details: Vec<String> = layer.details.iter().flat_map(|detail| text::lines(detail, room)).collect();
    let rows = pen::cells(question.len() + details.len()) + 4 + u16::from(!details.is_empty());
    let inner = dialog(if layer.dangerous { theme.symbols().alert() } else { "?" }, (width, rows), area, buffer, theme);
    let mut y = 1;
    for line in &question {
        pen::put(buffer, inner, 1, y, line, theme.strong());
        y += 1;
    }
    y += u16::from(!details.is_empty());
    for line in &details {
        pen::put(buffer, inner, 1, y, line, theme.text());
        y += 1;
    }
    let line = match &layer.no {
        Some(no) => words.app_confirm_keys_or(no.clone(), layer.yes.clone()),
        None => words.app_confirm_keys(layer.yes.clone()),
    };
    keys(&line, area, buffer, theme);
}

/// Draws a list to choose from.
pub(super) fn draw_chooser(layer: &Chooser, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let matching = layer.matching();
    let width = area.width.min(90);
    let room = usize::from(width).saturating_sub(6);
    let details: Vec<String> = layer.details.iter().flat_map(|detail| text::lines(detail, room)).collect();
    let above = pen::cells(details.len()) + u16::from(!details.is_empty());
    let rows = pen::cells(layer.choices.len()) + 5;
    let inner = dialog(&layer.title, (width, rows.max(8) + above), area, buffer, theme);
    for (y, line) in details.iter().enumerate() {
        pen::put(buffer, inner, 0, pen::cells(y), line, theme.text());
    }
    let (_, inner) = pen::split_top(inner, above);
    let (line, rest) = pen::split_top(inner, 1);
    draw_field(&layer.filter, "", line, buffer, theme, true);
    let (_, list) = pen::split_top(rest, 1);
    if matching.is_empty() {
        pen::put(buffer, list, 2, 0, &words.app_choose_none(), theme.muted());
    }
    let inner_width = usize::from(list.width).saturating_sub(2);
    let longest = layer.choices.iter().map(|choice| text::width(&choice.label)).max().unwrap_or(0);
    let label_width = longest.min(inner_width * 2 / 3);
    let detail_width = inner_width.saturating_sub(label_width + 2);
    List::new(matching.len()).selected(layer.selected, true).draw(list, buffer, theme, |row| {
        let choice = &layer.choices[matching[row]];
        let ellipsis = theme.symbols().ellipsis();
        if choice.detail.is_empty() {
            return Line::raw(
                text::cut(&choice.label, usize::from(list.width).saturating_sub(3), ellipsis).into_owned(),
            );
        }
        let label = text::fit(&choice.label, label_width, Alignment::Left, ellipsis);
        let detail = text::cut(&choice.detail, detail_width, ellipsis).into_owned();
        Line::from(vec![Span::raw(label), Span::raw("  "), Span::styled(detail, theme.muted())])
    });
    keys(&words.app_choose_keys(), area, buffer, theme);
}
