//! Who approved the record, and who signs it.

use super::lists::Entry;
use super::update::Purpose;
use super::{Closing, Pane, Requests, forms, papers, update};
use crate::screens::{Cursor, Request, Scene};
use crate::session::closing::Signature;
use crate::session::{Session, Text};
use crate::ui::layer::Values;

impl Closing {
    pub(super) fn begin_approval(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Approval(None), forms::approval(None, scene))]
    }

    pub(super) fn begin_signature(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Signature(None), forms::signature(None, scene))]
    }

    pub(super) fn edit_entry(entry: Entry<'_>, scene: &Scene<'_>) -> Requests {
        match entry {
            Entry::Approval(place, it) => {
                vec![Request::ask(Purpose::Approval(Some(place)), forms::approval(Some(it), scene))]
            }
            Entry::Signature(place, it) => {
                vec![Request::ask(Purpose::Signature(Some(place)), forms::signature(Some(it), scene))]
            }
        }
    }

    pub(super) fn approved(&mut self, place: Option<usize>, values: Values, scene: &Scene<'_>) -> Requests {
        let approval = forms::read_approval(values, scene);
        let count = scene.session.closing.approvals.len();
        self.stand_at(place.unwrap_or(count));
        update::change(scene, |closing| match place.and_then(|place| closing.approvals.get_mut(place)) {
            Some(present) => *present = approval,
            None => closing.approvals.push(approval),
        })
    }

    pub(super) fn signed(&mut self, place: Option<usize>, values: Values, scene: &Scene<'_>) -> Requests {
        let signature = forms::read_signature(values);
        let closing = &scene.session.closing;
        self.stand_at(closing.approvals.len() + place.unwrap_or(closing.signatures.len()));
        update::change(scene, |closing| match place.and_then(|place| closing.signatures.get_mut(place)) {
            Some(present) => *present = signature,
            None => closing.signatures.push(signature),
        })
    }

    /// Lines for those who led the session and kept its record.
    pub(super) fn suggest_signatures(&mut self, scene: &Scene<'_>) -> Requests {
        let signers = signers(scene);
        self.stand_at(scene.session.closing.approvals.len());
        update::change(scene, |closing| closing.signatures.extend(signers))
    }

    fn stand_at(&mut self, place: usize) {
        self.filter.clear();
        self.cursors[Pane::Approval.index()] = Cursor::new(place);
    }
}

/// Whether there is someone to sign, and no line to sign on yet.
pub(super) fn may_suggest(session: &Session) -> bool {
    let header = &session.header;
    session.closing.signatures.is_empty() && !(header.facilitator.is_empty() && header.rapporteur.is_empty())
}

fn signers(scene: &Scene<'_>) -> Vec<Signature> {
    let header = &scene.session.header;
    let (led, kept) =
        papers::with_paper_words(scene, |words| (words.closing_post_facilitator(), words.closing_post_rapporteur()));
    [(&header.facilitator, led), (&header.rapporteur, kept)]
        .into_iter()
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, post)| Signature { name: name.clone(), post: Text::new(&post) })
        .collect()
}
