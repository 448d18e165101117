//! Acts on rounds of voting and on the decision.

use jiff::civil::DateTime;

use crate::session::Session;
use crate::session::ballot::{Ballot, HandCount, Marks, OptionId};
use crate::session::id::{Reference, RoundId};
use crate::session::refusal::Refusal;
use crate::session::round::{Decision, Method, Opened, Round, RoundState, Taking};
use crate::session::rules::Secrecy;

impl Session {
    fn round_mut(&mut self, round: RoundId) -> Result<&mut Round, Refusal> {
        self.rounds.iter_mut().find(|it| it.id == round).ok_or(Refusal::NotFound(round.into()))
    }

    fn open_round_mut(&mut self, round: RoundId) -> Result<&mut Round, Refusal> {
        let round = self.round_mut(round)?;
        if round.is_open() { Ok(round) } else { Err(Refusal::RoundNotOpen) }
    }

    pub(super) fn open_round(&mut self, round: RoundId, at: DateTime) -> Result<(), Refusal> {
        if self.rounds.iter().any(Round::is_open) {
            return Err(Refusal::RoundOpen);
        }
        let quorum = *self.rules.quorum_in_force();
        let opened = Opened {
            at,
            call: self.rules.call,
            quorum,
            present: self.entitled().filter(|it| it.is_present()).map(|it| it.id).collect(),
            entitled: u32::try_from(self.entitled().count()).unwrap_or(u32::MAX),
            quorate: self.attendance_for(&quorum).is_quorate(),
        };
        let round = self.round_mut(round)?;
        if round.state != RoundState::Draft {
            return Err(Refusal::RoundNotDraft);
        }
        round.opened = Some(opened);
        round.state = RoundState::Open;
        Ok(())
    }

    pub(super) fn cast(&mut self, round: RoundId, ballot: Ballot) -> Result<(), Refusal> {
        if let Some(voter) = ballot.voter
            && !self.participant(voter).ok_or(Refusal::NotFound(voter.into()))?.vote
        {
            return Err(Refusal::MayNotVote);
        }
        let round = self.open_round_mut(round)?;
        if round.secrecy == Secrecy::Secret {
            return Err(Refusal::SecretBallotAlone);
        }
        check_marks(round, &ballot)?;
        let same = |other: &Ballot| {
            (ballot.voter.is_some() && other.voter == ballot.voter)
                || (ballot.slip.is_some() && other.slip == ballot.slip)
        };
        if let Some(place) = round.ballots.iter().position(same) {
            round.ballots[place] = ballot;
            return Ok(());
        }
        check_votes(round, round.ballots.len() + 1)?;
        round.ballots.push(ballot);
        Ok(())
    }

    pub(super) fn take_back(&mut self, round: RoundId, place: usize) -> Result<(), Refusal> {
        let round = self.open_round_mut(round)?;
        if place >= round.ballots.len() {
            return Err(Refusal::BadOption);
        }
        round.ballots.remove(place);
        Ok(())
    }

    pub(super) fn count_hands(&mut self, round: RoundId, counts: Vec<HandCount>) -> Result<(), Refusal> {
        let round = self.open_round_mut(round)?;
        if round.method != Method::Hands || round.taking == Taking::RollCall {
            return Err(Refusal::WrongMarks);
        }
        for (place, count) in counts.iter().enumerate() {
            let repeated = counts[..place].iter().any(|other| other.option == count.option);
            if repeated || round.option(count.option).is_none() {
                return Err(Refusal::BadOption);
            }
            let hands = u64::from(count.favour) + u64::from(count.against) + u64::from(count.abstain);
            check_votes(round, usize::try_from(hands).unwrap_or(usize::MAX))?;
        }
        round.counts = counts;
        Ok(())
    }

    pub(super) fn close_round(
        &mut self,
        round: RoundId,
        at: DateTime,
        mut ballots: Vec<Ballot>,
    ) -> Result<(), Refusal> {
        let round = self.open_round_mut(round)?;
        if round.opened.as_ref().is_some_and(|opened| at < opened.at) {
            return Err(Refusal::ClockWentBack);
        }
        if round.secrecy == Secrecy::Secret {
            if ballots.iter().any(|ballot| ballot.voter.is_some() || ballot.slip.is_some()) {
                return Err(Refusal::SecretBallotSigned);
            }
            ballots.iter().try_for_each(|ballot| check_marks(round, ballot))?;
            check_votes(round, ballots.len())?;
            ballots.sort();
            round.ballots = ballots;
        } else if !ballots.is_empty() {
            return Err(Refusal::WrongMarks);
        }
        round.closed = Some(at);
        round.state = RoundState::Closed;
        Ok(())
    }

    pub(super) fn annul_round(&mut self, round: RoundId) -> Result<(), Refusal> {
        if self.is_decided(round.into()) {
            return Err(Refusal::HasDependants(Vec::new()));
        }
        self.round_mut(round)?.state = RoundState::Annulled;
        Ok(())
    }

    pub(super) fn decide(&mut self, decision: Option<Decision>) -> Result<(), Refusal> {
        if let Some(decision) = &decision {
            let named = decision.chosen.iter().map(|axis| Reference::from(*axis));
            let named = named.chain(decision.round.map(Reference::from));
            let mut named = named.chain(decision.reservations.iter().map(|it| it.participant.into()));
            if let Some(missing) = named.find(|name| !self.holds(*name)) {
                return Err(Refusal::DanglingReference(missing));
            }
        }
        self.decision = decision;
        Ok(())
    }
}

/// No more votes than people present who may vote, where presence is known. A round taken with no one on the roster
/// (a hall that was never listed) has no such limit.
fn check_votes(round: &Round, votes: usize) -> Result<(), Refusal> {
    let voters = round.opened.as_ref().map_or(0, |opened| opened.present.len());
    if voters == 0 || votes <= voters {
        return Ok(());
    }
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Err(Refusal::MoreVotesThanVoters { votes: number(votes), voters: number(voters) })
}

impl Round {
    /// Whether a ballot is one that the method of the round can count: known options, none twice, within its limits.
    ///
    /// # Errors
    /// The refusal with which such a ballot would not be taken.
    pub fn accepts(&self, ballot: &Ballot) -> Result<(), Refusal> {
        check_marks(self, ballot)
    }
}

/// Whether a ballot is one that the round's method can count.
pub(super) fn check_marks(round: &Round, ballot: &Ballot) -> Result<(), Refusal> {
    match (&round.method, &ballot.marks) {
        (_, Marks::Blank | Marks::Spoilt) => Ok(()),
        (Method::Dots { points, most }, Marks::Points(given)) => {
            known(round, given.iter().map(|(option, _)| *option))?;
            if let Some((_, over)) = given.iter().find(|(_, given)| given > most) {
                return Err(Refusal::TooManyOnOption { given: *over, allowed: *most });
            }
            let total = given.iter().fold(0_u32, |sum, (_, given)| sum.saturating_add(*given));
            if total > *points { Err(Refusal::TooManyPoints { given: total, allowed: *points }) } else { Ok(()) }
        }
        (Method::Hands, Marks::Stances(given)) => known(round, given.iter().map(|(option, _)| *option)),
        (Method::Single, Marks::Ticks(given)) => {
            known(round, given.iter().copied())?;
            if given.len() > 1 { Err(Refusal::BadOption) } else { Ok(()) }
        }
        (Method::Approval { most }, Marks::Ticks(given)) => {
            known(round, given.iter().copied())?;
            let ticks = u32::try_from(given.len()).unwrap_or(u32::MAX);
            match most {
                Some(most) if ticks > *most => Err(Refusal::TooManyPoints { given: ticks, allowed: *most }),
                _ => Ok(()),
            }
        }
        (Method::Score { low, high }, Marks::Scores(given)) => scores(round, given, *low, *high),
        (Method::MajorityJudgment { grades }, Marks::Scores(given)) => {
            scores(round, given, 0, i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX))
        }
        (Method::Ranking, Marks::Ranking(groups)) => known(round, groups.iter().flatten().copied()),
        _ => Err(Refusal::WrongMarks),
    }
}

fn scores(round: &Round, given: &[(OptionId, i32)], low: i32, high: i32) -> Result<(), Refusal> {
    known(round, given.iter().map(|(option, _)| *option))?;
    match given.iter().find(|(_, score)| !(low..=high).contains(score)) {
        Some((_, score)) => {
            Err(Refusal::OutOfScale { value: i64::from(*score), least: i64::from(low), most: i64::from(high) })
        }
        None => Ok(()),
    }
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
