//! Agreements: all their fields, and what became of them.

use super::update::Purpose;
use super::{Mesa, Requests, forms};
use crate::screens::{Notice, Request, Scene};
use crate::session::Act;
use crate::session::agreement::Agreement;
use crate::session::id::AgreementId;
use crate::ui::layer::Values;

impl Mesa {
    pub(super) fn edit_agreement(agreement: &Agreement, scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Agreement(agreement.id), forms::agreement(agreement, scene))]
    }

    pub(super) fn agreement_edited(id: AgreementId, values: Values, scene: &Scene<'_>) -> Requests {
        change(id, scene, |agreement| forms::read_agreement(agreement, values, scene))
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
        vec![Request::Act(Act::FollowUp { agreement: id, entry })]
    }
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
