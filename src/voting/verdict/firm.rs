//! How firm a result is: whether it hangs on one person, and how often other people of the same kind would have come to it.

use super::Verdict;
use crate::session::round::{Method, Round};
use crate::session::rules::Secrecy;
use crate::voting::ballots::Weights;
use crate::voting::measures::robustness::leave_one_out::flips;
use crate::voting::measures::robustness::{Firmness, Seated};
use crate::voting::outcome;

/// With fewer ballots, those of a secret round could be guessed from what hangs on one of them.
const LEAST_SECRET: u64 = 5;
/// With more people, or more marks on all their ballots, one person hardly matters, and counting takes long.
const MOST_PEOPLE: u64 = 2_000;
const MOST_MARKS: u64 = 20_000;
/// From so many marks on, rules that take long are counted less often.
const MANY_MARKS: u64 = 1_000;
/// What is told in passing, on paper, has to be counted within a moment: so many marks, over all counts.
const MOST_IN_PASSING: u64 = 100_000;

/// On how many the result hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// How many people gave the ballots that count.
    pub people: u64,
    /// How many of them could each, by staying away alone, have let others be chosen, or tied.
    pub decisive: u64,
}

/// How firm a result is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Robustness {
    /// On how many it hangs.
    pub left_out: LeftOut,
    /// The number from which the redraws follow.
    pub seed: u64,
    /// How often redrawn ballots chose what.
    pub firmness: Firmness,
}

impl Robustness {
    /// How many times the ballots are redrawn.
    pub const DRAWS: u32 = 1_000;
    /// The same for rules that take long to count, where there are many ballots.
    pub const FEW_DRAWS: u32 = 200;

    /// Whether something is told of a round on which so many people gave single ballots.
    pub fn is_told(round: &Round, people: u64) -> bool {
        let least = if round.secrecy == Secrecy::Secret { LEAST_SECRET } else { 2 };
        // Whose objection was settled is known of the round, not of its tables: without them others would be settled, too.
        let is_settled = round.method == Method::Consent && !round.answered.is_empty();
        let marks = people.saturating_mul(round.options.len() as u64);
        // One option alone is chosen whatever comes, but for a proposal.
        let may_fall = round.options.len() > 1 || matches!(round.method, Method::Hands | Method::Consent);
        (least..=MOST_PEOPLE).contains(&people) && marks <= MOST_MARKS && may_fall && !is_settled
    }
}

/// For a verdict; `None` where single ballots are not known, are too few to say anything of, or are too many.
pub(super) fn of(verdict: &Verdict<'_>) -> Option<Robustness> {
    let weights = known(verdict)?;
    let count = |people: &[u32]| chosen(verdict, weights, people);
    let is_slow = verdict.outcome.detail.takes_long() && marks(verdict, weights) > MANY_MARKS;
    let draws = if is_slow { Robustness::FEW_DRAWS } else { Robustness::DRAWS };
    // The number of the round, so that anybody can repeat the draws.
    let seed = u64::from(verdict.round.id.0);
    let firmness = Firmness::of(weights, verdict.outcome.options.len(), (draws, seed), count)?;
    Some(Robustness { left_out: left_out(verdict, weights), seed, firmness })
}

/// On how many it hangs; `None` where that is not known or not quickly found out, and where there is a tie, which hangs on
/// everybody.
pub(super) fn in_passing(verdict: &Verdict<'_>) -> Option<LeftOut> {
    let weights = known(verdict)?;
    if !verdict.outcome.chosen(verdict.terms().seats).tied.is_empty() {
        return None;
    }
    let counted = weights.people().saturating_mul(marks(verdict, weights));
    let most = if verdict.outcome.detail.takes_long() { MOST_IN_PASSING / 10 } else { MOST_IN_PASSING };
    (counted <= most).then(|| left_out(verdict, weights))
}

/// What the single ballots weigh, where there is something to tell of them.
fn known<'v>(verdict: &'v Verdict<'_>) -> Option<&'v Weights> {
    verdict.ballots().weights().filter(|weights| Robustness::is_told(verdict.round, weights.people()))
}

fn marks(verdict: &Verdict<'_>, weights: &Weights) -> u64 {
    weights.people().saturating_mul(verdict.outcome.options.len() as u64)
}

fn left_out(verdict: &Verdict<'_>, weights: &Weights) -> LeftOut {
    let found = flips(weights, |people| chosen(verdict, weights, people));
    LeftOut { people: weights.people(), decisive: found.iter().map(|flip| u64::from(flip.people)).sum() }
}

/// Who is chosen where so many people gave each ballot; nobody where they cannot be counted then.
fn chosen(verdict: &Verdict<'_>, weights: &Weights, people: &[u32]) -> Seated {
    let terms = verdict.terms();
    let ballots = verdict.ballots().drawn(&weights.drawn(people)).and_then(Result::ok);
    let outcome = ballots.and_then(|ballots| outcome::count(&ballots, &terms).ok());
    let mut seated = outcome.map(|it| it.chosen(terms.seats)).unwrap_or_default();
    seated.certain.sort_unstable();
    seated.tied.sort_unstable();
    seated
}
