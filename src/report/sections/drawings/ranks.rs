//! What became of the places of options from one round to the next.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, RankLine};
use crate::session::round::Round;
use crate::voting::Verdict;
use crate::voting::views::Shifts;

/// The places in the round that this one takes up, and in this one; `None` where it takes up none.
pub(in crate::report::sections) fn ranks(context: &Context, round: &Round) -> Option<Chart> {
    let words = context.words;
    let verdict = Verdict::of(round)?;
    let shifts = Shifts::of(&verdict, context.session).filter(|shifts| shifts.options.len() > 1)?;
    // A round that this reader does not know of is not drawn.
    context.rounds().find(|it| it.id == shifts.earlier)?;
    let chosen =
        verdict.outcome().chosen(round.seats.map(|seats| usize::try_from(seats).unwrap_or(usize::MAX)).or(Some(1)));
    let label = |option: usize| round.options.get(option).map(|it| it.label.to_string()).unwrap_or_default();
    let place = |place: usize| u32::try_from(place).ok();
    let lines: Vec<RankLine> = shifts
        .options
        .iter()
        .map(|it| RankLine {
            label: label(it.option),
            places: vec![place(it.before.place), place(it.after.place)],
            strong: chosen.certain.contains(&it.option),
        })
        .collect();
    let alternative = in_words(
        shifts.options.iter().map(|it| (label(it.option), format!("{} → {}", it.before.place, it.after.place))),
    );
    let times = [shifts.earlier, round.id].map(|id| words.report_round(context.round_number(id)));
    let drawing = Drawing::Ranks { times: times.into(), lines };
    Some(Chart { title: words.drawing_ranks(), drawing, alternative, repeats: false })
}
