//! The decision, which is kept apart from the votes: votes inform, someone decides.

use super::candidates::votable;
use super::entry::number;
use super::{Axes, Purpose, forms, is_on_axes};
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::Reservation;
use crate::session::id::{AxisId, ParticipantId, RoundId};
use crate::session::participant::Participant;
use crate::session::round::{Decision, Round, RoundState};
use crate::session::{Act, Paragraphs, Session, Text};
use crate::ui::layer::{Choice, Chooser, Note, Value};
use crate::ui::letters;
use crate::voting::carried::carried;
use crate::voting::{Departure, further};
use crate::words::Words;

/// More axes than these are many (AL-LAs, Cuaderno 2, 2014: three or four): a warning, never a block.
pub(super) const MANY: usize = 4;

type Requests = Vec<Request<Purpose>>;

/// The question why it departs.
fn asked(departure: &Departure, session: &Session, words: &Words) -> String {
    let names = |axes: &[AxisId]| names(axes, session, words);
    match (departure.raised.is_empty(), departure.passed_over.is_empty()) {
        (false, false) => words.axes_why_both(names(&departure.passed_over), names(&departure.raised)),
        (false, true) => words.axes_why_raised(names(&departure.raised)),
        (true, false) => words.axes_why_passed(names(&departure.passed_over)),
        (true, true) => words.axes_why_order(),
    }
}

/// The departure in a sentence.
pub(super) fn told(departure: &Departure, session: &Session, words: &Words) -> String {
    let names = |axes: &[AxisId]| names(axes, session, words);
    match (departure.raised.is_empty(), departure.passed_over.is_empty()) {
        (false, false) => words.axes_departs_both(names(&departure.passed_over), names(&departure.raised)),
        (false, true) => words.axes_departs_raised(names(&departure.raised)),
        (true, false) => words.axes_departs_passed(names(&departure.passed_over)),
        (true, true) => words.axes_departs_order(),
    }
}

fn names(axes: &[AxisId], session: &Session, words: &Words) -> String {
    words.quoted(axes.iter().map(|axis| axis_name(*axis, session)))
}

/// The name of an axis.
pub(super) fn axis_name(axis: AxisId, session: &Session) -> String {
    session.axis(axis).map(|axis| axis.name.to_string()).unwrap_or_default()
}

impl Axes {
    /// Opens the form of the decision, filled with the one that stands or with what the vote says.
    pub(super) fn ask_decision(&self, scene: &Scene<'_>) -> Requests {
        let session = scene.session;
        let round = self.informing(session);
        let proposed = session.decision.clone().unwrap_or_else(|| Decision {
            chosen: round.map(|round| carried(round, session)).unwrap_or_default(),
            decided_by: Text::new(&scene.words.axes_decided_by_table()),
            ..Decision::default()
        });
        let mut offered: Vec<AxisId> = votable(session).map(|axis| axis.id).collect();
        offered.extend(proposed.chosen.iter().filter(|axis| !offered.contains(axis)).copied().collect::<Vec<_>>());
        let form = forms::decision::form(&proposed, &offered, session, scene.words);
        vec![Request::ask(Purpose::Decision { offered, round: round.map(|round| round.id) }, form)]
    }

    /// The round that informs the decision: the one shown if it is closed, else the last closed one.
    fn informing<'s>(&self, session: &'s Session) -> Option<&'s Round> {
        let closed = |round: &&Round| round.state == RoundState::Closed && is_on_axes(round, session);
        let round = self.round(session).filter(closed).or_else(|| session.rounds.iter().rev().find(closed));
        // Where a later round decided a tie of this one, both are needed to know who comes in.
        round.map(|round| further::broken(round, session).and_then(|it| session.round(it.by)).unwrap_or(round))
    }

    /// The form of the decision was kept. The decision is written down at once; where it departs from the vote without a
    /// word why, the reason is asked for.
    pub(super) fn decide(
        offered: &[AxisId],
        round: Option<RoundId>,
        values: Vec<Value>,
        scene: &Scene<'_>,
    ) -> Requests {
        let old = scene.session.decision.as_ref();
        let read = forms::decision::read(old, offered, round, values);
        if read.chosen.is_empty() {
            return match old {
                Some(_) => vec![Request::Act(Act::Decide(None)), say(scene.words.axes_undecided())],
                None => vec![say(scene.words.axes_decided_nothing())],
            };
        }
        let decision = Decision { at: Some(scene.now), ..read };
        let mut requests = vec![Request::Act(Act::Decide(Some(Box::new(decision.clone()))))];
        if decision.chosen.len() > MANY {
            requests.push(say(scene.words.axes_many(number(decision.chosen.len()))));
        }
        let departure = Departure::of(&decision, scene.session).filter(|_| decision.reason.is_empty());
        if let Some(departure) = departure {
            let note = Note::new(asked(&departure, scene.session, scene.words), &Paragraphs::default());
            requests.push(Request::ask(Purpose::Reason, note));
        }
        requests
    }

    /// Why the decision departs from the vote was said.
    pub(super) fn give_reason(reason: Paragraphs, scene: &Scene<'_>) -> Requests {
        let Some(decision) = &scene.session.decision else { return Vec::new() };
        vec![Request::Act(Act::Decide(Some(Box::new(Decision { reason, ..decision.clone() }))))]
    }

    /// Opens the list of participants, those with a reservation marked: first who is in the room, and last the absent.
    pub(super) fn ask_dissenter(scene: &Scene<'_>) -> Requests {
        let (session, words) = (scene.session, scene.words);
        let Some(decision) = &session.decision else { return Vec::new() };
        let people = letters::present_first(session, words);
        let is_known = people.iter().any(|it| it.is_present());
        let choice = |it: &&Participant| {
            let known = decision.reservations.iter().find(|reservation| reservation.participant == it.id);
            let away = (is_known && !it.is_present()).then(|| words.axes_dissenter_away());
            let detail = known.map_or_else(|| it.institution.to_string(), |it| words.reservation_kind(it.kind));
            let parts: Vec<String> = away.into_iter().chain([detail]).filter(|part| !part.is_empty()).collect();
            Choice::with_detail(it.name.to_string(), parts.join(" · "))
        };
        let chooser = Chooser::new(words.axes_dissenter(), people.iter().map(choice).collect());
        let people: Vec<ParticipantId> = people.iter().map(|it| it.id).collect();
        let chooser = letters::keyed_as_they_stand(chooser, &people, session, words);
        vec![Request::ask(Purpose::Dissenter(people), chooser)]
    }

    /// A participant was chosen who has a reservation.
    pub(super) fn ask_reservation(who: Option<&ParticipantId>, scene: &Scene<'_>) -> Requests {
        let session = scene.session;
        let (Some(who), Some(decision)) = (who.and_then(|who| session.participant(*who)), &session.decision) else {
            return Vec::new();
        };
        let known = decision.reservations.iter().find(|it| it.participant == who.id);
        let form = forms::reservation::form(who.name.as_str(), known, scene.words);
        vec![Request::ask(Purpose::Reservation(who.id), form)]
    }

    /// A reservation was written down, or taken back.
    pub(super) fn reserve(who: ParticipantId, values: Vec<Value>, scene: &Scene<'_>) -> Requests {
        let Some(decision) = &scene.session.decision else { return Vec::new() };
        let mut changed = decision.clone();
        let written: Option<Reservation> = forms::reservation::read(who, values);
        let place = changed.reservations.iter().position(|it| it.participant == who);
        match (place, written) {
            (Some(place), Some(reservation)) => changed.reservations[place] = reservation,
            (Some(place), None) => {
                changed.reservations.remove(place);
            }
            (None, Some(reservation)) => changed.reservations.push(reservation),
            (None, None) => return Vec::new(),
        }
        vec![Request::Act(Act::Decide(Some(Box::new(changed))))]
    }
}

fn say(text: String) -> Request<Purpose> {
    Request::Say(Notice::hint(text))
}
