//! Where numbers or grades are compared otherwise than by their sum.
//!
//! Of one option those who change are the best for it, of the other one the best for that: the same people need not be
//! both, so that fewer cannot, and whether so many can is open. All of it is for plain votes.

use std::cmp::Ordering;

use super::{Case, Change, added};
use crate::voting::ballots::{Scores, Tiers};
use crate::voting::grades::majority_judgment::{self, MajorityJudgment, Missing};
use crate::voting::grades::star::Star;
use crate::voting::measures::robustness::Alteration;

/// Means are compared person by person, which takes long with more.
const MOST_PEOPLE: u64 = 1_000;

/// The fewest for whom `can` holds, over one who is chosen and another.
fn fewest(people: u64, case: &Case<'_>, can: impl Fn((usize, usize), u64) -> bool) -> Option<u64> {
    let mut best: Option<u64> = None;
    for pair in case.pairs() {
        let enough = best.map_or(people, |best| best - 1);
        if enough == 0 || !can(pair, enough) {
            continue;
        }
        best = Some(super::fewest(0, enough, |people| can(pair, people)));
    }
    best
}

/// Where numbers are compared by their mean. One who gives the least number takes the mean down further than one who gives
/// none any more, and so on the other side.
pub(super) fn of_means(scores: &Scores, (low, high): (i32, i32), case: &Case<'_>) -> Option<Change> {
    let people = scores.weights().people();
    if !case.is_plain() || people > MOST_PEOPLE {
        return None;
    }
    let columns: Vec<Column> = (0..scores.options()).map(|option| Column::of(scores, option)).collect();
    let passes = |(chosen, other): (usize, usize), changed: u64| {
        let lowest = columns[chosen].mirrored().highest(changed, -i128::from(low));
        let highest = columns[other].highest(changed, i128::from(high));
        // The one is seen in a mirror: where both sum to more than nought the other one is above.
        match (lowest, highest) {
            (Some((down, of_down)), Some((up, of_up))) => down * of_up + up * of_down > 0,
            _ => true,
        }
    };
    let fewest = fewest(people, case, passes).into_iter().chain(added::fewest_supporters(case)).min()?;
    Some(Change::at_least(fewest))
}

/// The numbers that one option was given, from the least on, and how many gave it none.
struct Column {
    /// Each number as often as it was given.
    given: Vec<(i128, u64)>,
    /// How many gave none.
    silent: u64,
}

impl Column {
    fn of(scores: &Scores, option: usize) -> Self {
        let mut given: Vec<(i128, u64)> = Vec::new();
        let mut silent = 0;
        for (score, weight) in scores.column(option).iter().zip(scores.weights().iter()) {
            match *score {
                Scores::MISSING => silent += u64::from(weight.people),
                score => given.push((i128::from(score), u64::from(weight.people))),
            }
        }
        given.sort_unstable();
        Self { given, silent }
    }

    /// The same with all signs turned.
    fn mirrored(&self) -> Self {
        Self {
            given: self.given.iter().rev().map(|(number, people)| (-number, *people)).collect(),
            silent: self.silent,
        }
    }

    /// The highest mean, as a sum and of how many, where so many people give the most there is: those who gave the least
    /// before, or some who gave nothing.
    fn highest(&self, changed: u64, most: i128) -> Option<(i128, i128)> {
        let (mut sum, mut gave) = (0, 0_u64);
        for (number, people) in &self.given {
            sum += number * i128::from(*people);
            gave += people;
        }
        let mut best: Option<(i128, i128)> = None;
        let mut raise = |sum: i128, raised: u64| {
            let silent = (changed - raised).min(self.silent);
            let (sum, of) = (sum + most * i128::from(silent), i128::from(gave + silent));
            if of > 0 && best.is_none_or(|(known, known_of)| (sum * known_of).cmp(&(known * of)) == Ordering::Greater) {
                best = Some((sum, of));
            }
        };
        raise(sum, 0);
        let mut raised = 0;
        for (number, people) in &self.given {
            for _ in 0..(*people).min(changed - raised) {
                raised += 1;
                sum += most - number;
                raise(sum, raised);
            }
        }
        best
    }
}

/// STAR: the duel of the finalists turns, or another gets into it.
pub(super) fn of_star(scores: &Scores, star: &Star, (low, high): (i32, i32), case: &Case<'_>) -> Option<Change> {
    let [runoff] = star.runoffs[..] else { return None };
    if !case.is_plain() || case.terms.places() != 1 {
        return None;
    }
    let lead = u32::try_from(i64::from(high.max(0)) - i64::from(low.min(0))).ok()?;
    let given = |ballot: usize, option: usize| i64::from(scores.score(ballot, option).unwrap_or(0));
    let final_two = Alteration::exactly(scores.weights(), (scores.options(), 2), lead, given).to_tie;
    let margin = runoff.for_one.abs_diff(runoff.for_other);
    let entering = final_two.into_iter().chain(added::fewest_supporters(case)).min();
    let with = |turning: u64| entering.into_iter().chain([turning]).min();
    Some(Change { to_tie: with(margin.div_ceil(2)), ..Change::at_least(with(margin / 2 + 1)?.max(1)) })
}

/// Majority judgment: so many give the one the worst grade, and as many give the other the best.
pub(super) fn of_grades(judged: &MajorityJudgment, missing: Missing, case: &Case<'_>) -> Option<Change> {
    if !case.is_plain() || missing != Missing::Worst {
        return None;
    }
    let histogram = |option: usize| judged.options.get(option).map(|it| it.histogram.clone()).unwrap_or_default();
    let people = case.ballots.total();
    let stands = |(chosen, other): (usize, usize), changed: u64| {
        let mut falling = histogram(chosen);
        falling.reverse();
        to_the_end(&mut falling, changed);
        falling.reverse();
        let mut rising = histogram(other);
        to_the_end(&mut rising, changed);
        let compared = majority_judgment::count_histograms(&[falling, rising], Missing::Worst);
        compared.map_or_else(|_| Tiers::default(), |it| it.tiers)
    };
    let passes = |pair, changed| stands(pair, changed).first() == [1];
    let is_level = |pair, changed| stands(pair, changed).first().contains(&1);
    let above_worst = |option: &usize| histogram(*option).iter().skip(1).sum::<u64>();
    let falls = case.chosen.certain.iter().map(above_worst).min();
    let to_pass = fewest(people, case, passes).into_iter().chain(falls).min()?;
    let to_tie = fewest(people, case, is_level).into_iter().chain(falls).min();
    Some(Change { to_tie, ..Change::at_least(to_pass) })
}

/// Takes so many grades from the beginning on, and puts them at the end.
fn to_the_end(histogram: &mut [u64], people: u64) {
    let mut left = people;
    for weight in histogram.iter_mut() {
        let taken = left.min(*weight);
        *weight -= taken;
        left -= taken;
    }
    if let Some(last) = histogram.last_mut() {
        *last += people - left;
    }
}
