//! Acts on the objections of a round of consent.

use super::ballots::known;
use crate::session::Session;
use crate::session::id::RoundId;
use crate::session::refusal::Refusal;
use crate::session::round::{Answered, Method, Round, RoundState};

impl Session {
    /// Writes down what became of an objection, in the place of what was written of it before.
    pub(super) fn settle_objection(&mut self, round: RoundId, answered: Answered) -> Result<(), Refusal> {
        let round = self.round_mut(round)?;
        if round.state != RoundState::Closed {
            return Err(Refusal::RoundNotOpen);
        }
        let mut answers = round.answered.clone();
        let place = answers.iter().position(|it| it.is_about_the_same(&answered));
        match (place, answered.count) {
            (Some(place), 0) => drop(answers.remove(place)),
            (Some(place), _) => answers[place] = answered,
            (None, 0) => return Err(Refusal::NoObjection),
            (None, _) => answers.push(answered),
        }
        check_answered(round, &answers)?;
        round.answered = answers;
        Ok(())
    }
}

/// Each answer is to an objection that was raised, once; where no names are known, to no more than were raised.
pub(super) fn check_answered(round: &Round, answers: &[Answered]) -> Result<(), Refusal> {
    if !answers.is_empty() && (round.method != Method::Consent || round.state == RoundState::Open) {
        return Err(Refusal::NoObjection);
    }
    for (place, it) in answers.iter().enumerate() {
        known(round, std::iter::once(it.option))?;
        let is_again = answers[..place].iter().any(|other| other.is_about_the_same(it));
        let is_there = if let Some(who) = it.who {
            it.count == 1 && round.objections(it.option).any(|ballot| ballot.voter == Some(who))
        } else {
            let alike = answers.iter().filter(|other| other.option == it.option && other.who.is_none());
            let answered = alike.fold(0_u32, |sum, other| sum.saturating_add(other.count));
            let raised = round.objections(it.option).filter(|ballot| ballot.voter.is_none()).count();
            it.count > 0 && usize::try_from(answered).is_ok_and(|answered| answered <= raised)
        };
        if is_again || !is_there {
            return Err(Refusal::NoObjection);
        }
    }
    Ok(())
}
