//! What falls due when: a row for each thing, and its day on one line of time.

use jiff::civil::Date;
use maud::{Markup, html};

use super::ink::{self, Ink};
use super::letters::{self, BASE, LINE};
use super::{Drawn, WIDTH};
use crate::report::document::Due;

/// From one row to the next.
const STEP: i64 = 200;
/// Where the names end.
const NAMES: i64 = WIDTH * 48 / 100;
/// Room for the days on the right.
const DAYS: i64 = 760;
/// How high the head is.
const HEAD: i64 = 220;

pub(super) fn draw(today: Date, today_label: &str, entries: &[Due], ink: Ink) -> Drawn {
    let first = entries.iter().map(|it| it.date).min().unwrap_or(today).min(today);
    let last = entries.iter().map(|it| it.date).max().unwrap_or(today).max(today);
    let days = |until: Date| i64::from((until - first).get_days());
    let (left, room) = (NAMES + 150, WIDTH - NAMES - DAYS - 250);
    let x = |day: Date| left + days(day) * room / days(last).max(1);
    let bottom = HEAD + i64::try_from(entries.len()).unwrap_or(0) * STEP;
    let markup = html! {
        text x=(x(today)) y=(BASE) text-anchor="middle" fill=(ink::QUIET) { (letters::cut(today_label, 1_400)) }
        line x1=(x(today)) y1="140" x2=(x(today)) y2=(bottom) stroke=(ink.strong()) stroke-width="14" stroke-dasharray="40 30" {}
        @for (entry, place) in entries.iter().zip(0_i64..) { (row(entry, HEAD + place * STEP, &x, left, left + room, ink)) }
    };
    Drawn { markup, height: bottom + 20 }
}

fn row(entry: &Due, top: i64, x: &impl Fn(Date) -> i64, left: i64, right: i64, ink: Ink) -> Markup {
    let (middle, code) = (top + STEP / 2, letters::width(&entry.label).min(800));
    html! {
        line x1=(left) y1=(middle) x2=(right) y2=(middle) stroke=(ink::RULE) stroke-width="6" {}
        text x="0" y=(middle - LINE / 2 + BASE) font-weight="600" { (letters::cut(&entry.label, 800)) }
        text x=(code + 80) y=(middle - LINE / 2 + BASE) { (letters::cut(&entry.text, NAMES - code - 80)) }
        @if entry.overdue {
            path d={ "M" (x(entry.date)) " " (middle - 80) "l80 80l-80 80l-80 -80z" } fill=(ink.strong()) {}
        } @else {
            circle cx=(x(entry.date)) cy=(middle) r="58" fill=(ink::PAPER) stroke=(ink.strong()) stroke-width="24" {}
        }
        text x=(WIDTH) y=(middle - LINE / 2 + BASE) text-anchor="end" font-weight=[entry.overdue.then_some("600")] {
            (letters::cut(&entry.day, DAYS))
        }
    }
}
