//! The map of two grades: a number at each place, and what the numbers stand for below.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::ink::{self, Ink};
use super::letters::{self, BASE, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::Mark;

/// How wide and high the map is.
const SIDE: (i64, i64) = (3_600, 2_600);
/// How far it stands from the left.
const LEFT: i64 = 500;
/// Half of the size of a mark.
const RADIUS: i64 = 82;
/// No more marks than these have a number each; of more, each place says how many stand on it.
const MOST_NUMBERED: usize = 60;

pub(super) fn draw(axes: (&str, &str), range: (i64, i64), marks: &[Mark], ink: Ink) -> Drawn {
    let place = |mark: &Mark| (along(mark.across, range, SIDE.0), SIDE.1 - along(mark.upward, range, SIDE.1));
    let mut places: BTreeMap<(i64, i64), Vec<usize>> = BTreeMap::new();
    for (number, mark) in marks.iter().enumerate() {
        places.entry(place(mark)).or_default().push(number);
    }
    let is_numbered = marks.len() <= MOST_NUMBERED;
    let (names, below) = if is_numbered { legend(marks, SIDE.1 + 420) } else { (html! {}, SIDE.1 + 300) };
    let markup = html! {
        g transform={ "translate(" (LEFT) " 60)" } {
            (field(axes, ink))
            @for ((x, y), numbers) in &places {
                @if is_numbered { (beside(*x, *y, numbers, ink)) } @else { (counted(*x, *y, numbers.len(), ink)) }
            }
        }
        (names)
    };
    Drawn { markup, height: below }
}

/// Where a grade stands on a side; a little within its ends, so that marks are whole.
fn along(grade: i64, (least, most): (i64, i64), side: i64) -> i64 {
    let inner = side - 4 * RADIUS;
    2 * RADIUS + (grade.clamp(least, most) - least) * inner / (most - least).max(1)
}

fn field((across, upward): (&str, &str), ink: Ink) -> Markup {
    let (wide, high) = SIDE;
    html! {
        rect x=(wide / 2) y="0" width=(wide / 2) height=(high / 2) fill=(ink.faint()) {}
        rect x="0" y="0" width=(wide) height=(high) fill="none" stroke=(ink::RULE) stroke-width="8" {}
        line x1=(wide / 2) y1="0" x2=(wide / 2) y2=(high) stroke=(ink::RULE) stroke-width="8" {}
        line x1="0" y1=(high / 2) x2=(wide) y2=(high / 2) stroke=(ink::RULE) stroke-width="8" {}
        text x=(wide / 2) y=(high + 170) text-anchor="middle" fill=(ink::QUIET) { (letters::cut(across, wide)) " →" }
        text x="-110" y=(high / 2) text-anchor="middle" fill=(ink::QUIET) transform={ "rotate(-90 -110 " (high / 2) ")" } {
            (letters::cut(upward, high)) " →"
        }
    }
}

/// Marks that share a place stand in a row, in rows of four.
fn beside(x: i64, y: i64, numbers: &[usize], ink: Ink) -> Markup {
    let per_row = 4.min(i64::try_from(numbers.len()).unwrap_or(1));
    let step = 2 * RADIUS + 10;
    let left = x - (per_row - 1) * step / 2;
    html! {
        @for (number, place) in numbers.iter().zip(0_i64..) {
            (disc(clamped(left + place % 4 * step), y + place / 4 * step, RADIUS, &(number + 1).to_string(), ink))
        }
    }
}

fn clamped(x: i64) -> i64 {
    x.clamp(RADIUS, SIDE.0 - RADIUS)
}

fn counted(x: i64, y: i64, count: usize, ink: Ink) -> Markup {
    let grown = RADIUS + i64::try_from(count.min(40)).unwrap_or(0) * 3;
    disc(x, y, grown, &count.to_string(), ink)
}

fn disc(x: i64, y: i64, radius: i64, text: &str, ink: Ink) -> Markup {
    html! {
        circle cx=(x) cy=(y) r=(radius) fill=(ink.strong()) stroke=(ink::PAPER) stroke-width="10" {}
        text x=(x) y=(y + 32) text-anchor="middle" font-size="90" font-weight="600" fill=(ink.upon(100)) { (text) }
    }
}

/// The names behind the numbers, in two columns, and where they end.
fn legend(marks: &[Mark], top: i64) -> (Markup, i64) {
    let rows = marks.len().div_ceil(2);
    let column = WIDTH / 2;
    let at = |place: usize| {
        let (row, side) = (place % rows.max(1), place / rows.max(1));
        let tenths = |count: usize| i64::try_from(count).unwrap_or(0);
        (tenths(side) * column, top + tenths(row) * LINE)
    };
    let markup = html! {
        @for (place, mark) in marks.iter().enumerate() {
            text x=(at(place).0 + 160) y=(at(place).1 + BASE) text-anchor="end" font-weight="600" { (place + 1) }
            text x=(at(place).0 + 210) y=(at(place).1 + BASE) { (letters::cut(&mark.label, column - 260)) }
        }
    };
    (markup, top + i64::try_from(rows).unwrap_or(0) * LINE + 40)
}
