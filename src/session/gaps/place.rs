//! Where each gap is mended.

use super::Gap;
use crate::session::{Reference, Step};

impl Gap {
    /// The step in which it is mended.
    pub const fn step(self) -> Step {
        match self {
            Self::NoDate
            | Self::NoParticipants
            | Self::NobodyPresent
            | Self::NoQuorum
            | Self::NoStart
            | Self::NoEnd
            | Self::NoCall
            | Self::OutsideHours => Step::Opening,
            Self::StakeholdersWithoutSector(_) => Step::Stakeholders,
            Self::EmptyQuadrant(_) => Step::Swot,
            Self::NoDecision
            | Self::TooManyAxes(_)
            | Self::AxisWithoutVision(_)
            | Self::RoundOpen(_)
            | Self::RoundWithoutQuorum(_) => Step::Axes,
            Self::NoAgreements
            | Self::AgreementWithoutResponsible(_)
            | Self::AgreementWithoutDate(_)
            | Self::AgreementDueBefore(_)
            | Self::AgreementNotAdopted(_)
            | Self::AgreementWithoutAxis(_)
            | Self::AgreementWithoutPoint(_)
            | Self::AgreementWithoutQuorum(_)
            | Self::AdoptedOnAnnulled(_)
            | Self::AgreementTwice(_)
            | Self::AmendmentOpen(_)
            | Self::ResponsibleAway(_)
            | Self::SignedWithoutOpinion(_)
            | Self::DissentBeyondVotes(_)
            | Self::AdoptedAgainst(_)
            | Self::SpeakersWaiting(_)
            | Self::FloorTaken
            | Self::NoNextMeeting => Step::Mesa,
            Self::CorrectionsOpen(_) | Self::ApprovalOutdated => Step::Closing,
        }
    }

    /// What of the record it is about, where it is about one thing.
    pub fn what(self) -> Option<Reference> {
        match self {
            Self::AxisWithoutVision(axis) => Some(axis.into()),
            Self::RoundOpen(round) | Self::RoundWithoutQuorum(round) => Some(round.into()),
            Self::AgreementWithoutResponsible(agreement)
            | Self::AgreementWithoutDate(agreement)
            | Self::AgreementDueBefore(agreement)
            | Self::AgreementNotAdopted(agreement)
            | Self::AgreementWithoutAxis(agreement)
            | Self::AgreementWithoutPoint(agreement)
            | Self::AgreementWithoutQuorum(agreement)
            | Self::AdoptedOnAnnulled(agreement)
            | Self::AgreementTwice(agreement)
            | Self::AmendmentOpen(agreement)
            | Self::ResponsibleAway(agreement)
            | Self::SignedWithoutOpinion(agreement)
            | Self::DissentBeyondVotes(agreement)
            | Self::AdoptedAgainst(agreement) => Some(agreement.into()),
            Self::SpeakersWaiting(point) => Some(point.into()),
            Self::NoDate
            | Self::NoParticipants
            | Self::NobodyPresent
            | Self::NoQuorum
            | Self::NoStart
            | Self::NoEnd
            | Self::NoCall
            | Self::OutsideHours
            | Self::StakeholdersWithoutSector(_)
            | Self::EmptyQuadrant(_)
            | Self::NoDecision
            | Self::TooManyAxes(_)
            | Self::NoAgreements
            | Self::FloorTaken
            | Self::CorrectionsOpen(_)
            | Self::ApprovalOutdated
            | Self::NoNextMeeting => None,
        }
    }
}
