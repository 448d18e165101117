//! Ballots are replaced by others against the result, and counted again, until it is another.

mod against;

use super::{Case, Change};
use crate::voting::ballots::{Ballots, Drawn, Weight};
use crate::voting::measures::robustness::Seated;
use crate::voting::outcome;
use against::Against;

/// With more people than these, and more numbers on all ballots, it would take long enough to be noticed.
const MOST_PEOPLE: u64 = 1_000;
const MOST_MARKS: u64 = 20_000;
/// The same for rules that take long to count.
const FEW_MARKS: u64 = 2_000;

/// So many of those nearest to being chosen are tried, against so many of those that are.
const MOST_TRIED: usize = 4;

/// What a formula tells at least, and beside it what is enough. Where both meet, it is the fewest.
pub(super) fn tightened(case: &Case<'_>, least: Option<Change>) -> Option<Change> {
    let floor = least.and_then(|it| it.to_pass).unwrap_or(1).max(1);
    let Some(enough) = Search::of(case).and_then(|search| search.fewest(floor)) else { return least };
    if enough > floor {
        let to_pass = Some(floor).filter(|floor| *floor > 1);
        return Some(Change { to_tie: None, to_pass, enough: Some(enough), is_exact: false });
    }
    let can_tie = |tie: &u64| *tie == enough || Search::of(case).is_some_and(|search| search.can_tie(*tie));
    Some(Change { to_tie: least.and_then(|it| it.to_tie).filter(can_tie), ..Change::exactly(enough) })
}

struct Search<'c> {
    case: &'c Case<'c>,
    people: u64,
    /// Who could be brought in, and against whom.
    pairs: Vec<Against>,
}

impl<'c> Search<'c> {
    /// `None` where single ballots are not known, or there are too many, and where someone who said nothing could do more
    /// than anybody who did.
    fn of(case: &'c Case<'_>) -> Option<Self> {
        let people = case.ballots.weights()?.people();
        let options = case.outcome.options.len();
        let most = if case.outcome.detail.takes_long() { FEW_MARKS } else { MOST_MARKS };
        if case.terms.silent > super::heaviest(case.ballots)
            || people == 0
            || people > MOST_PEOPLE
            || people * options as u64 > most
        {
            return None;
        }
        let chosen = &case.chosen.certain;
        let in_order: Vec<usize> = case.outcome.tiers.groups().iter().flatten().copied().collect();
        let (inside, outside): (Vec<usize>, Vec<usize>) = in_order.iter().partition(|it| chosen.contains(it));
        // The last of those that are chosen is mostly the nearest to being passed.
        let mut pairs = Vec::new();
        for other in outside.into_iter().take(MOST_TRIED) {
            let against = |chosen: Option<usize>| Against { other, chosen };
            if inside.is_empty() {
                pairs.push(against(None));
            }
            pairs.extend(inside.iter().rev().take(MOST_TRIED).map(|chosen| against(Some(*chosen))));
        }
        Some(Self { case, people, pairs })
    }

    /// The fewest that were found; not fewer than `floor`, of which it is known that fewer cannot.
    fn fewest(&self, floor: u64) -> Option<u64> {
        let mut best: Option<u64> = None;
        for against in &self.pairs {
            let order = against.order(self.case.ballots);
            let can = |people: u64| self.result(against, &order, people).is_some_and(|it| self.is_other(&it));
            let enough = best.map_or(self.people, |best| best - 1);
            if enough < floor || !can(enough) {
                continue;
            }
            if can(floor) {
                return Some(floor);
            }
            best = Some(super::fewest(floor, enough, can));
        }
        best
    }

    /// Whether so many can bring about a tie.
    fn can_tie(&self, people: u64) -> bool {
        self.pairs.iter().any(|against| {
            let order = against.order(self.case.ballots);
            self.result(against, &order, people).is_some_and(|it| !it.tied.is_empty())
        })
    }

    /// Who is chosen where the first so many people in this order vote otherwise.
    fn result(&self, against: &Against, order: &[usize], people: u64) -> Option<Seated> {
        let ballots = self.case.ballots;
        let mut left = ballots.weights()?.people_of_each();
        let mut turned: Vec<Weight> = Vec::new();
        let mut wanted = u32::try_from(people).ok()?;
        for ballot in order {
            let people = left.get_mut(*ballot)?;
            let taken = (*people).min(wanted);
            *people -= taken;
            wanted -= taken;
            if taken > 0 {
                turned.push(Weight { people: taken, each: ballots.weights()?.at(*ballot).each });
            }
        }
        let drawn: Vec<Drawn> = ballots.weights()?.drawn(&left);
        let mut changed: Ballots = ballots.drawn(&drawn)?.ok()?;
        for weight in turned {
            against.vote(&mut changed, &self.case.terms, &self.case.chosen.certain, weight)?;
        }
        let outcome = outcome::count(&changed, &self.case.terms).ok()?;
        let mut seated = outcome.chosen(self.case.terms.seats);
        seated.certain.sort_unstable();
        Some(seated)
    }

    /// Whether another is chosen, or one no longer is, for certain.
    fn is_other(&self, after: &Seated) -> bool {
        let before = &self.case.chosen.certain;
        let is_new = after.certain.iter().any(|option| !before.contains(option));
        is_new || (after.tied.is_empty() && after.certain.len() != before.len())
    }
}
