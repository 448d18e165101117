//! A second reading of the slips, compared with the first: what one person typed wrong twice in the same way is rare.
//!
//! Slips are shuffled between two readings, so each is looked for among those of the first that nobody has found yet. A
//! slip that is not found is said at once, while the paper is at hand. Nothing of the second reading is kept in any file.

use super::{Requests, complain, marks_hint, number, refused};
use crate::screens::axes::{Axes, Purpose, slip, standing};
use crate::screens::{Notice, Request, Scene};
use crate::session::ballot::{Ballot, Marks};
use crate::session::id::RoundId;
use crate::session::round::Round;
use crate::session::{Act, Session};
use crate::ui::layer::{Capture, Confirm};
use crate::words::Words;

/// A second reading: what it holds so far. How it compares is told from the first as it is now, which may be corrected
/// meanwhile.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::axes) struct SecondPass {
    round: RoundId,
    read: Vec<Marks>,
}

/// How two readings compare.
#[derive(Debug, Default)]
struct Compared {
    /// Slips that both hold.
    found: usize,
    /// What the first holds that the second has not come upon.
    left: Vec<Marks>,
    /// What the second holds and the first does not.
    strange: Vec<Marks>,
}

impl SecondPass {
    fn compared(&self, first: &[Ballot]) -> Compared {
        let left = first.iter().map(|ballot| slip::tidy(ballot.marks.clone())).collect();
        let mut compared = Compared { left, ..Compared::default() };
        for marks in &self.read {
            match compared.left.iter().position(|other| other == marks) {
                Some(place) => {
                    compared.left.swap_remove(place);
                    compared.found += 1;
                }
                None => compared.strange.push(marks.clone()),
            }
        }
        compared
    }
}

impl Axes {
    /// Begins a second reading of the slips of the round shown, or goes on with it.
    pub(in crate::screens::axes) fn recheck(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        if self.second.as_ref().is_none_or(|second| second.round != round.id) {
            self.second = Some(SecondPass { round: round.id, read: Vec::new() });
        }
        vec![self.ask_again(round, None, scene.words)]
    }

    /// A slip was read a second time; an empty line ends the reading.
    pub(in crate::screens::axes) fn rechecked(
        &mut self,
        round: RoundId,
        insisted: Option<&str>,
        line: &str,
        scene: &Scene<'_>,
    ) -> Requests {
        let Some(round) = scene.session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        if self.second.as_ref().is_none_or(|second| second.round != round.id) {
            return Vec::new();
        }
        if line.is_empty() {
            return self.compare(round, scene);
        }
        let capture = self.capture(round, scene.words);
        let again = |complaint: String, insisted: Option<String>| {
            let again = capture.clone().with(line).complaining(complaint).selected();
            vec![Request::ask(Purpose::Recheck { round: round.id, insisted }, again)]
        };
        let marks = match slip::read(line, round) {
            Ok(marks) => marks,
            Err(unclear) => return again(complain(&unclear, round, scene.words), None),
        };
        let ballot = Ballot { voter: None, slip: None, weight: 1, marks };
        if let Err(refusal) = round.accepts(&ballot) {
            return again(refused(&refusal, round, scene.session, scene.words), None);
        }
        let is_found = self.compared(round).left.contains(&ballot.marks);
        if !is_found && insisted != Some(line) {
            return again(scene.words.axes_recheck_none(), Some(line.to_owned()));
        }
        let read = self.second.as_mut().map(|second| {
            second.read.push(ballot.marks);
            second.read.len()
        });
        if read >= Some(self.slips(round).len()) {
            return self.compare(round, scene);
        }
        vec![self.ask_again(round, None, scene.words)]
    }

    /// Says how the two readings compare; where they differ, asks which one is to stand.
    fn compare(&mut self, round: &Round, scene: &Scene<'_>) -> Requests {
        let Compared { found, left, strange } = self.compared(round);
        if left.is_empty() && strange.is_empty() {
            self.second = None;
            return vec![Request::Say(Notice::done(scene.words.axes_recheck_same(number(found))))];
        }
        let words = scene.words;
        let mut details = vec![words.axes_recheck_differ(number(found), number(left.len()), number(strange.len()))];
        if !round.is_sealed() {
            let told = |marks: &Marks| standing::told(round, marks, words);
            details.extend(left.iter().map(|marks| words.axes_recheck_first(told(marks))));
            details.extend(strange.iter().map(|marks| words.axes_recheck_second(told(marks))));
        }
        let (title, question) = (words.axes_title_recheck(), words.axes_recheck_question());
        let layer = Confirm::new(title, question, words.axes_recheck_yes()).with_details(details);
        vec![Request::ask(Purpose::Reread(round.id), layer)]
    }

    /// The second reading takes the place of the first.
    pub(in crate::screens::axes) fn reread(&mut self, round: RoundId, scene: &Scene<'_>) -> Requests {
        let Some(round) = scene.session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        let compared = self.compared(round);
        if self.second.take().is_none_or(|second| second.round != round.id) {
            return Vec::new();
        }
        let kept = kept(self.slips(round), compared);
        if round.is_sealed() {
            self.held.replace(round.id, kept);
            return Vec::new();
        }
        let take_out = (0..round.ballots.len()).rev().map(|place| Act::TakeBack { round: round.id, place });
        let acts = take_out.chain([Act::CastMany { round: round.id, ballots: kept, source: None }]);
        vec![Request::Act(Act::Several(acts.collect()))]
    }

    /// The slips of a round, which are held here while it is secret and open.
    fn slips<'a>(&'a self, round: &'a Round) -> &'a [Ballot] {
        if round.is_sealed() { self.held.of(round.id) } else { &round.ballots }
    }

    /// How the second reading compares with the slips as they are now.
    fn compared(&self, round: &Round) -> Compared {
        let second = self.second.as_ref().filter(|second| second.round == round.id);
        second.map(|second| second.compared(self.slips(round))).unwrap_or_default()
    }

    fn ask_again(&self, round: &Round, insisted: Option<String>, words: &Words) -> Request<Purpose> {
        Request::ask(Purpose::Recheck { round: round.id, insisted }, self.capture(round, words))
    }

    fn capture(&self, round: &Round, words: &Words) -> Capture {
        let read = self.second.as_ref().map_or(0, |second| second.read.len());
        let label = words.axes_recheck(number(read + 1), number(self.slips(round).len().max(read + 1)));
        Capture::once(label, marks_hint(round, &words.axes_ends(), words)).masked_if(round.is_sealed())
    }

    /// Whether a second reading may begin: slips are typed in, and there are some.
    pub(in crate::screens::axes) fn can_recheck(&self, session: &Session) -> bool {
        self.round(session).is_some_and(|round| round.is_open() && !self.slips(round).is_empty())
    }
}

/// The slips that both readings hold, each with its number, and then those that only the second holds.
fn kept(first: &[Ballot], compared: Compared) -> Vec<Ballot> {
    let Compared { mut left, strange, .. } = compared;
    let mut kept: Vec<Ballot> = Vec::new();
    for ballot in first {
        let said = slip::tidy(ballot.marks.clone());
        match left.iter().position(|marks| *marks == said) {
            Some(place) => drop(left.swap_remove(place)),
            None => kept.push(ballot.clone()),
        }
    }
    let numbered = first.iter().any(|ballot| ballot.slip.is_some());
    let mut next = first.iter().filter_map(|ballot| ballot.slip).max().unwrap_or(0);
    for marks in strange {
        next += 1;
        kept.push(Ballot { voter: None, slip: numbered.then_some(next), weight: 1, marks });
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::ballot::OptionId;

    fn slip(number: u32, option: u32) -> Ballot {
        Ballot { voter: None, slip: Some(number), weight: 1, marks: Marks::Ticks(vec![OptionId(option)]) }
    }

    #[test]
    fn what_only_the_second_reading_holds_takes_the_place_of_what_only_the_first_does() {
        let first = [slip(1, 1), slip(2, 2), slip(3, 2)];
        let read = vec![first[1].marks.clone(), first[0].marks.clone(), slip(9, 3).marks];
        let compared = SecondPass { round: RoundId(1), read }.compared(&first);
        assert_eq!((compared.found, compared.left.len(), compared.strange.len()), (2, 1, 1));
        let kept = kept(&first, compared);
        assert_eq!(kept.len(), 3);
        assert!(kept.contains(&slip(1, 1)) && kept.contains(&slip(4, 3)));
    }
}
