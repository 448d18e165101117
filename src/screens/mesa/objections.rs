//! Reasoned objections to a proposal: whose, why, and what was answered.

use super::pane::is_public;
use super::points::{person, with_a_say};
use super::purpose::Purpose;
use super::{Mesa, Requests, floor, forms, letters};
use crate::screens::{Request, Scene};
use crate::session::agreement::{Objection, ObjectionState};
use crate::session::id::{AgreementId, ParticipantId};
use crate::session::{Act, Text};
use crate::ui::layer::{Capture, Choice, Chooser, Values};

impl Mesa {
    /// Asks who objects; where objections were heard before, which of them is to be answered.
    pub(super) fn object(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        if agreement.objections.is_empty() {
            return ask_objector(agreement.id, scene);
        }
        let entry = |it: &Objection| {
            let label = format!("{}: {}", floor::name(it.by, scene.session), it.reason);
            Choice::with_detail(label, scene.words.objection_state(it.state))
        };
        let another = Choice::new(scene.words.mesa_another_objection());
        let choices = agreement.objections.iter().map(entry).chain([another]).collect();
        let chooser = Chooser::new(scene.words.mesa_which_objection(), choices).keyed();
        let chooser = chooser.private_if(!is_public(agreement.visibility));
        vec![Request::ask(Purpose::Objections(agreement.id), chooser)]
    }

    /// An objection is to be answered, or another one heard.
    pub(super) fn chose_objection(id: AgreementId, place: usize, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = scene.session.agreement(id) else { return Vec::new() };
        match agreement.objections.get(place) {
            Some(objection) => {
                let title = scene.words.mesa_objection_of(floor::name(objection.by, scene.session));
                let form = forms::objection(title, objection, scene.words);
                vec![Request::ask(Purpose::AnswerObjection(id, place), form)]
            }
            None => ask_objector(id, scene),
        }
    }

    pub(super) fn ask_objection(id: AgreementId, who: Option<ParticipantId>, scene: &Scene<'_>) -> Requests {
        let Some(who) = who else { return Vec::new() };
        let label = scene.words.mesa_objection_of(floor::name(who, scene.session));
        let internal = scene.session.agreement(id).is_some_and(|it| !is_public(it.visibility));
        let capture = Capture::once(label, scene.words.mesa_objection_hint()).masked_if(internal);
        vec![Request::ask(Purpose::Objection(id, who), capture)]
    }

    pub(super) fn objected(agreement: AgreementId, by: ParticipantId, line: &str) -> Requests {
        let objection =
            Objection { by, reason: Text::new(line), answer: Text::default(), state: ObjectionState::Standing };
        vec![Request::Act(Act::Object { agreement, objection })]
    }

    pub(super) fn objection_answered(agreement: AgreementId, place: usize, mut values: Values) -> Requests {
        let answer = values.text();
        let state = values.one(&ObjectionState::ALL).unwrap_or_default();
        vec![Request::Act(Act::AnswerObjection { agreement, place, answer, state })]
    }
}

fn ask_objector(id: AgreementId, scene: &Scene<'_>) -> Requests {
    let people = scene.session.agreement(id).map(|it| with_a_say(it, scene.session)).unwrap_or_default();
    let chooser = Chooser::new(scene.words.mesa_who_objects(), people.iter().map(|it| person(it)).collect());
    let people = floor::ids(&people);
    let chooser = letters::keyed(chooser, &people, scene.session, scene.words);
    vec![Request::ask(Purpose::Objector(id, people), chooser)]
}
