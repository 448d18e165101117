//! Runs of text in Markdown.

use super::escape::{Place, escape};
use crate::report::document::{Span, Style};

/// Writes a line of spans that begins at `place`.
pub(super) fn write(spans: &[Span], place: Place) -> String {
    let mut out = String::new();
    for span in markable(&with_loose_spaces(&Span::tidy(spans))) {
        let mark = match span.style {
            Style::Plain => "",
            Style::Strong => "**",
            Style::Emphasis => "_",
        };
        let begins_line = place == Place::LineStart && out.is_empty() && mark.is_empty();
        let here = if place == Place::LineStart && !begins_line { Place::Within } else { place };
        out.push_str(mark);
        out.push_str(&escape(&span.text, here));
        out.push_str(mark);
    }
    out
}

/// The spans with the marks taken from those that cannot bear them: marks hold only between spaces and signs, and the
/// words of a text matter more than its look.
fn markable(spans: &[Span]) -> Vec<Span> {
    let bare = |place: usize, span: &Span| {
        let before = place.checked_sub(1).and_then(|place| spans.get(place)).and_then(|it| it.text.chars().next_back());
        let after = spans.get(place + 1).and_then(|it| it.text.chars().next());
        let style = if borders(before) && borders(after) { span.style } else { Style::Plain };
        Span { text: span.text.clone(), style }
    };
    let bare: Vec<Span> = spans.iter().enumerate().map(|(place, span)| bare(place, span)).collect();
    Span::tidy(&bare)
}

/// Whether a mark of emphasis may stand beside this character; the ends of the line count.
fn borders(character: Option<char>) -> bool {
    character.is_none_or(|it| it == ' ' || it.is_ascii_punctuation())
}

/// The spans with the spaces at the ends of marked ones moved outside them.
fn with_loose_spaces(spans: &[Span]) -> Vec<Span> {
    let mut loose = Vec::new();
    for span in spans {
        let text = span.text.trim();
        if span.style == Style::Plain || text.is_empty() {
            loose.push(Span::plain(&*span.text));
            continue;
        }
        let start = span.text.len() - span.text.trim_start().len();
        loose.push(Span::plain(&span.text[..start]));
        loose.push(Span { text: text.to_owned(), style: span.style });
        loose.push(Span::plain(&span.text[start + text.len()..]));
    }
    Span::tidy(&loose)
}
