//! The room while the mesa sits: who comes and goes, who stands aside on a point, and what that does to the quorum.

use super::adoption::asks_quorum;
use super::points::person;
use super::purpose::Purpose;
use super::{Mesa, Requests, detail, floor, letters, points};
use crate::screens::{Notice, Request, Scene};
use crate::session::id::{ParticipantId, PointId};
use crate::session::mesa::Recusal;
use crate::session::participant::Participant;
use crate::session::presence::Attendance;
use crate::session::rules::Counted;
use crate::session::{Act, Session, Text};
use crate::ui::layer::{Capture, Choice, Chooser};
use crate::words::Words;

impl Mesa {
    /// The list on which one key says that someone came or left.
    pub(super) fn call_room(scene: &Scene<'_>) -> Requests {
        vec![roll(None, scene.session, scene)]
    }

    /// Someone came or left; the list stays for the next one, and what it did to the quorum is said.
    pub(super) fn came_or_left(who: Option<ParticipantId>, scene: &Scene<'_>) -> Requests {
        let Some(participant) = who.and_then(|who| scene.session.participant(who)) else { return Vec::new() };
        let (who, at) = (participant.id, scene.now);
        let left = participant.is_present();
        let act = if left { Act::Depart { who, at } } else { Act::Arrive { who, at } };
        let after = floor::after(scene.session, &act);
        let now = after.as_ref().unwrap_or(scene.session);
        let said = Request::Say(said(participant, left, now, scene));
        vec![said, Request::Act(act), roll(Some(who), now, scene)]
    }

    /// Asks who stands aside on the selected point.
    pub(super) fn recuse(&self, scene: &Scene<'_>) -> Requests {
        let Some(point) = self.point(scene) else { return Vec::new() };
        let people: Vec<&Participant> = scene.session.participants.iter().collect();
        let entry = |it: &&Participant| {
            let choice = person(it);
            let aside = point.stands_aside(it.id);
            if aside { Choice { detail: scene.words.mesa_stands_aside(), ..choice } } else { choice }
        };
        let chooser = Chooser::new(scene.words.mesa_who_recuses(), people.iter().map(entry).collect());
        let people = floor::ids(&people);
        let chooser = letters::keyed(chooser, &people, scene.session, scene.words);
        vec![Request::ask(Purpose::Recuser(point.id, people), chooser)]
    }

    /// Whoever stood aside does so no longer; of anyone else the interest is asked.
    pub(super) fn chose_recuser(id: PointId, who: Option<ParticipantId>, scene: &Scene<'_>) -> Requests {
        let (Some(who), Some(point)) = (who, scene.session.point(id)) else { return Vec::new() };
        if point.stands_aside(who) {
            return points::change(id, scene, |it| it.recusals.retain(|other| other.participant != who));
        }
        let label = scene.words.mesa_recusal_of(floor::name(who, scene.session));
        vec![Request::ask(Purpose::Recuse(id, who), Capture::once(label, scene.words.mesa_recusal_hint()))]
    }

    pub(super) fn recused(id: PointId, who: ParticipantId, line: &str, scene: &Scene<'_>) -> Requests {
        let said = scene.words.mesa_recused(floor::name(who, scene.session));
        let mut requests = vec![Request::Say(Notice::done(said))];
        requests.extend(points::change(id, scene, |point| {
            point.recusals.push(Recusal { participant: who, reason: Text::new(line) });
            point.queue.retain(|other| *other != who);
        }));
        requests
    }
}

/// The list of all with whether they are here, as it is in `session`, under the quorum now.
fn roll(last: Option<ParticipantId>, session: &Session, scene: &Scene<'_>) -> Request<Purpose> {
    let words = scene.words;
    let entry = |it: &Participant| {
        let here = it.present_since().map(|since| words.mesa_here_since(words.hour(since.time())));
        let substituted = it.substitute_of.and_then(|id| session.participant(id));
        let substituted = substituted.map(|it| words.opening_substitutes(it.name.as_str())).unwrap_or_default();
        let detail = detail::joined([here.unwrap_or_else(|| words.mesa_away()), substituted], " · ");
        Choice::with_detail(it.name.to_string(), detail)
    };
    let people: Vec<ParticipantId> = session.participants.iter().map(|it| it.id).collect();
    let choices = session.participants.iter().map(entry).collect();
    let attendance = session.attendance();
    let now = quorum_with_sectors(&attendance, session, words);
    let title = match (asks_quorum(session), attendance.is_quorate()) {
        (false, _) => words.mesa_roll(now),
        (true, true) => words.mesa_roll_enough(now),
        (true, false) => words.mesa_roll_short(now),
    };
    let chooser = letters::keyed(Chooser::new(title, choices), &people, session, words);
    let at = last.and_then(|last| people.iter().position(|id| *id == last)).unwrap_or(0);
    Request::ask(Purpose::Room(people), chooser.on(at))
}

fn said(who: &Participant, left: bool, now: &Session, scene: &Scene<'_>) -> Notice {
    let words = scene.words;
    let (before, after) = (scene.session.attendance(), now.attendance());
    let held = before.is_quorate();
    let name = who.name.to_string();
    let waited = scene.session.mesa.points.iter().any(|point| point.queue.contains(&who.id));
    match (held, after.is_quorate()) {
        (true, false) if asks_quorum(now) => Notice::hint(words.mesa_quorum_lost(name, in_short(&after, words))),
        (false, true) if asks_quorum(now) => Notice::done(words.mesa_quorum_found(name, in_short(&after, words))),
        _ if left && waited => Notice::hint(words.mesa_left_line(name)),
        _ if left => Notice::done(words.mesa_left(name)),
        _ => Notice::done(words.mesa_came(name)),
    }
}

/// Presence and quorum in a few words: «4, mínimo 4, sin Social».
pub(super) fn in_short(attendance: &Attendance, words: &Words) -> String {
    words.mesa_quorum_short(attendance.needed, attendance.present) + &words.without_sectors(attendance.lacking())
}

/// The same with the sectors for want of which there is none: «4 de 6 con voto, mínimo 4, sin Social».
pub(super) fn quorum_with_sectors(attendance: &Attendance, session: &Session, words: &Words) -> String {
    quorum(attendance, session, words) + &words.without_sectors(attendance.lacking())
}

/// Presence and quorum in a phrase: «3 de 4 con voto, mínimo 3».
pub(super) fn quorum(attendance: &Attendance, session: &Session, words: &Words) -> String {
    let (present, total) = (attendance.present, attendance.total);
    let counted = match attendance.of {
        Counted::People => words.opening_present_people(present, total),
        Counted::Institutions => words.opening_present_institutions(present, total),
    };
    if asks_quorum(session) { words.mesa_quorum_of(counted, attendance.needed) } else { counted }
}
