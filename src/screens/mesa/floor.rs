//! The floor: who asks for it, who has it next, when it ends, and under which rules.

use super::points::{in_the_room, person};
use super::purpose::Purpose;
use super::speeches::{seconds_of, time};
use super::{Mesa, Pane, Requests, detail, forms, letters};
use crate::screens::{Notice, Request, Scene};
use crate::session::id::{ParticipantId, PointId};
use crate::session::mesa::{FloorRules, Point, Speaking, SpeakingOrder};
use crate::session::participant::Participant;
use crate::session::rules::Rules;
use crate::session::{Act, Session};
use crate::ui::layer::{Choice, Chooser, Values};

impl Mesa {
    /// The point of whose speakers is told below every pane: the selected one; where none is, the one on which people wait,
    /// so that nobody in line is forgotten while agreements are written.
    pub(super) fn point_of_floor(&self, scene: &Scene<'_>) -> Option<PointId> {
        let session = scene.session;
        let waits = |point: &&Point| !point.queue.is_empty();
        let last = || self.number_in(Pane::Points, scene).and_then(|id| session.point(PointId(id))).filter(waits);
        let point = self.point(scene).or_else(last).or_else(|| session.mesa.points.iter().rev().find(waits));
        point.map(|it| it.id)
    }

    /// Asks who wants the floor: one key a person, as often as hands go up.
    pub(super) fn ask_floor(&self, scene: &Scene<'_>) -> Requests {
        self.point(scene).map(|point| waiting_list(point.id, None, scene.session, scene)).into_iter().collect()
    }

    /// Someone waits for the floor from now on, or no longer; the list stays for the next one.
    pub(super) fn asked_floor(point: PointId, who: Option<ParticipantId>, scene: &Scene<'_>) -> Requests {
        // Below the people stand the rules by which they speak.
        let Some(who) = who else { return Self::floor_rules(scene) };
        let waits = scene.session.point(point).is_some_and(|it| it.queue.contains(&who));
        let act = if waits { Act::LeaveQueue { point, who } } else { Act::AskFloor { point, who } };
        let after = after(scene.session, &act);
        vec![Request::Act(act), waiting_list(point, Some(who), after.as_ref().unwrap_or(scene.session), scene)]
    }

    /// Gives the floor to the next one in line; where nobody waits, asks to whom.
    pub(super) fn next_speaker(&self, scene: &Scene<'_>) -> Requests {
        let Some(point) = self.point(scene) else { return Vec::new() };
        if let Some(next) = scene.session.speakers(point.id).first() {
            return Self::gave_floor(point.id, Some(next.id), scene);
        }
        let people = may_speak(point.id, scene.session);
        let chooser = Chooser::new(scene.words.mesa_who_speaks(), people.iter().map(|it| person(it)).collect());
        let people = ids(&people);
        let chooser = letters::keyed(chooser, &people, scene.session, scene.words);
        vec![Request::ask(Purpose::Speaker(point.id, people), chooser)]
    }

    /// Someone has the floor from now on; how long the one before has spoken is written down.
    pub(super) fn gave_floor(point: PointId, who: Option<ParticipantId>, scene: &Scene<'_>) -> Requests {
        let Some(who) = who else { return Vec::new() };
        let words = scene.words;
        let next = name(who, scene.session);
        let said = match scene.session.mesa.speaking {
            Some(before) if went_back(before, scene) => untimed(before, scene),
            Some(before) => {
                let seconds = time(before.seconds(scene.now));
                Notice::done(words.mesa_floor_passed(name(before.who, scene.session), next, seconds))
            }
            None => Notice::done(words.mesa_floor_given(next)),
        };
        vec![Request::Say(said), Request::Act(Act::GiveFloor { point, who, at: scene.now })]
    }

    /// Whoever speaks has ended.
    pub(super) fn end_floor(scene: &Scene<'_>) -> Requests {
        let Some(speaking) = scene.session.mesa.speaking else { return Vec::new() };
        let seconds = time(speaking.seconds(scene.now));
        let said = if went_back(speaking, scene) {
            untimed(speaking, scene)
        } else {
            Notice::done(scene.words.mesa_floor_ended(name(speaking.who, scene.session), seconds))
        };
        vec![Request::Say(said), Request::Act(Act::EndFloor { at: scene.now })]
    }

    pub(super) fn floor_rules(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::FloorRules, forms::floor(&scene.session.rules.floor, scene.words))]
    }

    /// Writes the rules of the floor. A time that cannot be read leaves the form open.
    pub(super) fn floor_ruled(mut values: Values, scene: &Scene<'_>) -> Requests {
        let order = values.one(&SpeakingOrder::ALL).unwrap_or_default();
        let mut limits = [None, None];
        for limit in &mut limits {
            let typed = values.text();
            if typed.is_empty() {
                continue;
            }
            *limit = seconds_of(typed.as_str()).filter(|seconds| *seconds > 0);
            if limit.is_none() {
                return vec![Request::Say(Notice::refused(scene.words.mesa_time_unread(typed.to_string())))];
            }
        }
        let [seconds, institution_seconds] = limits;
        let floor = FloorRules { order, seconds, institution_seconds };
        if floor == scene.session.rules.floor {
            return Vec::new();
        }
        vec![Request::Act(Act::SetRules(Box::new(Rules { floor, ..scene.session.rules.clone() })))]
    }
}

/// Whether the clock shows an hour before the one at which whoever speaks began.
fn went_back(speaking: Speaking, scene: &Scene<'_>) -> bool {
    scene.now < speaking.since
}

/// That someone spoke, and that nobody knows how long.
fn untimed(speaking: Speaking, scene: &Scene<'_>) -> Notice {
    Notice::hint(scene.words.mesa_floor_untimed(name(speaking.who, scene.session)))
}

/// The list of those who may speak, with their places in line as they are in `session`.
fn waiting_list(point: PointId, last: Option<ParticipantId>, session: &Session, scene: &Scene<'_>) -> Request<Purpose> {
    let people = may_speak(point, scene.session);
    let line: Vec<ParticipantId> = session.speakers(point).iter().map(|it| it.id).collect();
    let entry = |it: &&Participant| {
        let choice = person(it);
        match line.iter().position(|id| *id == it.id) {
            Some(place) => Choice { detail: scene.words.mesa_place_in_line(place + 1), ..choice },
            None => choice,
        }
    };
    let rules = &session.rules.floor;
    let limit = rules.seconds.map(|seconds| scene.words.mesa_each_at_most(time(seconds))).unwrap_or_default();
    let in_short = detail::joined([scene.words.speaking_order(rules.order), limit], " · ");
    let chooser = Chooser::new(scene.words.mesa_who_asks(), people.iter().map(entry).collect());
    let chooser = letters::keyed(chooser, &ids(&people), scene.session, scene.words);
    let chooser = chooser.and_last(Choice::with_detail(scene.words.mesa_ask_floor_rules(), in_short));
    let at = last.and_then(|last| people.iter().position(|it| it.id == last)).unwrap_or(0);
    Request::ask(Purpose::AskFloor(point, ids(&people)), chooser.on(at))
}

/// Those in the room who have a voice and do not stand aside on the point.
fn may_speak(point: PointId, session: &Session) -> Vec<&Participant> {
    let aside = |who| session.point(point).is_some_and(|it| it.stands_aside(who));
    in_the_room(session).into_iter().filter(|it| it.voice && !aside(it.id)).collect()
}

/// The session as it will be after an act; nothing where the act is refused.
pub(super) fn after(session: &Session, act: &Act) -> Option<Session> {
    let mut after = session.clone();
    after.apply(act.clone()).ok()?;
    Some(after)
}

pub(super) fn ids(people: &[&Participant]) -> Vec<ParticipantId> {
    people.iter().map(|it| it.id).collect()
}

/// What a participant is called.
pub(super) fn name(who: ParticipantId, session: &Session) -> String {
    session.participant(who).map(|it| it.name.to_string()).unwrap_or_default()
}
