//! What surrounds the agreements: working groups, the next meeting, the eleven results of a mesa.

use super::purpose::Purpose;
use super::{Mesa, Requests, forms};
use crate::screens::{Notice, Request, Scene};
use crate::session::id::SubcommitteeId;
use crate::session::mesa::{Achieved, MesaResult, Subcommittee};
use crate::session::{Act, Session, Text};
use crate::ui::layer::{Capture, Values};
use crate::words::Words;

impl Mesa {
    pub(super) fn begin_subcommittees(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let capture = Capture::many(words.mesa_new_subcommittee(), words.mesa_new_subcommittee_hint());
        vec![Request::ask(Purpose::Subcommittees, capture)]
    }

    pub(super) fn new_subcommittee(line: &str) -> Act {
        Act::add(Subcommittee { name: Text::new(line), ..Subcommittee::default() })
    }

    pub(super) fn edit_subcommittee(subcommittee: &Subcommittee, scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Subcommittee(subcommittee.id), forms::subcommittee(subcommittee, scene))]
    }

    pub(super) fn subcommittee_edited(id: SubcommitteeId, values: Values, scene: &Scene<'_>) -> Requests {
        let Some(present) = scene.session.subcommittee(id) else { return Vec::new() };
        let edited = forms::read_subcommittee(id, values);
        if edited == *present { Vec::new() } else { vec![Request::Act(Act::edit(edited))] }
    }

    pub(super) fn next_meeting(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::NextMeeting, forms::next_meeting(scene))]
    }

    pub(super) fn meeting_set(values: Values, scene: &Scene<'_>) -> Requests {
        let meeting = forms::read_next_meeting(values);
        let is_past = meeting.date.is_some_and(|date| date < scene.today());
        let said = is_past.then(|| Request::Say(Notice::hint(scene.words.mesa_meeting_past())));
        said.into_iter().chain([Request::Act(Act::SetNextMeeting(meeting))]).collect()
    }

    /// Marks the selected result as reached, or as not reached.
    pub(super) fn mark(&self, scene: &Scene<'_>) -> Requests {
        let Some(result) = self.result(scene) else { return Vec::new() };
        let mut results = scene.session.mesa.results.clone();
        if results.iter().any(|it| it.result == result) {
            results.retain(|it| it.result != result);
        } else {
            results.push(Achieved { result, evidence: Text::default() });
        }
        vec![Request::Act(Act::SetResults(results))]
    }

    pub(super) fn evidence(&self, scene: &Scene<'_>) -> Requests {
        let Some(result) = self.result(scene) else { return Vec::new() };
        let present = achieved(scene.session, result).map(|it| it.evidence.to_string()).unwrap_or_default();
        let capture = Capture::once(scene.words.mesa_result(result), scene.words.mesa_evidence_hint()).with(&present);
        let capture = capture.suggesting(recorded(result, scene.session, scene.words).into_iter().collect());
        vec![Request::ask(Purpose::Evidence(result), capture)]
    }

    /// Writes what shows that a result is reached, which is then reached.
    pub(super) fn evident(result: MesaResult, line: &str, scene: &Scene<'_>) -> Requests {
        let evidence = Text::new(line);
        let mut results = scene.session.mesa.results.clone();
        match results.iter_mut().find(|it| it.result == result) {
            Some(present) => present.evidence = evidence,
            None => results.push(Achieved { result, evidence }),
        }
        if results == scene.session.mesa.results {
            return Vec::new();
        }
        vec![Request::Act(Act::SetResults(results))]
    }
}

/// What was said of a result, where it is reached.
pub(super) fn achieved(session: &Session, result: MesaResult) -> Option<&Achieved> {
    session.mesa.results.iter().find(|it| it.result == result)
}

/// What this session's record has that speaks for a result.
pub(super) fn recorded(result: MesaResult, session: &Session, words: &Words) -> Option<String> {
    let agreements = || session.mesa.agreements.iter().filter(|it| it.adoption.is_some());
    let (count, say): (usize, fn(&Words, usize) -> String) = match result {
        MesaResult::StrategicLines => {
            let chosen = session.decision.as_ref().map_or(0, |decision| decision.chosen.len());
            (chosen, |words, count| words.mesa_recorded_axes(count))
        }
        MesaResult::RulesOfTheGame => (session.rules.game.len(), |words, count| words.mesa_recorded_rules(count)),
        MesaResult::Agreements => (agreements().count(), |words, count| words.mesa_recorded_agreements(count)),
        MesaResult::Subcommittees => {
            (session.mesa.subcommittees.len(), |words, count| words.mesa_recorded_subcommittees(count))
        }
        MesaResult::Timetables => {
            let dated = agreements().filter(|it| it.due.is_some()).count();
            (dated, |words, count| words.mesa_recorded_dates(count))
        }
        _ => return None,
    };
    (count > 0).then(|| say(words, count))
}
