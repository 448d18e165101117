//! What a copy for everybody does not hold.

use crate::session::Session;
use crate::session::agreement::Agreement;
use crate::session::ballot::{Consent, Marks};
use crate::session::closing::{Closing, Rectification};
use crate::session::header::State;
use crate::session::id::{AgreementId, ParticipantId, Reference, RoundId};
use crate::session::mesa::Point;
use crate::session::round::{Answered, Round};
use crate::session::stakeholder::{Stakeholder, Visibility};
use crate::session::text::{Paragraphs, Text};

/// Takes out what is internal, and what ties a person to what they did.
pub(super) fn remove(session: &mut Session) {
    // Persons who are on no roster, so that there is no post to name them by.
    session.header.facilitator = Text::default();
    session.header.rapporteur = Text::default();
    session.stakeholders.iter_mut().for_each(stakeholder);
    session.relations.clear();
    for factor in &mut session.factors {
        factor.ratings.clear();
    }
    session.rounds.iter_mut().for_each(round);
    session.mesa.speaking = None;
    session.mesa.points.iter_mut().for_each(point);
    rounds_on_internal(session);
    let internal = agreements(&mut session.mesa.agreements);
    for round in &mut session.rounds {
        round.agreement = round.agreement.filter(|id| !internal.contains(id));
    }
    closing(&mut session.closing, &internal);
    if session.header.state == State::Sealed {
        // The seal is that of the session, and does not fit the copy.
        session.header.state = State::Approved;
    }
}

/// What a stakeholder is stays; what it wants, what it can do and how it is rated does not.
fn stakeholder(it: &mut Stakeholder) {
    it.norm = Text::default();
    it.focal_point = Text::default();
    it.interests = Paragraphs::default();
    it.motivations = Paragraphs::default();
    it.own_agenda = Paragraphs::default();
    it.needs = Paragraphs::default();
    it.willingness = None;
    it.resources.clear();
    it.ratings.clear();
    it.positions.clear();
    it.notes.retain(|note| note.visibility == Visibility::Public);
}

/// Ballots lose their names and the order in which they were cast, which on a roll is that of the roster. How a round that
/// is still open is going is not told.
fn round(it: &mut Round) {
    let answered = it.answered.iter().map(|answered| unnamed(answered, it)).collect();
    it.answered = answered;
    for ballot in &mut it.ballots {
        ballot.voter = None;
        ballot.slip = None;
    }
    it.ballots.sort();
    it.sources.clear();
    if it.is_open() {
        it.ballots.clear();
        it.counts.clear();
        it.totals = None;
        it.answered.clear();
    }
    if let Some(settled) = &mut it.settled {
        settled.by = Text::default();
    }
}

/// What became of somebody's objection, by what their objection weighs and no more by who they are.
fn unnamed(it: &Answered, round: &Round) -> Answered {
    let objects = |marks: &Marks| match marks {
        Marks::Consents(degrees) => degrees.contains(&(it.option, Consent::Objection)),
        _ => false,
    };
    let weight = |who: ParticipantId| {
        let theirs = round.ballots.iter().filter(|ballot| ballot.voter == Some(who) && objects(&ballot.marks));
        theirs.map(|ballot| ballot.weight).fold(0, u32::saturating_add)
    };
    Answered { who: None, count: it.who.map_or(it.count, weight), by: Text::default(), ..it.clone() }
}

fn point(it: &mut Point) {
    it.private_notes = Paragraphs::default();
    it.queue.clear();
    // How long each person spoke is for the facilitator.
    it.interventions.clear();
}

/// Takes out the rounds that were about nothing but internal agreements: their questions would tell of them.
fn rounds_on_internal(session: &mut Session) {
    let internal = session.rounds.iter().filter(|round| session.is_internal(round));
    let gone: Vec<RoundId> = internal.map(|round| round.id).collect();
    let is_gone = |id: RoundId| gone.contains(&id);
    session.rounds.retain(|round| !is_gone(round.id));
    for round in &mut session.rounds {
        round.follows = round.follows.filter(|id| !is_gone(*id));
        round.weighed_by = round.weighed_by.filter(|id| !is_gone(*id));
    }
    if let Some(decision) = &mut session.decision {
        decision.round = decision.round.filter(|id| !is_gone(*id));
    }
}

/// Takes out internal agreements; gives their numbers.
fn agreements(all: &mut Vec<Agreement>) -> Vec<AgreementId> {
    let internal: Vec<AgreementId> =
        all.iter().filter(|it| it.visibility == Visibility::Internal).map(|it| it.id).collect();
    all.retain(|it| it.visibility == Visibility::Public);
    for agreement in all {
        agreement.replaced_by = agreement.replaced_by.filter(|id| !internal.contains(id));
    }
    internal
}

/// How the draft went round is the affair of those to whom it was sent.
fn closing(it: &mut Closing, internal: &[AgreementId]) {
    it.circulated.clear();
    it.corrections.clear();
    it.seal = None;
    let is_internal =
        |what: Option<Reference>| matches!(what, Some(Reference::Agreement(id)) if internal.contains(&id));
    it.rectifications.retain(|rectification| !is_internal(rectification.what));
    for rectification in &mut it.rectifications {
        rectification.by = Text::default();
    }
    for signature in &mut it.signatures {
        signature.name = std::mem::take(&mut signature.post);
    }
    it.signatures.retain(|signature| !signature.name.is_empty());
}

/// Binds the rectifications to one another as they now read: the copy has no seal to bind them to.
pub(super) fn bind_again(closing: &mut Closing) {
    let mut before = Text::default();
    for rectification in &mut closing.rectifications {
        rectification.digest = Rectification::bound(rectification, &before);
        before = rectification.digest.clone();
    }
}
