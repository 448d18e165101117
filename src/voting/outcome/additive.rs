//! Points, ticks and votes that are simply added up.

use super::{Detail, Outcome, Standing, Terms, by_score};
use crate::session::round::Method;
use crate::voting::ballots::{Approvals, Scores, Totals};
use crate::voting::fraction::Fraction;
use crate::voting::measures::concentration;
use num_rational::BigRational;

/// How points were spread (dots, gommettes, cumulative voting).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// Points placed, one a point whatever the votes weigh; nought where only totals are known.
    pub used: u64,
    /// Points that those who placed any had and did not place: blank and spoilt ballots are told by themselves.
    pub unused: u64,
    /// How unevenly the points fell, from 0 (all options alike) towards 1: the Gini index over all options, those without
    /// points included. Absent where no points were given.
    pub gini: Option<Fraction>,
    /// How far they fell on few options, from one over their number to 1: the sum of the squared shares (Herfindahl,
    /// 1950). Absent where no points were given.
    pub herfindahl: Option<BigRational>,
}

/// Counts points: `each` is what a person may spread.
pub(super) fn points(given: &Scores, each: u32) -> Outcome {
    let weights = given.weights();
    let mut used = 0_u64;
    let mut options: Vec<Standing> = Vec::new();
    let mut totals: Vec<u64> = Vec::new();
    for option in 0..given.options() {
        let (mut total, mut supporters) = (0_u64, 0_u64);
        for (points, weight) in given.column(option).iter().zip(weights.iter()) {
            // A missing number stands far below nought.
            let points = u64::try_from(*points).unwrap_or(0);
            total = total.saturating_add(points.saturating_mul(weight.value()));
            used = used.saturating_add(points.saturating_mul(u64::from(weight.people)));
            supporters += if points > 0 { u64::from(weight.people) } else { 0 };
        }
        totals.push(total);
        options.push(Standing { score: Fraction::whole(total), supporters, may_win: total > 0, ..Standing::NOTHING });
    }
    share_of_all(&mut options);
    let had = u64::from(each).saturating_mul(weights.people());
    let detail = Points {
        used,
        unused: had.saturating_sub(used),
        gini: concentration::gini(&totals),
        herfindahl: concentration::herfindahl(&totals),
    };
    Outcome::new(by_score(&options), options, Detail::Points(detail))
}

/// Counts one vote a ballot. The share is of the votes that name an option, blank ballots left out.
pub(super) fn single(ticks: &Approvals) -> Outcome {
    let mut options = ticked(ticks);
    share_of_all(&mut options);
    Outcome::new(by_score(&options), options, Detail::None)
}

/// Counts ticks. The share is of all ballots, blank ones included, so the shares of all options may sum to more than one.
pub(super) fn approval(ticks: &Approvals, terms: &Terms<'_>) -> Vec<Standing> {
    let mut options = ticked(ticks);
    let all = ticks.weights().total().saturating_add(terms.blank);
    for option in &mut options {
        option.share = Fraction::new(option.score.numerator(), u128::from(all));
    }
    options
}

/// Counts what each option got in all. Ticks and votes are as many people; of points it is only known how many people are
/// behind an option at least, because one may have given it several.
pub(super) fn totals(totals: &Totals, terms: &Terms<'_>) -> Outcome {
    let most = match terms.method {
        Method::Dots { most, .. } => u64::from((*most).max(1)),
        _ => 1,
    };
    let standing = |total: &u64| Standing {
        score: Fraction::whole(*total),
        supporters: total.div_ceil(most).min(totals.valid),
        may_win: *total > 0,
        ..Standing::NOTHING
    };
    let mut options: Vec<Standing> = totals.options.iter().map(standing).collect();
    if let Method::Approval { .. } = terms.method {
        let all = totals.valid.saturating_add(terms.blank);
        for option in &mut options {
            option.share = Fraction::new(option.score.numerator(), u128::from(all));
        }
    } else {
        share_of_all(&mut options);
    }
    let detail = match terms.method {
        Method::Dots { points, .. } => {
            let used = totals.options.iter().fold(0_u64, |sum, it| sum.saturating_add(*it));
            let had = u64::from(*points).saturating_mul(totals.valid);
            Detail::Points(Points {
                used,
                unused: had.saturating_sub(used),
                gini: concentration::gini(&totals.options),
                herfindahl: concentration::herfindahl(&totals.options),
            })
        }
        _ => Detail::None,
    };
    Outcome::new(by_score(&options), options, detail)
}

/// The weight of the ticks on each option, without shares.
fn ticked(ticks: &Approvals) -> Vec<Standing> {
    let mut totals = vec![(0_u64, 0_u64); ticks.options()];
    for (given, weight) in ticks.iter() {
        for tick in given {
            if let Some((total, supporters)) = totals.get_mut(usize::from(*tick)) {
                *total += weight.value();
                *supporters += u64::from(weight.people);
            }
        }
    }
    let standing = |(total, supporters)| Standing {
        score: Fraction::whole(total),
        supporters,
        may_win: total > 0,
        ..Standing::NOTHING
    };
    totals.into_iter().map(standing).collect()
}

/// Gives each option its share of what all got together.
pub(super) fn share_of_all(options: &mut [Standing]) {
    let size = |score: Fraction| if score < Fraction::ZERO { Fraction::ZERO.less(score) } else { score };
    let all = options.iter().fold(Fraction::ZERO, |sum, it| sum.plus(size(it.score)));
    for option in options {
        option.share = option.score.over(all);
    }
}
