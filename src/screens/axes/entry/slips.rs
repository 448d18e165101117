//! Slips of paper, typed in one after the other; secret ones are held back.

use super::{Requests, ask_close, complain, marks_hint, number, refused};
use crate::screens::axes::{Axes, Purpose, slip, standing};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::ballot::Ballot;
use crate::session::id::RoundId;
use crate::session::round::Round;
use crate::session::rules::Secrecy;
use crate::session::{Refusal, Session};
use crate::ui::layer::Capture;
use crate::words::Words;

impl Axes {
    /// A slip was typed; an empty line ends the row.
    pub(in crate::screens::axes) fn slip(
        &mut self,
        round: RoundId,
        place: Option<usize>,
        line: &str,
        scene: &Scene<'_>,
    ) -> Requests {
        let Some(round) = scene.session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        if line.is_empty() {
            return Vec::new();
        }
        let purpose = Purpose::Slip { round: round.id, place };
        let label = match place {
            Some(place) => scene.words.axes_slip_again(round.ballots.get(place).map_or(0, |it| slip_number(it, place))),
            None => slip_label(self, scene.session, round, scene.words),
        };
        let again = |complaint: String| {
            vec![Request::ask(
                purpose,
                slip_line(label, round, scene.words).with(line).complaining(complaint).selected(),
            )]
        };
        let marks = match slip::read(line, round) {
            Ok(marks) => marks,
            Err(unclear) => return again(complain(&unclear, round, scene.words)),
        };
        let old = place.and_then(|place| round.ballots.get(place));
        let secret = round.secrecy == Secrecy::Secret;
        let number = if secret { None } else { Some(old.and_then(|it| it.slip).unwrap_or_else(|| next_slip(round))) };
        // A ballot from a file may have the name of its voter, or no number: it is still that one which is corrected.
        let voter = old.and_then(|it| it.voter).filter(|_| !secret);
        let weight = scene.session.vote_weight(round, voter);
        let nameless = place.filter(|_| old.is_some_and(|it| it.voter.is_none() && it.slip.is_none()));
        let unused = number.zip(standing::left_unused(round, &marks));
        let noted = unused.map(|(slip, used)| scene.words.axes_slip_used(i64::from(slip), scene.words.used(used)));
        let ballot = Ballot { voter, slip: number, weight, marks };
        let taken =
            if secret { self.hold(round, ballot, scene.session) } else { super::cast(round, ballot, nameless, scene) };
        match (taken, place) {
            (Err(refusal), _) => again(refused(&refusal, round, scene.session, scene.words)),
            (Ok((mut requests, _)), Some(_)) => {
                requests.extend(noted.map(Notice::hint).map(Request::Say));
                requests
            }
            (Ok((mut requests, after)), None) => {
                self.row = Cursor::default();
                if let Some(round) = after.round(round.id) {
                    requests.push(ask_slip(self, &after, round, noted, scene.words));
                }
                requests
            }
        }
    }

    /// A secret slip is to be taken out again.
    pub(in crate::screens::axes) fn unslip(&mut self, round: RoundId, line: &str, scene: &Scene<'_>) -> Requests {
        let Some(round) = scene.session.round(round).filter(|_| !line.is_empty()) else { return Vec::new() };
        let complaint = match slip::read(line, round) {
            Ok(marks) if self.held.give_back(round.id, &marks) => {
                return vec![Request::Say(Notice::done(scene.words.axes_unslip_done()))];
            }
            Ok(_) => scene.words.axes_unslip_none(),
            Err(unclear) => complain(&unclear, round, scene.words),
        };
        let capture = unslip_line(scene.words).with(line).complaining(complaint).selected();
        vec![Request::ask(Purpose::Unslip(round.id), capture)]
    }

    /// Keeps a secret ballot, if the round can take it.
    fn hold(&mut self, round: &Round, ballot: Ballot, session: &Session) -> Result<(Requests, Session), Refusal> {
        round.accepts(&ballot)?;
        let expected = session.voters_of(round).len();
        let held = self.held.of(round.id).len() + 1;
        if expected > 0 && held > expected {
            let count = |it| u32::try_from(it).unwrap_or(u32::MAX);
            return Err(Refusal::MoreVotesThanVoters { votes: count(held), voters: count(expected) });
        }
        self.held.take(round.id, ballot);
        Ok((Vec::new(), session.clone()))
    }
}

/// Asks for the next slip, with what is to be known of the one before, or whether to close when all are in.
pub(super) fn ask_slip(
    axes: &Axes,
    session: &Session,
    round: &Round,
    noted: Option<String>,
    words: &Words,
) -> Request<Purpose> {
    let expected = session.voters_of(round).len();
    if expected > 0 && standing::cast(axes, round) >= expected {
        return ask_close(axes, session, round, words);
    }
    let capture = slip_line(slip_label(axes, session, round, words), round, words).noting(noted);
    Request::ask(Purpose::Slip { round: round.id, place: None }, capture)
}

fn slip_label(axes: &Axes, session: &Session, round: &Round, words: &Words) -> String {
    let next = number(standing::cast(axes, round) + 1);
    match session.voters_of(round).len() {
        0 => words.axes_slip(next),
        expected => words.axes_slip_of(number(expected), next),
    }
}

/// The line in which a slip is typed.
pub(super) fn slip_line(label: String, round: &Round, words: &Words) -> Capture {
    Capture::once(label, marks_hint(round, &words.axes_ends(), words)).masked_if(round.is_sealed())
}

/// The line in which a secret slip is named that is to be taken out.
pub(super) fn unslip_line(words: &Words) -> Capture {
    Capture::once(words.axes_unslip(), words.axes_unslip_hint()).masked()
}

/// The number on a slip; one that has none goes by its place.
pub(in crate::screens::axes) fn slip_number(ballot: &Ballot, place: usize) -> i64 {
    ballot.slip.map_or_else(|| number(place + 1), i64::from)
}

/// The number of the next slip.
pub(in crate::screens::axes) fn next_slip(round: &Round) -> u32 {
    round.ballots.iter().filter_map(|ballot| ballot.slip).max().unwrap_or(0).saturating_add(1)
}
