//! Votes taken at one keyboard: slips typed in, names called, hands counted.

mod hands;
mod hints;
mod names;
mod second_pass;
mod slips;
mod totals;

use super::slip::{self, Unclear};
use super::{Axes, Pane, Purpose, standing};
use crate::screens::{Request, Scene};
use crate::session::ballot::{Ballot, Marks, OptionId};
use crate::session::round::{Method, Round, Taking};
use crate::session::rules::Secrecy;
use crate::session::{Act, Refusal, Session};
use crate::ui::layer::Confirm;
use crate::ui::text;
use crate::words::Words;
use hands::ask_hands;
use hints::marks_hint;
use names::ask_voter;
use slips::{ask_slip, slip_line, unslip_line};
use totals::ask_totals;

pub(super) use hints::legend;
pub(super) use second_pass::SecondPass;
pub(super) use slips::{next_slip, slip_number};

/// How the votes of a round come in here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// Slip by slip.
    Slips,
    /// Name by name.
    Names,
    /// As counts of hands, option by option.
    Counts,
    /// As the totals of all options, at once.
    Totals,
}

impl Entry {
    /// How the votes of `round` come in.
    pub(super) fn of(round: &Round) -> Self {
        match (&round.method, round.taking) {
            (Method::Hands, Taking::Totals) => Self::Counts,
            (_, Taking::Totals) => Self::Totals,
            _ if round.secrecy == Secrecy::Secret => Self::Slips,
            (Method::Hands, Taking::Hands) => Self::Counts,
            (_, Taking::RollCall) => Self::Names,
            _ => Self::Slips,
        }
    }
}

/// Cells of an option that is named in a complaint.
const NAMED: usize = 36;

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Takes votes of the round shown: the next slip, name or option that is missing.
    pub(super) fn vote(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        self.pane = Pane::Round;
        self.shown = Some(round.id);
        match Entry::of(round) {
            Entry::Slips => vec![ask_slip(self, scene.session, round, None, scene.words)],
            Entry::Names => self.call(scene.session, round, None, scene.words),
            Entry::Counts => {
                let missing = round.options.iter().find(|option| !self.is_counted(round, option.id));
                let option = missing.or(round.options.first());
                option.map(|option| ask_hands(round, option.id, true, scene.words)).into_iter().collect()
            }
            Entry::Totals => vec![ask_totals(round, scene.words)],
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
                let line = slip_line(label, round, scene.words).with(&slip::write(&ballot.marks));
                vec![Request::ask(Purpose::Slip { round: round.id, place: Some(place) }, line)]
            }
            Entry::Names => {
                let voters = scene.session.voters_of(round);
                let Some(who) = voters.get(row) else { return Vec::new() };
                vec![ask_voter(scene.session, round, who, scene.words)]
            }
            Entry::Counts => round
                .options
                .get(row)
                .map(|option| ask_hands(round, option.id, false, scene.words))
                .into_iter()
                .collect(),
            Entry::Totals => vec![ask_totals(round, scene.words)],
        }
    }

    /// Takes the selected ballot out. A secret one cannot be selected: it is named by what it says.
    pub(super) fn take_out(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        if round.is_sealed() {
            return vec![Request::ask(Purpose::Unslip(round.id), unslip_line(scene.words))];
        }
        let Some(row) = self.row.place(standing::rows(scene.session, round)) else { return Vec::new() };
        let act = match Entry::of(round) {
            Entry::Slips => {
                let place = round.ballots.len().checked_sub(row + 1);
                place.map(|place| Act::TakeBack { round: round.id, place })
            }
            Entry::Names => {
                let who = scene.session.voters_of(round).get(row).map(|who| who.id);
                let place = round.ballots.iter().position(|ballot| ballot.voter.is_some() && ballot.voter == who);
                place.map(|place| Act::TakeBack { round: round.id, place })
            }
            Entry::Counts => round.options.get(row).map(|option| {
                let counts = round.counts.iter().filter(|count| count.option != option.id).copied().collect();
                Act::CountHands { round: round.id, counts }
            }),
            Entry::Totals => round.totals.as_ref().map(|_| Act::CountTotals { round: round.id, totals: None }),
        };
        act.map(Request::Act).into_iter().collect()
    }
}

/// Gives an open ballot, in place of the one at `instead` where that cannot be told by name or number, if the round can
/// take it; with the session as it then is.
fn cast(
    round: &Round,
    ballot: Ballot,
    instead: Option<usize>,
    scene: &Scene<'_>,
) -> Result<(Requests, Session), Refusal> {
    let act = Act::Cast { round: round.id, ballot };
    let act = match instead {
        Some(place) => Act::Several(vec![Act::TakeBack { round: round.id, place }, act]),
        None => act,
    };
    let after = attempt(scene.session, &act)?;
    Ok((vec![Request::Act(act)], after))
}

/// The session as it would be after `act`.
pub(super) fn attempt(session: &Session, act: &Act) -> Result<Session, Refusal> {
    session.demand(act)?;
    let mut after = session.clone();
    after.apply(act.clone())?;
    Ok(after)
}

/// Asks whether to close the round, and says how many have voted.
pub(super) fn ask_close(axes: &Axes, session: &Session, round: &Round, words: &Words) -> Request<Purpose> {
    Request::ask(Purpose::Close(round.id), close_question(axes, session, round, words))
}

/// The question whether to close the round.
fn close_question(axes: &Axes, session: &Session, round: &Round, words: &Words) -> Confirm {
    let question = words.axes_close_question(super::round_number(session, round.id));
    let mut details = vec![standing::turnout(axes, session, round, words)];
    details.extend(standing::missing(axes, session, round, words));
    // What is known of secret ballots before they are counted is how many there are.
    details.extend(standing::partial(round, &round.ballots, words).map(|said| format!("{said}.")));
    if round.is_sealed() {
        details.push(words.axes_close_is_final());
    } else if standing::rows(session, round) > 0 {
        details.push(words.axes_close_look());
    }
    let uncounted = axes.uncounted(round);
    if uncounted > 0 {
        details.push(words.axes_uncounted(number(uncounted)));
    }
    Confirm::new(words.axes_title_close(), question, words.axes_close_yes()).with_details(details).keyed('c')
}

/// What is wrong with a line. Of a secret round nothing of the line is said again: the room reads it too.
pub(super) fn complain(unclear: &Unclear, round: &Round, words: &Words) -> String {
    match unclear {
        _ if round.is_sealed() => words.axes_unclear_secret(),
        Unclear::Part(part) => words.axes_unclear_part(part.clone()),
        Unclear::Count(given, expected) => words.axes_unclear_count(number(*expected), number(*given)),
        Unclear::Criteria(given, expected) => words.axes_unclear_criteria(number(*expected), number(*given)),
        Unclear::Each(given, expected) => words.axes_unclear_each(number(*expected), number(*given)),
        Unclear::Twice(option) => words.axes_unclear_twice(named(*option, round)),
        Unclear::Itself(option) => words.axes_unclear_itself(named(*option, round)),
        Unclear::Option(option, options) => words.axes_unclear_option(i64::from(*option), number(*options)),
    }
}

/// An option by its number and its name, which is cut so that what is said of it is read on a small screen.
fn named(option: u32, round: &Round) -> String {
    let label = round.option(OptionId(option)).map(|it| it.label.to_string()).unwrap_or_default();
    text::cut(&format!("{option} {label}"), NAMED, "…").into_owned()
}

/// Why something typed is not taken. Of a secret round no figure and no name of it is said again, but how many votes there
/// would be.
pub(super) fn refused(refusal: &Refusal, round: &Round, session: &Session, words: &Words) -> String {
    match refusal {
        Refusal::MoreVotesThanVoters { .. } => words.refusal(refusal, session),
        _ if round.is_sealed() => words.axes_refused_secret(),
        _ => words.refusal(refusal, session),
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
