//! What must hold of a round.

use std::collections::BTreeSet;

use super::ballots::known;
use super::check::{check_share, given, no_circle, within};
use super::objections::check_answered;
use crate::session::Session;
use crate::session::ballot::{Ballot, HandCount, OptionId, Totals};
use crate::session::refusal::Refusal;
use crate::session::round::method::RankingRule;
use crate::session::round::{Method, Round, RoundState, Settled};
use crate::session::rules::{Secrecy, Weights};

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

fn check_options(round: &Round) -> Result<(), Refusal> {
    known(round, round.criteria.iter().map(|(option, _)| *option))?;
    if round.options.is_empty() {
        return Err(Refusal::NoOptions);
    }
    let mut seen = BTreeSet::new();
    for option in &round.options {
        given(&option.label)?;
        if option.id == OptionId(0) || !seen.insert(option.id) {
            return Err(Refusal::RepeatedOption);
        }
    }
    Ok(())
}

/// The order that agrees most with all ballots is found exactly among no more options than these.
const MOST_FOR_KEMENY: i64 = 12;

/// A round that no ballot could satisfy is not worth opening.
fn check_settings(round: &Round) -> Result<(), Refusal> {
    let at_least = |value: u32, least: i64| within(i64::from(value), least, i64::from(u32::MAX));
    match &round.method {
        Method::Dots { points, most } => at_least(*points, 1).and_then(|()| at_least(*most, 1))?,
        Method::Approval { most: Some(most), .. } => at_least(*most, 1)?,
        Method::Score { low, high, .. } => check_scale(*low, *high)?,
        Method::MajorityJudgment { grades, .. } => at_least(*grades, 2)?,
        Method::Quadratic { credits } => at_least(*credits, 1)?,
        Method::Criteria { low, high, criteria } => {
            check_scale(*low, *high)?;
            if criteria.is_empty() {
                return Err(Refusal::NoCriteria);
            }
            criteria.iter().try_for_each(|criterion| given(&criterion.name))?;
        }
        Method::Budget { amount, .. } => {
            within(i64::try_from(*amount).unwrap_or(i64::MAX), 1, i64::MAX)?;
            if round.options.iter().any(|option| option.cost.is_none()) {
                return Err(Refusal::NoCost);
            }
        }
        Method::Ranking { rule: RankingRule::Kemeny } => {
            within(i64::try_from(round.options.len()).unwrap_or(i64::MAX), 1, MOST_FOR_KEMENY)?;
        }
        Method::Hands
        | Method::Single
        | Method::Approval { most: None, .. }
        | Method::Ranking { .. }
        | Method::Comparison { .. }
        | Method::Consent => {}
    }
    round.threshold.map_or(Ok(()), |threshold| check_share(threshold.share))?;
    round.seats.map_or(Ok(()), |seats| at_least(seats, 1))
}

/// A scale goes up.
fn check_scale(low: i32, high: i32) -> Result<(), Refusal> {
    within(i64::from(high), i64::from(low) + 1, i64::from(i32::MAX))
}

/// What was given in a round, whoever wrote it down.
fn check_evidence(round: &Round) -> Result<(), Refusal> {
    round.ballots.iter().try_for_each(|ballot| round.accepts(ballot))?;
    check_counts(round, &round.counts)?;
    round.totals.as_ref().map_or(Ok(()), |totals| check_totals(round, totals))?;
    round.settled.as_ref().map_or(Ok(()), |settled| check_settled(round, settled))?;
    check_answered(round, &round.answered)?;
    if round.state == RoundState::Draft && !round.is_untouched() {
        return Err(Refusal::RoundNotOpen);
    }
    if round.secrecy == Secrecy::Secret {
        let given = !round.ballots.is_empty() || !round.counts.is_empty() || round.totals.is_some();
        if round.is_open() && given {
            return Err(Refusal::SecretBallotAlone);
        }
        check_unsigned(&round.ballots)?;
    }
    // A round of an early file does not say whether proxies were allowed, so the wider limit holds here.
    check_votes(round, round.ballots.len(), true)?;
    round.counts.iter().try_for_each(|count| check_votes(round, count.votes(), true))
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

/// Totals of options of the round, none twice, and no more than the voters can have given.
pub(super) fn check_totals(round: &Round, totals: &Totals) -> Result<(), Refusal> {
    if !round.method.may_be_totals() || !round.ballots.is_empty() || !round.counts.is_empty() {
        return Err(Refusal::WrongMarks);
    }
    known(round, totals.options.iter().map(|(option, _)| *option))?;
    let valid = u64::from(totals.voters).checked_sub(u64::from(totals.blank) + u64::from(totals.spoilt));
    let Some(valid) = valid else {
        let votes = totals.blank.saturating_add(totals.spoilt);
        return Err(Refusal::MoreVotesThanVoters { votes, voters: totals.voters });
    };
    let (of_one, of_all) = match round.method {
        Method::Dots { points, most } => (u64::from(most), Some(u64::from(points))),
        Method::Score { high, .. } => (u64::from(high.unsigned_abs()), None),
        Method::Approval { most, .. } => (1, most.map(u64::from)),
        _ => (1, Some(1)),
    };
    let most = valid.saturating_mul(of_one);
    if let Some((_, over)) = totals.options.iter().find(|(_, given)| *given > most) {
        return Err(Refusal::TotalTooLarge { given: *over, most });
    }
    let given = totals.options.iter().fold(0_u64, |sum, (_, given)| sum.saturating_add(*given));
    match of_all.map(|each| valid.saturating_mul(each)) {
        Some(most) if given > most => Err(Refusal::TotalTooLarge { given, most }),
        _ => Ok(()),
    }
}

/// The chair orders options of the round, each once.
pub(super) fn check_settled(round: &Round, settled: &Settled) -> Result<(), Refusal> {
    known(round, settled.order.iter().copied())?;
    if settled.order.is_empty() { Err(Refusal::NoOptions) } else { Ok(()) }
}

/// No more votes than people present who may vote or, with proxies, than all who may vote; one an institution where the
/// rules said so. A round taken with no one on the roster (a hall that was never listed) has no such limit.
pub(super) fn check_votes(round: &Round, votes: usize, proxies: bool) -> Result<(), Refusal> {
    let Some(opened) = &round.opened else { return Ok(()) };
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let (present, entitled) = match opened.strength.filter(|_| opened.weights == Weights::Institution) {
        Some(institutions) => (count(institutions.present), count(institutions.entitled)),
        None => (u32::try_from(opened.present.len()).unwrap_or(u32::MAX), opened.entitled),
    };
    let limit = if proxies { present.max(entitled) } else { present };
    let votes = u32::try_from(votes).unwrap_or(u32::MAX);
    if present == 0 || votes <= limit { Ok(()) } else { Err(Refusal::MoreVotesThanVoters { votes, voters: limit }) }
}
