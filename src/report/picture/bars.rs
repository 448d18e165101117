//! A bar for each thing, its name before it and its figure behind.

use maud::{Markup, html};

use super::ink::{self, Ink};
use super::letters::{self, BASE, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::Bar;

/// Between name, bar and figure.
const GAP: i64 = 110;
/// How high a bar is.
const THICK: i64 = 130;
/// Between one row and the next.
const SPACE: i64 = 60;

pub(super) fn draw(bars: &[Bar], ink: Ink) -> Drawn {
    let widest = |text: fn(&Bar) -> &str| bars.iter().map(|bar| letters::width(text(bar))).max().unwrap_or(0);
    let name = (widest(|bar| &bar.label) * 11 / 10).min(WIDTH * 2 / 5);
    let figure = widest(|bar| &bar.figure).min(WIDTH / 4);
    let room = WIDTH - name - figure - 2 * GAP;
    let longest = bars.iter().map(|bar| bar.most.unwrap_or(bar.length)).max().unwrap_or(0).max(1);
    let long = |length: i64| {
        let long = i128::from(length.max(0)) * i128::from(room) / i128::from(longest);
        i64::try_from(long).unwrap_or(room).min(room)
    };
    let (mut drawn, mut top) = (Vec::new(), 0);
    for bar in bars {
        let lines = letters::lines(&bar.label, name * 10 / 11, 2);
        let high = (i64::try_from(lines.len()).unwrap_or(1) * LINE).max(THICK);
        drawn.push(html! {
            (words(&lines, name, top + (high - lines.len().try_into().unwrap_or(1) * LINE) / 2, bar.strong))
            @if let Some(most) = bar.most {
                rect x=(name + GAP) y=(top + (high - THICK) / 2) width=(long(most).max(1)) height=(THICK)
                    fill=(ink.faint()) stroke=(ink::RULE) stroke-width="5" {}
            }
            rect x=(name + GAP) y=(top + (high - THICK) / 2) width=(long(bar.length).max(6)) height=(THICK)
                fill=(if bar.strong { ink.strong() } else { ink.soft() }) {}
            text x=(WIDTH) y=(top + (high - LINE) / 2 + BASE) text-anchor="end"
                font-weight=[bar.strong.then_some("600")] { (letters::cut(&bar.figure, figure)) }
        });
        top += high + SPACE;
    }
    Drawn { markup: html! { @for row in &drawn { (row) } }, height: top }
}

/// Lines of text that end at `right`.
fn words(lines: &[String], right: i64, top: i64, strong: bool) -> Markup {
    html! {
        @for (line, place) in lines.iter().zip(0_i64..) {
            text x=(right) y=(top + place * LINE + BASE) text-anchor="end" font-weight=[strong.then_some("600")] { (line) }
        }
    }
}
