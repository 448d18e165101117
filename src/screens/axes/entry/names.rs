//! Voters called by name.

use super::{Requests, close_question, complain, marks_hint, number};
use crate::screens::axes::{Axes, Purpose, slip, standing};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::Session;
use crate::session::ballot::Ballot;
use crate::session::id::{ParticipantId, RoundId};
use crate::session::participant::Participant;
use crate::session::round::Round;
use crate::ui::layer::Capture;
use crate::words::Words;

/// What whoever was called last did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answered {
    /// They voted.
    Voted,
    /// They were passed over.
    Passed,
}

impl Axes {
    /// Someone called by name has answered; an empty line passes on.
    pub(in crate::screens::axes) fn voter(
        &mut self,
        round: RoundId,
        who: ParticipantId,
        walk: bool,
        line: &str,
        scene: &Scene<'_>,
    ) -> Requests {
        let session = scene.session;
        let Some(round) = session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        let Some(voter) = session.participant(who) else { return Vec::new() };
        if line.is_empty() {
            return if walk {
                self.call(session, round, Some((who, Answered::Passed)), scene.words)
            } else {
                Vec::new()
            };
        }
        let again = |complaint: String| {
            let capture = voter_line(session, round, voter, scene.words).with(line).complaining(complaint).selected();
            vec![Request::ask(Purpose::Voter { round: round.id, who, walk }, capture)]
        };
        let marks = match slip::read(line, round) {
            Ok(marks) => marks,
            Err(unclear) => return again(complain(&unclear, round, scene.words)),
        };
        let weight = session.vote_weight(round, Some(who));
        match super::cast(round, Ballot { voter: Some(who), slip: None, weight, marks }, None, scene) {
            Err(refusal) => again(scene.words.refusal(&refusal, session)),
            Ok((mut requests, after)) => {
                let Some(round) = after.round(round.id) else { return requests };
                if walk {
                    requests.extend(self.call(&after, round, Some((who, Answered::Voted)), scene.words));
                } else {
                    requests.extend(noted(&after, round, who, scene.words).map(Notice::hint).map(Request::Say));
                }
                requests
            }
        }
    }

    /// Calls the next voter after `last` who has not voted; asks whether to close when everyone has.
    pub(super) fn call(
        &mut self,
        session: &Session,
        round: &Round,
        last: Option<(ParticipantId, Answered)>,
        words: &Words,
    ) -> Requests {
        let voters = session.voters_of(round);
        let from =
            last.and_then(|(last, _)| voters.iter().position(|voter| voter.id == last)).map_or(0, |place| place + 1);
        let pending = (from..voters.len()).find(|place| standing::ballot_of(round, voters[*place].id).is_none());
        let Some(place) = pending else {
            let missing = voters.iter().filter(|voter| standing::ballot_of(round, voter.id).is_none()).count();
            return if missing == 0 {
                let question = close_question(self, session, round, words);
                let is_kept_at_once = last.is_some() && !slip::single_signs(round).is_empty();
                let question = if is_kept_at_once { question.after_one_kept_at_once() } else { question };
                vec![Request::ask(Purpose::Close(round.id), question)]
            } else {
                vec![Request::Say(Notice::hint(words.axes_still_missing(number(missing))))]
            };
        };
        self.row = Cursor::new(place);
        let capture = voter_line(session, round, voters[place], words);
        let capture = match last {
            Some((who, Answered::Voted)) => capture.after_one_kept_at_once().noting(noted(session, round, who, words)),
            Some((_, Answered::Passed)) | None => capture,
        };
        vec![Request::ask(Purpose::Voter { round: round.id, who: voters[place].id, walk: true }, capture)]
    }
}

/// What somebody's vote left unused, if anything.
fn noted(session: &Session, round: &Round, who: ParticipantId, words: &Words) -> Option<String> {
    let ballot = standing::ballot_of(round, who)?;
    let used = standing::left_unused(round, &ballot.marks)?;
    session.participant(who).map(|voter| words.axes_voter_used(voter.name.to_string(), words.used(used)))
}

/// Asks one voter, whose vote may be there already. Where one key says all, it takes the place of that vote.
pub(super) fn ask_voter(session: &Session, round: &Round, who: &Participant, words: &Words) -> Request<Purpose> {
    let marks = standing::ballot_of(round, who.id).map(|ballot| slip::write(&ballot.marks)).unwrap_or_default();
    let capture = voter_line(session, round, who, words).with(&marks);
    let capture = if capture.at_once.is_empty() { capture } else { capture.selected() };
    Request::ask(Purpose::Voter { round: round.id, who: who.id, walk: false }, capture)
}

fn voter_line(session: &Session, round: &Round, who: &Participant, words: &Words) -> Capture {
    let voters = session.voters_of(round);
    let place = voters.iter().position(|voter| voter.id == who.id).map_or(0, |place| place + 1);
    let called = standing::voter_name(round, who);
    let beside = if called == who.name.as_str() { who.institution.as_str() } else { who.name.as_str() };
    let instead = instead_of(session, who, words);
    let beside = [beside.to_owned(), instead.unwrap_or_default()];
    let beside = beside.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
    let name = if beside.is_empty() { called.to_owned() } else { format!("{called} ({beside})") };
    let label = words.axes_call(name, number(place), number(voters.len()));
    Capture::once(label, marks_hint(round, &words.axes_pass_on(), words)).at_once(slip::single_signs(round))
}

/// Who answers the call in the place of somebody absent, or whose place somebody takes.
fn instead_of(session: &Session, who: &Participant, words: &Words) -> Option<String> {
    let name = |id| session.participant(id).map(|it| it.name.to_string());
    if session.represented().any(|it| it.id == who.id) {
        return who.represented_by.and_then(name).map(|by| words.axes_call_by(by));
    }
    who.substitute_of.and_then(name).map(|of| words.axes_call_for(of))
}
