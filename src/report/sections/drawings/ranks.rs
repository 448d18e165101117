//! What became of the places of options from one round to the next, as far back as the same was asked.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, RankLine};
use crate::session::id::RoundId;
use crate::session::round::Round;
use crate::voting::Verdict;
use crate::voting::views::Shifts;
use crate::voting::views::shifts::Shift;

/// Of so many rounds at most places are drawn; names need the rest of the width.
const MOST_TIMES: usize = 8;

/// The places in the rounds that this one takes up, from the first of them, and in this one; `None` where it takes up none.
pub(in crate::report::sections) fn ranks(context: &Context, round: &Round) -> Option<Chart> {
    let words = context.words;
    let verdict = Verdict::of(round)?;
    let shifts = Shifts::of(&verdict, context.session).filter(|shifts| shifts.options.len() > 1)?;
    // A round that this reader does not know of is not drawn.
    let known = |id: RoundId| context.rounds().find(|it| it.id == id);
    let mut oldest = known(shifts.earlier)?;
    let (mut times, mut lines) = (vec![shifts.earlier, round.id], lines(round, &verdict, &shifts));
    // A circle of rounds in a damaged file must not hold us up.
    while times.len() < MOST_TIMES
        && let Some(step) = Verdict::of(oldest).and_then(|verdict| Shifts::of(&verdict, context.session))
        && let Some(earlier) = known(step.earlier).filter(|it| !times.contains(&it.id))
    {
        for (line, shift) in lines.iter_mut().zip(&shifts.options) {
            let found = step.options.iter().find(|it| is_same(round, shift.option, oldest, it.option));
            line.places.insert(0, found.and_then(|it| place(it.before.place)));
        }
        times.insert(0, earlier.id);
        oldest = earlier;
    }
    let alternative = in_words(lines.iter().map(|line| (line.label.clone(), path(line))));
    let times = times.into_iter().map(|id| words.report_round(context.round_number(id))).collect();
    let drawing = Drawing::Ranks { times, lines };
    Some(Chart { title: words.drawing_ranks(), drawing, alternative, repeats: false })
}

/// The options of the last two rounds, with their places in both.
fn lines(round: &Round, verdict: &Verdict<'_>, shifts: &Shifts) -> Vec<RankLine> {
    let seats = round.seats.map(|seats| usize::try_from(seats).unwrap_or(usize::MAX));
    let chosen = verdict.outcome().chosen(seats.or(Some(1)));
    let line = |it: &Shift| RankLine {
        label: round.options.get(it.option).map(|it| it.label.to_string()).unwrap_or_default(),
        places: vec![place(it.before.place), place(it.after.place)],
        strong: chosen.certain.contains(&it.option),
    };
    shifts.options.iter().map(line).collect()
}

fn place(place: usize) -> Option<u32> {
    u32::try_from(place).ok()
}

/// The places one after the other: «3 → 1 → 1».
fn path(line: &RankLine) -> String {
    let places = line.places.iter().map(|place| place.map_or_else(|| "–".to_owned(), |place| place.to_string()));
    places.collect::<Vec<_>>().join(" → ")
}

/// Whether two options of two rounds stand for the same axis or, without one, are called the same.
fn is_same(round: &Round, option: usize, other: &Round, its: usize) -> bool {
    let pair = round.options.get(option).zip(other.options.get(its));
    pair.is_some_and(|(one, other)| match (one.axis, other.axis) {
        (Some(axis), Some(its)) => axis == its,
        (None, None) => one.label == other.label,
        _ => false,
    })
}
