//! Points to spread (dots, gommettes, cumulative voting): the sum of points per option.

use super::fraction::Fraction;
use super::result::{Count, Detail};
use super::tier::{self, Entry};
use super::votes::{self, Votes};
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::Round;

/// What only this method tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DotsDetail {
    /// Points placed, one a point whatever the votes weigh.
    pub used: u64,
    /// Points that the voters had and did not place; spoilt ballots have none.
    pub unused: u64,
    /// How unevenly the points fell, from 0 (all options alike) towards 1: the Gini index over all options, those without
    /// points included. Absent where no points were given.
    pub gini: Option<Fraction>,
}

/// Counts a round of points: `points` is what each person may spread.
pub(super) fn count(round: &Round, points: u32) -> Count {
    let totals: Vec<Total> = round.options.iter().map(|option| total(round, option.id)).collect();
    let all = totals.iter().map(|it| it.weighted).fold(0_u128, u128::saturating_add);
    let entries = totals.iter().map(|it| Entry {
        option: it.option,
        score: Fraction::new(signed(it.weighted), 1),
        share: Fraction::new(signed(it.weighted), all),
        supporters: it.supporters,
        may_win: it.weighted > 0,
    });
    let ranking = tier::rank(entries.collect(), |entry| entry.score);
    let used = totals.iter().map(|it| it.placed).fold(0, u64::saturating_add);
    let held = Votes::of(round);
    let had = u64::from(points) * u64::from(held.valid + held.blank);
    let detail = DotsDetail { used, unused: had.saturating_sub(used), gini: gini(&totals) };
    Count { ranking, detail: Detail::Dots(detail) }
}

struct Total {
    option: OptionId,
    weighted: u128,
    placed: u64,
    supporters: u32,
}

fn total(round: &Round, option: OptionId) -> Total {
    let mut total = Total { option, weighted: 0, placed: 0, supporters: 0 };
    for ballot in votes::valid(round) {
        let Marks::Points(given) = &ballot.marks else { continue };
        let points = given.iter().find(|(id, _)| *id == option).map_or(0, |(_, points)| *points);
        total.weighted += u128::from(points) * u128::from(ballot.weight);
        total.placed = total.placed.saturating_add(u64::from(points));
        total.supporters += u32::from(points > 0);
    }
    total
}

/// `2·Σ(i·x_i) / (m·Σx) − (m+1)/m`, with the totals `x` in rising order and `i` from 1 to `m`.
fn gini(totals: &[Total]) -> Option<Fraction> {
    let mut values: Vec<u128> = totals.iter().map(|it| it.weighted).collect();
    values.sort_unstable();
    let options = values.len() as u128;
    let sum: u128 = values.iter().sum();
    if sum == 0 {
        return None;
    }
    let ordered: u128 = (1_u128..).zip(&values).map(|(place, value)| place * value).sum();
    Some(Fraction::new(signed(2 * ordered) - signed((options + 1) * sum), options * sum))
}

fn signed(number: u128) -> i128 {
    i128::try_from(number).unwrap_or(i128::MAX)
}
