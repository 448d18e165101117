//! A second reading of the slips, compared with the first: what one person typed wrong twice in the same way is rare.
//!
//! Slips are shuffled between two readings, so each is looked for among those of the first that nobody has found yet. A
//! slip that is not found is said at once, while the paper is at hand. Nothing of the second reading is kept in any file.

use super::{Requests, complain, marks_hint, number};
use crate::screens::axes::{Axes, Purpose, slip, standing};
use crate::screens::{Notice, Request, Scene};
use crate::session::ballot::{Ballot, Marks};
use crate::session::id::RoundId;
use crate::session::round::Round;
use crate::session::{Act, Session};
use crate::ui::layer::{Capture, Confirm};
use crate::words::Words;

/// How far a second reading has come.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::axes) struct SecondPass {
    round: RoundId,
    /// What the first reading holds that the second has not come upon.
    left: Vec<Marks>,
    /// What the second reading holds and the first does not.
    strange: Vec<Marks>,
    /// Slips found so far.
    found: usize,
}

impl SecondPass {
    fn of(round: RoundId, first: &[Ballot]) -> Self {
        let left = first.iter().map(|ballot| ballot.marks.clone()).collect();
        Self { round, left, strange: Vec::new(), found: 0 }
    }

    /// Takes out a slip of the first reading that says this; `false` when none does.
    fn find(&mut self, marks: &Marks) -> bool {
        let Some(place) = self.left.iter().position(|other| other == marks) else { return false };
        self.left.swap_remove(place);
        self.found += 1;
        true
    }

    fn read(&self) -> usize {
        self.found + self.strange.len()
    }
}

impl Axes {
    /// Begins a second reading of the slips of the round shown, or goes on with it.
    pub(in crate::screens::axes) fn recheck(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        if self.second.as_ref().is_none_or(|second| second.round != round.id) {
            self.second = Some(SecondPass::of(round.id, self.slips(round)));
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
        let Some(second) = self.second.as_mut().filter(|second| second.round == round.id) else { return Vec::new() };
        if line.is_empty() {
            return self.compare(round, scene);
        }
        let capture = capture(second, round, scene.words);
        let again = |complaint: String, insisted: Option<String>| {
            let again = capture.clone().with(line).complaining(complaint);
            vec![Request::ask(Purpose::Recheck { round: round.id, insisted }, again)]
        };
        let marks = match slip::read(line, round) {
            Ok(marks) => marks,
            Err(unclear) => return again(complain(&unclear, round, scene.words), None),
        };
        let ballot = Ballot { voter: None, slip: None, weight: 1, marks };
        if let Err(refusal) = round.accepts(&ballot) {
            return again(scene.words.refusal(&refusal, scene.session), None);
        }
        if !second.find(&ballot.marks) {
            if insisted != Some(line) {
                return again(scene.words.axes_recheck_none(), Some(line.to_owned()));
            }
            second.strange.push(ballot.marks);
        }
        if second.strange.len() == second.left.len() {
            return self.compare(round, scene);
        }
        vec![self.ask_again(round, None, scene.words)]
    }

    /// Says how the two readings compare; where they differ, asks which one is to stand.
    fn compare(&mut self, round: &Round, scene: &Scene<'_>) -> Requests {
        let Some(second) = &self.second else { return Vec::new() };
        if second.left.is_empty() && second.strange.is_empty() {
            let found = number(second.found);
            self.second = None;
            return vec![Request::Say(Notice::done(scene.words.axes_recheck_same(found)))];
        }
        let words = scene.words;
        let mut details = vec![words.axes_recheck_differ(
            number(second.found),
            number(second.left.len()),
            number(second.strange.len()),
        )];
        if !round.is_sealed() {
            let told = |marks: &Marks| standing::told(round, marks, words);
            details.extend(second.left.iter().map(|marks| words.axes_recheck_first(told(marks))));
            details.extend(second.strange.iter().map(|marks| words.axes_recheck_second(told(marks))));
        }
        let layer = Confirm::new(words.axes_recheck_question(), words.axes_recheck_yes()).with_details(details);
        vec![Request::ask(Purpose::Reread(round.id), layer)]
    }

    /// The second reading takes the place of the first.
    pub(in crate::screens::axes) fn reread(&mut self, round: RoundId, scene: &Scene<'_>) -> Requests {
        let Some(round) = scene.session.round(round).filter(|round| round.is_open()) else { return Vec::new() };
        let Some(second) = self.second.take().filter(|second| second.round == round.id) else { return Vec::new() };
        let kept = kept(self.slips(round), second);
        if round.is_sealed() {
            self.held.replace(round.id, kept);
            return Vec::new();
        }
        let take_out = (0..round.ballots.len()).rev().map(|place| Act::TakeBack { round: round.id, place });
        let acts = take_out.chain([Act::CastMany { round: round.id, ballots: kept }]);
        vec![Request::Act(Act::Several(acts.collect()))]
    }

    /// The slips of a round, which are held here while it is secret and open.
    fn slips<'a>(&'a self, round: &'a Round) -> &'a [Ballot] {
        if round.is_sealed() { self.held.of(round.id) } else { &round.ballots }
    }

    fn ask_again(&self, round: &Round, insisted: Option<String>, words: &Words) -> Request<Purpose> {
        let capture = match &self.second {
            Some(second) => capture(second, round, words),
            None => Capture::once("", ""),
        };
        Request::ask(Purpose::Recheck { round: round.id, insisted }, capture)
    }

    /// Whether a second reading may begin: slips are typed in, and there are some.
    pub(in crate::screens::axes) fn can_recheck(&self, session: &Session) -> bool {
        self.round(session).is_some_and(|round| round.is_open() && !self.slips(round).is_empty())
    }
}

/// The slips that both readings hold, each with its number, and then those that only the second holds.
fn kept(first: &[Ballot], second: SecondPass) -> Vec<Ballot> {
    let mut left = second.left;
    let mut kept: Vec<Ballot> = Vec::new();
    for ballot in first {
        match left.iter().position(|marks| *marks == ballot.marks) {
            Some(place) => drop(left.swap_remove(place)),
            None => kept.push(ballot.clone()),
        }
    }
    let numbered = first.iter().any(|ballot| ballot.slip.is_some());
    let mut next = first.iter().filter_map(|ballot| ballot.slip).max().unwrap_or(0);
    for marks in second.strange {
        next += 1;
        kept.push(Ballot { voter: None, slip: numbered.then_some(next), weight: 1, marks });
    }
    kept
}

fn capture(second: &SecondPass, round: &Round, words: &Words) -> Capture {
    let total = number(second.found + second.left.len());
    let label = words.axes_recheck(number(second.read() + 1), total);
    Capture::once(label, marks_hint(round, &words.axes_ends(), words)).masked_if(round.is_sealed())
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
        let mut second = SecondPass::of(RoundId(1), &first);
        assert!(second.find(&first[1].marks) && second.find(&first[0].marks));
        assert!(!second.find(&slip(9, 3).marks));
        second.strange.push(slip(9, 3).marks);
        let kept = kept(&first, second);
        assert_eq!(kept.len(), 3);
        assert!(kept.contains(&slip(1, 1)) && kept.contains(&slip(4, 3)));
    }
}
