//! What a copy for everybody does not hold.

use crate::session::Session;
use crate::session::agreement::Agreement;
use crate::session::ballot::{Consent, Marks};
use crate::session::closing::{Closing, Rectification};
use crate::session::header::State;
use crate::session::id::{AgreementId, ParticipantId, Reference, RoundId};
use crate::session::mesa::Point;
use crate::session::round::{Answered, Round};
use crate::session::rules::Weights;
use crate::session::stakeholder::{Stakeholder, Visibility};
use crate::session::text::{Paragraphs, Text};

/// Takes out what is internal, and what ties a person to what they did.
pub(super) fn remove(session: &mut Session, withheld: &Text) {
    // Persons who are on no roster, so that there is no post to name them by.
    session.header.facilitator = Text::default();
    session.header.rapporteur = Text::default();
    session.stakeholders.iter_mut().for_each(stakeholder);
    session.relations.clear();
    for factor in &mut session.factors {
        factor.ratings.clear();
    }
    weights(session);
    session.rounds.iter_mut().for_each(round);
    session.mesa.speaking = None;
    session.mesa.points.iter_mut().for_each(point);
    let mut gone: Vec<Reference> = rounds_on_internal(session).into_iter().map(Reference::from).collect();
    let internal = agreements(&mut session.mesa.agreements);
    for round in &mut session.rounds {
        round.agreement = round.agreement.filter(|id| !internal.contains(id));
    }
    gone.extend(internal.into_iter().map(Reference::from));
    closing(&mut session.closing, &gone, withheld);
    if let Some(decision) = session.decision.as_mut().filter(|it| !it.decided_by.is_empty()) {
        decision.decided_by = withheld.clone();
    }
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

/// Takes out what the vote of each person weighs where votes were weighted: it stands beside the ballots, too, and would say
/// whose each is. What all weigh together stays, and so does the count.
fn weights(session: &mut Session) {
    let mut any = false;
    for opened in session.rounds.iter_mut().filter_map(|round| round.opened.as_mut()) {
        if opened.weights == Weights::Weighted {
            any = true;
            opened.electorate.iter_mut().for_each(|elector| elector.weight = 1);
        }
    }
    if any {
        session.participants.iter_mut().for_each(|participant| participant.weight = 1);
    }
}

/// Takes out the rounds that were about nothing but internal agreements, as their questions would tell of them; gives their
/// numbers.
fn rounds_on_internal(session: &mut Session) -> Vec<RoundId> {
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
    gone
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

/// When the draft went round is for all to know; to whom, and what they said of it, is the affair of those to whom it was
/// sent.
fn closing(it: &mut Closing, gone: &[Reference], withheld: &Text) {
    it.circulated.iter_mut().for_each(|sent| sent.to = Text::default());
    it.corrections.clear();
    it.seal = None;
    it.looks.clear();
    // Of one on something internal that it was written is all that others may know.
    for rectification in &mut it.rectifications {
        rectification.by = Text::default();
        if rectification.what.take_if(|what| gone.contains(what)).is_some() {
            rectification.text = Paragraphs::default();
        }
    }
    for approval in &mut it.approvals {
        approval.by = withheld.clone();
    }
    for earlier in &mut it.earlier {
        earlier.by = withheld.clone();
        if !earlier.corrections.is_empty() {
            earlier.corrections = Paragraphs::from_lines([withheld.as_str()]);
        }
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
        rectification.digest = Rectification::bound(rectification, &before, 0);
        before = rectification.digest.clone();
    }
}
