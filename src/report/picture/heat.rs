//! A table of figures shaded by how much they are.

use maud::html;

use super::ink::{self, Ink};
use super::letters::{self, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::Shade;

/// How high a row is.
const ROW: i64 = 250;
/// A cell is no wider than this.
const WIDEST: i64 = 520;

pub(super) fn draw(rows: &[String], columns: &[String], cells: &[Vec<Option<Shade>>], ink: Ink) -> Drawn {
    let count = i64::try_from(columns.len()).unwrap_or(1).max(1);
    let names = rows.iter().map(|row| letters::width(row)).max().unwrap_or(0).min(WIDTH * 2 / 5) + 100;
    let wide = ((WIDTH - names) / count).min(WIDEST);
    // Narrow cells have smaller letters; in the narrowest only the shade is seen.
    let size = (wide * 40 / 100).clamp(40, letters::SIZE);
    let left = |column: i64| names + column * wide;
    let head = 200;
    let markup = html! {
        @for (column, place) in columns.iter().zip(0_i64..) {
            text x=(left(place) + wide / 2) y=(head - 60) text-anchor="middle" fill=(ink::QUIET) font-size=(size) {
                (letters::cut(column, wide * letters::SIZE / size))
            }
        }
        @for ((row, cells), line) in rows.iter().zip(cells).zip(0_i64..) {
            text x=(names - 100) y=(head + line * ROW + (ROW - LINE) / 2 + letters::BASE) text-anchor="end" {
                (letters::cut(row, names - 100))
            }
            @for (cell, place) in cells.iter().zip(0_i64..) {
                @if let Some(shade) = cell {
                    rect x=(left(place) + 6) y=(head + line * ROW + 6) width=(wide - 12) height=(ROW - 12)
                        fill=(ink.mixed(shade.depth)) stroke=(ink::RULE) stroke-width="5" {}
                    text x=(left(place) + wide / 2) y=(head + line * ROW + (ROW - LINE) / 2 + letters::BASE) text-anchor="middle"
                        font-size=(size) fill=(ink.upon(shade.depth)) font-weight=[shade.strong.then_some("600")] {
                        (letters::cut(&shade.figure, wide * letters::SIZE / size))
                    }
                }
            }
        }
    };
    Drawn { markup, height: head + i64::try_from(rows.len()).unwrap_or(0) * ROW + 20 }
}
