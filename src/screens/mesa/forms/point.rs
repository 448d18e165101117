//! The form of a point.

use super::{listed, place};
use crate::screens::Scene;
use crate::screens::mesa::speeches;
use crate::session::id::AgendaPointId;
use crate::session::mesa::{Point, PointOrigin};
use crate::session::{Paragraphs, Session};
use crate::ui::layer::{Form, FormField, Values};

/// The field of who spoke, in the form of a point.
pub(in crate::screens::mesa) const SPEAKERS: usize = 4;

/// The form of a point, with who spoke as it was typed where that has to be mended.
pub(in crate::screens::mesa) fn point(point: &Point, typed: Option<Paragraphs>, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let origins = PointOrigin::ALL.map(|it| words.point_origin(it)).to_vec();
    let agenda = agenda_points(scene.session);
    let titles = scene.session.agenda.iter().map(|it| it.title.to_string()).collect();
    Form::new(
        words.mesa_form_point(),
        vec![
            FormField::line(words.mesa_field_title(), point.title.as_str()).required(),
            FormField::choice(words.mesa_field_origin(), origins, place(&PointOrigin::ALL, point.origin.as_ref()))
                .hint(words.mesa_field_origin_hint()),
            FormField::choice(words.mesa_field_agenda(), titles, place(&agenda, point.agenda.as_ref()))
                .hint(words.mesa_field_agenda_hint()),
            FormField::note(words.mesa_documents(), &listed::documents(&point.documents))
                .hint(words.mesa_field_documents_hint()),
            FormField::note(words.mesa_speakers(), &typed.unwrap_or_else(|| speeches::written(point, scene.session)))
                .hint(words.mesa_field_speakers_hint()),
        ],
    )
}

fn agenda_points(session: &Session) -> Vec<AgendaPointId> {
    session.agenda.iter().map(|it| it.id).collect()
}

/// Reads the form of a point into it; gives who spoke, as it was typed.
pub(in crate::screens::mesa) fn read_point(point: &mut Point, mut values: Values, scene: &Scene<'_>) -> Paragraphs {
    point.title = values.text();
    point.origin = values.one(&PointOrigin::ALL);
    point.agenda = values.one(&agenda_points(scene.session));
    point.documents = listed::read_documents(&values.note(), &point.documents);
    values.note()
}
