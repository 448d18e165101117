//! Hands counted, option by option.

use super::{Entry, Requests, ask_close, attempt};
use crate::screens::axes::counting::{self, Miscount};
use crate::screens::axes::standing;
use crate::screens::axes::{Axes, Purpose};
use crate::screens::{Cursor, Request, Scene};
use crate::session::ballot::{HandCount, OptionId};
use crate::session::id::RoundId;
use crate::session::round::Round;
use crate::session::{Act, Session};
use crate::ui::layer::Capture;
use crate::words::Words;

impl Axes {
    /// The hands counted so far; those of a secret round are held here.
    pub(in crate::screens::axes) fn counts<'a>(&'a self, round: &'a Round) -> &'a [HandCount] {
        if round.is_sealed() { self.held.counts(round.id) } else { &round.counts }
    }

    /// Hands were counted for an option; an empty line passes on.
    pub(in crate::screens::axes) fn hands(
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
                    let complaint = complain_count(&miscount, round, scene.words);
                    let capture = hands_line(round, option, scene.words).with(line);
                    let capture = capture.complaining(complaint).selected();
                    return vec![Request::ask(Purpose::Hands { round: round.id, option, walk }, capture)];
                }
            };
            let counts = with_count(round, self.counts(round), count);
            if round.is_sealed() {
                self.held.count(round.id, counts);
            } else {
                let act = Act::CountHands { round: round.id, counts };
                after = attempt(session, &act).ok();
                requests.push(Request::Act(act));
            }
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
            // Where someone is still to vote, the round is closed by its own key.
            None if self.uncounted(round) == 0 && standing::not_voted(self, session, round) == 0 => {
                requests.push(ask_close(self, session, round, scene.words));
            }
            None => {}
        }
        requests
    }

    pub(super) fn is_counted(&self, round: &Round, option: OptionId) -> bool {
        self.counts(round).iter().any(|count| count.option == option)
    }

    /// How many options are without a count, where hands are counted.
    pub(in crate::screens::axes) fn uncounted(&self, round: &Round) -> usize {
        let by_counts = Entry::of(round) == Entry::Counts;
        round.options.iter().filter(|option| by_counts && !self.is_counted(round, option.id)).count()
    }
}

/// Asks for the hands raised for an option. What was counted in a secret round is not put before the room again.
pub(super) fn ask_hands(round: &Round, option: OptionId, walk: bool, words: &Words) -> Request<Purpose> {
    let known = round.counts.iter().find(|count| count.option == option);
    let capture = hands_line(round, option, words).with(&known.map(counting::write).unwrap_or_default());
    Request::ask(Purpose::Hands { round: round.id, option, walk }, capture)
}

fn hands_line(round: &Round, option: OptionId, words: &Words) -> Capture {
    let label = round.option(option).map(|it| it.label.to_string()).unwrap_or_default();
    let label = words.axes_hands(label, i64::from(option.0));
    Capture::once(label, words.axes_hands_hint()).masked_if(round.is_sealed())
}

/// The counts of a round with this one among them, in the order of the options.
fn with_count(round: &Round, counts: &[HandCount], count: HandCount) -> Vec<HandCount> {
    let known = |option| counts.iter().find(|it| it.option == option).copied();
    let counts = round.options.iter().map(|it| if it.id == count.option { Some(count) } else { known(it.id) });
    counts.flatten().collect()
}

fn present(session: &Session, round: &Round) -> Option<u32> {
    let voters = session.voters_of(round).len();
    (voters > 0).then(|| u32::try_from(voters).unwrap_or(u32::MAX))
}

/// What is wrong with a count. Of a secret round nothing of it is said again: the room reads it too.
fn complain_count(miscount: &Miscount, round: &Round, words: &Words) -> String {
    match miscount {
        Miscount::Part(_) if round.is_sealed() => words.axes_unclear_secret(),
        Miscount::Part(part) => words.axes_unclear_part(part.clone()),
        Miscount::TooLong => words.axes_miscount_long(),
        Miscount::TooShort => words.axes_miscount_short(),
        Miscount::TooMany(..) if round.is_sealed() => words.axes_refused_secret(),
        Miscount::TooMany(hands, people) => words.axes_miscount_many(*hands, *people),
        Miscount::NoRest => words.axes_miscount_rest(),
    }
}
