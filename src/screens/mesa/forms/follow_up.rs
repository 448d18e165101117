//! The form of a look at what became of an agreement.

use super::place;
use crate::screens::Scene;
use crate::session::agreement::{Agreement, AgreementState, FollowUp};
use crate::ui::layer::{Form, FormField, Values};

/// The form of a look at what became of an agreement: as it is today, or with an entry that has to be mended.
pub(in crate::screens::mesa) fn follow_up(agreement: &Agreement, entry: Option<&FollowUp>, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let states = AgreementState::ALL.map(|it| words.agreement_state(it)).to_vec();
    let state = entry.map_or_else(|| agreement.state(), |entry| entry.state);
    let date = entry.map_or_else(|| scene.today(), |entry| entry.date);
    let evidence = entry.map(|entry| entry.evidence.to_string()).unwrap_or_default();
    let note = entry.map(|entry| entry.note.clone()).unwrap_or_default();
    Form::new(
        words.mesa_form_follow_up(),
        vec![
            FormField::one_of(words.mesa_field_state(), states, place(&AgreementState::ALL, Some(&state)).unwrap_or(0)),
            FormField::date(words.mesa_field_seen_on(), Some(date), scene.today()).required(),
            FormField::line(words.mesa_field_evidence(), &evidence).hint(words.mesa_field_evidence_hint()),
            FormField::note(words.mesa_field_remark(), &note),
        ],
    )
}

pub(in crate::screens::mesa) fn read_follow_up(mut values: Values, scene: &Scene<'_>) -> FollowUp {
    FollowUp {
        state: values.one(&AgreementState::ALL).unwrap_or_default(),
        date: values.date().unwrap_or_else(|| scene.today()),
        evidence: values.text(),
        note: values.note(),
        after_seal: false,
    }
}
