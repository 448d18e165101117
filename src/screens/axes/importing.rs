//! Ballots from a file: the answers to a form, looked over before they are taken, and never taken twice.

mod found;
mod path;
mod taken;

use super::entry::{Entry, ask_close, attempt, next_slip, number};
use super::{Axes, Pane, Purpose, standing};
use crate::ballot_files::Format;
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::ballot::Ballot;
use crate::session::id::RoundId;
use crate::session::round::{Round, Source};
use crate::session::{Act, Refusal, Session, Text};
use crate::ui::layer::{Capture, Confirm, Reader};
use crate::words::Words;
use found::Found;

pub(super) use taken::Taken;

/// Ballots that were read from a file and wait for a yes.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The round.
    pub round: RoundId,
    /// The ballots, good ones only.
    pub ballots: Vec<Ballot>,
    /// By what their lines are known again.
    pub prints: Vec<u64>,
    /// By what the whole file is.
    pub source: Source,
}

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Asks for the file, in a round that takes ballots one by one.
    pub(super) fn ask_import(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        self.shown = Some(round.id);
        vec![Request::ask(Purpose::ImportPath(round.id), line(scene.words))]
    }

    /// The path of the file was typed.
    pub(super) fn import_from(round: RoundId, typed: &str, scene: &Scene<'_>) -> Requests {
        if typed.is_empty() {
            return Vec::new();
        }
        let path = path::meant(typed);
        let name = file_name(typed);
        if Format::of_name(&name).is_some_and(|format| format != Format::Csv) {
            let again = line(scene.words).with(typed).complaining(scene.words.axes_import_no_table());
            return vec![Request::ask(Purpose::ImportPath(round), again)];
        }
        let purpose = Purpose::ImportFile { round, typed: typed.to_owned() };
        vec![Request::Say(Notice::hint(scene.words.axes_import_reading(name))), Request::Load { path, purpose }]
    }

    /// The file could not be read.
    pub(super) fn import_failed(round: RoundId, typed: &str, reason: String, scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::ImportPath(round), line(scene.words).with(typed).complaining(reason))]
    }

    /// The file was read: says what it holds for the round, and asks whether to take it.
    pub(super) fn import_read(&self, round: RoundId, typed: &str, bytes: &[u8], scene: &Scene<'_>) -> Requests {
        let (session, words) = (scene.session, scene.words);
        let Some(round) = session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        let name = file_name(typed);
        let found = Found::of(self, session, round, bytes, words);
        if found.ballots.is_empty() {
            return self.nothing(round, typed, &name, &found, words);
        }
        if let Err(refusal) = self.could_take(round, &found.ballots, session) {
            return vec![Request::Say(Notice::refused(words.refusal(&refusal, session)))];
        }
        let question = words.axes_import_question(number(found.ballots.len()));
        let mut layer = Confirm::new(words.axes_title_import(), question, words.axes_import_yes())
            .with_details(found.told(&name, round, words));
        if found.is_alike {
            layer = layer.dangerous();
        }
        let Found { ballots, prints, source, .. } = found;
        let import = Import { round: round.id, ballots, prints, source };
        vec![Request::ask(Purpose::Import(Box::new(import)), layer)]
    }

    /// Nothing in the file can be taken.
    fn nothing(&self, round: &Round, typed: &str, name: &str, found: &Found, words: &Words) -> Requests {
        let taken = self.taken.iter().find(|it| it.is(round.id, &found.known_prints));
        // What an open round has taken is taken back as any act is; a secret one has done nothing yet.
        if let Some(taken) = taken.filter(|_| round.is_sealed()) {
            let question = words.axes_import_back_question(number(taken.len()));
            let layer = Confirm::new(words.axes_title_import(), question, words.axes_import_back_yes());
            return vec![Request::ask(Purpose::TakeBack(round.id, found.known_prints.clone()), layer)];
        }
        if found.known > 0 && !found.has_faults() {
            return vec![Request::Say(Notice::refused(words.axes_import_again()))];
        }
        let path = Request::ask(Purpose::ImportPath(round.id), line(words).with(typed));
        let reader = Reader::new(words.axes_import_nothing(name), found.told_whole(name, round, words));
        vec![path, Request::ask(Purpose::Read, reader)]
    }

    /// Takes the ballots that were read from a file, all as one act; those of a secret round are held here.
    pub(super) fn import(&mut self, import: Import, scene: &Scene<'_>) -> Requests {
        let (session, words) = (scene.session, scene.words);
        let Import { round, ballots, prints, source } = import;
        let Some(round) = session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        if let Err(refusal) = self.could_take(round, &ballots, session) {
            return vec![Request::Say(Notice::refused(words.refusal(&refusal, session)))];
        }
        let count = number(ballots.len());
        self.pane = Pane::Round;
        self.row = Cursor::default();
        let ballots = if round.is_sealed() { ballots } else { numbered(ballots, round) };
        self.taken.push(Taken::new(round.id, prints, ballots.clone()));
        let mut requests = Vec::new();
        let mut after = None;
        if round.is_sealed() {
            for ballot in ballots {
                self.held.take(round.id, ballot);
            }
            requests.push(Request::Say(Notice::done(words.axes_import_held(count))));
        } else {
            // A secret round keeps nothing of the file.
            let act = Act::CastMany { round: round.id, ballots, source: Some(source) };
            after = attempt(session, &act).ok();
            requests.extend([Request::Act(act), Request::Say(Notice::done(words.axes_import_done(count)))]);
        }
        let session = after.as_ref().unwrap_or(session);
        let expected = session.voters_of(round).len();
        let round = session.round(round.id).filter(|round| expected > 0 && standing::cast(self, round) >= expected);
        requests.extend(round.map(|round| ask_close(self, session, round, words)));
        requests
    }

    /// Takes secret ballots out again that came from a file.
    pub(super) fn take_back_import(&mut self, round: RoundId, prints: &[u64], scene: &Scene<'_>) -> Requests {
        let Some(place) = self.taken.iter().position(|it| it.is(round, prints)) else { return Vec::new() };
        let taken = self.taken.remove(place);
        let count = taken.ballots().iter().filter(|ballot| self.held.give_back(round, &ballot.marks)).count();
        vec![Request::Say(Notice::done(scene.words.axes_import_back_done(number(count))))]
    }

    /// Whether the round can take these ballots beside those it has.
    fn could_take(&self, round: &Round, ballots: &[Ballot], session: &Session) -> Result<(), Refusal> {
        if !round.is_sealed() {
            let act = Act::CastMany { round: round.id, ballots: ballots.to_vec(), source: None };
            return attempt(session, &act).map(|_| ());
        }
        let expected = session.voters_of(round).len();
        let votes = self.held.of(round.id).len() + ballots.len();
        if expected == 0 || votes <= expected {
            return Ok(());
        }
        let count = |it| u32::try_from(it).unwrap_or(u32::MAX);
        Err(Refusal::MoreVotesThanVoters { votes: count(votes), voters: count(expected) })
    }
}

/// Whether ballots can come from a file: those that are given one by one.
pub(super) fn takes_files(entry: Entry) -> bool {
    matches!(entry, Entry::Slips | Entry::Names)
}

/// The ballots with the numbers that follow upon those of the round. Those with the name of their voter need none.
fn numbered(mut ballots: Vec<Ballot>, round: &Round) -> Vec<Ballot> {
    let first = next_slip(round);
    for (number, ballot) in (first..).zip(ballots.iter_mut().filter(|ballot| ballot.voter.is_none())) {
        ballot.slip = Some(number);
    }
    ballots
}

fn line(words: &Words) -> Capture {
    Capture::once(words.axes_import(), words.axes_import_hint())
}

/// The name of the file without its folders, as it may be shown.
fn file_name(typed: &str) -> String {
    let path = path::meant(typed);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Text::new(&name.unwrap_or_else(|| typed.to_owned())).to_string()
}
