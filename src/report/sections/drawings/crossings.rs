//! Which factors were crossed with which.

use super::in_words;
use crate::analysis::crossing::cell;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, Shade};
use crate::session::factor::Quadrant;
use crate::session::id::FactorId;

/// With more factors on a side nobody could tell the pairs apart on a page.
const MOST_FACTORS: usize = 20;

/// The inner factors against the outer ones, with the number of crossings of each pair. Where there are many, only those that
/// were crossed. `None` where none were, or too many: the lists of the strategies say the same.
pub(in crate::report::sections) fn crossings(context: &Context) -> Option<Chart> {
    let (words, session) = (context.words, context.session);
    let side = |quadrants: [Quadrant; 2]| -> Vec<FactorId> {
        quadrants.into_iter().flat_map(|it| session.board(it)).map(|it| it.id).collect()
    };
    let mut inner = side([Quadrant::Strength, Quadrant::Weakness]);
    let mut outer = side([Quadrant::Opportunity, Quadrant::Threat]);
    let count = |one, other| cell(session, one, other).count();
    let is_large = |inner: &[FactorId], outer: &[FactorId]| inner.len().max(outer.len()) > MOST_FACTORS;
    if is_large(&inner, &outer) {
        let is_crossed = |it: &FactorId| session.crossings.iter().any(|crossing| crossing.factors.contains(it));
        inner.retain(is_crossed);
        outer.retain(is_crossed);
    }
    if is_large(&inner, &outer) {
        return None;
    }
    let most = inner.iter().flat_map(|one| outer.iter().map(|other| count(*one, *other))).max().unwrap_or(0);
    if most == 0 {
        return None;
    }
    let shade = |count: usize| Shade {
        figure: if count == 0 { String::new() } else { count.to_string() },
        depth: u8::try_from(count * 80 / most).unwrap_or(80),
        strong: false,
    };
    let row = |one: &FactorId| outer.iter().map(|other| Some(shade(count(*one, *other)))).collect();
    let codes = |side: &[FactorId]| side.iter().map(|it| context.factor_code(*it)).collect::<Vec<_>>();
    let crossed = inner.iter().flat_map(|one| outer.iter().map(move |other| (*one, *other)));
    let alternative = in_words(crossed.filter(|(one, other)| count(*one, *other) > 0).map(|(one, other)| {
        let pair = format!("{} × {}", context.factor_code(one), context.factor_code(other));
        (pair, count(one, other).to_string())
    }));
    let drawing = Drawing::Heat { rows: codes(&inner), columns: codes(&outer), cells: inner.iter().map(row).collect() };
    Some(Chart { title: words.drawing_crossings(), drawing, alternative, repeats: true })
}
