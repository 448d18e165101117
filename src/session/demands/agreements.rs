//! What is asked of acts on agreements.

use crate::session::agreement::{Adoption, Agreement, Linked, Way};
use crate::session::id::{AgreementId, ParticipantId, Reference, RoundId};
use crate::session::{Item, Refusal, Session};

impl Session {
    /// What comes in is a proposal: an agreement is adopted, and numbered, by an act that looks at how.
    pub(super) fn demand_proposal(item: &Item) -> Result<(), Refusal> {
        let Item::Agreement(agreement) = item else { return Ok(()) };
        let is_proposal = agreement.adoption.is_none() && agreement.number.is_none();
        if is_proposal { Ok(()) } else { Err(Refusal::AdoptedApart) }
    }

    /// An agreement that is written anew is as adopted as it was, under the number that it had.
    pub(super) fn demand_same_adoption(&self, item: &Item) -> Result<(), Refusal> {
        let Item::Agreement(agreement) = item else { return Ok(()) };
        let Some(present) = self.agreement(agreement.id) else { return Ok(()) };
        let is_same = agreement.adoption == present.adoption && agreement.number == present.number;
        if is_same { Ok(()) } else { Err(Refusal::AdoptedApart) }
    }

    /// Whoever stands aside on a point has no say on what is agreed in it.
    pub(super) fn demand_a_say(&self, id: AgreementId, who: Option<ParticipantId>) -> Result<(), Refusal> {
        let point = self.agreement(id).and_then(|it| self.point_of(it));
        let stands_aside = point.zip(who).is_some_and(|(point, who)| point.stands_aside(who));
        if stands_aside { Err(Refusal::StandsAside) } else { Ok(()) }
    }

    /// Nor does it dissent from it by name; what was noted before is on record.
    pub(super) fn demand_own_dissent(&self, item: &Item) -> Result<(), Refusal> {
        let Item::Agreement(agreement) = item else { return Ok(()) };
        let Some(present) = self.agreement(agreement.id) else { return Ok(()) };
        let is_new = |who| present.reservations.iter().all(|it| it.participant != who);
        let mut new = agreement.reservations.iter().map(|it| it.participant).filter(|who| is_new(*who));
        new.try_for_each(|who| self.demand_a_say(agreement.id, Some(who)))
    }

    /// The text on which was decided is not exchanged under the decision.
    pub(super) fn demand_open_text(&self, id: AgreementId) -> Result<(), Refusal> {
        if self.agreement(id).is_some_and(Agreement::is_adopted) { Err(Refusal::ReconsiderFirst) } else { Ok(()) }
    }

    /// A consensus has nobody against it; and a vote is the one that was held.
    pub(super) fn demand_adoptable(&self, id: AgreementId, adoption: &Adoption) -> Result<(), Refusal> {
        let is_opposed = |it: &Agreement| it.standing_objections().next().is_some() || it.has_against();
        match adoption.way {
            Way::Consensus if self.agreement(id).is_some_and(is_opposed) => Err(Refusal::SomeoneAgainst),
            Way::Consent if self.agreement(id).is_some_and(Agreement::has_against) => Err(Refusal::SomeoneAgainst),
            _ => self.demand_own_vote(id, adoption),
        }
    }

    /// What takes the place of a commitment is one itself: a proposal may fail, and the debt would be lost with it.
    pub(super) fn demand_adopted(&self, id: AgreementId) -> Result<(), Refusal> {
        if self.agreement(id).is_none_or(Agreement::is_adopted) { Ok(()) } else { Err(Refusal::NotAdopted) }
    }

    /// An adoption by a round rests on one that was held on this agreement, or on none in particular, and says what it says.
    fn demand_own_vote(&self, id: AgreementId, adoption: &Adoption) -> Result<(), Refusal> {
        let Way::Vote { favour, against, abstain, round: Some(round) } = adoption.way else { return Ok(()) };
        let Some(round) = self.round(round) else { return Ok(()) };
        if round.agreement.is_some_and(|meant| meant != id) {
            return Err(Refusal::OtherRound);
        }
        let fits = |said: Linked| (said.favour, said.against, said.abstain) == (favour, against, abstain);
        if Linked::of(round).is_none_or(fits) { Ok(()) } else { Err(Refusal::OtherCount) }
    }

    /// A round on which the adoption of an agreement rests is not set aside under it.
    pub(super) fn demand_nothing_rests_on(&self, id: RoundId) -> Result<(), Refusal> {
        let Some(round) = self.round(id) else { return Ok(()) };
        let resting: Vec<Reference> = self.adopted_by(round).map(|it| it.id.into()).collect();
        if resting.is_empty() { Ok(()) } else { Err(Refusal::DecidedBy(resting)) }
    }
}
