//! What is missing before a session can be closed. Nothing is mandatory: these are reminders.

mod hours;
mod mesa;
mod place;

use super::Session;
use super::axis::Origin;
use super::header::State;
use super::id::{AgreementId, AxisId, PointId, RoundId};
use super::round::RoundState;

/// Something that a good record would have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No date of the session.
    NoDate,
    /// No one on the roster.
    NoParticipants,
    /// No one was marked present.
    NobodyPresent,
    /// There is no quorum now. Once all have left there is nothing to say: a record is read long after.
    NoQuorum,
    /// People came, and it is not said when the session began.
    NoStart,
    /// People came, and it is not said when the session ended.
    NoEnd,
    /// There are two calls with their quorums, and none is on record.
    NoCall,
    /// Something was decided, or someone came, outside of the hours of the session.
    OutsideHours,
    /// So many stakeholders have no sector, nor is it said whether they are inside the government: a body that is of several
    /// sectors has none, and that is no gap.
    StakeholdersWithoutSector(usize),
    /// A quadrant of the SWOT is empty.
    EmptyQuadrant(super::factor::Quadrant),
    /// No axis was decided on though there are candidates.
    NoDecision,
    /// More than four axes were chosen (three or four are advised: AL-LAs, Cuaderno 2, 2014).
    TooManyAxes(usize),
    /// A chosen axis has no vision.
    AxisWithoutVision(AxisId),
    /// A round was left open.
    RoundOpen(RoundId),
    /// A round was decided without quorum.
    RoundWithoutQuorum(RoundId),
    /// No agreement though the mesa treated points.
    NoAgreements,
    /// An agreement names no post or office.
    AgreementWithoutResponsible(AgreementId),
    /// An agreement has no date.
    AgreementWithoutDate(AgreementId),
    /// An agreement is due before the session took place.
    AgreementDueBefore(AgreementId),
    /// It is not said how an agreement was adopted.
    AgreementNotAdopted(AgreementId),
    /// An agreement was made on no point though the mesa treated points.
    AgreementWithoutPoint(AgreementId),
    /// An agreement serves no axis though axes were chosen.
    AgreementWithoutAxis(AgreementId),
    /// An agreement was adopted without quorum.
    AgreementWithoutQuorum(AgreementId),
    /// An agreement was adopted by a vote that was set aside.
    AdoptedOnAnnulled(AgreementId),
    /// An agreement says the same as an earlier one of this session.
    AgreementTwice(AgreementId),
    /// An amendment of an agreement was not dealt with.
    AmendmentOpen(AgreementId),
    /// Whoever answers for an agreement was not in the room when it was adopted.
    ResponsibleAway(AgreementId),
    /// The instrument of an agreement was signed without an opinion in favour.
    SignedWithoutOpinion(AgreementId),
    /// More are against an agreement, or abstain, by name than votes were counted.
    DissentBeyondVotes(AgreementId),
    /// An agreement is said to have been adopted with nobody against, and somebody is by name or by an objection.
    AdoptedAgainst(AgreementId),
    /// Some who asked for the floor on a point have not had it.
    SpeakersWaiting(PointId),
    /// Someone has the floor still.
    FloorTaken,
    /// Corrections to the draft of the minutes that were not dealt with.
    CorrectionsOpen(usize),
    /// The record was changed after its minutes were approved, and nobody approved them as they stand.
    ApprovalOutdated,
    /// No next meeting.
    NoNextMeeting,
}

impl Session {
    /// Everything missing, in the order of the steps; of a sealed record, what was missing when it was sealed.
    pub fn gaps(&self) -> Vec<Gap> {
        if self.header.state == State::Sealed {
            let mut then = self.clone();
            then.mesa.agreements.iter_mut().for_each(|it| it.follow_up.retain(|seen| !seen.after_seal));
            return then.gaps_now();
        }
        self.gaps_now()
    }

    fn gaps_now(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        self.gaps_of_opening(&mut gaps);
        let without = self.stakeholders.iter().filter(|it| it.is_placeless()).count();
        if without > 0 {
            gaps.push(Gap::StakeholdersWithoutSector(without));
        }
        if !self.factors.is_empty() {
            let empty = super::factor::Quadrant::ALL.into_iter().filter(|it| self.board(*it).next().is_none());
            gaps.extend(empty.map(Gap::EmptyQuadrant));
        }
        self.gaps_of_axes(&mut gaps);
        self.gaps_of_mesa(&mut gaps);
        gaps
    }

    fn gaps_of_opening(&self, gaps: &mut Vec<Gap>) {
        if self.header.date.is_none() {
            gaps.push(Gap::NoDate);
        }
        if self.participants.is_empty() {
            gaps.push(Gap::NoParticipants);
        } else if self.participants.iter().all(|it| it.stays.is_empty()) {
            gaps.push(Gap::NobodyPresent);
        } else if self.present().next().is_some() && !self.attendance().is_quorate() {
            gaps.push(Gap::NoQuorum);
        }
        // The hours are asked of what took place: a session that is prepared has only planned ones.
        if self.participants.iter().any(|it| !it.stays.is_empty()) {
            gaps.extend(self.header.starts.is_none().then_some(Gap::NoStart));
            gaps.extend(self.header.ends.is_none().then_some(Gap::NoEnd));
            // With one call alone, the hours of presence say when there was a quorum.
            let has_calls = self.rules.quorum.is_asked() && self.rules.second_quorum.is_some();
            gaps.extend((has_calls && self.calls.is_empty()).then_some(Gap::NoCall));
            gaps.extend(self.runs_outside_its_hours().then_some(Gap::OutsideHours));
        }
    }

    fn gaps_of_axes(&self, gaps: &mut Vec<Gap>) {
        let chosen = self.decision.as_ref().map_or(&[][..], |decision| &decision.chosen);
        // Axes taken over from an earlier session were decided there.
        let undecided = self.candidates().any(|axis| axis.origin != Some(Origin::EarlierAgreement));
        if chosen.is_empty() && undecided {
            gaps.push(Gap::NoDecision);
        }
        if chosen.len() > Self::MOST_AXES {
            gaps.push(Gap::TooManyAxes(chosen.len()));
        }
        let bare = chosen.iter().filter(|id| self.axis(**id).is_some_and(|axis| axis.vision.is_empty()));
        gaps.extend(bare.map(|id| Gap::AxisWithoutVision(*id)));
        for round in &self.rounds {
            let without = round.opened.as_ref().is_some_and(|opened| !opened.quorate);
            match round.state {
                RoundState::Open => gaps.push(Gap::RoundOpen(round.id)),
                RoundState::Closed if without => gaps.push(Gap::RoundWithoutQuorum(round.id)),
                _ => {}
            }
        }
    }

    /// The most axes that a plan should have (three or four: AL-LAs, Cuaderno 2, 2014). More is a warning, never a block.
    pub const MOST_AXES: usize = 4;
}
