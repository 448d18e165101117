//! Acts on agreements.

use jiff::civil::Date;

use crate::session::Session;
use crate::session::agreement::{
    Adoption, Agreement, AgreementState, Amendment, AmendmentState, FollowUp, Objection, ObjectionState, Way,
};
use crate::session::closing::Look;
use crate::session::header::State;
use crate::session::id::{AgreementId, Reference};
use crate::session::item::Item;
use crate::session::refusal::Refusal;
use crate::session::round::RoundState;
use crate::session::stakeholder::Visibility;
use crate::session::text::{Paragraphs, Text};

impl Session {
    fn agreement_mut(&mut self, id: AgreementId) -> Result<&mut Agreement, Refusal> {
        self.mesa.agreements.iter_mut().find(|it| it.id == id).ok_or(Refusal::NotFound(id.into()))
    }

    /// Gives an adopted agreement its number where it has none, or has changed to those numbered apart. One that an earlier
    /// session adopted keeps the number of that session, whoever may read it from now on.
    pub(super) fn number_adopted(&self, item: &mut Item) {
        let Item::Agreement(agreement) = item else { return };
        let present = self.agreement(agreement.id);
        if let Some(before) = present.filter(|present| present.visibility != agreement.visibility) {
            if before.was_adopted_before() {
                if let Some(from) = &mut agreement.carried_from {
                    from.numbered_as = from.numbered_as.or(Some(before.visibility));
                }
                return;
            }
            agreement.number = None;
        }
        let from_before = present.map_or(agreement.carried_from.is_some(), Agreement::was_adopted_before);
        if agreement.is_adopted() && agreement.number.is_none() && !from_before {
            agreement.number = Some(self.next_number(agreement.visibility));
        }
    }

    /// A new text of an adopted agreement keeps the old one. Whoever knows the hour gives the amendment along.
    pub(super) fn keep_wording(present: &Item, item: &mut Item) {
        let (Item::Agreement(present), Item::Agreement(agreement)) = (present, item) else { return };
        let known = agreement.amendments != present.amendments;
        if !present.is_adopted() || known || present.text == agreement.text {
            return;
        }
        agreement.amendments.push(Amendment {
            text: agreement.text.clone(),
            state: AmendmentState::Accepted,
            replaced: Some(present.text.clone()),
            ..Amendment::default()
        });
    }

    /// What an agreement went through stays with it.
    pub(super) fn check_history(present: &Item, item: &Item) -> Result<(), Refusal> {
        let (Item::Agreement(present), Item::Agreement(agreement)) = (present, item) else { return Ok(()) };
        let stays = agreement.follow_up.starts_with(&present.follow_up)
            && agreement.carried_from == present.carried_from
            && (agreement.is_adopted() || !present.was_adopted_before())
            && (agreement.number == present.number || present.number.is_none());
        if stays { Ok(()) } else { Err(Refusal::HistoryStays) }
    }

    /// What comes from an earlier session is not lost by a key, nor is how it ended.
    pub(super) fn check_not_carried(&self, what: Reference) -> Result<(), Refusal> {
        let carried = |it: &Agreement| Reference::from(it.id) == what && it.carried_from.is_some();
        if self.mesa.agreements.iter().any(carried) { Err(Refusal::OwedFromBefore) } else { Ok(()) }
    }

    /// Internal agreements are numbered apart, so that no gap in the public numbers shows that there are any.
    fn next_number(&self, visibility: Visibility) -> u32 {
        let alike = self.mesa.agreements.iter().filter(|it| it.visibility == visibility);
        alike.filter_map(|it| it.number).max().unwrap_or(0).saturating_add(1)
    }

    pub(super) fn amend(&mut self, id: AgreementId, amendment: Amendment) -> Result<(), Refusal> {
        super::check::given(&amendment.text)?;
        if let Some(by) = amendment.by.filter(|by| self.participant(*by).is_none()) {
            return Err(Refusal::DanglingReference(by.into()));
        }
        let agreement = self.agreement_mut(id)?;
        agreement.amendments.push(Amendment { state: AmendmentState::Open, replaced: None, ..amendment });
        Ok(())
    }

    pub(super) fn settle_amendment(
        &mut self,
        id: AgreementId,
        place: usize,
        state: AmendmentState,
    ) -> Result<(), Refusal> {
        let agreement = self.agreement_mut(id)?;
        let amendment = agreement.amendments.get_mut(place).ok_or(Refusal::NotFound(id.into()))?;
        if amendment.state != AmendmentState::Open {
            return Err(Refusal::AmendmentSettled);
        }
        amendment.state = state;
        if state == AmendmentState::Accepted {
            amendment.replaced = Some(std::mem::replace(&mut agreement.text, amendment.text.clone()));
        }
        Ok(())
    }

    pub(super) fn adopt(&mut self, id: AgreementId, adoption: Adoption) -> Result<(), Refusal> {
        let visibility = self.agreement(id).map(|it| it.visibility).unwrap_or_default();
        let number = self.next_number(visibility);
        if let Way::Vote { round: Some(round), .. } = adoption.way {
            match self.round(round).map(|round| round.state) {
                None => return Err(Refusal::DanglingReference(round.into())),
                Some(RoundState::Open) => return Err(Refusal::RoundOpen),
                Some(RoundState::Closed) => {}
                Some(RoundState::Draft | RoundState::Annulled) => return Err(Refusal::RoundNotOpen),
            }
        }
        let agreement = self.agreement_mut(id)?;
        if agreement.is_adopted() {
            return Err(Refusal::AlreadyAdopted);
        }
        if agreement.amendments.iter().any(|it| it.state == AmendmentState::Open) {
            return Err(Refusal::AmendmentOpen);
        }
        if adoption.way == Way::Consent && agreement.standing_objections().next().is_some() {
            return Err(Refusal::ObjectionStands);
        }
        agreement.adoption = Some(adoption);
        agreement.number = agreement.number.or(Some(number));
        Ok(())
    }

    pub(super) fn reconsider(&mut self, id: AgreementId) -> Result<(), Refusal> {
        let agreement = self.agreement_mut(id)?;
        if agreement.adoption.is_none() || agreement.was_adopted_before() {
            return Err(Refusal::NotAdopted);
        }
        agreement.adoption = None;
        Ok(())
    }

    pub(super) fn object(&mut self, id: AgreementId, objection: Objection) -> Result<(), Refusal> {
        if self.participant(objection.by).is_none() {
            return Err(Refusal::DanglingReference(objection.by.into()));
        }
        let agreement = self.agreement_mut(id)?;
        if agreement.is_adopted() {
            return Err(Refusal::AlreadyAdopted);
        }
        agreement.objections.push(objection);
        Ok(())
    }

    pub(super) fn answer_objection(
        &mut self,
        id: AgreementId,
        place: usize,
        answer: Text,
        state: ObjectionState,
    ) -> Result<(), Refusal> {
        let agreement = self.agreement_mut(id)?;
        let objection = agreement.objections.get_mut(place).ok_or(Refusal::NotFound(id.into()))?;
        (objection.answer, objection.state) = (answer, state);
        Ok(())
    }

    pub(super) fn supersede(&mut self, id: AgreementId, by: AgreementId, date: Date) -> Result<(), Refusal> {
        if id == by {
            return Err(Refusal::SameThing);
        }
        if self.agreement(by).is_none() {
            return Err(Refusal::DanglingReference(by.into()));
        }
        // Whoever takes the place of another was not replaced by it, however many are between.
        let next = |id| self.agreement(id).and_then(|it| it.replaced_by);
        super::check::no_circle(id, Some(by), next, self.mesa.agreements.len())?;
        let entry = FollowUp {
            date,
            state: AgreementState::Replaced,
            evidence: Text::default(),
            note: Paragraphs::default(),
            after_seal: false,
        };
        self.follow_up(id, entry)?;
        self.agreement_mut(id)?.replaced_by = Some(by);
        Ok(())
    }

    pub(super) fn follow_up(&mut self, id: AgreementId, entry: FollowUp) -> Result<(), Refusal> {
        let (held, sealed) = (self.header.date, self.header.state == State::Sealed);
        let agreement = self.agreement_mut(id)?;
        // What was agreed in an earlier session may have been looked at before this one.
        if held.filter(|_| agreement.carried_from.is_none()).is_some_and(|held| entry.date < held) {
            return Err(Refusal::DateBeforeSession);
        }
        let last = agreement.follow_up.last().map(|last| last.date);
        if last.is_some_and(|last| entry.date < last) {
            return Err(Refusal::ClockWentBack);
        }
        let entry = FollowUp { after_seal: sealed, ..entry };
        agreement.follow_up.push(entry.clone());
        if sealed && self.closing.form() > 0 {
            let before = self.closing.looks.last().map_or_else(|| self.closing.sealed_digest(), |it| it.digest.clone());
            self.closing.looks.push(Look { agreement: id, digest: Look::bound(id, &entry, &before) });
        }
        Ok(())
    }
}
