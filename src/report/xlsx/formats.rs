//! How cells look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::report::document::{Alignment, Colour};
use crate::report::palette::Palette;
use crate::session::language::Language;

/// How cells look.
pub(super) struct Formats {
    /// The title of the paper.
    pub(super) title: Format,
    /// What the paper is about.
    pub(super) subject: Format,
    /// What stands before a fact.
    pub(super) label: Format,
    /// Text.
    pub(super) text: Format,
    /// Text to be found at a glance.
    pub(super) strong: Format,
    /// A whole number.
    pub(super) number: Format,
    /// A day.
    pub(super) day: Format,
    /// The head of a column.
    pub(super) header: Format,
    /// What leads to another sheet.
    pub(super) link: Format,
    /// A cell of the list of sheets.
    pub(super) listed: Format,
}

impl Formats {
    /// In these colours, with days as they are written in this language.
    pub(super) fn of(palette: Palette, language: Language) -> Self {
        let ink = colour(palette.ink);
        let text = Format::new().set_font_name("Calibri").set_font_size(10.5).set_align(FormatAlign::Top);
        let wrapped = text.clone().set_text_wrap();
        let listed = wrapped.clone().set_border_bottom(FormatBorder::Hair).set_border_bottom_color(Color::Gray);
        Self {
            title: text.clone().set_bold().set_font_size(20).set_font_color(ink),
            subject: text.clone().set_font_size(11).set_font_color(Color::RGB(0x0059_5959)),
            label: text.clone().set_font_color(Color::RGB(0x0059_5959)),
            strong: wrapped.clone().set_bold(),
            number: text.clone().set_num_format("0").set_align(FormatAlign::Right),
            day: text.clone().set_num_format(day(language)).set_align(FormatAlign::Left).set_indent(1),
            header: wrapped
                .clone()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(ink)
                .set_align(FormatAlign::Bottom),
            link: listed.clone().set_font_color(ink).set_underline(rust_xlsxwriter::FormatUnderline::Single),
            listed,
            text: wrapped,
        }
    }
}

/// A format that leans as its column does.
pub(super) fn leaning(format: &Format, alignment: Alignment) -> Format {
    match alignment {
        Alignment::Left => format.clone().set_align(FormatAlign::Left).set_indent(1),
        Alignment::Centre => format.clone().set_align(FormatAlign::Center),
        Alignment::Right => format.clone().set_align(FormatAlign::Right),
    }
}

fn colour(colour: Colour) -> Color {
    let Colour { red, green, blue } = colour;
    Color::RGB(u32::from_be_bytes([0, red, green, blue]))
}

/// Days as the words of the language write them.
fn day(language: Language) -> &'static str {
    match language {
        Language::Spanish | Language::Portuguese => "dd/mm/yyyy",
        Language::English => "d mmm yyyy",
    }
}
