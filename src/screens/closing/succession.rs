//! How far the record has come, and the next session of the series.

use super::update::Purpose;
use super::{Closing, Requests, papers};
use crate::screens::{Notice, Request, Scene};
use crate::session::agenda::AgendaPoint;
use crate::session::agreement::Agreement;
use crate::session::axis::Axis;
use crate::session::fold::folded;
use crate::session::header::State;
use crate::session::{Act, Session, Step, Text};
use crate::ui::layer::{Choice, Chooser, Confirm};

/// States that are set by hand. The seal is set apart.
const STATES: [State; 4] = [State::Draft, State::Running, State::AwaitingApproval, State::Approved];

impl Closing {
    pub(super) fn ask_state(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let choices = STATES.map(|state| Choice::new(words.state(state))).to_vec();
        let now = STATES.iter().position(|state| *state == scene.session.header.state).unwrap_or(0);
        let chooser = Chooser::new(words.closing_ask_state(), choices).at(now + 1);
        vec![Request::ask(Purpose::State, chooser)]
    }

    pub(super) fn state_chosen(place: usize, scene: &Scene<'_>) -> Requests {
        let Some(state) = STATES.get(place).copied().filter(|state| *state != scene.session.header.state) else {
            return Vec::new();
        };
        let act = Act::SetState(state);
        vec![Request::Say(told(state, &act, scene)), Request::Act(act)]
    }

    /// Asks whether to make the next session of the series, saying what it will take over.
    pub(super) fn ask_next(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let next = planned(scene);
        let proposed = next.mesa.agreements.iter().filter(|it| !it.is_adopted()).count();
        let open = next.mesa.agreements.len() - proposed;
        let overdue = next.mesa.agreements.iter().filter(|it| it.is_overdue(scene.today())).count();
        let when = match next.header.date {
            Some(date) => words.closing_next_on(words.date(date)),
            None => words.closing_next_undated(),
        };
        let mut details = vec![when, words.closing_next_agreements(open)];
        if proposed > 0 {
            details.push(words.closing_next_proposals(proposed));
        }
        if overdue > 0 {
            details.push(words.closing_next_overdue(overdue));
        }
        details.push(words.closing_next_people(next.participants.len()));
        if !next.agenda.is_empty() {
            details.push(words.closing_next_topics(next.agenda.len()));
        }
        details.push(words.closing_next_carries(next.axes.len(), next.stakeholders.len()));
        let left: Vec<String> = left_behind(scene.session, &next).map(|it| it.name.to_string()).collect();
        if !left.is_empty() {
            details.push(words.closing_next_axes_left(words.quoted(left.into_iter())));
        }
        details.push(words.closing_next_leaves());
        if scene.session.header.state < State::Approved {
            details.push(words.closing_next_unapproved());
        }
        details.push(words.closing_next_stays());
        let number = next.header.number.unwrap_or(1);
        let (title, question) = (words.closing_title_next(), words.closing_ask_next(number));
        let confirm = Confirm::new(title, question, words.closing_next_yes()).with_details(details);
        vec![Request::ask(Purpose::Next, confirm)]
    }

    pub(super) fn next(scene: &Scene<'_>) -> Requests {
        vec![Request::Create(Box::new(planned(scene)))]
    }
}

/// How far the record has come by an act and, from its draft on, how much is missing in it.
pub(super) fn told(state: State, act: &Act, scene: &Scene<'_>) -> Notice {
    let mut after = scene.session.clone();
    // What is refused changes nothing, and is told as refused.
    let _ = after.apply(act.clone());
    let (missing, name) = (after.gaps().len(), scene.words.state(state));
    if state > State::Running && missing > 0 {
        Notice::hint(scene.words.closing_state_with_gaps(missing, name))
    } else {
        Notice::done(scene.words.closing_state_is(name))
    }
}

/// The next session, with what follows from this one first on its agenda: minutes that nobody approved yet, and what is owed.
fn planned(scene: &Scene<'_>) -> Session {
    let mut next = scene.session.successor();
    let is_approved = scene.session.header.state >= State::Approved;
    let (minutes, owed) =
        papers::with_paper_words(scene, |words| (words.closing_topic_minutes(), words.closing_topic_owed()));
    let due = [
        (!is_approved).then_some((minutes, Step::Opening)),
        next.mesa.agreements.iter().any(Agreement::is_open).then_some((owed, Step::Mesa)),
    ];
    let mut added = 0;
    for (title, step) in due.into_iter().flatten() {
        let known = next.agenda.iter().any(|it| folded(it.title.as_str()) == folded(&title));
        let point = AgendaPoint { title: Text::new(&title), step: Some(step), ..AgendaPoint::default() };
        // At the last number, which only a file edited by hand can reach, no more points fit.
        added += usize::from(!known && next.apply(Act::add(point)).is_ok());
    }
    next.agenda.rotate_right(added);
    next
}

/// The axes that were on the table here and do not go over.
fn left_behind<'s>(session: &'s Session, next: &'s Session) -> impl Iterator<Item = &'s Axis> {
    session.candidates().filter(|axis| next.axes.iter().all(|it| it.name != axis.name))
}
