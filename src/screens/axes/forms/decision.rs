//! The form of the decision: axes in order, who decided, why.

use crate::session::Session;
use crate::session::id::{AxisId, RoundId};
use crate::session::round::Decision;
use crate::ui::layer::{Form, FormField, Value, Values};
use crate::words::Words;

/// Places that are offered at least, where there are so many candidates.
const LEAST_PLACES: usize = 6;

/// How many places the form has.
fn places(offered: usize, chosen: usize) -> usize {
    offered.min(LEAST_PLACES.max(chosen + 2))
}

/// The form, with the axes of `proposed` in their places.
pub(in crate::screens::axes) fn form(
    proposed: &Decision,
    offered: &[AxisId],
    session: &Session,
    words: &Words,
) -> Form {
    let names: Vec<String> =
        offered.iter().filter_map(|id| session.axis(*id)).map(|axis| axis.name.to_string()).collect();
    let mut fields: Vec<FormField> = (0..places(offered.len(), proposed.chosen.len()))
        .map(|place| {
            let chosen = proposed.chosen.get(place).and_then(|axis| offered.iter().position(|it| it == axis));
            FormField::choice(
                words.axes_decision_place(crate::screens::axes::entry::number(place + 1)),
                names.clone(),
                chosen,
            )
            .hint(words.axes_decision_place_hint())
        })
        .collect();
    fields.push(FormField::line(words.axes_decision_by(), proposed.decided_by.as_str()).proposed());
    fields
        .push(FormField::note(words.axes_decision_reason(), &proposed.reason).hint(words.axes_decision_reason_hint()));
    Form::new(words.axes_decision_form(), fields)
}

/// The decision as the form says; reservations stay as they were.
pub(in crate::screens::axes) fn read(
    old: Option<&Decision>,
    offered: &[AxisId],
    round: Option<RoundId>,
    values: Vec<Value>,
) -> Decision {
    let places = values.len().saturating_sub(2);
    let mut values = Values::new(values);
    let mut chosen = Vec::new();
    for _ in 0..places {
        if let Some(axis) = values.one(offered)
            && !chosen.contains(&axis)
        {
            chosen.push(axis);
        }
    }
    let reservations = old.map(|old| old.reservations.clone()).unwrap_or_default();
    Decision { round, chosen, decided_by: values.text(), reason: values.note(), reservations, at: None }
}
