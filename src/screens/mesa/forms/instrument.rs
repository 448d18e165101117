//! The fields of the legal instrument of an agreement, and of the ministry that has to conform.

use super::place;
use crate::screens::Scene;
use crate::session::agreement::{Agreement, Conformity, Instrument, InstrumentState, InstrumentStep};
use crate::ui::layer::{FormField, Values};

/// The fields that follow; those of a group are asked where the group is. `from` is the place of the first of them.
pub(super) fn fields(agreement: &Agreement, from: usize, scene: &Scene<'_>) -> Vec<FormField> {
    let (words, today) = (scene.words, scene.today());
    let none = Instrument::default();
    let instrument = agreement.instrument.as_ref().unwrap_or(&none);
    let whether = || vec![words.mesa_not_needed(), words.mesa_needed()];
    let states = InstrumentState::ALL.map(|it| words.instrument_state(it)).to_vec();
    let state = place(&InstrumentState::ALL, Some(&instrument.state())).unwrap_or(0);
    let last = instrument.steps.last();
    let conformity = agreement.conformity.clone().unwrap_or_default();
    let in_instrument = |field: FormField| field.only(from, &[1]);
    let in_conformity = |field: FormField| field.only(from + 7, &[1]);
    vec![
        FormField::one_of(words.mesa_field_instrument(), whether(), usize::from(agreement.instrument.is_some()))
            .hint(words.mesa_field_instrument_hint()),
        in_instrument(FormField::line(words.mesa_field_instrument_name(), instrument.name.as_str()).required())
            .hint(words.mesa_field_instrument_name_hint()),
        in_instrument(FormField::line(words.mesa_field_counterpart(), instrument.counterpart.as_str()))
            .hint(words.mesa_field_counterpart_hint()),
        in_instrument(FormField::date(words.mesa_field_signing(), instrument.signing, today))
            .hint(words.mesa_field_signing_hint()),
        in_instrument(FormField::one_of(words.mesa_field_instrument_state(), states, state))
            .hint(words.mesa_field_instrument_state_hint()),
        in_instrument(FormField::date(words.mesa_field_instrument_since(), last.map(|it| it.date), today))
            .hint(words.mesa_field_instrument_since_hint()),
        in_instrument(FormField::line(words.mesa_field_instrument_note(), last.map_or("", |it| it.note.as_str())))
            .hint(words.mesa_field_instrument_note_hint()),
        FormField::one_of(words.mesa_field_conformity(), whether(), usize::from(agreement.conformity.is_some()))
            .hint(words.mesa_field_conformity_hint()),
        in_conformity(FormField::line(words.mesa_field_ministry(), conformity.ministry.as_str()).required()),
        in_conformity(FormField::date(words.mesa_field_conformity_given(), conformity.given, today))
            .hint(words.mesa_field_conformity_given_hint()),
    ]
}

/// Reads these fields into the agreement. A state that was not yet reached is one more step; the last one may be mended.
pub(super) fn read(agreement: &mut Agreement, values: &mut Values, scene: &Scene<'_>) {
    let needs = values.one(&[false, true]).unwrap_or(false);
    let before = agreement.instrument.take().unwrap_or_default();
    let (name, counterpart, signing) = (values.text(), values.text(), values.date());
    let state = values.one(&InstrumentState::ALL).unwrap_or_default();
    let (date, note) = (values.date(), values.text());
    let mut steps = before.steps.clone();
    let changed = state != before.state();
    match steps.last_mut().filter(|_| !changed) {
        Some(last) => (last.date, last.note) = (date.unwrap_or(last.date), note),
        None if changed || date.is_some() || !note.is_empty() => {
            // The day that stood there was that of the step before.
            let known = before.steps.last().map(|it| it.date);
            let date = date.filter(|date| Some(*date) != known).unwrap_or_else(|| scene.today());
            let note = if before.steps.last().is_some_and(|it| it.note == note) { "".into() } else { note };
            steps.push(InstrumentStep { state, date, note });
        }
        None => {}
    }
    agreement.instrument = needs.then_some(Instrument { name, counterpart, signing, steps });
    let needs = values.one(&[false, true]).unwrap_or(false);
    let (ministry, given) = (values.text(), values.date());
    agreement.conformity = needs.then_some(Conformity { ministry, given });
}
