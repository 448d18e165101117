//! What must hold of a round, and of each ballot in it.

use super::check::{check_share, given, no_circle, within};
use crate::session::Session;
use crate::session::ballot::{Ballot, HandCount, Marks, OptionId};
use crate::session::refusal::Refusal;
use crate::session::round::{Method, Round, RoundState};
use crate::session::rules::Secrecy;

impl Session {
    pub(super) fn check_round(&self, round: &Round) -> Result<(), Refusal> {
        given(&round.question)?;
        check_options(round)?;
        check_settings(round)?;
        let next = |id| self.round(id).and_then(|it| it.follows);
        no_circle(round.id, round.follows, next, self.rounds.len())?;
        check_evidence(round)?;
        if round.is_open() && self.rounds.iter().any(|other| other.is_open() && other.id != round.id) {
            return Err(Refusal::RoundOpen);
        }
        Ok(())
    }
}

impl Round {
    /// Whether a ballot is one that the method of the round can count: known options, none twice, within its limits.
    ///
    /// # Errors
    /// The refusal with which such a ballot would not be taken.
    pub fn accepts(&self, ballot: &Ballot) -> Result<(), Refusal> {
        match (&self.method, &ballot.marks) {
            (_, Marks::Blank | Marks::Spoilt) => Ok(()),
            (Method::Dots { points, most }, Marks::Points(given)) => check_points(self, given, *points, *most),
            (Method::Hands, Marks::Stances(given)) => known(self, given.iter().map(|(option, _)| *option)),
            (Method::Single, Marks::Ticks(given)) => {
                known(self, given.iter().copied())?;
                if given.len() > 1 { Err(Refusal::BadOption) } else { Ok(()) }
            }
            (Method::Approval { most }, Marks::Ticks(given)) => check_ticks(self, given, *most),
            (Method::Score { low, high }, Marks::Scores(given)) => check_scores(self, given, *low, *high),
            (Method::MajorityJudgment { grades }, Marks::Scores(given)) => {
                check_scores(self, given, 0, i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX))
            }
            (Method::Ranking, Marks::Ranking(groups)) => known(self, groups.iter().flatten().copied()),
            _ => Err(Refusal::WrongMarks),
        }
    }
}

fn check_options(round: &Round) -> Result<(), Refusal> {
    if round.options.is_empty() {
        return Err(Refusal::NoOptions);
    }
    for (place, option) in round.options.iter().enumerate() {
        given(&option.label)?;
        if option.id.0 == 0 || round.options[..place].iter().any(|other| other.id == option.id) {
            return Err(Refusal::RepeatedOption);
        }
    }
    Ok(())
}

/// A round that no ballot could satisfy is not worth opening.
fn check_settings(round: &Round) -> Result<(), Refusal> {
    let at_least = |value: u32, least: i64| within(i64::from(value), least, i64::from(u32::MAX));
    match round.method {
        Method::Dots { points, most } => at_least(points, 1).and_then(|()| at_least(most, 1))?,
        Method::Approval { most: Some(most) } => at_least(most, 1)?,
        Method::Score { low, high } => within(i64::from(high), i64::from(low) + 1, i64::from(i32::MAX))?,
        Method::MajorityJudgment { grades } => at_least(grades, 2)?,
        Method::Hands | Method::Single | Method::Approval { most: None } | Method::Ranking => {}
    }
    round.threshold.map_or(Ok(()), |threshold| check_share(threshold.share))?;
    round.seats.map_or(Ok(()), |seats| at_least(seats, 1))
}

/// What was given in a round, whoever wrote it down.
fn check_evidence(round: &Round) -> Result<(), Refusal> {
    round.ballots.iter().try_for_each(|ballot| round.accepts(ballot))?;
    check_counts(round, &round.counts)?;
    if round.state == RoundState::Draft && !round.is_untouched() {
        return Err(Refusal::RoundNotOpen);
    }
    if round.secrecy == Secrecy::Secret {
        if round.is_open() && !round.ballots.is_empty() {
            return Err(Refusal::SecretBallotAlone);
        }
        check_unsigned(&round.ballots)?;
    }
    // Whether proxies were allowed is not kept in the round, so the wider limit holds here.
    check_votes(round, round.ballots.len(), true)?;
    round.counts.iter().try_for_each(|count| check_votes(round, hands(count), true))
}

/// Each count is of an option of the round, and none comes twice.
pub(super) fn check_counts(round: &Round, counts: &[HandCount]) -> Result<(), Refusal> {
    known(round, counts.iter().map(|count| count.option))
}

/// Nothing on these ballots says whose they are.
pub(super) fn check_unsigned(ballots: &[Ballot]) -> Result<(), Refusal> {
    let signed = ballots.iter().any(|ballot| ballot.voter.is_some() || ballot.slip.is_some());
    if signed { Err(Refusal::SecretBallotSigned) } else { Ok(()) }
}

/// All hands raised for one option.
pub(super) fn hands(count: &HandCount) -> usize {
    let hands = u64::from(count.favour) + u64::from(count.against) + u64::from(count.abstain);
    usize::try_from(hands).unwrap_or(usize::MAX)
}

/// No more votes than people present who may vote or, with proxies, than all who may vote. A round taken with no one on the
/// roster (a hall that was never listed) has no such limit.
pub(super) fn check_votes(round: &Round, votes: usize, proxies: bool) -> Result<(), Refusal> {
    let Some(opened) = &round.opened else { return Ok(()) };
    let present = u32::try_from(opened.present.len()).unwrap_or(u32::MAX);
    let limit = if proxies { present.max(opened.entitled) } else { present };
    let votes = u32::try_from(votes).unwrap_or(u32::MAX);
    if present == 0 || votes <= limit { Ok(()) } else { Err(Refusal::MoreVotesThanVoters { votes, voters: limit }) }
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
        Some(most) if ticks > most => Err(Refusal::TooManyPoints { given: ticks, allowed: most }),
        _ => Ok(()),
    }
}

fn check_scores(round: &Round, given: &[(OptionId, i32)], low: i32, high: i32) -> Result<(), Refusal> {
    known(round, given.iter().map(|(option, _)| *option))?;
    given.iter().try_for_each(|(_, score)| within(i64::from(*score), i64::from(low), i64::from(high)))
}

/// Every option is one of the round, and none comes twice.
fn known(round: &Round, options: impl Iterator<Item = OptionId>) -> Result<(), Refusal> {
    let mut seen = Vec::new();
    for option in options {
        if round.option(option).is_none() || seen.contains(&option) {
            return Err(Refusal::BadOption);
        }
        seen.push(option);
    }
    Ok(())
}
