//! A network as an arc diagram: the things one below the other, and an arc for each tie (Wattenberg, 2002).
//!
//! Names stay in one column, so they are read however many there are, and no line crosses a name.

use maud::{Markup, html};

use super::ink::{self, Ink};
use super::letters::{self, BASE, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::Tie;

/// From one name to the next.
const STEP: i64 = 190;
/// Where the names end.
const NAMES: i64 = WIDTH * 45 / 100;
/// From the names to the arcs.
const GAP: i64 = 130;

pub(super) fn draw(nodes: &[String], ties: &[Tie], ink: Ink) -> Drawn {
    let at = |node: usize| i64::try_from(node).unwrap_or(0) * STEP + STEP / 2;
    let x = NAMES + GAP;
    let markup = html! {
        @for tie in ties.iter().filter(|tie| tie.from < nodes.len() && tie.to < nodes.len()) {
            (arc(tie, x, at(tie.from), at(tie.to), nodes.len(), ink))
        }
        @for (place, node) in nodes.iter().enumerate() {
            text x=(NAMES) y=(at(place) - LINE / 2 + BASE) text-anchor="end" { (letters::cut(node, NAMES)) }
            circle cx=(x - 50) cy=(at(place)) r="34" fill=(ink.strong()) {}
        }
    };
    Drawn { markup, height: i64::try_from(nodes.len()).unwrap_or(0) * STEP + 40 }
}

/// An arc to the right, the wider the farther apart its ends are; broken where it sets them against one another, and with
/// a point where it arrives.
fn arc(tie: &Tie, x: i64, from: i64, to: i64, nodes: usize, ink: Ink) -> Markup {
    let whole = (i64::try_from(nodes).unwrap_or(1).max(2) - 1) * STEP;
    let wide = 160 + (from - to).abs() * (WIDTH - x - 260) / whole;
    // The bend of the curve reaches three quarters of the way to its two handles.
    let bend = x + wide * 4 / 3;
    let thick = 9 * (1 + i64::from(tie.strength.clamp(1, 3)));
    let colour = if tie.strength >= 2 { ink.strong() } else { ink.mixed(62) };
    html! {
        path d={ "M" (x) " " (from) "C" (bend) " " (from) " " (bend) " " (to) " " (x) " " (to) } fill="none"
            stroke=(colour) stroke-width=(thick) stroke-dasharray=[tie.against.then_some("50 40")] {}
        (point(x, to, &colour))
        @if tie.mutual { (point(x, from, &colour)) }
    }
}

fn point(x: i64, y: i64, colour: &str) -> Markup {
    html! {
        path d={ "M" (x - 12) " " (y) "l90 -46l0 92z" } fill=(colour) stroke=(ink::PAPER) stroke-width="6" {}
    }
}
