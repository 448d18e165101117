//! The seal, and what may still be written after it.

use super::update::Purpose;
use super::{Closing, Pane, Requests, forms, lists};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::Act;
use crate::session::closing::CorrectionState;
use crate::storage::seal;
use crate::ui::layer::{Confirm, Values};

impl Closing {
    /// Asks whether to seal, saying what that means and what is not yet in order.
    pub(super) fn ask_seal(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let closing = &scene.session.closing;
        // What cannot be sealed is not asked about.
        if let Ok(seal) = seal::of(scene.session, scene.now)
            && let Err(refusal) = scene.session.demand(&Act::Seal(Box::new(seal)))
        {
            return vec![Request::Say(Notice::refused(words.refusal(&refusal, scene.session)))];
        }
        let mut details = vec![words.closing_seal_means(), words.closing_seal_after()];
        if closing.approvals.is_empty() {
            details.push(words.closing_seal_unapproved());
        } else if closing.is_approval_outdated() {
            details.push(words.closing_gap_approval_outdated());
        }
        if closing.corrections.iter().any(|it| it.state == CorrectionState::Open) {
            details.push(words.closing_seal_corrections());
        }
        let missing = scene.session.gaps().len();
        if missing > 0 {
            details.push(words.closing_seal_gaps(missing));
        }
        let header = &scene.session.header;
        let ends = header.date.zip(header.ends).map(|(date, hour)| date.to_datetime(hour));
        if let Some(ends) = ends.filter(|ends| *ends > scene.now) {
            details.push(words.closing_seal_early(words.hour(ends.time())));
        }
        let (title, question) = (words.closing_title_seal(), words.closing_ask_seal());
        let confirm = Confirm::new(title, question, words.closing_seal_yes()).with_details(details).dangerous();
        vec![Request::ask(Purpose::Seal, confirm)]
    }

    pub(super) fn seal(&mut self, scene: &Scene<'_>) -> Requests {
        match seal::of(scene.session, scene.now) {
            Ok(seal) => {
                self.stand_at(lists::all_entries(&scene.session.closing).len());
                let short: String = seal.digest.as_str().chars().take(8).collect();
                vec![
                    Request::Say(Notice::done(scene.words.closing_sealed(short))),
                    Request::Act(Act::Seal(Box::new(seal))),
                ]
            }
            Err(error) => vec![Request::Say(Notice::trouble(scene.words.closing_seal_failed(error.to_string())))],
        }
    }

    pub(super) fn begin_rectification(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Rectification, forms::rectification(scene))]
    }

    pub(super) fn rectified(&mut self, values: Values, scene: &Scene<'_>) -> Requests {
        self.stand_at(lists::all_entries(&scene.session.closing).len());
        vec![Request::Act(Act::Rectify(Box::new(forms::read_rectification(values, scene))))]
    }

    /// Stands on this entry of the pane of approval.
    pub(super) fn stand_at(&mut self, place: usize) {
        self.filter.clear();
        self.cursors[Pane::Approval.index()] = Cursor::new(place);
    }
}
