//! The parts of a whole in one bar, and what each is below.

use maud::html;

use super::ink::{self, Ink};
use super::letters::{self, BASE, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::Part;

/// How high the bar is.
const THICK: i64 = 330;

pub(super) fn draw(parts: &[Part], ink: Ink) -> Drawn {
    let parts: Vec<&Part> = parts.iter().filter(|part| part.count > 0).collect();
    let whole: i64 = parts.iter().map(|part| i64::from(part.count)).sum::<i64>().max(1);
    let depth = |place: usize| -> u8 {
        let steps = parts.len().max(2) - 1;
        u8::try_from(100 - place.min(steps) * 84 / steps).unwrap_or(100)
    };
    let mut before = 0;
    let pieces: Vec<(i64, i64)> = parts
        .iter()
        .map(|part| {
            let from = before * WIDTH / whole;
            before += i64::from(part.count);
            (from, before * WIDTH / whole - from)
        })
        .collect();
    let column = WIDTH / 3;
    let at = |place: usize| {
        let tenths = |count: usize| i64::try_from(count).unwrap_or(0);
        (tenths(place % 3) * column, THICK + 130 + tenths(place / 3) * (LINE + 50))
    };
    let markup = html! {
        @for (place, (part, (left, wide))) in parts.iter().zip(&pieces).enumerate() {
            rect x=(left) y="0" width=(wide) height=(THICK) fill=(ink.mixed(depth(place))) stroke=(ink::PAPER) stroke-width="16" {}
            @if *wide > 160 {
                text x=(left + wide / 2) y=(THICK / 2 + 42) text-anchor="middle" font-size="120" font-weight="600"
                    fill=(ink.upon(depth(place))) { (part.count) }
            }
            rect x=(at(place).0) y=(at(place).1) width="130" height="130" fill=(ink.mixed(depth(place)))
                stroke=(ink::RULE) stroke-width="6" {}
            text x=(at(place).0 + 180) y=(at(place).1 + BASE + 4) {
                (letters::cut(&part.label, column - 460)) " " tspan font-weight="600" { (part.count) }
            }
        }
    };
    let rows = i64::try_from(parts.len().div_ceil(3)).unwrap_or(0);
    Drawn { markup, height: THICK + 150 + rows * (LINE + 50) }
}
