//! The ballot that does most for an option against one that is chosen, and those whose ballots do most for the latter.

use std::cmp::Reverse;

use crate::session::round::Method;
use crate::session::round::method::ScoreRule;
use crate::voting::ballots::{Ballots, Rankings, Scores, Weight};
use crate::voting::fraction::Fraction;
use crate::voting::grades::comparison::{Judgment, Judgments};
use crate::voting::grades::criteria::{Direction, Sheets};
use crate::voting::outcome::Terms;

/// An option that is to be brought in, and one that is chosen, if any is.
pub(super) struct Against {
    pub(super) other: usize,
    pub(super) chosen: Option<usize>,
}

impl Against {
    /// The ballots by how much they put the chosen one above the other, heavy ones first.
    pub(super) fn order(&self, ballots: &Ballots) -> Vec<usize> {
        let weights = ballots.weights().into_iter().flat_map(|it| it.iter().enumerate());
        let mut order: Vec<(i128, u32, usize)> = weights
            .map(|(ballot, weight)| (self.ahead(ballots, ballot) * i128::from(weight.each), weight.each, ballot))
            .collect();
        order.sort_by_key(|it| Reverse(*it));
        order.into_iter().map(|(_, _, ballot)| ballot).collect()
    }

    /// How far a ballot puts the chosen one above the other.
    fn ahead(&self, ballots: &Ballots, ballot: usize) -> i128 {
        let difference = |of: &dyn Fn(usize) -> i128| self.chosen.map_or(0, of) - of(self.other);
        match ballots {
            Ballots::Points(it) | Ballots::Scores(it) => {
                difference(&|option| i128::from(it.score(ballot, option).unwrap_or(0)))
            }
            Ballots::Ticks(it) => {
                difference(&|option| i128::from(it.ticks(ballot).iter().any(|tick| usize::from(*tick) == option)))
            }
            Ballots::Rankings(it) => difference(&|option| -i128::from(it.rank(ballot, option).unwrap_or(u16::MAX))),
            Ballots::Sheets(it) => difference(&|option| {
                let given = it.criteria().iter().zip(it.numbers(ballot, option));
                let part = |number: i32, weight: u32| i128::from(number) * i128::from(weight);
                given
                    .map(|(criterion, number)| match (criterion.direction, number.unwrap_or(0)) {
                        (Direction::Benefit, number) => part(number, criterion.weight),
                        (Direction::Cost, number) => -part(number, criterion.weight),
                    })
                    .sum()
            }),
            Ballots::Comparisons(it) => difference(&|option| {
                let wins = it.sheet(ballot).iter().filter(|said| said.left == option || said.right == option);
                wins.map(|said| {
                    let is_more = said.value > Fraction::whole(1);
                    if said.value == Fraction::whole(1) {
                        0
                    } else if is_more == (said.left == option) {
                        1
                    } else {
                        -1
                    }
                })
                .sum()
            }),
            Ballots::Stances(_) | Ballots::Consents(_) | Ballots::Totals(_) => 0,
        }
    }

    /// Adds a ballot for the other and against all that are chosen. `None` where there is no such ballot.
    pub(super) fn vote(
        &self,
        ballots: &mut Ballots,
        terms: &Terms<'_>,
        chosen: &[usize],
        weight: Weight,
    ) -> Option<()> {
        let Self { other, .. } = *self;
        match (terms.method, ballots) {
            (Method::Dots { points, most }, Ballots::Points(table)) => {
                let given = i32::try_from(*points.min(most)).ok().filter(|given| *given > 0)?;
                table.push(&row(table, |option| Some(if option == other { given } else { 0 })), weight).ok()
            }
            (Method::Quadratic { credits }, Ballots::Scores(table)) => {
                let (up, down) = self.spent(*credits)?;
                let given = |option: usize| match option {
                    it if it == other => Some(up),
                    it if Some(it) == self.chosen => Some(-down),
                    _ => None,
                };
                table.push(&row(table, given), weight).ok()
            }
            (method, Ballots::Scores(table)) => {
                let (up, down) = extremes(method)?;
                table.push(&row(table, |option| if option == other { up } else { down }), weight).ok()
            }
            (_, Ballots::Ticks(table)) => table.push(&[other], weight).ok(),
            (_, Ballots::Rankings(table)) => {
                let rank = |option: usize| match option {
                    it if it == other => 0,
                    it if chosen.contains(&it) => Rankings::UNRANKED,
                    _ => 1,
                };
                let ranks: Vec<u16> = (0..table.options()).map(rank).collect();
                table.push(&ranks, weight).ok()
            }
            (Method::Criteria { low, high, .. }, Ballots::Sheets(table)) => {
                let sheet = self.sheet(table, (*low, *high));
                table.push(&sheet, weight).ok()
            }
            (_, Ballots::Comparisons(table)) => {
                let judged = self.judged(table);
                table.push(&judged, weight).ok()
            }
            _ => None,
        }
    }

    /// How credits are spent so that most comes between the two: votes for the one, votes against the other.
    fn spent(&self, credits: u32) -> Option<(i32, i32)> {
        let most = credits.isqrt();
        let up = match self.chosen {
            Some(_) => (0..=most).max_by_key(|up| (up + (credits - up * up).isqrt(), *up))?,
            None => most,
        };
        Some((i32::try_from(up).ok()?, i32::try_from((credits - up * up).isqrt()).ok()?))
    }

    /// The best numbers for the other, the worst for all else.
    fn sheet(&self, sheets: &Sheets, (low, high): (i32, i32)) -> Vec<Vec<Option<i32>>> {
        let number = |option: usize, direction: Direction| {
            Some(if (option == self.other) == (direction == Direction::Benefit) { high } else { low })
        };
        let of_option = |option| sheets.criteria().iter().map(|it| number(option, it.direction)).collect();
        (0..sheets.options()).map(of_option).collect()
    }

    /// The other weighs nine times as much as each, and each as much more than the chosen one.
    fn judged(&self, judgments: &Judgments) -> Vec<Judgment> {
        let all = 0..judgments.options();
        let more = |left: usize, right: usize| Judgment { left, right, value: Fraction::whole(9) };
        let than_others = all.clone().filter(|it| *it != self.other).map(|it| more(self.other, it));
        let than_chosen = self.chosen.into_iter().flat_map(|chosen| {
            let rest = all.clone().filter(move |it| *it != self.other && *it != chosen);
            rest.map(move |it| more(it, chosen))
        });
        than_others.chain(than_chosen).collect()
    }
}

/// What each option of a table is given.
fn row(table: &Scores, given: impl Fn(usize) -> Option<i32>) -> Vec<Option<i32>> {
    (0..table.options()).map(given).collect()
}

/// The most and the least that an option can be given. In a sum an option left out counts as nought, which may be more or
/// less than all numbers of the scale.
fn extremes(method: &Method) -> Option<(Option<i32>, Option<i32>)> {
    match method {
        Method::Score { low, high, rule: ScoreRule::Mean } => Some((Some(*high), Some(*low))),
        Method::Score { low, high, .. } => {
            Some((Some(*high).filter(|high| *high >= 0), Some(*low).filter(|low| *low <= 0)))
        }
        Method::MajorityJudgment { grades, .. } => Some((Some(i32::try_from(grades.saturating_sub(1)).ok()?), Some(0))),
        _ => None,
    }
}
