//! Words as high as several lines, for the far end of the room.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use super::symbols::Symbols;
use super::theme::Theme;
use super::{pen, text};

/// Words drawn as large as the area allows, and in bold where it allows no large ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Big<'a> {
    /// What it says.
    pub text: Cow<'a, str>,
    /// Where its lines stand.
    pub alignment: Alignment,
    /// How it looks.
    pub style: Style,
}

/// Letters of one size: what they are made of, and the cells each takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Size {
    pixel: PixelSize,
    width: u16,
    height: u16,
}

/// From the largest to the smallest.
const SIZES: [Size; 3] = [
    Size { pixel: PixelSize::Full, width: 8, height: 8 },
    Size { pixel: PixelSize::HalfHeight, width: 8, height: 4 },
    Size { pixel: PixelSize::Quadrant, width: 4, height: 4 },
];

impl<'a> Big<'a> {
    /// Large words at the left.
    pub fn new(text: impl Into<Cow<'a, str>>, style: Style) -> Self {
        Self { text: text.into(), alignment: Alignment::Left, style }
    }

    /// The same words in the middle.
    #[must_use]
    pub fn centered(self) -> Self {
        Self { alignment: Alignment::Center, ..self }
    }

    /// How many lines it would take of an area.
    pub fn height(&self, area: Rect, theme: &Theme) -> u16 {
        let words = drawable(&self.text);
        let lines = match size_for(&words, area, theme.symbols()) {
            Some((size, lines)) => lines.len() * usize::from(size.height),
            None => text::wrap(&self.text, usize::from(area.width)).len(),
        };
        pen::cells(lines).min(area.height)
    }

    /// Draws it from the top of an area.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let area = area.intersection(buffer.area);
        let words = drawable(&self.text);
        match size_for(&words, area, theme.symbols()) {
            Some((size, lines)) => self.draw_large(size, &lines, area, buffer, theme.symbols()),
            None => self.draw_bold(area, buffer),
        }
    }

    fn draw_large(&self, size: Size, lines: &[&str], area: Rect, buffer: &mut Buffer, symbols: Symbols) {
        let mut builder = BigText::builder();
        // Letters made of many cells would be crossed by a line in each of their rows.
        let style = self.style.remove_modifier(Modifier::UNDERLINED);
        builder.pixel_size(size.pixel).style(style).alignment(self.alignment);
        builder.lines(lines.iter().map(|line| Line::from(*line)).collect::<Vec<_>>());
        builder.build().render(area, buffer);
        if symbols == Symbols::Ascii {
            type_over(area, buffer, symbols);
        }
    }

    fn draw_bold(&self, area: Rect, buffer: &mut Buffer) {
        let style = self.style.add_modifier(Modifier::BOLD);
        let room = usize::from(area.width);
        for (y, line) in (0..area.height).zip(text::wrap(&self.text, room)) {
            let line = text::pad(line, room, self.alignment);
            pen::put(buffer, area, 0, y, &line, style);
        }
    }
}

/// The largest letters that the words fit in, and the words broken into lines of them; no word is broken.
fn size_for(words: &str, area: Rect, symbols: Symbols) -> Option<(Size, Vec<&str>)> {
    if words.trim().is_empty() || !words.chars().all(has_glyph) {
        return None;
    }
    let longest = words.split_whitespace().map(text::width).max()?;
    let usable = if symbols == Symbols::Ascii { &SIZES[..1] } else { &SIZES[..] };
    usable.iter().find_map(|size| {
        let letters = usize::from(area.width / size.width);
        if longest > letters {
            return None;
        }
        let lines = text::wrap(words, letters);
        (lines.len() <= usize::from(area.height / size.height)).then_some((*size, lines))
    })
}

/// The words with the signs of print that have no large letter in the shape of those of a typewriter.
fn drawable(words: &str) -> Cow<'_, str> {
    if words.chars().all(has_glyph) {
        return Cow::Borrowed(words);
    }
    let mut written = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '–' | '—' => written.push('-'),
            '“' | '”' => written.push('"'),
            '‘' | '’' => written.push('\''),
            '…' => written.push_str("..."),
            '\u{a0}' | '\u{202f}' | '\n' => written.push(' '),
            other => written.push(other),
        }
    }
    Cow::Owned(written)
}

/// Whether the large letters have this one: those of a typewriter, and those of western Europe.
const fn has_glyph(letter: char) -> bool {
    matches!(letter, ' '..='~' | '¡'..='ÿ') && !matches!(letter, '\u{ad}' | '³' | '´')
}

/// Replaces blocks by what a typewriter has.
fn type_over(area: Rect, buffer: &mut Buffer, symbols: Symbols) {
    for position in area.positions() {
        if let Some(cell) = buffer.cell_mut(position)
            && cell.symbol() == Symbols::Full.block()
        {
            cell.set_symbol(symbols.block());
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::{Modifier, Style};
    use ratatui::text::Line;
    use ratatui::widgets::Widget;
    use tui_big_text::{BigText, PixelSize};

    use super::{Big, has_glyph};
    use crate::ui::symbols::Symbols;
    use crate::ui::theme::Theme;

    const LETTERS: &str = "ABCDEFGHIJKLMNÑOPQRSTUVWXYZabcdefghijklmnñopqrstuvwxyzÁÉÍÓÚÜáéíóúüÀÂÃÊÔÕÇàâãêôõç0123456789\
                           ¿?¡!.,;:()«»\"'%/+-=·ªº&#@_*[]";

    fn is_blank(letter: char, pixel: PixelSize) -> bool {
        let area = Rect::new(0, 0, 8, 8);
        let mut buffer = Buffer::empty(area);
        BigText::builder()
            .pixel_size(pixel)
            .lines(vec![Line::from(letter.to_string())])
            .build()
            .render(area, &mut buffer);
        buffer.content.iter().all(|cell| cell.symbol() == " ")
    }

    #[test]
    fn every_letter_of_our_languages_is_drawn() {
        for letter in LETTERS.chars() {
            assert!(has_glyph(letter), "{letter}");
            for size in super::SIZES {
                assert!(!is_blank(letter, size.pixel), "{letter}");
            }
        }
    }

    #[test]
    fn every_letter_promised_is_drawn() {
        let promised = ('\u{0}'..='\u{ffff}').filter(|letter| has_glyph(*letter) && *letter != ' ');
        assert_eq!(promised.filter(|letter| is_blank(*letter, PixelSize::Full)).collect::<String>(), "");
    }

    #[test]
    fn letters_are_as_large_as_fits() {
        let theme = Theme::default();
        let big = Big::new("Red de ciudades", Style::new());
        let height = |width, height| big.height(Rect::new(0, 0, width, height), &theme);
        assert_eq!(height(120, 8), 8);
        assert_eq!(height(120, 7), 4);
        assert_eq!(height(60, 4), 4);
        assert_eq!(height(40, 8), 8);
        assert_eq!(height(30, 30), 1);
        assert_eq!(height(10, 30), 2);
        assert_eq!(Big::new("漢字", Style::new()).height(Rect::new(0, 0, 200, 60), &theme), 1);
        assert_eq!(Big::new("A — “b”…", Style::new()).height(Rect::new(0, 0, 200, 60), &theme), 8);
    }

    #[test]
    fn no_line_crosses_letters_made_of_cells() {
        let area = Rect::new(0, 0, 40, 8);
        let underlined = |text: &str| {
            let mut buffer = Buffer::empty(area);
            let style = Style::new().add_modifier(Modifier::UNDERLINED);
            Big::new(text, style).draw(area, &mut buffer, &Theme::default());
            buffer.content.iter().any(|cell| cell.modifier.contains(Modifier::UNDERLINED))
        };
        assert!(!underlined("Mesa") && underlined("漢字"));
    }

    #[test]
    fn typewriters_draw_with_their_own_signs() {
        let area = Rect::new(0, 0, 40, 8);
        let mut buffer = Buffer::empty(area);
        let theme = Theme::default().with_symbols(Symbols::Ascii);
        Big::new("Mesa", Style::new()).draw(area, &mut buffer, &theme);
        assert!(buffer.content.iter().all(|cell| cell.symbol().is_ascii()));
        assert!(buffer.content.iter().any(|cell| cell.symbol() == "#"));
    }
}
