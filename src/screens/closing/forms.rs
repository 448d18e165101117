//! The forms of this screen, and what their answers make.

use crate::screens::Scene;
use crate::session::closing::{Approval, Evaluated, Signature};
use crate::ui::layer::{Form, FormField, Values};

/// The most answers that a grade may have.
const MOST_ANSWERS: i64 = 100_000;

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

pub(super) fn approval(present: Option<&Approval>, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let by = present.map_or(scene.session.header.convener.as_str(), |it| it.by.as_str());
    let date = present.map_or_else(|| scene.today(), |it| it.date);
    let note = present.map_or("", |it| it.note.as_str());
    Form::new(
        words.closing_form_approval(),
        vec![
            FormField::line(words.closing_field_by(), by).required().hint(words.closing_field_by_hint()),
            FormField::date(words.closing_field_date(), Some(date), scene.today()).required(),
            FormField::line(words.closing_field_note(), note),
        ],
    )
}

pub(super) fn read_approval(mut values: Values, scene: &Scene<'_>) -> Approval {
    let (by, date) = (values.text(), values.date().unwrap_or_else(|| scene.today()));
    Approval { by, date, in_session: None, note: values.text() }
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
