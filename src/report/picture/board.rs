//! Four panels in two rows, each with its title and what stands in it.

use maud::{Markup, html};

use super::ink::{self, Ink};
use super::letters::{self, BASE, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::Panel;

/// Between two panels.
const GAP: i64 = 100;
/// Between the edge of a panel and what stands in it.
const INSET: i64 = 120;
/// How high the head of a panel is.
const HEAD: i64 = 420;
/// An item has no more lines than these.
const MOST_LINES: usize = 6;

pub(super) fn draw(panels: &[Panel], ink: Ink) -> Drawn {
    let wide = (WIDTH - GAP) / 2;
    let (mut drawn, mut top) = (Vec::new(), 0);
    for pair in panels.chunks(2) {
        let bodies: Vec<(Markup, i64)> = pair.iter().map(|panel| body(panel, wide)).collect();
        let high = bodies.iter().map(|(_, high)| *high).max().unwrap_or(0) + HEAD + INSET;
        for ((panel, (body, _)), place) in pair.iter().zip(bodies).zip(0_i64..) {
            drawn.push(html! {
                g transform={ "translate(" (place * (wide + GAP)) " " (top) ")" } {
                    (frame(panel, wide, high, ink))
                    g transform={ "translate(" (INSET) " " (HEAD + INSET / 2) ")" } { (body) }
                }
            });
        }
        top += high + GAP;
    }
    Drawn { markup: html! { @for panel in &drawn { (panel) } }, height: (top - GAP).max(10) + 10 }
}

fn frame(panel: &Panel, wide: i64, high: i64, ink: Ink) -> Markup {
    html! {
        rect x="4" y="4" width=(wide - 8) height=(high) fill=(ink::PAPER) stroke=(ink::RULE) stroke-width="8" {}
        rect x="0" y="0" width=(wide) height=(HEAD - 40) fill=(ink.strong()) {}
        text x=(INSET) y="160" font-size="115" font-weight="600" fill=(ink.upon(100)) {
            (letters::cut(&panel.title, (wide - 2 * INSET) * 10 / 12))
        }
        text x=(INSET) y="310" fill=(ink.upon(100)) { (letters::cut(&panel.subtitle, wide - 2 * INSET)) }
    }
}

/// The items, and how high they are.
fn body(panel: &Panel, wide: i64) -> (Markup, i64) {
    let (mut drawn, mut top) = (Vec::new(), 0);
    for item in &panel.items {
        let lines = letters::lines(item, wide - 2 * INSET - 110, MOST_LINES);
        drawn.push(html! {
            circle cx="30" cy=(top + LINE / 2) r="20" fill=(ink::QUIET) {}
            @for (line, place) in lines.iter().zip(0_i64..) {
                text x="110" y=(top + place * LINE + BASE) { (line) }
            }
        });
        top += i64::try_from(lines.len()).unwrap_or(0) * LINE + 50;
    }
    (html! { @for item in &drawn { (item) } }, top)
}
