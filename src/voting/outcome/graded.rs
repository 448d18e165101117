//! Numbers: scores, grades, credits, criteria, comparisons, degrees of consent.

use super::additive::share_of_all;
use super::{Detail, NotCounted, Outcome, Standing, by_score};
use crate::session::round::method::{Missing, RandomIndex, ScoreRule};
use crate::voting::ballots::Scores;
use crate::voting::fraction::Fraction;
use crate::voting::grades::comparison::{self, Judgments};
use crate::voting::grades::consent::{self, Consents};
use crate::voting::grades::criteria::{self, Scaling, Sheets};
use crate::voting::grades::quadratic::{self, Rules};
use crate::voting::grades::score::{self, RankBy, Score};
use crate::voting::grades::{majority_judgment, star};

/// Counts scores.
///
/// Whoever gives an option the least number of the scale does not support it: with nothing more it cannot win.
pub(super) fn scores(scores: &Scores, rule: ScoreRule, least: i32) -> Outcome {
    let by = if rule == ScoreRule::Mean { RankBy::Mean } else { RankBy::Sum };
    let sums = score::count(scores, by);
    let mut options = standings(&sums, rule);
    for (option, standing) in options.iter_mut().enumerate() {
        // A missing number stands below all others.
        let given = scores.column(option).iter().zip(scores.weights().iter());
        standing.supporters =
            given.filter(|(score, _)| **score > least).map(|(_, weight)| u64::from(weight.people)).sum();
        standing.may_win = standing.supporters > 0;
    }
    if by == RankBy::Sum {
        share_of_all(&mut options);
    }
    if rule == ScoreRule::Star {
        let star = star::count(scores);
        return Outcome::new(star.tiers.clone(), options, Detail::Star(star));
    }
    Outcome::new(sums.tiers.clone(), options, Detail::Scored(sums))
}

fn standings(scored: &Score, rule: ScoreRule) -> Vec<Standing> {
    let standing = |it: &score::Scored| Standing {
        score: match rule {
            ScoreRule::Mean => it.mean.unwrap_or(Fraction::ZERO),
            ScoreRule::Sum | ScoreRule::Star => Fraction::new(it.sum, 1),
        },
        ..Standing::NOTHING
    };
    scored.options.iter().map(standing).collect()
}

/// The most grades that are counted: each takes a place for each option.
const MOST_GRADES: usize = 1_000;

/// Counts grades. The score of an option is its grade in the middle, its share the part of those who gave that or better.
pub(super) fn judgment(scores: &Scores, grades: u32, missing: Missing) -> Result<Outcome, NotCounted> {
    let grades = usize::try_from(grades).unwrap_or(usize::MAX);
    if grades > MOST_GRADES {
        return Err(NotCounted::TooManyGrades { most: MOST_GRADES });
    }
    let judged = majority_judgment::count(scores, grades, missing);
    let standing = |it: &majority_judgment::Judged| {
        let total: u64 = it.histogram.iter().sum();
        Standing {
            score: Fraction::whole(it.majority_grade.unwrap_or(0) as u64),
            share: Fraction::of(total - it.below.min(total), total),
            supporters: it.above,
            may_win: it.majority_grade.is_some() && it.histogram.iter().skip(1).any(|weight| *weight > 0),
        }
    };
    let options = judged.options.iter().map(standing).collect();
    Ok(Outcome::new(judged.tiers.clone(), options, Detail::Judged(judged)))
}

/// Counts votes that cost their square; they may be against an option.
pub(super) fn quadratic(scores: &Scores, credits: u32) -> Outcome {
    let counted = quadratic::count(scores, Rules { credits, against: true });
    let in_favour = |option: usize| {
        let given = scores.column(option).iter().zip(scores.weights().iter());
        given.filter(|(votes, _)| **votes > 0).map(|(_, weight)| u64::from(weight.people)).sum()
    };
    let standing = |(option, total): (usize, &i128)| Standing {
        score: Fraction::new(*total, 1),
        supporters: in_favour(option),
        may_win: *total > 0,
        ..Standing::NOTHING
    };
    let mut options: Vec<Standing> = counted.totals.iter().enumerate().map(standing).collect();
    share_of_all(&mut options);
    Outcome::new(by_score(&options), options, Detail::Quadratic(counted))
}

/// Counts numbers by criteria. The score of an option is what it is worth.
pub(super) fn criteria(sheets: &Sheets, scaling: Scaling) -> Result<Outcome, NotCounted> {
    let counted = criteria::count(sheets, scaling)?;
    let people = sheets.weights().people();
    let standing = |worth: &Option<num_rational::BigRational>| match worth {
        Some(worth) => {
            Standing { score: Fraction::near(worth), supporters: people, may_win: true, ..Standing::NOTHING }
        }
        None => Standing::NOTHING,
    };
    let mut options: Vec<Standing> = counted.worths.iter().map(standing).collect();
    share_of_all(&mut options);
    Ok(Outcome::new(counted.tiers.clone(), options, Detail::Criteria(counted)))
}

/// Counts comparisons by pairs. The score of an option, and its share, is its weight.
pub(super) fn comparison(judgments: &Judgments, index: RandomIndex) -> Result<Outcome, NotCounted> {
    let counted = comparison::count(judgments, index)?;
    let people = judgments.weights().people();
    let standing = |weight: &f64| {
        let weight = Fraction::nearly(*weight);
        Standing { score: weight, share: weight, supporters: people, may_win: people > 0 }
    };
    let options = counted.group.weights.iter().map(standing).collect();
    Ok(Outcome::new(counted.tiers.clone(), options, Detail::Compared(Box::new(counted))))
}

/// Counts degrees of consent. The score of an option is the weight of those who support or accept it, with a reservation
/// or without. Objections that were settled stop nothing.
pub(super) fn consent(consents: &Consents, answered: &[u64]) -> Outcome {
    let agreed = consent::count(consents, answered);
    let standing = |(voices, state): (&consent::Voices, &consent::State)| {
        let with = voices.support + voices.accept + voices.reservation;
        Standing {
            score: Fraction::whole(with),
            share: Fraction::of(with, with + voices.objection),
            supporters: with,
            may_win: state.is_adopted(),
        }
    };
    let options = agreed.voices.iter().zip(&agreed.states).map(standing).collect();
    Outcome::new(agreed.tiers.clone(), options, Detail::Agreed(agreed))
}
