//! A drawn screen as an SVG picture, for the README and the guide.
//!
//! The same buffer gives the same bytes. Each run of text says how wide it is (`textLength`), so that a font with other
//! widths does not push cells out of their columns, and a run ends at each space and around each wide sign.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// Width of a cell, in pixels.
const WIDTH: usize = 9;
/// Height of a cell, in pixels.
const HEIGHT: usize = 18;
/// From the top of a cell to the line that letters stand on, in pixels.
const BASELINE: usize = 14;

/// The sixteen colours that a terminal names, as most terminals show them on a dark ground.
const NAMED: [u32; 16] = [
    0x00_00_00, 0xcd_31_31, 0x0d_bc_79, 0xe5_e5_10, 0x24_72_c8, 0xbc_3f_bc, 0x11_a8_cd, 0xe5_e5_e5, 0x66_66_66,
    0xf1_4c_4c, 0x23_d1_8b, 0xf5_f5_43, 0x3b_8e_ea, 0xd6_70_d6, 0x29_b8_db, 0xff_ff_ff,
];

/// The colours, as `0xRRGGBB`, of a cell that does not name its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Of letters.
    pub foreground: u32,
    /// Behind them.
    pub background: u32,
}

impl Ground {
    /// Light letters on a dark ground.
    pub const DARK: Self = Self { foreground: 0xe6_e6_e6, background: 0x12_16_1c };
    /// Dark letters on a light ground.
    pub const LIGHT: Self = Self { foreground: 0x1a_1a_1a, background: 0xfa_fa_fa };
}

/// Cells side by side in one row that look the same.
#[derive(Debug)]
struct Run {
    column: usize,
    columns: usize,
    text: String,
    look: Look,
}

/// What a cell looks like once its colours are settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Look {
    foreground: u32,
    background: u32,
    modifier: Modifier,
}

/// The picture of `buffer`; `title` says in words what it shows, for those who do not see it.
pub fn svg(buffer: &Buffer, title: &str, ground: Ground) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * WIDTH, rows * HEIGHT);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\">\n\
         <title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#{:06x}\"/>\n",
        escaped(title),
        ground.background,
    );
    for (row, cells) in buffer.content.chunks(columns.max(1)).enumerate() {
        let cells = looks(cells, ground);
        for run in runs(&cells, |look| Look { foreground: 0, modifier: Modifier::empty(), ..look }, |_| false) {
            if run.look.background != ground.background {
                put_background(&mut out, row, &run);
            }
        }
        for run in runs(&cells, |look| Look { background: 0, ..look }, |text| text == " " || text.width() > 1) {
            if !run.text.trim().is_empty() || is_ruled(run.look) {
                put_text(&mut out, row, &run);
            }
        }
    }
    out.push_str("</svg>\n");
    out
}

/// The cells of one row that are seen: the one that a wide sign covers is left out, a full block becomes its colour.
fn looks(cells: &[Cell], ground: Ground) -> Vec<(usize, usize, String, Look)> {
    let mut seen = Vec::new();
    let mut column = 0;
    while let Some(cell) = cells.get(column) {
        let columns = cell.symbol().width().clamp(1, cells.len() - column);
        let mut look = look(cell, ground);
        let mut text = cell.symbol();
        if text == "█" {
            (text, look.background) = (" ", look.foreground);
        }
        if look.modifier.contains(Modifier::HIDDEN) {
            text = " ";
        }
        seen.push((column, columns, text.to_owned(), look));
        column += columns;
    }
    seen
}

/// Joins neighbours whose looks are the same in what `part` keeps of them; a sign that is `apart` is joined to none,
/// unless a line runs under or through it.
fn runs(cells: &[(usize, usize, String, Look)], part: impl Fn(Look) -> Look, apart: impl Fn(&str) -> bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for (column, columns, text, look) in cells {
        let look = part(*look);
        let alone = apart(text) && !is_ruled(look);
        match runs.last_mut() {
            Some(run) if open && !alone && run.look == look => {
                run.columns += columns;
                run.text.push_str(text);
            }
            _ => runs.push(Run { column: *column, columns: *columns, text: text.clone(), look }),
        }
        open = !alone;
    }
    runs
}

fn is_ruled(look: Look) -> bool {
    look.modifier.intersects(Modifier::UNDERLINED | Modifier::CROSSED_OUT)
}

fn look(cell: &Cell, ground: Ground) -> Look {
    let foreground = rgb(cell.fg, ground.foreground);
    let background = rgb(cell.bg, ground.background);
    if cell.modifier.contains(Modifier::REVERSED) {
        return Look { foreground: background, background: foreground, modifier: cell.modifier };
    }
    Look { foreground, background, modifier: cell.modifier }
}

fn put_background(out: &mut String, row: usize, run: &Run) {
    let (x, y, width) = (run.column * WIDTH, row * HEIGHT, run.columns * WIDTH);
    let fill = run.look.background;
    put(out, format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{HEIGHT}\" fill=\"#{fill:06x}\"/>\n"));
}

fn put_text(out: &mut String, row: usize, run: &Run) {
    let (x, y, width) = (run.column * WIDTH, row * HEIGHT + BASELINE, run.columns * WIDTH);
    let fill = run.look.foreground;
    put(
        out,
        format_args!(
            "<text x=\"{x}\" y=\"{y}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#{fill:06x}\""
        ),
    );
    let modifier = run.look.modifier;
    for (flag, attribute) in [
        (Modifier::BOLD, " font-weight=\"bold\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
        (Modifier::DIM, " fill-opacity=\"0.6\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
        (Modifier::CROSSED_OUT, " text-decoration=\"line-through\""),
    ] {
        out.push_str(if modifier.contains(flag) { attribute } else { "" });
    }
    // Plain spaces beside one another would be drawn as one.
    let text = escaped(&run.text).replace(' ', "\u{a0}");
    put(out, format_args!(">{text}</text>\n"));
}

fn put(out: &mut String, piece: std::fmt::Arguments<'_>) {
    // Writing to a String has no way to fail.
    let _ = out.write_fmt(piece);
}

/// Text as XML takes it: marks escaped, control characters replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ if character.is_control() => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
    out
}

/// The colour as `0xRRGGBB`; `own` where the cell leaves it to the terminal.
fn rgb(color: Color, own: u32) -> u32 {
    let named = |index: usize| NAMED.get(index).copied().unwrap_or(own);
    match color {
        Color::Reset => own,
        Color::Rgb(red, green, blue) => u32::from_be_bytes([0, red, green, blue]),
        Color::Indexed(index) => indexed(index),
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => named(8),
        Color::LightRed => named(9),
        Color::LightGreen => named(10),
        Color::LightYellow => named(11),
        Color::LightBlue => named(12),
        Color::LightMagenta => named(13),
        Color::LightCyan => named(14),
        Color::White => named(15),
    }
}

/// The palette of 256: sixteen named, a cube of six steps a side, and 24 greys.
fn indexed(index: u8) -> u32 {
    let step = |value: u8| if value == 0 { 0 } else { 55 + 40 * value };
    match index {
        0..=15 => NAMED[usize::from(index)],
        16..=231 => {
            let place = index - 16;
            u32::from_be_bytes([0, step(place / 36), step(place / 6 % 6), step(place % 6)])
        }
        232..=255 => u32::from(8 + 10 * (index - 232)) * 0x01_01_01,
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    fn picture(lines: &[(u16, u16, &str, Style)]) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 2));
        for (column, row, text, style) in lines {
            buffer.set_string(*column, *row, text, *style);
        }
        svg(&buffer, "A & B", Ground::DARK)
    }

    /// The texts with where they begin and how wide they are.
    fn texts(svg: &str) -> Vec<(String, String, String)> {
        let attribute = |line: &str, name: &str| {
            let start = line.split_once(&format!(" {name}=\"")).expect("the attribute is there").1;
            start.split('"').next().unwrap_or_default().to_owned()
        };
        svg.lines()
            .filter(|line| line.starts_with("<text"))
            .map(|line| {
                let text = line.split(['>', '<']).nth(2).unwrap_or_default().to_owned();
                (text, attribute(line, "x"), attribute(line, "textLength"))
            })
            .collect()
    }

    fn expected(texts: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
        texts.iter().map(|(text, x, length)| ((*text).into(), (*x).into(), (*length).into())).collect()
    }

    #[test]
    fn words_stand_in_their_columns() {
        let svg = picture(&[(2, 0, "año nuevo", Style::new())]);
        assert_eq!(texts(&svg), expected(&[("año", "18", "27"), ("nuevo", "54", "45")]));
        assert!(svg.contains("viewBox=\"0 0 180 36\""), "{svg}");
    }

    #[test]
    fn wide_signs_take_two_columns() {
        let svg = picture(&[(0, 1, "a会b", Style::new())]);
        assert_eq!(texts(&svg), expected(&[("a", "0", "9"), ("会", "9", "18"), ("b", "27", "9")]));
    }

    #[test]
    fn marks_and_controls_are_data() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 1));
        buffer[(0, 0)].set_symbol("<");
        buffer[(1, 0)].set_symbol("&");
        buffer[(2, 0)].set_symbol("\u{1b}");
        let svg = svg(&buffer, "\"<x>\"", Ground::LIGHT);
        assert!(svg.contains("<title>&quot;&lt;x&gt;&quot;</title>"), "{svg}");
        assert!(svg.contains(">&lt;&amp;\u{fffd}</text>"), "{svg}");
    }

    #[test]
    fn looks_are_kept() {
        let svg = picture(&[
            (0, 0, "bold", Style::new().bold().fg(Color::Rgb(1, 2, 255))),
            (5, 0, "two words", Style::new().underlined()),
            (0, 1, "back", Style::new().bg(Color::Indexed(196))),
            (6, 1, "turned", Style::new().reversed()),
        ]);
        assert!(svg.contains("fill=\"#0102ff\" font-weight=\"bold\">bold<"), "{svg}");
        assert!(svg.contains("text-decoration=\"underline\">two\u{a0}words<"), "{svg}");
        assert!(svg.contains("<rect x=\"0\" y=\"18\" width=\"36\" height=\"18\" fill=\"#ff0000\"/>"), "{svg}");
        assert!(svg.contains("<rect x=\"54\" y=\"18\" width=\"54\" height=\"18\" fill=\"#e6e6e6\"/>"), "{svg}");
        assert!(svg.contains("fill=\"#12161c\">turned<"), "{svg}");
    }

    #[test]
    fn one_ground_runs_behind_several_looks_and_bars_are_solid() {
        let svg = picture(&[
            (0, 0, "a", Style::new().bg(Color::Blue).bold()),
            (1, 0, "b", Style::new().bg(Color::Blue)),
            (0, 1, "███", Style::new().fg(Color::Green)),
        ]);
        assert!(svg.contains("<rect x=\"0\" y=\"0\" width=\"18\" height=\"18\" fill=\"#2472c8\"/>"), "{svg}");
        assert!(svg.contains("<rect x=\"0\" y=\"18\" width=\"27\" height=\"18\" fill=\"#0dbc79\"/>"), "{svg}");
        assert!(!svg.contains('█'), "{svg}");
    }

    #[test]
    fn what_is_hidden_stays_hidden() {
        let svg = picture(&[(0, 0, "secret", Style::new().hidden())]);
        assert!(!svg.contains("secret"), "{svg}");
    }

    #[test]
    fn the_palette_of_256_is_that_of_terminals() {
        assert_eq!([16, 21, 231, 232, 255].map(indexed), [0x00_00_00, 0x00_00_ff, 0xff_ff_ff, 0x08_08_08, 0xee_ee_ee]);
    }
}
