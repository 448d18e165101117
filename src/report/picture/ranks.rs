//! The places of things time after time: a line for each, which rises and falls.

use maud::{Markup, html};

use super::ink::{self, Ink};
use super::letters::{self, BASE, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::RankLine;

/// From one place to the next.
const STEP: i64 = 260;
/// Room for names on the right.
const NAMES: i64 = WIDTH * 2 / 5;
/// From the edge to the first time: half of what it is called.
const SIDE: i64 = 450;
/// Where the first place stands.
const TOP: i64 = 330;

pub(super) fn draw(times: &[String], lines: &[RankLine], ink: Ink) -> Drawn {
    let last = i64::try_from(times.len()).unwrap_or(1).max(2) - 1;
    let (first_x, room) = (SIDE, WIDTH - NAMES - SIDE - 150);
    let x = |time: i64| first_x + time * room / last;
    let deepest = lines.iter().flat_map(|line| line.places.iter().flatten()).max().copied().unwrap_or(1);
    let rows = i64::from(deepest).max(i64::try_from(lines.len()).unwrap_or(1));
    let markup = html! {
        @for (time, place) in times.iter().zip(0_i64..) {
            text x=(x(place)) y=(BASE + 20) text-anchor="middle" fill=(ink::QUIET) {
                (letters::cut(time, (room / last - 40).min(2 * SIDE)))
            }
            line x1=(x(place)) y1=(TOP - 140) x2=(x(place)) y2=(TOP + rows * STEP - STEP / 2) stroke=(ink::RULE) stroke-width="6" {}
        }
        // What stands out is drawn last, above the others.
        @for strong in [false, true] {
            @for (place, line) in lines.iter().enumerate().filter(|(_, line)| line.strong == strong) {
                (one(line, shared(lines, place), &x, ink))
            }
        }
    };
    Drawn { markup, height: TOP + rows * STEP }
}

/// How many of the lines before this one end in the same place: their names stand one after the other.
fn shared(lines: &[RankLine], place: usize) -> i64 {
    let end = |line: &RankLine| line.places.last().copied().flatten();
    let own = lines.get(place).and_then(end);
    let before = lines.iter().take(place).filter(|line| own.is_some() && end(line) == own).count();
    i64::try_from(before).unwrap_or(0)
}

fn one(line: &RankLine, shared: i64, x: &impl Fn(i64) -> i64, ink: Ink) -> Markup {
    let y = |place: u32| TOP + i64::from(place.saturating_sub(1)) * STEP;
    let stops: Vec<(i64, u32)> =
        line.places.iter().zip(0_i64..).filter_map(|(place, time)| place.map(|place| (x(time), place))).collect();
    let depth = if line.strong { 100 } else { 38 };
    let path: String = stops.iter().enumerate().fold(String::new(), |path, (stop, (x, place))| {
        format!("{path}{}{x} {}", if stop == 0 { "M" } else { "L" }, y(*place))
    });
    html! {
        path d=(path) fill="none" stroke=(ink.mixed(depth)) stroke-width=(if line.strong { 45 } else { 26 }) {}
        @for (x, place) in &stops {
            circle cx=(x) cy=(y(*place)) r="92" fill=(ink.mixed(depth)) stroke=(ink::PAPER) stroke-width="10" {}
            text x=(x) y=(y(*place) + 34) text-anchor="middle" font-weight="600" fill=(ink.upon(depth)) { (place) }
        }
        @if let Some((x, place)) = stops.last() {
            text x=(x + 150) y=(y(*place) - LINE / 2 + BASE + shared * LINE) font-weight=[line.strong.then_some("600")] {
                (letters::cut(&line.label, WIDTH - x - 150))
            }
        }
    }
}
