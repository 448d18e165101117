//! A point of the agenda as a form.

use jiff::civil::{Date, DateTime, Time};

use crate::session::Step;
use crate::session::agenda::AgendaPoint;
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

/// Minutes of a day.
const MOST_MINUTES: i64 = 1440;

/// The form of `point`.
pub(in crate::screens::opening) fn point(point: &AgendaPoint, words: &Words) -> Form {
    let steps = Step::ALL.iter().map(|step| words.step(*step)).collect();
    let hour = |moment: Option<DateTime>| moment.map(DateTime::time);
    let minutes = point.minutes.map(i64::from);
    Form::new(
        words.opening_point_form(),
        vec![
            FormField::line(words.opening_point_title(), point.title.as_str()).required(),
            FormField::choice(words.opening_point_step(), steps, point.step.map(Step::index))
                .hint(words.opening_point_step_hint()),
            FormField::number(words.opening_point_minutes(), minutes, 0, MOST_MINUTES)
                .hint(words.opening_point_minutes_hint()),
            FormField::hour(words.opening_point_started(), hour(point.started)).hint(words.opening_hour_hint()),
            FormField::hour(words.opening_point_ended(), hour(point.ended)).hint(words.opening_hour_hint()),
        ],
    )
}

/// The point with what was answered.
pub(in crate::screens::opening) fn point_of(before: &AgendaPoint, mut values: Values, today: Date) -> AgendaPoint {
    let mut point =
        AgendaPoint { title: values.text(), step: values.one(&Step::ALL), minutes: values.number(), ..before.clone() };
    point.started = moment(before.started, values.hour(), today);
    let ended = moment(before.ended, values.hour(), today);
    point.ended = ended.filter(|ended| point.started.is_some_and(|started| started <= *ended));
    point
}

/// A moment at another hour; to the second as it was when the hour did not change.
pub(super) fn moment(before: Option<DateTime>, hour: Option<Time>, today: Date) -> Option<DateTime> {
    let hour = hour?;
    match before {
        Some(before) if (before.hour(), before.minute()) == (hour.hour(), hour.minute()) => Some(before),
        Some(before) => Some(before.date().to_datetime(hour)),
        None => Some(today.to_datetime(hour)),
    }
}
