//! The forms of the next meeting and of a working group.

use super::{lines, texts};
use crate::screens::Scene;
use crate::session::id::SubcommitteeId;
use crate::session::mesa::{NextMeeting, Subcommittee};
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

pub(in crate::screens::mesa) fn next_meeting(scene: &Scene<'_>) -> Form {
    let words: &Words = scene.words;
    let set = scene.session.mesa.next_meeting.clone();
    let meeting = set.unwrap_or_else(|| NextMeeting {
        time: scene.session.header.starts,
        place: scene.session.header.place.clone(),
        ..NextMeeting::default()
    });
    Form::new(
        words.mesa_form_next_meeting(),
        vec![
            FormField::date(words.mesa_field_day(), meeting.date, scene.today()).hint(words.mesa_due_hint()),
            FormField::hour(words.mesa_field_hour(), meeting.time).hint(words.mesa_field_hour_hint()),
            FormField::line(words.mesa_field_place(), meeting.place.as_str()),
            FormField::note(words.mesa_field_topics(), &meeting.topics).hint(words.mesa_field_topics_hint()),
        ],
    )
}

pub(in crate::screens::mesa) fn read_next_meeting(mut values: Values) -> NextMeeting {
    NextMeeting { date: values.date(), time: values.hour(), place: values.text(), topics: values.note() }
}

pub(in crate::screens::mesa) fn subcommittee(subcommittee: &Subcommittee, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    Form::new(
        words.mesa_form_subcommittee(),
        vec![
            FormField::line(words.mesa_field_name(), subcommittee.name.as_str()).required(),
            FormField::note(words.mesa_field_members(), &lines(&subcommittee.members))
                .hint(words.mesa_field_members_hint()),
            FormField::line(words.mesa_field_task(), subcommittee.task.as_str()),
            FormField::date(words.mesa_field_due(), subcommittee.due, scene.today()).hint(words.mesa_due_hint()),
        ],
    )
}

pub(in crate::screens::mesa) fn read_subcommittee(id: SubcommitteeId, mut values: Values) -> Subcommittee {
    Subcommittee { id, name: values.text(), members: texts(&values.note()), task: values.text(), due: values.date() }
}
