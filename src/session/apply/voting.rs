//! Acts on rounds of voting and on the decision.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

use super::check::within;
use super::rounds::{check_counts, check_settled, check_totals, check_unsigned, check_votes};
use crate::session::Session;
use crate::session::ballot::{Ballot, HandCount, Handed, Totals};
use crate::session::id::{ParticipantId, Reference, RoundId};
use crate::session::refusal::Refusal;
use crate::session::round::{Decision, Elector, Method, Opened, Round, RoundState, Settled, Source, Taking};
use crate::session::rules::{Secrecy, TieBreak, Weights};

/// Whether absent ones could be voted for in this round.
fn proxies(round: &Round) -> bool {
    round.opened.as_ref().is_some_and(|opened| opened.proxies)
}

/// By what a ballot is known as that of someone, or of a slip: another of the same comes in its place.
fn signatures_of(ballot: &Ballot) -> impl Iterator<Item = (Option<ParticipantId>, Option<u32>)> + use<> {
    let voter = ballot.voter.map(|voter| (Some(voter), None));
    voter.into_iter().chain(ballot.slip.map(|slip| (None, Some(slip))))
}

/// Hands counted, in a round whose votes are not on ballots; no more than there are voters.
fn check_hands(round: &Round, counts: &[HandCount]) -> Result<(), Refusal> {
    if round.method != Method::Hands || round.taking == Taking::RollCall || !round.ballots.is_empty() {
        return Err(Refusal::WrongMarks);
    }
    check_counts(round, counts)?;
    counts.iter().try_for_each(|count| check_votes(round, count.votes(), proxies(round)))
}

/// Totals that the voters of the round can have given.
fn check_all(round: &Round, totals: &Totals) -> Result<(), Refusal> {
    check_totals(round, totals)?;
    check_votes(round, usize::try_from(totals.voters).unwrap_or(usize::MAX), proxies(round))
}

/// What is handed in at the end of a secret round: ballots, counts or totals, unsigned and of one kind.
fn check_handed(round: &Round, handed: &Handed) -> Result<(), Refusal> {
    let Handed { ballots, counts, totals } = handed;
    let kinds = [!ballots.is_empty(), !counts.is_empty(), totals.is_some()];
    if kinds.into_iter().filter(|given| *given).count() > 1 {
        return Err(Refusal::WrongMarks);
    }
    check_unsigned(ballots)?;
    ballots.iter().try_for_each(|ballot| round.accepts(ballot))?;
    check_votes(round, ballots.len(), proxies(round))?;
    if !counts.is_empty() {
        check_hands(round, counts)?;
    }
    totals.as_ref().map_or(Ok(()), |totals| check_all(round, totals))
}

impl Session {
    pub(super) fn round_mut(&mut self, round: RoundId) -> Result<&mut Round, Refusal> {
        self.rounds.iter_mut().find(|it| it.id == round).ok_or(Refusal::NotFound(round.into()))
    }

    fn open_round_mut(&mut self, round: RoundId) -> Result<&mut Round, Refusal> {
        let round = self.round_mut(round)?;
        if round.is_open() { Ok(round) } else { Err(Refusal::RoundNotOpen) }
    }

    pub(super) fn open_round(&mut self, round: RoundId, at: DateTime, seed: Option<u64>) -> Result<(), Refusal> {
        if self.rounds.iter().any(Round::is_open) {
            return Err(Refusal::RoundOpen);
        }
        let draft = self.round(round).ok_or(Refusal::NotFound(round.into()))?;
        if draft.state != RoundState::Draft {
            return Err(Refusal::RoundNotDraft);
        }
        let opened = self.opening_of(draft, at);
        // With no one present it is not known who is: then anyone could vote, and not only those chosen for this round.
        let nobody = opened.present.is_empty() && (opened.electorate.is_empty() || self.present().next().is_some());
        if nobody && !draft.voters.is_usual() {
            return Err(Refusal::NoVoters);
        }
        let round = self.round_mut(round)?;
        if opened.weights == Weights::Weighted && round.taking != Taking::RollCall {
            return Err(Refusal::WeightedNeedsNames);
        }
        let by_lot = round.tie_break.contains(&TieBreak::Lot);
        round.opened = Some(Opened { seed: seed.filter(|_| by_lot), ..opened });
        round.state = RoundState::Open;
        Ok(())
    }

    /// The round, where it can take this ballot.
    fn round_for(&mut self, round: RoundId, ballot: &Ballot) -> Result<&mut Round, Refusal> {
        if let Some(voter) = ballot.voter {
            self.check_voter(round, voter)?;
        }
        self.check_weight(round, ballot)?;
        let round = self.open_round_mut(round)?;
        if round.secrecy == Secrecy::Secret {
            return Err(Refusal::SecretBallotAlone);
        }
        if !round.counts.is_empty() || round.totals.is_some() {
            // Hands, totals or ballots: two of them together would count someone twice.
            return Err(Refusal::WrongMarks);
        }
        round.accepts(ballot)?;
        Ok(round)
    }

    pub(super) fn cast(&mut self, round: RoundId, ballot: Ballot) -> Result<(), Refusal> {
        let round = self.round_for(round, &ballot)?;
        let same = |other: &Ballot| {
            (ballot.voter.is_some() && other.voter == ballot.voter)
                || (ballot.slip.is_some() && other.slip == ballot.slip)
        };
        if let Some(place) = round.ballots.iter().position(same) {
            round.ballots.retain(|other| !same(other));
            round.ballots.insert(place, ballot);
            return Ok(());
        }
        check_votes(round, round.ballots.len() + 1, proxies(round))?;
        round.ballots.push(ballot);
        Ok(())
    }

    pub(super) fn cast_many(
        &mut self,
        round: RoundId,
        ballots: Vec<Ballot>,
        source: Option<Source>,
    ) -> Result<(), Refusal> {
        let mut trial = self.clone();
        let before = trial.round(round).map(|round| round.ballots.as_slice()).unwrap_or_default();
        let mut signatures: BTreeSet<_> = before.iter().flat_map(signatures_of).collect();
        for ballot in ballots {
            // Only what comes in place of another is looked for: among thousands each search takes long.
            if signatures_of(&ballot).any(|it| !signatures.insert(it)) {
                trial.cast(round, ballot)?;
                continue;
            }
            let round = trial.round_for(round, &ballot)?;
            check_votes(round, round.ballots.len() + 1, proxies(round))?;
            round.ballots.push(ballot);
        }
        let taken = trial.open_round_mut(round)?;
        taken.sources.extend(source.filter(|it| !taken.sources.contains(it)));
        *self = trial;
        Ok(())
    }

    pub(super) fn count_totals(&mut self, round: RoundId, totals: Option<Totals>) -> Result<(), Refusal> {
        let round = self.open_round_mut(round)?;
        if round.secrecy == Secrecy::Secret {
            return Err(Refusal::SecretBallotAlone);
        }
        totals.as_ref().map_or(Ok(()), |totals| check_all(round, totals))?;
        round.totals = totals;
        Ok(())
    }

    pub(super) fn settle_tie(&mut self, round: RoundId, settled: Option<Settled>) -> Result<(), Refusal> {
        let round = self.round_mut(round)?;
        if round.state != RoundState::Closed {
            return Err(Refusal::RoundNotOpen);
        }
        if let Some(settled) = &settled {
            if !round.tie_break.contains(&TieBreak::Chair) {
                return Err(Refusal::NotTied);
            }
            check_settled(round, settled)?;
        }
        round.settled = settled;
        Ok(())
    }

    /// Whoever votes by name could vote when the round was opened, and was in the room then unless others may vote for them.
    /// Where no one was marked present, presence is not known.
    fn check_voter(&self, round: RoundId, voter: ParticipantId) -> Result<(), Refusal> {
        if !self.holds(voter.into()) {
            return Err(Refusal::NotFound(voter.into()));
        }
        let Some(round) = self.round(round) else { return Err(Refusal::NotFound(round.into())) };
        let electorate = self.electorate_of(round);
        let elector = |voter: ParticipantId| electorate.iter().find(|it| it.id == voter);
        let Some(voting) = elector(voter) else { return Err(Refusal::MayNotVote) };
        let absent = round.opened.as_ref().is_some_and(|it| !it.present.is_empty() && !it.present.contains(&voter));
        if absent && !proxies(round) {
            return Err(Refusal::NotPresent);
        }
        let others = || round.ballots.iter().filter_map(|ballot| ballot.voter).filter(|other| *other != voter);
        let votes_with = |weights| move |it: &Elector| it.votes_with(voting, weights);
        if others().filter_map(elector).any(votes_with(Weights::Person)) {
            return Err(Refusal::SeatVoted);
        }
        let by_institution = round.opened.as_ref().is_some_and(|opened| opened.weights == Weights::Institution);
        if by_institution && others().filter_map(elector).any(votes_with(Weights::Institution)) {
            return Err(Refusal::InstitutionVoted);
        }
        Ok(())
    }

    /// What a vote weighs in a round: that of its voter where votes were weighted when it was opened, else one.
    pub fn vote_weight(&self, round: &Round, voter: Option<ParticipantId>) -> u32 {
        match round.opened.as_ref().map(|opened| opened.weights) {
            Some(Weights::Weighted) => {
                let electorate = self.electorate_of(round);
                electorate.iter().find(|it| Some(it.id) == voter).map_or(1, |it| it.weight)
            }
            Some(Weights::Person | Weights::Institution) | None => 1,
        }
    }

    fn check_weight(&self, round: RoundId, ballot: &Ballot) -> Result<(), Refusal> {
        let weight = self.round(round).map_or(1, |round| self.vote_weight(round, ballot.voter));
        within(i64::from(ballot.weight), i64::from(weight), i64::from(weight))
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
        if round.secrecy == Secrecy::Secret {
            return Err(Refusal::SecretBallotAlone);
        }
        check_hands(round, &counts)?;
        round.counts = counts;
        Ok(())
    }

    pub(super) fn close_round(&mut self, round: RoundId, at: DateTime, handed: Handed) -> Result<(), Refusal> {
        handed.ballots.iter().try_for_each(|ballot| self.check_weight(round, ballot))?;
        let round = self.open_round_mut(round)?;
        if round.opened.as_ref().is_some_and(|opened| at < opened.at) {
            return Err(Refusal::ClockWentBack);
        }
        if round.secrecy == Secrecy::Secret {
            check_handed(round, &handed)?;
            let Handed { mut ballots, counts, totals } = handed;
            ballots.sort();
            (round.ballots, round.counts, round.totals) = (ballots, counts, totals);
        } else if !handed.is_empty() {
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
            self.check_decision(decision)?;
        }
        self.decision = decision;
        Ok(())
    }

    /// An axis is chosen once, by a round that came to an end.
    fn check_decision(&self, decision: &Decision) -> Result<(), Refusal> {
        let mut chosen = decision.chosen.clone();
        chosen.sort_unstable();
        if chosen.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Refusal::RepeatedOption);
        }
        match decision.round.and_then(|round| self.round(round)).map(|round| round.state) {
            Some(RoundState::Open) => Err(Refusal::RoundOpen),
            Some(RoundState::Draft | RoundState::Annulled) => Err(Refusal::RoundNotOpen),
            Some(RoundState::Closed) | None => Ok(()),
        }
    }
}
