//! The forms of this screen, and what their answers make.

use crate::screens::Scene;
use crate::session::agreement::Agreement;
use crate::session::closing::{
    Approval, Circulated, Correction, CorrectionState, EarlierMinutes, Evaluated, Rectification, Signature,
};
use crate::session::fold::folded;
use crate::session::{Paragraphs, Reference, Text};
use crate::ui::layer::{Form, FormField, Values};

/// The most answers that a grade may have.
const MOST_ANSWERS: i64 = 100_000;
/// The most sessions that a series may have.
const MOST_SESSIONS: i64 = 9_999;

pub(super) fn evaluated(rated: &Evaluated, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let mut fields = vec![FormField::line(words.closing_field_aspect(), rated.aspect.as_str()).required()];
    let names = [
        words.closing_grade_one(),
        words.closing_grade_two(),
        words.closing_grade_three(),
        words.closing_grade_four(),
        words.closing_grade_five(),
    ];
    for (name, count) in names.into_iter().zip(rated.grades) {
        let count = (count > 0).then_some(i64::from(count));
        fields.push(FormField::number(name, count, 0, MOST_ANSWERS).hint(words.closing_grade_hint()));
    }
    Form::new(words.closing_form_counts(), fields).at(1)
}

pub(super) fn read_evaluated(mut values: Values) -> Evaluated {
    Evaluated { aspect: values.text(), grades: std::array::from_fn(|_| values.number().unwrap_or(0)) }
}

pub(super) fn earlier(present: Option<&EarlierMinutes>, scene: &Scene<'_>) -> Form {
    let (words, header) = (scene.words, &scene.session.header);
    let number = match present {
        Some(it) => it.number,
        None => header.number.map(|number| number.saturating_sub(1)).filter(|number| *number > 0),
    };
    let by = present.map_or_else(|| words.closing_the_table(), |it| it.by.to_string());
    let date = present.map(|it| it.date).or(header.date).unwrap_or_else(|| scene.today());
    let empty = Paragraphs::default();
    Form::new(
        words.closing_form_earlier(),
        vec![
            FormField::number(words.closing_field_of_session(), number.map(i64::from), 1, MOST_SESSIONS),
            FormField::line(words.closing_field_by(), &by).proposed().required().hint(words.closing_field_by_hint()),
            FormField::date(words.closing_field_date(), Some(date), scene.today()).required(),
            FormField::note(words.closing_field_corrections(), present.map_or(&empty, |it| &it.corrections))
                .hint(words.closing_field_corrections_hint()),
        ],
    )
}

pub(super) fn read_earlier(mut values: Values, scene: &Scene<'_>) -> EarlierMinutes {
    let (number, by) = (values.number(), values.text());
    let (date, corrections) = (values.date().unwrap_or_else(|| scene.today()), values.note());
    // Whoever writes that there were none means none.
    let none = folded(scene.words.closing_without_corrections().trim_end_matches('.'));
    let says_none = folded(corrections.joined().trim_end_matches('.')) == none;
    EarlierMinutes { number, by, date, corrections: if says_none { Paragraphs::default() } else { corrections } }
}

pub(super) fn circulated(present: Option<&Circulated>, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let date = present.map_or_else(|| scene.today(), |it| it.date);
    Form::new(
        words.closing_form_circulated(),
        vec![
            FormField::line(words.closing_field_to(), present.map_or("", |it| it.to.as_str()))
                .hint(words.closing_field_to_hint()),
            FormField::date(words.closing_field_date(), Some(date), scene.today()).required(),
        ],
    )
}

pub(super) fn read_circulated(mut values: Values, scene: &Scene<'_>) -> Circulated {
    let to = values.text();
    Circulated { date: values.date().unwrap_or_else(|| scene.today()), to }
}

pub(super) fn correction(present: Option<&Correction>, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let date = present.map_or_else(|| scene.today(), |it| it.date);
    let empty = Paragraphs::default();
    let states = CorrectionState::ALL.map(|state| words.correction_state(state)).to_vec();
    let state = present.map_or(0, |it| CorrectionState::ALL.iter().position(|state| *state == it.state).unwrap_or(0));
    Form::new(
        words.closing_form_correction(),
        vec![
            FormField::line(words.closing_field_asks(), present.map_or("", |it| it.by.as_str())).required(),
            FormField::note(words.closing_field_correction(), present.map_or(&empty, |it| &it.text)).required(),
            FormField::date(words.closing_field_date(), Some(date), scene.today()).required(),
            FormField::one_of(words.closing_field_outcome(), states, state),
        ],
    )
}

pub(super) fn read_correction(mut values: Values, scene: &Scene<'_>) -> Correction {
    let (by, text) = (values.text(), values.note());
    let date = values.date().unwrap_or_else(|| scene.today());
    Correction { by, date, text, state: values.one(&CorrectionState::ALL).unwrap_or_default() }
}

pub(super) fn approval(present: Option<&Approval>, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let by = present.map_or_else(|| words.closing_the_table(), |it| it.by.to_string());
    let date = present.map_or_else(|| scene.today(), |it| it.date);
    let note = present.map_or("", |it| it.note.as_str());
    // Which session approved them is not guessed: it may have been none, as by letter.
    let session = present.and_then(|it| it.in_session).map(i64::from);
    Form::new(
        words.closing_form_approval(),
        vec![
            FormField::line(words.closing_field_by(), &by).proposed().required().hint(words.closing_field_by_hint()),
            FormField::date(words.closing_field_date(), Some(date), scene.today()).required(),
            FormField::number(words.closing_field_session(), session, 1, MOST_SESSIONS)
                .hint(words.closing_field_session_hint()),
            FormField::line(words.closing_field_note(), note),
        ],
    )
}

/// What was changed since an approval stays so when that is written anew, but for a later day: then it was given again.
pub(super) fn read_approval(mut values: Values, present: Option<&Approval>, scene: &Scene<'_>) -> Approval {
    let (by, date) = (values.text(), values.date().unwrap_or_else(|| scene.today()));
    let in_session = values.number().filter(|number| scene.session.header.number != Some(*number));
    let outdated = present.is_some_and(|it| it.outdated && date <= it.date);
    Approval { by, date, in_session, note: values.text(), outdated }
}

pub(super) fn signature(present: Option<&Signature>, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    Form::new(
        words.closing_form_signature(),
        vec![
            FormField::line(words.closing_field_name(), present.map_or("", |it| it.name.as_str())).required(),
            FormField::line(words.closing_field_post(), present.map_or("", |it| it.post.as_str()))
                .hint(words.closing_field_post_hint()),
        ],
    )
}

pub(super) fn read_signature(mut values: Values) -> Signature {
    Signature { name: values.text(), post: values.text() }
}

pub(super) fn rectification(scene: &Scene<'_>) -> Form {
    let (words, header) = (scene.words, &scene.session.header);
    let about = agreements(scene).map(|it| it.text.to_string()).collect();
    Form::new(
        words.closing_form_rectification(),
        vec![
            FormField::line(words.closing_field_writes(), header.rapporteur.as_str()).required(),
            FormField::choice(words.closing_field_about(), about, None).hint(words.closing_field_about_hint()),
            FormField::note(words.closing_field_reads(), &Paragraphs::default()).required(),
        ],
    )
}

/// The digest is given by the session.
pub(super) fn read_rectification(mut values: Values, scene: &Scene<'_>) -> Rectification {
    let by = values.text();
    let what = values.one(&agreements(scene).map(|it| Reference::from(it.id)).collect::<Vec<_>>());
    Rectification { at: scene.now, by, what, text: values.note(), digest: Text::default() }
}

fn agreements<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Agreement> {
    scene.session.mesa.agreements.iter()
}
