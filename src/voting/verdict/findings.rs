//! What in the ballots a room ought to know, whatever the order: circles, favourites passed over, camps, who has nothing.

use crate::session::round::Method;
use crate::voting::ballots::{Approvals, Ballots, Tiers};
use crate::voting::fraction::Fraction;
use crate::voting::grades::comparison::Misfit;
use crate::voting::measures::{self, Distribution, Spread};
use crate::voting::outcome::{self, Detail, Ordered, Outcome, Terms};
use crate::voting::proportional::Budget;
use crate::voting::proportional::representation::Representation;
use crate::voting::ranked::{Cycle, Duel};

/// Something that a room ought to know of a result. Options go by their places.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// A circle of majorities: no order satisfies every majority.
    Circle(Cycle),
    /// An option that beats each other one by itself, and does not come first.
    FavouritePassedOver(usize),
    /// An option that beats each other one by itself, with the narrowest of its duels.
    Favourite(usize, Duel),
    /// The middle grade puts one option first, the mean another.
    MiddleAndMeanDiffer {
        /// First by the grade in the middle.
        middle: Vec<usize>,
        /// First by the mean.
        mean: Vec<usize>,
    },
    /// The room stands in two camps on these options.
    TwoCamps(Vec<usize>),
    /// People who got none of what they ticked.
    LeftOut {
        /// What their votes weigh: one each, unless the rules say otherwise.
        votes: u64,
        /// Of what all weigh.
        of: u64,
    },
    /// A group large enough for a place agrees on this option and got nothing.
    Unheard {
        /// The option.
        option: usize,
        /// What their votes weigh.
        votes: u64,
    },
    /// Without this option, which does not win, the others would come in another order.
    HangsOn(usize),
    /// The comparisons contradict one another too much to be relied on: the consistency ratio is above 0.10.
    Contradictory {
        /// The consistency ratio.
        ratio: Fraction,
        /// The comparisons that fit worst.
        worst: Vec<Misfit>,
    },
    /// Means rest on unequal numbers of people.
    UnevenMeans,
}

/// Saaty, 1980: comparisons above this ratio are to be looked at again.
const CONSISTENT: f64 = 0.10;

/// Among more options than these no circle is looked for.
const MOST_FOR_CIRCLE: usize = 500;

/// Everything worth knowing, in the order in which it is told.
pub(super) fn of(ballots: &Ballots, outcome: &Outcome, terms: &Terms<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    match (ballots, &outcome.detail) {
        (_, Detail::Ordered(ordered)) => findings.extend(duels(ordered, &outcome.tiers)),
        (Ballots::Scores(_), Detail::Judged(judged)) => {
            let histograms = judged.options.iter().map(|it| Distribution::of_grades(&it.histogram).ok());
            let spreads: Vec<Spread> = histograms.flatten().map(Spread::of).collect();
            findings.extend(middle_and_mean(&outcome.tiers, &spreads));
            findings.extend(camps(&spreads));
        }
        (Ballots::Scores(scores), Detail::Scored(sums)) => {
            if let Some(scale) = super::scale(terms.method) {
                findings.extend(camps(&Spread::of_scores(scores, scale)));
            }
            if sums.is_uneven
                && matches!(terms.method, Method::Score { rule: crate::session::round::method::ScoreRule::Mean, .. })
            {
                findings.push(Finding::UnevenMeans);
            }
        }
        (Ballots::Ticks(ticks), Detail::None) if terms.places() > 1 => {
            let chosen = outcome.chosen(terms.seats);
            if chosen.tied.is_empty() && !chosen.certain.is_empty() {
                findings.extend(represented(ticks, terms, |all| {
                    Representation::of_places(all, &chosen.certain, terms.places())
                }));
            }
        }
        (Ballots::Ticks(ticks), Detail::Chosen(committee))
            if committee.tied.is_empty() && !committee.winners.is_empty() =>
        {
            findings.extend(represented(ticks, terms, |all| match terms.method {
                Method::Budget { amount, .. } => {
                    let budget = Budget { costs: terms.costs.to_vec(), total: *amount };
                    Representation::of(all, &committee.winners, &budget)
                }
                _ => Representation::of_places(all, &committee.winners, terms.places()),
            }));
        }
        (_, Detail::Criteria(criteria)) => {
            let first = criteria.tiers.first();
            let losers =
                criteria.reversals.iter().filter(|it| !first.contains(&it.removed) && it.tiers.first() != first);
            findings.extend(losers.map(|it| Finding::HangsOn(it.removed)));
        }
        (_, Detail::Compared(compared)) => {
            let ratio = compared.group.consistency_ratio.filter(|ratio| *ratio > CONSISTENT);
            findings.extend(ratio.map(|ratio| Finding::Contradictory {
                ratio: Fraction::nearly(ratio),
                worst: compared.group.misfits.clone(),
            }));
        }
        _ => {}
    }
    findings
}

fn duels(ordered: &Ordered, tiers: &Tiers) -> Vec<Finding> {
    let pairwise = &ordered.pairwise;
    if let Some(favourite) = pairwise.condorcet_winner() {
        let rivals = (0..pairwise.options()).filter_map(|other| pairwise.duel(favourite, other));
        let narrowest = rivals.min_by_key(Duel::margin);
        let mut findings: Vec<Finding> =
            narrowest.map(|duel| Finding::Favourite(favourite, duel)).into_iter().collect();
        if !tiers.first().contains(&favourite) {
            findings = vec![Finding::FavouritePassedOver(favourite)];
        }
        return findings;
    }
    // A circle is there to be told: among very many options it takes too long to be looked for.
    let is_short = pairwise.options() <= MOST_FOR_CIRCLE;
    let circle = if is_short { pairwise.majority_cycle() } else { None };
    circle.map(Finding::Circle).into_iter().collect()
}

fn middle_and_mean(tiers: &Tiers, spreads: &[Spread]) -> Option<Finding> {
    let means: Vec<Option<Fraction>> = spreads.iter().map(|spread| spread.mean).collect();
    let mean = Tiers::by_merit(&means).first().to_vec();
    let middle = tiers.first().to_vec();
    let differ = !middle.iter().any(|option| mean.contains(option));
    (differ && !middle.is_empty()).then_some(Finding::MiddleAndMeanDiffer { middle, mean })
}

fn camps(spreads: &[Spread]) -> Option<Finding> {
    let split = |spread: &Spread| spread.finding == Some(measures::Finding::TwoCamps);
    let options: Vec<usize> = (0..spreads.len()).filter(|option| split(&spreads[*option])).collect();
    (!options.is_empty()).then_some(Finding::TwoCamps(options))
}

/// Who got nothing; and who agrees on an option that could have been chosen, and got nothing.
fn represented(ticks: &Approvals, terms: &Terms<'_>, represent: impl Fn(&Approvals) -> Representation) -> Vec<Finding> {
    let mut findings = Vec::new();
    let represent = |ticks: &Approvals| outcome::all_who_voted(ticks, terms).ok().map(|all| represent(&all));
    let Some(all) = represent(ticks) else { return findings };
    if all.left_out > 0 {
        findings.push(Finding::LeftOut { votes: all.left_out, of: all.weight });
    }
    let Some(able) = represent(&outcome::able(ticks, terms)) else { return findings };
    let unheard = able.unjust.iter().map(|option| (able.unheard.get(*option).copied().unwrap_or(0), *option));
    findings.extend(
        unheard
            .max_by_key(|(votes, option)| (*votes, std::cmp::Reverse(*option)))
            .map(|(votes, option)| Finding::Unheard { option, votes }),
    );
    findings
}
