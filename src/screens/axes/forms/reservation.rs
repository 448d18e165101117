//! The form of a participant's reservation on the decision.

use crate::session::agreement::{Reservation, ReservationKind};
use crate::session::id::ParticipantId;
use crate::ui::layer::{Form, FormField, Value, Values};
use crate::words::Words;

/// The form with what is known; no kind takes the reservation back.
pub(in crate::screens::axes) fn form(name: &str, known: Option<&Reservation>, words: &Words) -> Form {
    let kinds = ReservationKind::ALL.map(|kind| words.reservation_kind(kind)).into();
    let kind = known.map_or(ReservationKind::Reservation, |it| it.kind);
    let place = ReservationKind::ALL.iter().position(|it| *it == kind);
    let reason = known.map(|it| it.reason.clone()).unwrap_or_default();
    let fields = vec![
        FormField::note(words.axes_reservation_reason(), &reason).hint(words.axes_reservation_reason_hint()),
        FormField::choice(words.axes_reservation_kind(), kinds, place).hint(words.axes_reservation_kind_hint()),
    ];
    Form::new(words.axes_reservation_form(name.to_owned()), fields)
}

/// The reservation as the form says; none when no kind was chosen.
pub(in crate::screens::axes) fn read(participant: ParticipantId, values: Vec<Value>) -> Option<Reservation> {
    let mut values = Values::new(values);
    let reason = values.note();
    let kind = values.one(&ReservationKind::ALL)?;
    Some(Reservation { participant, kind, reason })
}
