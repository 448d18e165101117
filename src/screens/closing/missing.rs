//! What is missing: looked for once while the session stays as it is, and told in words.

use std::borrow::Cow;

use super::Closing;
use crate::screens::Scene;
use crate::session::Session;
use crate::session::gaps::Gap;
use crate::session::id::AgreementId;
use crate::words::Words;

impl Closing {
    /// Keeps what is missing, so that no frame looks for it again.
    pub(super) fn keep_missing(&mut self, scene: &Scene<'_>) {
        if let Cow::Owned(missing) = self.missing(scene) {
            self.missing = Some((scene.revision, missing));
        }
    }

    /// What is missing: as it was kept or, where it was not, looked for now.
    pub(super) fn missing(&self, scene: &Scene<'_>) -> Cow<'_, [Gap]> {
        match &self.missing {
            Some((revision, missing)) if *revision == scene.revision => Cow::Borrowed(missing),
            _ => Cow::Owned(scene.session.gaps()),
        }
    }
}

/// What is missing, in a sentence.
pub(super) fn phrase(gap: Gap, session: &Session, words: &Words) -> String {
    let agreement = |id: AgreementId| words.thing(id.into(), session);
    match gap {
        Gap::NoDate => words.closing_gap_no_date(),
        Gap::NoParticipants => words.closing_gap_no_participants(),
        Gap::NobodyPresent => words.closing_gap_nobody_present(),
        Gap::NoQuorum => {
            let attendance = session.attendance();
            let lacking = words.without_sectors(attendance.lacking());
            words.closing_gap_no_quorum(lacking, attendance.needed, attendance.present)
        }
        Gap::NoCall => words.closing_gap_no_call(),
        Gap::OutsideHours => words.closing_gap_outside_hours(),
        Gap::NoStart => words.closing_gap_no_start(),
        Gap::NoEnd => words.closing_gap_no_end(),
        Gap::StakeholdersWithoutSector(count) => words.closing_gap_without_sector(count),
        Gap::EmptyQuadrant(quadrant) => words.closing_gap_empty_quadrant(words.quadrant(quadrant)),
        Gap::NoDecision => words.closing_gap_no_decision(),
        Gap::TooManyAxes(count) => words.closing_gap_too_many_axes(count, Session::MOST_AXES),
        Gap::AxisWithoutVision(id) => words.closing_gap_axis_without_vision(words.thing(id.into(), session)),
        Gap::RoundOpen(id) => words.closing_gap_round_open(words.thing(id.into(), session)),
        Gap::RoundWithoutQuorum(id) => words.closing_gap_round_without_quorum(words.thing(id.into(), session)),
        Gap::NoAgreements => words.closing_gap_no_agreements(),
        Gap::AgreementWithoutResponsible(id) => words.closing_gap_without_responsible(agreement(id)),
        Gap::AgreementWithoutDate(id) => words.closing_gap_without_date(agreement(id)),
        Gap::AgreementDueBefore(id) => words.closing_gap_due_before(agreement(id)),
        Gap::AgreementNotAdopted(id) => words.closing_gap_not_adopted(agreement(id)),
        Gap::AgreementWithoutPoint(id) => words.closing_gap_without_point(agreement(id)),
        Gap::AgreementWithoutAxis(id) => words.closing_gap_without_axis(agreement(id)),
        Gap::AgreementWithoutQuorum(id) => words.closing_gap_without_quorum(agreement(id)),
        Gap::AdoptedOnAnnulled(id) => words.closing_gap_adopted_on_annulled(agreement(id)),
        Gap::AgreementTwice(id) => words.closing_gap_agreement_twice(agreement(id)),
        Gap::AmendmentOpen(id) => words.closing_gap_amendment_open(agreement(id)),
        Gap::ResponsibleAway(id) => words.closing_gap_responsible_away(agreement(id)),
        Gap::SignedWithoutOpinion(id) => words.closing_gap_signed_without_opinion(agreement(id)),
        Gap::DissentBeyondVotes(id) => words.closing_gap_dissent_beyond_votes(agreement(id)),
        Gap::AdoptedAgainst(id) => words.closing_gap_adopted_against(agreement(id)),
        Gap::SpeakersWaiting(id) => words.closing_gap_speakers_waiting(words.thing(id.into(), session)),
        Gap::FloorTaken => words.closing_gap_floor_taken(),
        Gap::CorrectionsOpen(count) => words.closing_gap_corrections_open(count),
        Gap::ApprovalOutdated => words.closing_gap_approval_outdated(),
        Gap::NoNextMeeting => words.closing_gap_no_next_meeting(),
    }
}
