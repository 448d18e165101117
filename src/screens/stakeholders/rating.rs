//! Rating: two figures and Enter a stakeholder, or a grade up and down on the spot.

use super::update::Purpose;
use super::{Stakeholders, number};
use crate::analysis::Mean;
use crate::screens::{Notice, Request, Scene};
use crate::session::stakeholder::{Rating, Stakeholder};
use crate::session::{Act, Text};
use crate::ui::layer::Capture;

/// Which grade is turned up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// The power to change the outcome.
    Influence,
    /// How much the outcome matters to it.
    Interest,
}

/// The grade that the first press of a key gives: the middle.
const MIDDLE: u8 = 3;

/// The mean influence.
pub(super) fn influence(stakeholder: &Stakeholder) -> Option<Mean> {
    Mean::of(stakeholder.ratings.iter().filter_map(|it| it.influence))
}

/// The mean interest.
pub(super) fn interest(stakeholder: &Stakeholder) -> Option<Mean> {
    Mean::of(stakeholder.ratings.iter().filter_map(|it| it.interest))
}

/// Whether it has a place on the map.
pub(super) fn is_placed(stakeholder: &Stakeholder) -> bool {
    influence(stakeholder).is_some() && interest(stakeholder).is_some()
}

impl Stakeholders {
    /// Opens the line for grades; those listed are rated one after another, from the selected one on.
    pub(super) fn begin_rating(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let listed = self.listed(scene);
        let Some(place) = self.place(&listed) else { return Vec::new() };
        self.selected = Some(listed[place].id);
        self.queue = listed[place..].iter().map(|it| it.id).collect();
        let words = scene.words;
        let label = if self.rater.is_empty() {
            words.stakeholders_rate()
        } else {
            words.stakeholders_rate_as(self.rater.as_str())
        };
        vec![Request::ask(Purpose::Rate, Capture::many(label, words.stakeholders_rate_hint()))]
    }

    /// Takes the grades of the selected one and selects the next.
    pub(super) fn rate(&mut self, line: &str, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let words = scene.words;
        let Some(stakeholder) = self.selected.and_then(|id| scene.session.stakeholder(id)) else { return Vec::new() };
        let Some(grades) = read(line) else {
            return vec![Request::Say(Notice::refused(words.stakeholders_rate_unclear(line)))];
        };
        let mut requests = Vec::new();
        let rated = with_grades(stakeholder, &self.rater, grades);
        if rated != *stakeholder {
            requests.push(Request::Act(Act::edit(rated)));
        }
        let at = self.queue.iter().position(|id| *id == stakeholder.id);
        match at.and_then(|at| self.queue.get(at + 1)) {
            Some(next) => self.selected = Some(*next),
            None => requests.push(Request::Say(Notice::hint(words.stakeholders_rate_last()))),
        }
        requests
    }

    /// Turns a grade of the selected one up or down by one.
    pub(super) fn turn(&mut self, grade: Grade, up: bool, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(stakeholder) = self.chosen(scene) else { return Vec::new() };
        self.selected = Some(stakeholder.id);
        let own = stakeholder.ratings.iter().find(|it| it.rater == self.rater).cloned().unwrap_or_default();
        let turned = |value: Option<u8>| match (value, up) {
            (None, _) => MIDDLE,
            (Some(value), true) => (value + 1).min(Rating::MOST),
            (Some(value), false) => value.saturating_sub(1).max(Rating::LEAST),
        };
        let grades = match grade {
            Grade::Influence => [Some(turned(own.influence)), None, None, None],
            Grade::Interest => [None, Some(turned(own.interest)), None, None],
        };
        let rated = with_grades(stakeholder, &self.rater, grades);
        if rated == *stakeholder { Vec::new() } else { vec![Request::Act(Act::edit(rated))] }
    }
}

/// The stakeholder with these grades of `rater`; a grade that is not given stays as it is.
fn with_grades(stakeholder: &Stakeholder, rater: &Text, grades: [Option<u8>; 4]) -> Stakeholder {
    let mut stakeholder = stakeholder.clone();
    if grades.iter().all(Option::is_none) {
        return stakeholder;
    }
    let place = stakeholder.ratings.iter().position(|it| it.rater == *rater).unwrap_or_else(|| {
        stakeholder.ratings.push(Rating { rater: rater.clone(), ..Rating::default() });
        stakeholder.ratings.len() - 1
    });
    let rating = &mut stakeholder.ratings[place];
    let fields = [&mut rating.influence, &mut rating.interest, &mut rating.legitimacy, &mut rating.urgency];
    for (field, grade) in fields.into_iter().zip(grades) {
        *field = grade.or(*field);
    }
    stakeholder
}

/// Reads up to four grades written side by side: influence, interest, legitimacy, urgency. `0`, `-` or `.` stands for
/// none.
pub(super) fn read(line: &str) -> Option<[Option<u8>; 4]> {
    let mut grades = [None; 4];
    let signs = line.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, ',' | ';' | '/'));
    let mut count = 0;
    for sign in signs {
        *grades.get_mut(count)? = match sign {
            '0' | '-' | '.' | '–' => None,
            _ => {
                let grade = u8::try_from(sign.to_digit(10)?).ok()?;
                Some(grade).filter(|grade| (Rating::LEAST..=Rating::MOST).contains(grade)).map(Some)?
            }
        };
        count += 1;
    }
    (count > 0).then_some(grades)
}

/// The grades written side by side, as they are read; those missing at the end are left out.
pub(super) fn written(rating: &Rating) -> String {
    let grades = [rating.influence, rating.interest, rating.legitimacy, rating.urgency];
    let last = grades.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    let sign = |grade: &Option<u8>| grade.map_or_else(|| "-".to_owned(), |grade| grade.to_string());
    grades[..last].iter().map(sign).collect::<Vec<_>>().join(" ")
}

/// What the map writes at a stakeholder: its number.
pub(super) fn sign(stakeholder: &Stakeholder, scene: &Scene<'_>) -> String {
    number(scene.session, stakeholder.id).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grades_are_read_side_by_side() {
        assert_eq!(read("45"), Some([Some(4), Some(5), None, None]));
        assert_eq!(read(" 4 - 3,2"), Some([Some(4), None, Some(3), Some(2)]));
        assert_eq!(read("0"), Some([None; 4]));
        for unclear in ["", " ", "6", "45x", "45123"] {
            assert_eq!(read(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn grades_are_read_as_they_are_written() {
        let rating = Rating { influence: Some(4), urgency: Some(1), ..Rating::default() };
        assert_eq!(written(&rating), "4 - - 1");
        assert_eq!(read(&written(&rating)), Some([Some(4), None, None, Some(1)]));
        assert_eq!(written(&Rating::default()), "");
    }
}
