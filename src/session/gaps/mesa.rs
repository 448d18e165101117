//! What is missing in the mesa and its agreements.

use jiff::civil::Date;

use super::Gap;
use crate::session::Session;
use crate::session::agreement::{Agreement, AmendmentState, Instrument, Way};
use crate::session::closing::CorrectionState;
use crate::session::fold::folded;
use crate::session::mesa::Point;
use crate::session::participant::Participant;
use crate::session::round::RoundState;

impl Session {
    pub(super) fn gaps_of_mesa(&self, gaps: &mut Vec<Gap>) {
        // Points that only a template brought are not treated yet.
        if self.mesa.agreements.is_empty() && self.mesa.points.iter().any(Point::was_treated) {
            gaps.push(Gap::NoAgreements);
        }
        if self.mesa.speaking.is_some() {
            gaps.push(Gap::FloorTaken);
        }
        let waiting = self.mesa.points.iter().filter(|it| !it.queue.is_empty());
        gaps.extend(waiting.map(|it| Gap::SpeakersWaiting(it.id)));
        for agreement in self.mesa.agreements.iter().filter(|it| it.is_open()) {
            self.gaps_of_agreement(agreement, gaps);
        }
        if !self.mesa.agreements.is_empty() && self.mesa.next_meeting.is_none() {
            gaps.push(Gap::NoNextMeeting);
        }
        let open = self.closing.corrections.iter().filter(|it| it.state == CorrectionState::Open).count();
        if open > 0 {
            gaps.push(Gap::CorrectionsOpen(open));
        }
        gaps.extend(self.closing.is_approval_outdated().then_some(Gap::ApprovalOutdated));
    }

    fn gaps_of_agreement(&self, agreement: &Agreement, gaps: &mut Vec<Gap>) {
        let id = agreement.id;
        let is_new = agreement.is_of_this_session();
        if agreement.responsible.is_empty() {
            gaps.push(Gap::AgreementWithoutResponsible(id));
        } else if is_new && self.is_away(agreement) {
            gaps.push(Gap::ResponsibleAway(id));
        }
        match agreement.due {
            None => gaps.push(Gap::AgreementWithoutDate(id)),
            Some(due) if is_new && self.is_before_session(due) => gaps.push(Gap::AgreementDueBefore(id)),
            Some(_) => {}
        }
        match agreement.adoption {
            None => gaps.push(Gap::AgreementNotAdopted(id)),
            Some(adoption) if is_new && adoption.quorate == Some(false) => gaps.push(Gap::AgreementWithoutQuorum(id)),
            Some(_) => {}
        }
        // No key annuls such a round; a file that was edited or merged by hand may hold one.
        if agreement.adoption.is_some_and(|it| self.rests_on_nothing(it.way)) {
            gaps.push(Gap::AdoptedOnAnnulled(id));
        }
        if is_new && self.names_more_than_voted(agreement) {
            gaps.push(Gap::DissentBeyondVotes(id));
        }
        if is_new && agreement.contradicts_consensus() {
            gaps.push(Gap::AdoptedAgainst(id));
        }
        if self.says_the_same_as_an_earlier(agreement) {
            gaps.push(Gap::AgreementTwice(id));
        }
        if agreement.amendments.iter().any(|it| it.state == AmendmentState::Open) {
            gaps.push(Gap::AmendmentOpen(id));
        }
        if agreement.instrument.as_ref().is_some_and(Instrument::is_signed_without_opinion) {
            gaps.push(Gap::SignedWithoutOpinion(id));
        }
        let is_adopted_here = is_new && agreement.is_adopted();
        if is_adopted_here && agreement.point.is_none() && !self.mesa.points.is_empty() {
            gaps.push(Gap::AgreementWithoutPoint(id));
        }
        let axes_chosen = self.decision.as_ref().is_some_and(|decision| !decision.chosen.is_empty());
        if agreement.axis.is_none() && axes_chosen {
            gaps.push(Gap::AgreementWithoutAxis(id));
        }
    }

    fn rests_on_nothing(&self, way: Way) -> bool {
        let Way::Vote { round: Some(round), .. } = way else { return false };
        self.round(round).is_some_and(|it| it.state == RoundState::Annulled)
    }

    fn says_the_same_as_an_earlier(&self, agreement: &Agreement) -> bool {
        let text = folded(agreement.text.as_str());
        let earlier = self.mesa.agreements.iter().take_while(|it| it.id != agreement.id);
        earlier.filter(|it| it.is_open()).any(|it| folded(it.text.as_str()) == text)
    }

    /// Whether the responsible is someone of the roster, by name or by post, who was not in the room when the agreement was
    /// adopted. Nothing can be said where presence is not known.
    fn is_away(&self, agreement: &Agreement) -> bool {
        let Some(at) = agreement.adoption.and_then(|adoption| adoption.at) else { return false };
        let named = folded(agreement.responsible.as_str());
        let is_named = |it: &&Participant| [&it.name, &it.post].into_iter().any(|text| folded(text.as_str()) == named);
        let was_there = |it: &Participant| {
            it.stays.iter().any(|stay| stay.arrived <= at && stay.left.is_none_or(|left| at <= left))
        };
        let mut named = self.participants.iter().filter(is_named).peekable();
        self.knows_presence() && named.peek().is_some() && !named.any(was_there)
    }

    fn is_before_session(&self, day: Date) -> bool {
        self.header.date.is_some_and(|date| day < date)
    }
}
