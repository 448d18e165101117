//! Disagreement on the record: who, of what kind, and why.

use super::purpose::Purpose;
use super::{Mesa, Requests, agreements, letters, points};
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::{Agreement, Linked, Reservation, ReservationKind, Way};
use crate::session::id::{AgreementId, ParticipantId};
use crate::session::{Paragraphs, Session};
use crate::ui::layer::{Choice, Chooser, Note};

impl Mesa {
    pub(super) fn reserve(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        let words = scene.words;
        // Those who already disagree on this agreement may be chosen too when they have left the room.
        let mut people = points::with_a_say(agreement, scene.session);
        let left = agreement.reservations.iter().filter_map(|it| scene.session.participant(it.participant));
        let left: Vec<_> = left.filter(|it| !people.iter().any(|other| other.id == it.id)).collect();
        people.extend(left);
        let entry = |it: &&crate::session::participant::Participant| {
            let choice = points::person(it);
            match kind_of(agreement, it.id) {
                Some(kind) => {
                    Choice { detail: format!("{} · {}", words.reservation_kind(kind), choice.detail), ..choice }
                }
                None => choice,
            }
        };
        let chooser = Chooser::new(words.mesa_who_disagrees(), people.iter().map(entry).collect());
        let people: Vec<ParticipantId> = people.iter().map(|it| it.id).collect();
        let chooser = letters::keyed(chooser, &people, scene.session, words);
        let purpose = Purpose::Dissenter(agreement.id, people);
        vec![Request::ask(purpose, chooser)]
    }

    pub(super) fn ask_dissent(id: AgreementId, who: Option<ParticipantId>, scene: &Scene<'_>) -> Requests {
        let participant = who.and_then(|who| scene.session.participant(who));
        let (Some(participant), Some(agreement)) = (participant, scene.session.agreement(id)) else {
            return Vec::new();
        };
        let present = kind_of(agreement, participant.id);
        // How somebody voted by name is in the round: what is left to say is why.
        if let Some(kind) = present.filter(|kind| voted(agreement, participant.id, scene.session) == Some(*kind)) {
            return vec![ask_reason(agreement, participant.id, kind, scene)];
        }
        let mut choices: Vec<Choice> =
            ReservationKind::ALL.into_iter().map(|kind| Choice::new(scene.words.reservation_kind(kind))).collect();
        if present.is_some() {
            choices.push(Choice::new(scene.words.mesa_no_dissent()));
        }
        // Where the vote counted some against, whoever speaks up is most likely one of them.
        let was_opposed = matches!(agreement.adoption.map(|it| it.way), Some(Way::Vote { against: 1.., .. }));
        let likely = if was_opposed { ReservationKind::Against } else { ReservationKind::Reservation };
        let kind = present.unwrap_or(likely);
        let at = ReservationKind::ALL.into_iter().position(|it| it == kind).unwrap_or(0);
        let title = scene.words.mesa_kind_of_dissent(participant.name.to_string());
        vec![Request::ask(Purpose::Dissent(id, participant.id), Chooser::new(title, choices).at(at).keyed())]
    }

    /// The kind was chosen: it is on the record, and a note asks why. The entry after the kinds takes it off again.
    pub(super) fn dissented(id: AgreementId, who: ParticipantId, place: usize, scene: &Scene<'_>) -> Requests {
        let Some(kind) = ReservationKind::ALL.get(place).copied() else {
            return agreements::change(id, scene, |it| it.reservations.retain(|other| other.participant != who));
        };
        let Some(agreement) = scene.session.agreement(id) else { return Vec::new() };
        let reason = reason_of(agreement, who).unwrap_or_default();
        let mut requests = noted(id, who, kind, &reason, scene);
        requests.push(ask_reason(agreement, who, kind, scene));
        requests
    }
}

fn ask_reason(agreement: &Agreement, who: ParticipantId, kind: ReservationKind, scene: &Scene<'_>) -> Request<Purpose> {
    let name = scene.session.participant(who).map(|it| it.name.to_string()).unwrap_or_default();
    let layer = Note::new(scene.words.mesa_reason_of(name), &reason_of(agreement, who).unwrap_or_default());
    Request::ask(Purpose::Reason(agreement.id, who, kind), layer)
}

/// How somebody dissented in the round by which the agreement was adopted, where votes were given by name.
fn voted(agreement: &Agreement, who: ParticipantId, session: &Session) -> Option<ReservationKind> {
    let Some(Way::Vote { round: Some(round), .. }) = agreement.adoption.map(|it| it.way) else { return None };
    let linked = Linked::of(session.round(round)?)?;
    linked.dissent.iter().find(|it| it.participant == who).map(|it| it.kind)
}

/// Writes the dissent down and says so, with all that there is on the agreement now.
pub(super) fn noted(
    id: AgreementId,
    who: ParticipantId,
    kind: ReservationKind,
    reason: &Paragraphs,
    scene: &Scene<'_>,
) -> Requests {
    let (words, session) = (scene.words, scene.session);
    let Some(mut after) = session.agreement(id).cloned() else { return Vec::new() };
    write(&mut after, who, kind, reason.clone());
    let name = session.participant(who).map(|it| it.name.to_string()).unwrap_or_default();
    let said = words.mesa_dissent_noted(words.dissent_of(&after), words.reservation_kind(kind).to_lowercase(), name);
    let (votes, is_new) = (kind != ReservationKind::Reservation, after.is_of_this_session());
    let colleague = session.votes_already(who, &after).filter(|_| votes).map(|it| it.name.to_string());
    let doubt = match colleague {
        _ if is_new && kind == ReservationKind::Against && after.contradicts_consensus() => {
            Some(words.mesa_dissent_against_consensus())
        }
        Some(colleague) => Some(words.mesa_dissent_of_one_vote(colleague)),
        None => session.names_more_than_voted(&after).then(|| words.mesa_dissent_beyond()),
    };
    let said = doubt.map_or_else(|| Notice::done(said.clone()), |doubt| Notice::hint(format!("{said} {doubt}")));
    let mut requests = vec![Request::Say(said)];
    requests.extend(agreements::change(id, scene, |it| *it = after));
    requests
}

fn kind_of(agreement: &Agreement, who: ParticipantId) -> Option<ReservationKind> {
    agreement.reservations.iter().find(|it| it.participant == who).map(|it| it.kind)
}

fn reason_of(agreement: &Agreement, who: ParticipantId) -> Option<Paragraphs> {
    agreement.reservations.iter().find(|it| it.participant == who).map(|it| it.reason.clone())
}

/// One reservation a participant: a second one takes the place of the first.
fn write(agreement: &mut Agreement, who: ParticipantId, kind: ReservationKind, reason: Paragraphs) {
    let written = Reservation { participant: who, kind, reason };
    match agreement.reservations.iter_mut().find(|it| it.participant == who) {
        Some(present) => *present = written,
        None => agreement.reservations.push(written),
    }
}
