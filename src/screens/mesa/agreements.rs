//! Agreements: all their fields, what became of them, what takes their place.

use super::pane::is_public;
use super::purpose::Purpose;
use super::{Mesa, Requests, adoption, forms};
use crate::analysis::wording;
use crate::screens::{Notice, Request, Scene};
use crate::session::Act;
use crate::session::agreement::{Agreement, AgreementState, Amendment, AmendmentState};
use crate::session::id::AgreementId;
use crate::ui::layer::{Choice, Chooser, Confirm, Values};

impl Mesa {
    pub(super) fn edit_agreement(agreement: &Agreement, scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Agreement(agreement.id), forms::agreement(agreement, scene))]
    }

    /// Writes the form down; a milestone that cannot be read leaves the form open.
    pub(super) fn agreement_edited(id: AgreementId, values: Values, scene: &Scene<'_>) -> Requests {
        let Some(mut edited) = scene.session.agreement(id).cloned() else { return Vec::new() };
        match forms::read_agreement(&mut edited, values, scene) {
            Ok(()) => reworded(edited, scene),
            Err(line) => vec![Request::Say(Notice::refused(scene.words.mesa_milestone_unclear(line)))],
        }
    }

    /// Everything that was edited but the text, which stays as it was adopted.
    pub(super) fn keep_text(edited: Agreement, scene: &Scene<'_>) -> Requests {
        change(edited.id, scene, |it| {
            let (text, amendments) = (std::mem::take(&mut it.text), std::mem::take(&mut it.amendments));
            *it = Agreement { text, amendments, ..edited };
        })
    }

    pub(super) fn follow_up(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        let form = forms::follow_up(agreement, None, scene);
        vec![Request::ask(Purpose::FollowUp(agreement.id), form)]
    }

    /// Writes down what was seen. A look dated before the last one would be refused: the form stays to be mended.
    pub(super) fn followed_up(id: AgreementId, values: Values, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = scene.session.agreement(id) else { return Vec::new() };
        let entry = forms::read_follow_up(values, scene);
        if agreement.follow_up.last().is_some_and(|last| entry.date < last.date) {
            let form = forms::follow_up(agreement, Some(&entry), scene).at(1);
            let notice = Notice::refused(scene.words.mesa_follow_up_before());
            return vec![Request::Say(notice), Request::ask(Purpose::FollowUp(id), form)];
        }
        let is_bare = entry.state == AgreementState::Fulfilled && entry.evidence.is_empty();
        let told = is_bare.then(|| Request::Say(Notice::hint(scene.words.mesa_follow_up_bare())));
        told.into_iter().chain([Request::Act(Act::FollowUp { agreement: id, entry })]).collect()
    }

    /// Asks which agreement takes the place of the selected one.
    pub(super) fn supersede(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        let others: Vec<&Agreement> = successors(agreement, scene).collect();
        let words = scene.words;
        if others.is_empty() {
            return vec![Request::Say(Notice::hint(words.mesa_no_successor()))];
        }
        let entry =
            |it: &&Agreement| Choice::with_detail(it.text.to_string(), words.agreement_number(it, scene.session));
        let chooser = Chooser::new(words.mesa_what_replaces(), others.iter().map(entry).collect()).keyed();
        // What takes its place was mostly proposed a moment ago.
        let latest = others.iter().rposition(|it| it.is_of_this_session()).unwrap_or(0);
        let chooser = chooser.at(latest);
        let chooser = chooser.private_if(others.iter().any(|it| !is_public(it.visibility)));
        vec![Request::ask(Purpose::Supersede(agreement.id, others.iter().map(|it| it.id).collect()), chooser)]
    }

    pub(super) fn superseded(agreement: AgreementId, by: Option<AgreementId>, scene: &Scene<'_>) -> Requests {
        let Some(by) = by else { return Vec::new() };
        let said = Notice::done(scene.words.mesa_superseded());
        vec![Request::Say(said), Request::Act(Act::Supersede { agreement, by, date: scene.today() })]
    }
}

/// Writes an edited agreement down. A new text of one that is adopted is an amendment that the table takes: nobody but the
/// facilitator can say whether it did.
fn reworded(edited: Agreement, scene: &Scene<'_>) -> Requests {
    let words = scene.words;
    let Some(present) = scene.session.agreement(edited.id) else { return Vec::new() };
    if !present.is_adopted() || present.text == edited.text {
        return change(edited.id, scene, |agreement| *agreement = edited);
    }
    // The text is another from now on: its hour and whether there is a quorum are those of today.
    let mut edited = edited;
    let (text, replaced) = (edited.text.clone(), Some(present.text.clone()));
    let amendment = Amendment { by: None, text, at: Some(scene.now), state: AmendmentState::Accepted, replaced };
    edited.amendments.push(amendment);
    let mut details = vec![wording::marked(present.text.as_str(), edited.text.as_str()), words.mesa_reword_kept()];
    details.extend(adoption::no_quorum(present, scene));
    let confirm = Confirm::new(words.mesa_title_reword(), words.mesa_ask_reword(), words.mesa_reword_yes())
        .with_details(details)
        .or(words.mesa_reword_no());
    vec![Request::ask(Purpose::Reword(Box::new(edited)), confirm)]
}

/// What may take the place of an agreement: others that were adopted and stand, those of this session first.
fn successors<'a>(agreement: &'a Agreement, scene: &Scene<'a>) -> impl Iterator<Item = &'a Agreement> {
    let all =
        || scene.session.mesa.agreements.iter().filter(|it| it.id != agreement.id && it.is_open() && it.is_adopted());
    all().filter(|it| it.is_of_this_session()).chain(all().filter(|it| !it.is_of_this_session()))
}

/// Writes an agreement anew after `with` has changed it; nothing when it is the same.
pub(super) fn change(id: AgreementId, scene: &Scene<'_>, with: impl FnOnce(&mut Agreement)) -> Requests {
    let Some(mut agreement) = scene.session.agreement(id).cloned() else { return Vec::new() };
    with(&mut agreement);
    if scene.session.agreement(id) == Some(&agreement) {
        return Vec::new();
    }
    vec![Request::Act(Act::edit(agreement))]
}
