//! The form of a candidate.

use crate::screens::axes::objectives;
use crate::session::Text;
use crate::session::axis::{Agenda, Axis, Direction, Origin};
use crate::templates::catalogues::global_agendas;
use crate::ui::layer::{Form, FormField, Value, Values};
use crate::words::Words;

/// The form with what is known of the candidate.
pub(in crate::screens::axes) fn form(axis: &Axis, words: &Words) -> Form {
    let origins = Origin::ALL.map(|origin| words.origin(origin)).into();
    let directions = Direction::ALL.map(|direction| words.direction(direction)).into();
    Form::new(
        words.axes_form_title(),
        vec![
            FormField::line(words.axes_field_name(), axis.name.as_str()).required(),
            FormField::note(words.axes_field_vision(), &axis.vision).hint(words.axes_field_vision_hint()),
            FormField::choice(
                words.axes_field_origin(),
                origins,
                axis.origin.and_then(|origin| Origin::ALL.iter().position(|it| *it == origin)),
            ),
            FormField::choice(
                words.axes_field_direction(),
                directions,
                axis.direction.and_then(|direction| Direction::ALL.iter().position(|it| *it == direction)),
            )
            .hint(words.axes_field_direction_hint()),
            FormField::line(words.label_agenda_local(), &own(axis, true)).hint(words.axes_field_local_hint()),
            FormField::line(words.label_agenda_territorial(), &own(axis, false))
                .hint(words.axes_field_territorial_hint()),
            FormField::many(words.label_agenda_global(), names(words), marks(axis))
                .hint(words.axes_field_global_hint()),
            FormField::note(words.axes_field_objectives(), &objectives::write(&axis.objectives))
                .hint(words.axes_field_objectives_hint()),
            FormField::line(words.axes_field_source(), axis.source.as_str()).hint(words.axes_field_source_hint()),
        ],
    )
}

/// The candidate as the form says.
pub(in crate::screens::axes) fn read(axis: &Axis, values: Vec<Value>) -> Axis {
    let mut values = Values::new(values);
    let name = values.text();
    let vision = values.note();
    let origin = values.one(&Origin::ALL);
    let direction = values.one(&Direction::ALL);
    let (local, territorial) = (values.text(), values.text());
    let global = values.several(&codes());
    let objectives = objectives::read(&values.note());
    let source = values.text();
    let agendas = agendas(axis, &local, &territorial, &global);
    Axis { name, vision, origin, agendas, direction, objectives, source, ..axis.clone() }
}

/// The agendas of the government or of the territory in a line.
fn own(axis: &Axis, local: bool) -> String {
    let texts = axis.agendas.iter().filter_map(|agenda| match agenda {
        Agenda::Local(text) if local => Some(text.as_str()),
        Agenda::Territorial(text) if !local => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("; ")
}

fn codes() -> Vec<&'static str> {
    global_agendas().entries.iter().map(|entry| entry.code).collect()
}

fn names(words: &Words) -> Vec<String> {
    codes().into_iter().map(|code| words.global_agenda(code)).collect()
}

fn marks(axis: &Axis) -> Vec<bool> {
    codes().into_iter().map(|code| axis.agendas.contains(&Agenda::Global(code.into()))).collect()
}

/// The agendas of the form; global ones that the list does not have stay.
fn agendas(axis: &Axis, local: &Text, territorial: &Text, global: &[&str]) -> Vec<Agenda> {
    let parts = |text: &Text| -> Vec<Text> {
        text.as_str().split(';').map(Text::new).filter(|part| !part.is_empty()).collect()
    };
    let codes = codes();
    let unknown =
        axis.agendas.iter().filter(|agenda| matches!(agenda, Agenda::Global(code) if !codes.contains(&code.as_str())));
    let listed = global.iter().map(|code| Agenda::Global((*code).into()));
    let mut agendas: Vec<Agenda> = parts(local).into_iter().map(Agenda::Local).collect();
    agendas.extend(parts(territorial).into_iter().map(Agenda::Territorial));
    agendas.extend(listed);
    agendas.extend(unknown.cloned());
    agendas
}
