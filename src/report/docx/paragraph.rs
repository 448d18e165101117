//! Paragraphs and runs.

use super::xml::Xml;
use crate::report::document::{Alignment, Span, Style};

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Setting<'a> {
    /// The name of its style; none for usual text.
    pub(super) style: Option<&'a str>,
    /// Whether it stays on the page of what follows.
    pub(super) keep_next: bool,
    /// Whether a page begins with it.
    pub(super) begins_page: bool,
    /// The list and the level of the item.
    pub(super) number: Option<(usize, usize)>,
    /// Room above, where it is not that of the style.
    pub(super) before: Option<u32>,
    /// Where its left edge is and how far the first line hangs out of it, where that is not as in the style.
    pub(super) indent: Option<(u32, u32)>,
    /// Where it leans.
    pub(super) alignment: Alignment,
}

impl<'a> Setting<'a> {
    /// As a style says.
    pub(super) fn of(style: &'a str) -> Self {
        Self { style: Some(style), ..Self::default() }
    }
}

/// Writes a paragraph of spans.
pub(super) fn spans(xml: &mut Xml, setting: Setting<'_>, spans: &[Span]) {
    let spans = Span::tidy(spans);
    let leads_right = spans.iter().find_map(|span| direction(&span.text)) == Some(Direction::Right);
    write(xml, setting, leads_right, |xml| spans.iter().for_each(|span| run(xml, span)));
}

/// Writes a paragraph of plain text.
pub(super) fn plain(xml: &mut Xml, setting: Setting<'_>, text: &str) {
    spans(xml, setting, &[Span::plain(text)]);
}

/// Writes a paragraph with what `inner` writes.
pub(super) fn write(xml: &mut Xml, setting: Setting<'_>, leads_right: bool, inner: impl FnOnce(&mut Xml)) {
    xml.element("w:p", &[], |xml| {
        properties(xml, setting, leads_right);
        inner(xml);
    });
}

/// The order of these is the one of the standard.
fn properties(xml: &mut Xml, setting: Setting<'_>, leads_right: bool) {
    xml.element("w:pPr", &[], |xml| {
        if let Some(style) = setting.style {
            xml.value("w:pStyle", style);
        }
        if setting.keep_next {
            xml.empty("w:keepNext", &[]);
        }
        if setting.begins_page {
            xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some((list, level)) = setting.number {
            xml.element("w:numPr", &[], |xml| {
                xml.value("w:ilvl", &level.to_string());
                xml.value("w:numId", &list.to_string());
            });
        }
        if leads_right {
            xml.empty("w:bidi", &[]);
        }
        if let Some(before) = setting.before {
            xml.empty("w:spacing", &[("w:before", &before.to_string())]);
        }
        if let Some((left, hanging)) = setting.indent {
            xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:hanging", &hanging.to_string())]);
        }
        match setting.alignment {
            Alignment::Left => {}
            Alignment::Centre => xml.value("w:jc", "center"),
            Alignment::Right => xml.value("w:jc", "right"),
        }
    });
}

/// Writes a run of text.
pub(super) fn run(xml: &mut Xml, span: &Span) {
    let style = match span.style {
        Style::Plain => None,
        Style::Strong => Some("Strong"),
        Style::Emphasis => Some("Emphasis"),
    };
    styled(xml, style, &span.text);
}

/// Writes a run of text in a style of letters.
pub(super) fn styled(xml: &mut Xml, style: Option<&str>, text: &str) {
    if text.is_empty() {
        return;
    }
    xml.element("w:r", &[], |xml| {
        let leads_right = direction(text) == Some(Direction::Right);
        if style.is_some() || leads_right {
            xml.element("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.value("w:rStyle", style);
                }
                if leads_right {
                    xml.empty("w:rtl", &[]);
                }
            });
        }
        letters(xml, text);
    });
}

/// Writes the letters of a run.
pub(super) fn letters(xml: &mut Xml, text: &str) {
    xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(text));
}

/// Where a text leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Left,
    Right,
}

/// Where the first letter that leads anywhere leads: Hebrew, Arabic and their kin from right to left.
fn direction(text: &str) -> Option<Direction> {
    text.chars().find_map(|character| match character {
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => Some(Direction::Right),
        _ => character.is_alphabetic().then_some(Direction::Left),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_leads() {
        assert_eq!(direction("12 — مرحبا abc"), Some(Direction::Right));
        assert_eq!(direction("abc שלום"), Some(Direction::Left));
        assert_eq!(direction("12 %"), None);
    }
}
