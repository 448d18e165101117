//! Drawings as pictures of lines: one description, one picture for every format that can hold one.
//!
//! A picture is read in grey as in colour: what stands out is darker and heavier, and every figure is written beside what
//! it measures. It holds no style sheet, no script and no reference to anything outside of itself.

mod bars;
mod board;
mod calendar;
mod heat;
mod ink;
mod letters;
mod matrix;
mod network;
mod parts;
mod ranks;

use maud::{Markup, html};

use super::document::{Chart, Colour, Drawing};
use ink::Ink;

/// A picture as SVG, with its size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The whole text of the SVG, with its title and description; no style, script or reference to anything outside.
    pub svg: String,
    /// How wide it is, in points of 1/72 inch.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// The typeface of the letters in pictures; every format that draws them has it.
pub const TYPEFACE: &str = "Source Sans 3";

/// How wide every picture is, in tenths of a point: the width of the text on a page of A4.
const WIDTH: i64 = 4_800;

/// What is drawn, and how high it came to be, in tenths of a point.
struct Drawn {
    markup: Markup,
    height: i64,
}

/// Draws `chart`; what stands out has this colour.
pub fn draw(chart: &Chart, colour: Colour) -> Picture {
    let ink = Ink::of(colour);
    let drawn = match &chart.drawing {
        Drawing::Bars(bars) => bars::draw(bars, ink),
        Drawing::Matrix { across, upward, range, marks } => matrix::draw((across, upward), *range, marks, ink),
        Drawing::Network { nodes, ties } => network::draw(nodes, ties, ink),
        Drawing::Board(panels) => board::draw(panels, ink),
        Drawing::Heat { rows, columns, cells } => heat::draw(rows, columns, cells, ink),
        Drawing::Ranks { times, lines } => ranks::draw(times, lines, ink),
        Drawing::Calendar { today, today_label, entries } => calendar::draw(*today, today_label, entries, ink),
        Drawing::Parts(parts) => parts::draw(parts, ink),
    };
    let points = |tenths: i64| u32::try_from(tenths / 10).unwrap_or(0).max(1);
    let (width, height) = (points(WIDTH), points(drawn.height));
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height)
            viewBox={ "0 0 " (WIDTH) " " (height * 10) } role="img"
            font-family={ (TYPEFACE) ", Calibri, Carlito, sans-serif" } font-size=(letters::SIZE) fill=(ink::TEXT) {
            title { (chart.title) }
            desc { (chart.alternative) }
            (drawn.markup)
        }
    };
    Picture { svg: svg.into_string(), width, height }
}
