//! What each option got in all, where only that is known: `24 26 16 16 8 b2 x1`: how many voted, then each option in its
//! order; `b` before how many were blank, `x` before how many were spoilt.

use super::{Requests, ask_close, attempt, refused};
use crate::screens::axes::slip::Unclear;
use crate::screens::axes::{Axes, Purpose};
use crate::screens::{Request, Scene};
use crate::session::ballot::{Handed, Totals};
use crate::session::id::RoundId;
use crate::session::round::Round;
use crate::session::{Act, Refusal, Session};
use crate::ui::layer::Capture;
use crate::words::Words;

impl Axes {
    /// The totals noted so far; those of a secret round are held here.
    pub(in crate::screens::axes) fn totals<'a>(&'a self, round: &'a Round) -> Option<&'a Totals> {
        if round.is_sealed() { self.held.totals(round.id) } else { round.totals.as_ref() }
    }

    /// The totals were typed; with them all is known, so it is asked whether to close.
    pub(in crate::screens::axes) fn note_totals(&mut self, round: RoundId, typed: &str, scene: &Scene<'_>) -> Requests {
        let session = scene.session;
        let Some(round) = session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        if typed.is_empty() {
            return Vec::new();
        }
        let again = |complaint: String| {
            let capture = line(round, scene.words).with(typed).complaining(complaint);
            vec![Request::ask(Purpose::Totals(round.id), capture)]
        };
        let totals = match read(typed, round) {
            Ok(totals) => totals,
            Err(Unclear::Count(given, expected)) => {
                let options = super::number(expected.saturating_sub(1));
                return again(scene.words.axes_unclear_totals(super::number(given), options));
            }
            Err(unclear) => return again(super::complain(&unclear, round, scene.words)),
        };
        if round.is_sealed() {
            if let Err(refusal) = could_be_handed(session, round, totals.clone()) {
                return again(refused(&refusal, round, session, scene.words));
            }
            self.held.total(round.id, totals);
            return vec![ask_close(self, session, round, scene.words)];
        }
        let act = Act::CountTotals { round: round.id, totals: Some(totals) };
        match attempt(session, &act) {
            Err(refusal) => again(scene.words.refusal(&refusal, session)),
            Ok(after) => {
                let close = after.round(round.id).map(|round| ask_close(self, &after, round, scene.words));
                std::iter::once(Request::Act(act)).chain(close).collect()
            }
        }
    }
}

/// Asks for the totals. Those of a secret round are typed anew: the line would say them to the room.
pub(super) fn ask_totals(round: &Round, words: &Words) -> Request<Purpose> {
    let known = round.totals.as_ref().map(|totals| write(round, totals)).unwrap_or_default();
    Request::ask(Purpose::Totals(round.id), line(round, words).with(&known))
}

fn line(round: &Round, words: &Words) -> Capture {
    Capture::once(words.axes_totals(), words.axes_totals_hint()).masked_if(round.is_sealed())
}

fn read(line: &str, round: &Round) -> Result<Totals, Unclear> {
    let mut totals = Totals::default();
    let mut numbers = Vec::new();
    for part in line.split([' ', ',', ';', ':', '/']).filter(|part| !part.is_empty()) {
        let unclear = || Unclear::Part(part.to_owned());
        match part.split_at_checked(1) {
            Some(("b", count)) => totals.blank = count.parse().map_err(|_| unclear())?,
            Some(("x", count)) => totals.spoilt = count.parse().map_err(|_| unclear())?,
            _ => numbers.push(part.parse::<u64>().map_err(|_| unclear())?),
        }
    }
    let expected = round.options.len() + 1;
    if numbers.len() != expected {
        return Err(Unclear::Count(numbers.len(), expected));
    }
    let mut numbers = numbers.into_iter();
    totals.voters = numbers.next().and_then(|voters| u32::try_from(voters).ok()).unwrap_or(u32::MAX);
    totals.options = round.options.iter().map(|option| option.id).zip(numbers).collect();
    Ok(totals)
}

/// The totals as they would be typed.
fn write(round: &Round, totals: &Totals) -> String {
    let given = |option| totals.options.iter().find(|(id, _)| *id == option).map_or(0, |(_, given)| *given);
    let mut parts = vec![totals.voters.to_string()];
    parts.extend(round.options.iter().map(|option| given(option.id).to_string()));
    parts.extend((totals.blank > 0).then(|| format!("b{}", totals.blank)));
    parts.extend((totals.spoilt > 0).then(|| format!("x{}", totals.spoilt)));
    parts.join(" ")
}

/// Whether the totals could be handed in at the end of a secret round.
fn could_be_handed(session: &Session, round: &Round, totals: Totals) -> Result<(), Refusal> {
    let at = round.opened.as_ref().map(|opened| opened.at).unwrap_or_default();
    let handed = Handed { totals: Some(totals), ..Handed::NOTHING };
    attempt(session, &Act::CloseRound { round: round.id, at, handed }).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::axes::slip::tests::round;
    use crate::session::ballot::OptionId;
    use crate::session::round::Method;

    #[test]
    fn totals_are_read_and_written() {
        let round = round(Method::Dots { points: 3, most: 3 }, 3);
        let totals = read("24: 26 16 16 b2 x1", &round).unwrap();
        assert_eq!((totals.voters, totals.blank, totals.spoilt), (24, 2, 1));
        assert_eq!(totals.options[2], (OptionId(3), 16));
        assert_eq!(write(&round, &totals), "24 26 16 16 b2 x1");
        assert_eq!(read("24 26 16", &round), Err(Unclear::Count(3, 4)));
        assert_eq!(read("24 26 16 dos", &round), Err(Unclear::Part("dos".into())));
    }
}
