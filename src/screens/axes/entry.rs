//! Votes taken at one keyboard: slips typed in, names called, hands counted.

use super::counting::{self, Miscount};
use super::slip::{self, Unclear};
use super::{Axes, Pane, Purpose, standing};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::ballot::{Ballot, HandCount, Marks, OptionId};
use crate::session::id::{ParticipantId, RoundId};
use crate::session::participant::Participant;
use crate::session::round::{Method, Round, Taking};
use crate::session::rules::{Secrecy, Weights};
use crate::session::{Act, Refusal, Session};
use crate::ui::layer::{Capture, Confirm};
use crate::words::Words;

/// How the votes of a round come in here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// Slip by slip.
    Slips,
    /// Name by name.
    Names,
    /// As counts of hands, option by option.
    Counts,
    /// Not here: the method is one that this screen does not take.
    Elsewhere,
}

impl Entry {
    /// How the votes of `round` come in.
    pub(super) fn of(round: &Round) -> Self {
        match (&round.method, round.taking) {
            (Method::Score { .. } | Method::MajorityJudgment { .. } | Method::Ranking, _) => Self::Elsewhere,
            (Method::Hands, Taking::Totals) => Self::Counts,
            _ if round.secrecy == Secrecy::Secret => Self::Slips,
            (Method::Hands, Taking::Hands) => Self::Counts,
            (_, Taking::RollCall) => Self::Names,
            _ => Self::Slips,
        }
    }
}

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Takes votes of the round shown: the next slip, name or option that is missing.
    pub(super) fn vote(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        self.pane = Pane::Round;
        self.shown = Some(round.id);
        match Entry::of(round) {
            Entry::Slips => vec![ask_slip(self, scene.session, round, scene.words)],
            Entry::Names => self.call(scene.session, round, None, scene.words),
            Entry::Counts => {
                let missing = round.options.iter().find(|option| !is_counted(round, option.id));
                let option = missing.or(round.options.first());
                option.map(|option| ask_hands(round, option.id, true, scene.words)).into_iter().collect()
            }
            Entry::Elsewhere => Vec::new(),
        }
    }

    /// Corrects what is selected in the round.
    pub(super) fn correct(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        let Some(row) = self.row.place(standing::rows(scene.session, round)) else { return Vec::new() };
        match Entry::of(round) {
            Entry::Slips => {
                let place = round.ballots.len().saturating_sub(row + 1);
                let Some(ballot) = round.ballots.get(place) else { return Vec::new() };
                let label = scene.words.axes_slip_again(slip_number(ballot, place));
                let line = Capture::once(label, slip_hint(round, scene.words)).with(&slip::write(&ballot.marks));
                vec![Request::ask(Purpose::Slip { round: round.id, place: Some(place) }, line)]
            }
            Entry::Names => {
                let voters = standing::voters(scene.session, round);
                let Some(who) = voters.get(row) else { return Vec::new() };
                vec![ask_voter(scene.session, round, who, false, scene.words)]
            }
            Entry::Counts => round
                .options
                .get(row)
                .map(|option| ask_hands(round, option.id, false, scene.words))
                .into_iter()
                .collect(),
            Entry::Elsewhere => Vec::new(),
        }
    }

    /// Takes the selected ballot out. A secret one cannot be selected: it is named by what it says.
    pub(super) fn take_out(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        if round.is_sealed() {
            let line = Capture::once(scene.words.axes_unslip(), scene.words.axes_unslip_hint());
            return vec![Request::ask(Purpose::Unslip(round.id), line)];
        }
        let Some(row) = self.row.place(standing::rows(scene.session, round)) else { return Vec::new() };
        let act = match Entry::of(round) {
            Entry::Slips => {
                let place = round.ballots.len().checked_sub(row + 1);
                place.map(|place| Act::TakeBack { round: round.id, place })
            }
            Entry::Names => {
                let who = standing::voters(scene.session, round).get(row).map(|who| who.id);
                let place = round.ballots.iter().position(|ballot| ballot.voter.is_some() && ballot.voter == who);
                place.map(|place| Act::TakeBack { round: round.id, place })
            }
            Entry::Counts => round.options.get(row).map(|option| {
                let counts = round.counts.iter().filter(|count| count.option != option.id).copied().collect();
                Act::CountHands { round: round.id, counts }
            }),
            Entry::Elsewhere => None,
        };
        act.map(Request::Act).into_iter().collect()
    }

    /// A slip was typed; an empty line ends the row.
    pub(super) fn slip(&mut self, round: RoundId, place: Option<usize>, line: &str, scene: &Scene<'_>) -> Requests {
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
            let mut capture = Capture::once(label, slip_hint(round, scene.words)).with(line);
            capture.complaint = Some(complaint);
            vec![Request::ask(purpose, capture)]
        };
        let marks = match slip::read(line, round) {
            Ok(marks) => marks,
            Err(unclear) => return again(complain(&unclear, scene.words)),
        };
        let old = place.and_then(|place| round.ballots.get(place));
        let secret = round.secrecy == Secrecy::Secret;
        let number = if secret { None } else { Some(old.and_then(|it| it.slip).unwrap_or_else(|| next_slip(round))) };
        let ballot = Ballot { voter: None, slip: number, weight: 1, marks };
        let taken = if secret { self.hold(round, ballot, scene.session) } else { Self::cast(round, ballot, scene) };
        match (taken, place) {
            (Err(refusal), _) => again(scene.words.refusal(&refusal, scene.session)),
            (Ok((act, _)), Some(_)) => act,
            (Ok((mut requests, after)), None) => {
                self.row = Cursor::default();
                if let Some(round) = after.round(round.id) {
                    requests.push(ask_slip(self, &after, round, scene.words));
                }
                requests
            }
        }
    }

    /// A secret slip is to be taken out again.
    pub(super) fn unslip(&mut self, round: RoundId, line: &str, scene: &Scene<'_>) -> Requests {
        let Some(round) = scene.session.round(round).filter(|_| !line.is_empty()) else { return Vec::new() };
        let complaint = match slip::read(line, round) {
            Ok(marks) if self.held.give_back(round.id, &marks) => {
                return vec![Request::Say(Notice::done(scene.words.axes_unslip_done()))];
            }
            Ok(_) => scene.words.axes_unslip_none(),
            Err(unclear) => complain(&unclear, scene.words),
        };
        let mut capture = Capture::once(scene.words.axes_unslip(), scene.words.axes_unslip_hint()).with(line);
        capture.complaint = Some(complaint);
        vec![Request::ask(Purpose::Unslip(round.id), capture)]
    }

    /// Someone called by name has answered; an empty line passes on.
    pub(super) fn voter(
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
            return if walk { self.call(session, round, Some(who), scene.words) } else { Vec::new() };
        }
        let again = |complaint: String| {
            let mut capture = voter_line(session, round, voter, scene.words).with(line);
            capture.complaint = Some(complaint);
            vec![Request::ask(Purpose::Voter { round: round.id, who, walk }, capture)]
        };
        let marks = match slip::read(line, round) {
            Ok(marks) => marks,
            Err(unclear) => return again(complain(&unclear, scene.words)),
        };
        let weight = if session.rules.weights == Weights::Weighted { voter.weight } else { 1 };
        match Self::cast(round, Ballot { voter: Some(who), slip: None, weight, marks }, scene) {
            Err(refusal) => again(scene.words.refusal(&refusal, session)),
            Ok((mut requests, after)) => {
                if let Some(round) = after.round(round.id).filter(|_| walk) {
                    requests.extend(self.call(&after, round, Some(who), scene.words));
                }
                requests
            }
        }
    }

    /// Hands were counted for an option; an empty line passes on.
    pub(super) fn hands(
        &mut self,
        round: RoundId,
        option: OptionId,
        walk: bool,
        line: &str,
        scene: &Scene<'_>,
    ) -> Requests {
        let session = scene.session;
        let Some(round) = session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        let mut requests = Vec::new();
        let mut after = None;
        if !line.is_empty() {
            let count = match counting::read(line, option, present(session, round)) {
                Ok(count) => count,
                Err(miscount) => {
                    let mut capture = hands_line(round, option, scene.words).with(line);
                    capture.complaint = Some(complain_count(&miscount, scene.words));
                    return vec![Request::ask(Purpose::Hands { round: round.id, option, walk }, capture)];
                }
            };
            let act = Act::CountHands { round: round.id, counts: with_count(round, count) };
            after = attempt(session, &act).ok();
            requests.push(Request::Act(act));
        }
        if !walk {
            return requests;
        }
        let session = after.as_ref().unwrap_or(session);
        let Some(round) = session.round(round.id) else { return requests };
        let place = round.options.iter().position(|it| it.id == option).unwrap_or(0);
        self.row = Cursor::new(place + 1);
        match round.options.get(place + 1) {
            Some(next) => requests.push(ask_hands(round, next.id, true, scene.words)),
            None if round.options.iter().all(|option| is_counted(round, option.id)) => {
                requests.push(ask_close(self, session, round, scene.words));
            }
            None => {}
        }
        requests
    }

    /// Calls the next voter after `last` who has not voted; asks whether to close when everyone has.
    fn call(&mut self, session: &Session, round: &Round, last: Option<ParticipantId>, words: &Words) -> Requests {
        let voters = standing::voters(session, round);
        let from = last.and_then(|last| voters.iter().position(|voter| voter.id == last)).map_or(0, |place| place + 1);
        let pending = (from..voters.len()).find(|place| standing::ballot_of(round, voters[*place].id).is_none());
        let Some(place) = pending else {
            let missing = voters.iter().filter(|voter| standing::ballot_of(round, voter.id).is_none()).count();
            return if missing == 0 {
                vec![ask_close(self, session, round, words)]
            } else {
                vec![Request::Say(Notice::hint(words.axes_still_missing(number(missing))))]
            };
        };
        self.row = Cursor::new(place);
        vec![ask_voter(session, round, voters[place], true, words)]
    }

    /// Keeps a secret ballot, if the round can take it.
    fn hold(&mut self, round: &Round, ballot: Ballot, session: &Session) -> Result<(Requests, Session), Refusal> {
        round.accepts(&ballot)?;
        let expected = standing::voters(session, round).len();
        let held = self.held.of(round.id).len() + 1;
        if expected > 0 && held > expected {
            let count = |it| u32::try_from(it).unwrap_or(u32::MAX);
            return Err(Refusal::MoreVotesThanVoters { votes: count(held), voters: count(expected) });
        }
        self.held.take(round.id, ballot);
        Ok((Vec::new(), session.clone()))
    }

    /// Gives an open ballot, if the round can take it.
    fn cast(round: &Round, ballot: Ballot, scene: &Scene<'_>) -> Result<(Requests, Session), Refusal> {
        let act = Act::Cast { round: round.id, ballot };
        let after = attempt(scene.session, &act)?;
        Ok((vec![Request::Act(act)], after))
    }
}

/// The session as it would be after `act`.
pub(super) fn attempt(session: &Session, act: &Act) -> Result<Session, Refusal> {
    let mut after = session.clone();
    after.apply(act.clone())?;
    Ok(after)
}

/// Asks for the next slip, or whether to close when all are in.
fn ask_slip(axes: &Axes, session: &Session, round: &Round, words: &Words) -> Request<Purpose> {
    let expected = standing::voters(session, round).len();
    if expected > 0 && standing::cast(axes, round) >= expected {
        return ask_close(axes, session, round, words);
    }
    let capture = Capture::once(slip_label(axes, session, round, words), slip_hint(round, words));
    Request::ask(Purpose::Slip { round: round.id, place: None }, capture)
}

fn slip_label(axes: &Axes, session: &Session, round: &Round, words: &Words) -> String {
    let next = number(standing::cast(axes, round) + 1);
    match standing::voters(session, round).len() {
        0 => words.axes_slip(next),
        expected => words.axes_slip_of(number(expected), next),
    }
}

/// How a ballot is written; `empty` says what an empty line does.
fn marks_hint(round: &Round, empty: &str, words: &Words) -> String {
    let hint = match round.method {
        Method::Hands => words.axes_slip_hint_stances(),
        Method::Dots { points, .. } => words.axes_slip_hint_points(points),
        _ => words.axes_slip_hint_ticks(),
    };
    format!("{hint} · {empty}")
}

fn slip_hint(round: &Round, words: &Words) -> String {
    marks_hint(round, &words.axes_ends(), words)
}

/// The number on a slip; one that has none goes by its place.
pub(super) fn slip_number(ballot: &Ballot, place: usize) -> i64 {
    ballot.slip.map_or_else(|| number(place + 1), i64::from)
}

fn next_slip(round: &Round) -> u32 {
    round.ballots.iter().filter_map(|ballot| ballot.slip).max().unwrap_or(0).saturating_add(1)
}

fn ask_voter(session: &Session, round: &Round, who: &Participant, walk: bool, words: &Words) -> Request<Purpose> {
    let marks = standing::ballot_of(round, who.id).map(|ballot| slip::write(&ballot.marks)).unwrap_or_default();
    let capture = voter_line(session, round, who, words).with(&marks);
    Request::ask(Purpose::Voter { round: round.id, who: who.id, walk }, capture)
}

fn voter_line(session: &Session, round: &Round, who: &Participant, words: &Words) -> Capture {
    let voters = standing::voters(session, round);
    let place = voters.iter().position(|voter| voter.id == who.id).map_or(0, |place| place + 1);
    let name =
        if who.institution.is_empty() { who.name.to_string() } else { format!("{} ({})", who.name, who.institution) };
    let label = words.axes_call(name, number(place), number(voters.len()));
    Capture::once(label, marks_hint(round, &words.axes_pass_on(), words))
}

fn ask_hands(round: &Round, option: OptionId, walk: bool, words: &Words) -> Request<Purpose> {
    let known = round.counts.iter().find(|count| count.option == option).map(counting::write).unwrap_or_default();
    let capture = hands_line(round, option, words).with(&known);
    Request::ask(Purpose::Hands { round: round.id, option, walk }, capture)
}

fn hands_line(round: &Round, option: OptionId, words: &Words) -> Capture {
    let label = round.option(option).map(|it| it.label.to_string()).unwrap_or_default();
    Capture::once(words.axes_hands(label, i64::from(option.0)), words.axes_hands_hint())
}

fn is_counted(round: &Round, option: OptionId) -> bool {
    round.counts.iter().any(|count| count.option == option)
}

/// The counts of a round with this one among them, in the order of the options.
fn with_count(round: &Round, count: HandCount) -> Vec<HandCount> {
    let known = |option| round.counts.iter().find(|it| it.option == option).copied();
    let counts = round.options.iter().map(|it| if it.id == count.option { Some(count) } else { known(it.id) });
    counts.flatten().collect()
}

fn present(session: &Session, round: &Round) -> Option<u32> {
    let voters = standing::voters(session, round).len();
    (voters > 0).then(|| u32::try_from(voters).unwrap_or(u32::MAX))
}

/// How many options are without a count, where hands are counted.
pub(super) fn uncounted(round: &Round) -> usize {
    let by_counts = Entry::of(round) == Entry::Counts;
    round.options.iter().filter(|option| by_counts && !is_counted(round, option.id)).count()
}

/// Asks whether to close the round, and says how many have voted.
pub(super) fn ask_close(axes: &Axes, session: &Session, round: &Round, words: &Words) -> Request<Purpose> {
    let question = words.axes_close_question(super::round_number(session, round.id));
    let mut details = vec![standing::turnout(axes, session, round, words)];
    let uncounted = uncounted(round);
    if uncounted > 0 {
        details.push(words.axes_uncounted(number(uncounted)));
    }
    let layer = Confirm::new(question, words.axes_close_yes()).with_details(details);
    Request::ask(Purpose::Close(round.id), layer)
}

fn complain(unclear: &Unclear, words: &Words) -> String {
    match unclear {
        Unclear::Part(part) => words.axes_unclear_part(part.clone()),
        Unclear::Option(option, options) => words.axes_unclear_option(i64::from(*option), number(*options)),
    }
}

fn complain_count(miscount: &Miscount, words: &Words) -> String {
    match miscount {
        Miscount::Part(part) => words.axes_unclear_part(part.clone()),
        Miscount::TooLong => words.axes_miscount_long(),
        Miscount::TooMany(hands, people) => words.axes_miscount_many(*hands, *people),
        Miscount::NoRest => words.axes_miscount_rest(),
    }
}

/// A count as messages take it.
pub(super) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Whether a ballot says something that is no blank and no spoilt one.
pub(super) fn says_something(marks: &Marks) -> bool {
    !matches!(marks, Marks::Blank | Marks::Spoilt)
}
