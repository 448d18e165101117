//! What must hold of each ballot of a round.

use std::collections::BTreeSet;

use super::check::within;
use crate::session::ballot::{Ballot, Marks, OptionId};
use crate::session::refusal::Refusal;
use crate::session::round::{Method, Round};

/// How many times one option may outweigh another at most (Saaty, 1980).
pub(super) const MOST_TIMES: i64 = 9;

impl Round {
    /// Whether a ballot is one that the method of the round can count: known options, none twice, within its limits.
    ///
    /// # Errors
    /// The refusal with which such a ballot would not be taken.
    pub fn accepts(&self, ballot: &Ballot) -> Result<(), Refusal> {
        self.accepts_marks(&ballot.marks)
    }

    /// The same of what is marked on it.
    ///
    /// # Errors
    /// As for [`Round::accepts`].
    pub fn accepts_marks(&self, marks: &Marks) -> Result<(), Refusal> {
        match (&self.method, marks) {
            (_, Marks::Blank | Marks::Spoilt) => Ok(()),
            (Method::Dots { points, most }, Marks::Points(given)) => check_points(self, given, *points, *most),
            (Method::Hands, Marks::Stances(given)) => known(self, given.iter().map(|(option, _)| *option)),
            (Method::Consent, Marks::Consents(given)) => known(self, given.iter().map(|(option, _)| *option)),
            (Method::Single, Marks::Ticks(given)) => check_ticks(self, given, Some(1)),
            (Method::Approval { most, .. }, Marks::Ticks(given)) => check_ticks(self, given, *most),
            (Method::Budget { .. }, Marks::Ticks(given)) => check_ticks(self, given, None),
            (Method::Score { low, high, .. }, Marks::Scores(given)) => check_scores(self, given, *low, *high),
            (Method::MajorityJudgment { grades, .. }, Marks::Scores(given)) => {
                check_scores(self, given, 0, i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX))
            }
            (Method::Quadratic { credits }, Marks::Scores(given)) => check_credits(self, given, *credits),
            (Method::Ranking { .. }, Marks::Ranking(groups)) => known(self, groups.iter().flatten().copied()),
            (Method::Criteria { low, high, criteria }, Marks::Sheet(given)) => {
                known(self, given.iter().map(|(option, _)| *option))?;
                given.iter().try_for_each(|(_, numbers)| check_sheet(numbers, criteria.len(), *low, *high))
            }
            (Method::Comparison { .. }, Marks::Comparisons(given)) => check_comparisons(self, given),
            _ => Err(Refusal::WrongMarks),
        }
    }
}

fn check_points(round: &Round, given: &[(OptionId, u32)], points: u32, most: u32) -> Result<(), Refusal> {
    known(round, given.iter().map(|(option, _)| *option))?;
    if let Some((_, over)) = given.iter().find(|(_, given)| *given > most) {
        return Err(Refusal::TooManyOnOption { given: *over, allowed: most });
    }
    let total = given.iter().fold(0_u32, |sum, (_, given)| sum.saturating_add(*given));
    if total > points { Err(Refusal::TooManyPoints { given: total, allowed: points }) } else { Ok(()) }
}

fn check_ticks(round: &Round, given: &[OptionId], most: Option<u32>) -> Result<(), Refusal> {
    known(round, given.iter().copied())?;
    let ticks = u32::try_from(given.len()).unwrap_or(u32::MAX);
    match most {
        Some(most) if ticks > most => Err(Refusal::TooManyTicks { given: ticks, allowed: most }),
        _ => Ok(()),
    }
}

fn check_scores(round: &Round, given: &[(OptionId, i32)], low: i32, high: i32) -> Result<(), Refusal> {
    known(round, given.iter().map(|(option, _)| *option))?;
    given.iter().try_for_each(|(_, score)| within(i64::from(*score), i64::from(low), i64::from(high)))
}

/// Votes cost their square; a ballot that spends too much is refused, never trimmed.
fn check_credits(round: &Round, given: &[(OptionId, i32)], credits: u32) -> Result<(), Refusal> {
    known(round, given.iter().map(|(option, _)| *option))?;
    let square = |votes: i32| u64::from(votes.unsigned_abs()).pow(2);
    let cost = given.iter().fold(0_u64, |sum, (_, votes)| sum.saturating_add(square(*votes)));
    let spent = u32::try_from(cost).unwrap_or(u32::MAX);
    if cost > u64::from(credits) { Err(Refusal::TooManyCredits { spent, allowed: credits }) } else { Ok(()) }
}

fn check_sheet(numbers: &[i32], criteria: usize, low: i32, high: i32) -> Result<(), Refusal> {
    if numbers.len() != criteria {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        return Err(Refusal::SheetIncomplete { given: count(numbers.len()), asked: count(criteria) });
    }
    numbers.iter().try_for_each(|number| within(i64::from(*number), i64::from(low), i64::from(high)))
}

/// Two different options of the round, each pair once, from 1 to 9 times as much.
fn check_comparisons(round: &Round, given: &[(OptionId, OptionId, u32)]) -> Result<(), Refusal> {
    let mut pairs = BTreeSet::new();
    for (left, right, times) in given {
        if left == right {
            return Err(Refusal::SameThing);
        }
        if round.option(*left).is_none() || round.option(*right).is_none() {
            return Err(Refusal::BadOption);
        }
        if !pairs.insert((left.min(right), left.max(right))) {
            return Err(Refusal::PairTwice);
        }
        within(i64::from(*times), 1, MOST_TIMES)?;
    }
    Ok(())
}

/// Every option is one of the round, and none comes twice.
pub(super) fn known(round: &Round, options: impl Iterator<Item = OptionId>) -> Result<(), Refusal> {
    // Ballots are looked at again and again, and most rounds are on few options: those are ticked off in one number.
    let (mut few, mut many) = (0_u128, BTreeSet::new());
    for option in options {
        let place = round.place(option).ok_or(Refusal::BadOption)?;
        let is_new = if place < 128 {
            let was = few;
            few |= 1 << place;
            was != few
        } else {
            many.insert(place)
        };
        if !is_new {
            return Err(Refusal::BadOption);
        }
    }
    Ok(())
}
