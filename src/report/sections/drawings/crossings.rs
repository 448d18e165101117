//! Which factors were crossed with which.

use super::in_words;
use crate::analysis::crossing::cell;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, Shade};
use crate::session::factor::Quadrant;
use crate::session::id::FactorId;

/// The inner factors against the outer ones, with the number of crossings of each pair; `None` where none were crossed.
pub(in crate::report::sections) fn crossings(context: &Context) -> Option<Chart> {
    let (words, session) = (context.words, context.session);
    let side = |quadrants: [Quadrant; 2]| -> Vec<FactorId> {
        quadrants.into_iter().flat_map(|it| session.board(it)).map(|it| it.id).collect()
    };
    let inner = side([Quadrant::Strength, Quadrant::Weakness]);
    let outer = side([Quadrant::Opportunity, Quadrant::Threat]);
    let count = |one, other| cell(session, one, other).count();
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
