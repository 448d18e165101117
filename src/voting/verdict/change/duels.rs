//! Where options are compared two by two.

use super::{Case, Change};
use crate::voting::measures::robustness::{Alteration, Seated};
use crate::voting::outcome::{Ordered, Trace};
use crate::voting::ranked::borda::Convention;

/// Borda adds up. Where duels decide, options that each beat every option without a seat keep their seats while none of
/// these duels turns: one person who votes the other way moves a duel by two votes of theirs.
pub(super) fn of(ordered: &Ordered, options: usize, case: &Case<'_>) -> Option<Change> {
    let (seats, heaviest) = (case.terms.places(), case.heaviest);
    match &ordered.trace {
        Trace::Borda(borda) => {
            let totals: Vec<i128> = borda.scores.iter().map(|score| i128::from(score.rounded(2))).collect();
            let places = match borda.convention {
                Convention::Mean => options.saturating_sub(1),
                Convention::Zero | Convention::Modified => options,
            };
            // Points are counted in halves, because ties share them.
            return Some(Alteration::at_least(&totals, seats, 4 * places as u64 * heaviest).into());
        }
        // An elimination can turn though no duel does; so can the worst defeat of a second winner.
        Trace::InstantRunoff(_) => return None,
        Trace::Minimax(_) if seats > 1 => return None,
        _ => {}
    }
    let Seated { certain, .. } = Seated::of(ordered.trace.tiers(), seats);
    let pairwise = &ordered.pairwise;
    let rest: Vec<usize> = (0..options).filter(|other| !certain.contains(other)).collect();
    let duels = || certain.iter().flat_map(|option| rest.iter().map(|other| (*option, *other)));
    if certain.is_empty() || !duels().all(|(one, other)| pairwise.beats(one, other)) {
        return None;
    }
    let narrowest = duels().map(|(one, other)| pairwise.margin(one, other).unsigned_abs()).min()?;
    let to_tie = narrowest.div_ceil(2 * heaviest);
    // Whom nobody beats is not passed, only joined. But several duels brought level at once can take away the duels won that
    // Copeland counts, and let one without a seat stand beside one that has it and above another.
    let is_only_joined = seats == 1 && (options == 2 || !matches!(ordered.trace, Trace::Copeland(_)));
    let to_pass = if is_only_joined { narrowest / (2 * heaviest) + 1 } else { to_tie };
    // Of two options there is but one duel, and turning is the most that one person can do to it.
    let is_exact = options == 2 && heaviest == 1 && is_only_joined;
    Some(Change { to_tie: Some(to_tie), is_exact, ..Change::at_least(to_pass) })
}
