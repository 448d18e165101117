//! What participants say of the session: sides of it, each with how many gave 1 to 5.

use super::update::Purpose;
use super::{Closing, Pane, Requests, forms, papers, update};
use crate::screens::{Cursor, Request, Scene};
use crate::session::Text;
use crate::session::closing::Evaluated;
use crate::ui::layer::{Capture, Values};

/// The keys of the grades.
const GRADES: [&str; 5] = ["1", "2", "3", "4", "5"];

impl Closing {
    pub(super) fn begin_aspects(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let capture = Capture::many(words.closing_new_aspect(), words.closing_new_aspect_hint());
        vec![Request::ask(Purpose::Aspects, capture)]
    }

    pub(super) fn add_aspects(&mut self, lines: &[String], scene: &Scene<'_>) -> Requests {
        let aspects = lines.iter().map(|line| Text::new(line)).filter(|aspect| !aspect.is_empty());
        let added: Vec<Evaluated> = aspects.map(|aspect| Evaluated { aspect, grades: [0; 5] }).collect();
        self.filter.clear();
        let last = (scene.session.closing.evaluation.len() + added.len()).saturating_sub(1);
        self.cursors[Pane::Evaluation.index()] = Cursor::new(last);
        update::change(scene, |closing| closing.evaluation.extend(added))
    }

    /// The sides of a session that are most often asked about.
    pub(super) fn suggest_aspects(&mut self, scene: &Scene<'_>) -> Requests {
        let aspects = papers::with_paper_words(scene, |words| {
            vec![
                words.closing_aspect_purpose(),
                words.closing_aspect_voice(),
                words.closing_aspect_leading(),
                words.closing_aspect_time(),
                words.closing_aspect_results(),
            ]
        });
        let requests = self.add_aspects(&aspects, scene);
        self.cursors[Pane::Evaluation.index()] = Cursor::default();
        requests
    }

    /// Asks what one person gives, side by side from the selected one on.
    pub(super) fn begin_grading(&mut self, scene: &Scene<'_>) -> Requests {
        let place = self.aspect(scene).map_or(0, |(place, _)| place);
        self.filter.clear();
        let evaluation = &scene.session.closing.evaluation;
        // Who was asked last may have passed over some.
        let answered = evaluation.iter().map(|rated| mean(rated).0).max().unwrap_or(0);
        let person = if place == 0 { answered + 1 } else { answered.max(1) };
        self.ask_grade((place, person), evaluation, false, scene).into_iter().collect()
    }

    /// A grade was given, or nothing: the next side is asked about, and after the last one the next person.
    pub(super) fn graded(&mut self, (place, person): (usize, u64), line: &str, scene: &Scene<'_>) -> Requests {
        let mut evaluation = scene.session.closing.evaluation.clone();
        let grade = GRADES.iter().position(|key| *key == line);
        if grade.is_none() && !line.is_empty() {
            let again = grade_line(place, person, &evaluation, scene);
            let again = again.map(|line| line.complaining(scene.words.closing_no_grade()));
            return again.map(|line| Request::ask(Purpose::Grade { place, person }, line)).into_iter().collect();
        }
        let counted = grade.and_then(|grade| evaluation.get_mut(place)?.grades.get_mut(grade));
        if let Some(count) = counted {
            *count = count.saturating_add(1);
        }
        let next = if place + 1 < evaluation.len() { (place + 1, person) } else { (0, person + 1) };
        let asked = self.ask_grade(next, &evaluation, grade.is_some(), scene);
        let mut requests = update::change(scene, |closing| closing.evaluation = evaluation);
        requests.extend(asked);
        requests
    }

    fn ask_grade(
        &mut self,
        (place, person): (usize, u64),
        evaluation: &[Evaluated],
        after_key: bool,
        scene: &Scene<'_>,
    ) -> Option<Request<Purpose>> {
        self.cursors[Pane::Evaluation.index()] = Cursor::new(place);
        let line = grade_line(place, person, evaluation, scene)?;
        let line = if after_key { line.after_one_kept_at_once() } else { line };
        Some(Request::ask(Purpose::Grade { place, person }, line))
    }

    pub(super) fn count(place: usize, rated: &Evaluated, scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Aspect(place), forms::evaluated(rated, scene))]
    }

    pub(super) fn counted(place: usize, values: Values, scene: &Scene<'_>) -> Requests {
        let edited = forms::read_evaluated(values);
        update::change(scene, |closing| {
            if let Some(present) = closing.evaluation.get_mut(place) {
                *present = edited;
            }
        })
    }
}

/// The line that asks a person for a grade.
fn grade_line(place: usize, person: u64, evaluation: &[Evaluated], scene: &Scene<'_>) -> Option<Capture> {
    let label = scene.words.closing_grade_of(evaluation.get(place)?.aspect.to_string(), person.to_string());
    Some(Capture::once(label, scene.words.closing_grade_keys()).at_once(GRADES.to_vec()))
}

/// How many answered, and their mean in tenths, halves rounded up.
pub(super) fn mean(rated: &Evaluated) -> (u64, Option<u64>) {
    let answers: u64 = rated.grades.iter().map(|count| u64::from(*count)).sum();
    let sum: u64 = (1..).zip(rated.grades).map(|(grade, count): (u64, u32)| grade * u64::from(count)).sum();
    (answers, (20 * sum + answers).checked_div(2 * answers))
}
