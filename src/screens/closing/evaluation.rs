//! What participants say of the session: sides of it, each with how many gave 1 to 5.

use super::update::Purpose;
use super::{Closing, Pane, Requests, forms, papers, update};
use crate::screens::{Cursor, Request, Scene};
use crate::session::Text;
use crate::session::closing::Evaluated;
use crate::ui::layer::{Capture, Values};

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

/// How many answered, and their mean in tenths, halves rounded up.
pub(super) fn mean(rated: &Evaluated) -> (u64, Option<u64>) {
    let answers: u64 = rated.grades.iter().map(|count| u64::from(*count)).sum();
    let sum: u64 = (1..).zip(rated.grades).map(|(grade, count): (u64, u32)| grade * u64::from(count)).sum();
    (answers, (20 * sum + answers).checked_div(2 * answers))
}
