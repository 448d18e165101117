//! The forms of this screen, and what their answers make.

use super::speeches;
use crate::screens::Scene;
use crate::session::agreement::{Agreement, AgreementState, FollowUp, Way};
use crate::session::ballot::Stance;
use crate::session::header::Stage;
use crate::session::id::{AgendaPointId, AxisId, PointId, RoundId, SubcommitteeId};
use crate::session::mesa::{NextMeeting, Point, PointOrigin, Subcommittee};
use crate::session::stakeholder::Visibility;
use crate::session::{Paragraphs, Session, Text};
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

/// The field of who spoke, in the form of a point.
pub(super) const SPEAKERS: usize = 3;
/// The most votes that a count may have.
const MOST_VOTES: i64 = 100_000;

/// The place of `value` among `options`.
fn place<T: PartialEq>(options: &[T], value: Option<&T>) -> Option<usize> {
    value.and_then(|value| options.iter().position(|option| option == value))
}

/// One text a line.
fn lines(texts: &[Text]) -> Paragraphs {
    Paragraphs::from_lines(texts.iter().map(Text::as_str))
}

fn texts(note: &Paragraphs) -> Vec<Text> {
    note.lines().iter().filter(|line| !line.is_empty()).cloned().collect()
}

/// The form of a point, with who spoke as it was typed where that has to be mended.
pub(super) fn point(point: &Point, typed: Option<Paragraphs>, scene: &Scene<'_>) -> Form {
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
            FormField::choice(words.mesa_field_agenda(), titles, place(&agenda, point.agenda.as_ref())),
            FormField::note(words.mesa_speakers(), &typed.unwrap_or_else(|| speeches::written(point, scene.session)))
                .hint(words.mesa_field_speakers_hint()),
        ],
    )
}

fn agenda_points(session: &Session) -> Vec<AgendaPointId> {
    session.agenda.iter().map(|it| it.id).collect()
}

/// Reads the form of a point into it; gives who spoke, as it was typed.
pub(super) fn read_point(point: &mut Point, mut values: Values, scene: &Scene<'_>) -> Paragraphs {
    point.title = values.text();
    point.origin = values.one(&PointOrigin::ALL);
    point.agenda = values.one(&agenda_points(scene.session));
    values.note()
}

/// Axes that an agreement may serve: those on the table, and the one it serves already.
fn axes(session: &Session, agreement: &Agreement) -> Vec<AxisId> {
    let mut axes: Vec<AxisId> = session.candidates().map(|it| it.id).collect();
    axes.extend(agreement.axis.filter(|axis| session.candidates().all(|it| it.id != *axis)));
    axes
}

fn points(session: &Session) -> Vec<PointId> {
    session.mesa.points.iter().map(|it| it.id).collect()
}

const VISIBILITIES: [Visibility; 2] = [Visibility::Public, Visibility::Internal];

pub(super) fn agreement(agreement: &Agreement, scene: &Scene<'_>) -> Form {
    let (words, session) = (scene.words, scene.session);
    let axes = axes(session, agreement);
    let axis_names = axes.iter().map(|id| words.thing((*id).into(), session)).collect();
    let stages = Stage::ALL.map(|it| words.stage(it)).to_vec();
    let points = points(session);
    let titles = points.iter().map(|id| words.thing((*id).into(), session)).collect();
    let visibility = VISIBILITIES.map(|it| words.visibility(it)).to_vec();
    let shown = place(&VISIBILITIES, Some(&agreement.visibility)).unwrap_or(0);
    Form::new(
        words.mesa_form_agreement(),
        vec![
            FormField::line(words.mesa_field_text(), agreement.text.as_str()).required(),
            FormField::line(words.mesa_field_responsible(), agreement.responsible.as_str())
                .hint(words.mesa_responsible_hint()),
            FormField::date(words.mesa_field_due(), agreement.due, scene.today()).hint(words.mesa_due_hint()),
            FormField::line(words.mesa_field_indicator(), agreement.indicator.as_str())
                .hint(words.mesa_field_indicator_hint()),
            FormField::line(words.mesa_field_verification(), agreement.verification.as_str())
                .hint(words.mesa_field_verification_hint()),
            FormField::line(words.mesa_field_resources(), agreement.resources.as_str())
                .hint(words.mesa_field_resources_hint()),
            FormField::note(words.mesa_field_co_responsible(), &lines(&agreement.co_responsible))
                .hint(words.mesa_field_one_a_line()),
            FormField::choice(words.mesa_field_axis(), axis_names, place(&axes, agreement.axis.as_ref())),
            FormField::choice(words.mesa_field_stage(), stages, place(&Stage::ALL, agreement.stage.as_ref())),
            FormField::choice(words.mesa_field_point(), titles, place(&points, agreement.point.as_ref())),
            FormField::one_of(words.mesa_field_visibility(), visibility, shown)
                .hint(words.mesa_field_visibility_hint()),
            FormField::line(words.mesa_field_source(), agreement.source.as_str()).hint(words.mesa_field_source_hint()),
        ],
    )
}

pub(super) fn read_agreement(agreement: &mut Agreement, mut values: Values, scene: &Scene<'_>) {
    agreement.text = values.text();
    agreement.responsible = values.text();
    agreement.due = values.date();
    agreement.indicator = values.text();
    agreement.verification = values.text();
    agreement.resources = values.text();
    agreement.co_responsible = texts(&values.note());
    agreement.axis = values.one(&axes(scene.session, agreement));
    agreement.stage = values.one(&Stage::ALL);
    agreement.point = values.one(&points(scene.session));
    agreement.visibility = values.one(&VISIBILITIES).unwrap_or(agreement.visibility);
    agreement.source = values.text();
}

pub(super) fn vote(agreement: &Agreement, rounds: &[RoundId], scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let count = |label: String| FormField::number(label, None, 0, MOST_VOTES);
    let mut fields = vec![
        count(words.stance(Stance::Favour)).required().hint(words.mesa_field_votes_hint()),
        count(words.stance(Stance::Against)),
        count(words.stance(Stance::Abstain)),
    ];
    if !rounds.is_empty() {
        let questions = rounds.iter().map(|id| words.thing((*id).into(), scene.session)).collect();
        fields.push(FormField::choice(words.mesa_field_round(), questions, None));
    }
    Form::new(words.mesa_form_vote(agreement.text.to_string()), fields)
}

pub(super) fn read_vote(rounds: &[RoundId], mut values: Values) -> Way {
    let mut count = || values.number().unwrap_or(0);
    let (favour, against, abstain) = (count(), count(), count());
    Way::Vote { favour, against, abstain, round: values.one(rounds) }
}

/// The form of a look at what became of an agreement: as it is today, or with an entry that has to be mended.
pub(super) fn follow_up(agreement: &Agreement, entry: Option<&FollowUp>, scene: &Scene<'_>) -> Form {
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

pub(super) fn read_follow_up(mut values: Values, scene: &Scene<'_>) -> FollowUp {
    FollowUp {
        state: values.one(&AgreementState::ALL).unwrap_or_default(),
        date: values.date().unwrap_or_else(|| scene.today()),
        evidence: values.text(),
        note: values.note(),
        after_seal: false,
    }
}

pub(super) fn next_meeting(scene: &Scene<'_>) -> Form {
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

pub(super) fn read_next_meeting(mut values: Values) -> NextMeeting {
    NextMeeting { date: values.date(), time: values.hour(), place: values.text(), topics: values.note() }
}

pub(super) fn subcommittee(subcommittee: &Subcommittee, scene: &Scene<'_>) -> Form {
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

pub(super) fn read_subcommittee(id: SubcommitteeId, mut values: Values) -> Subcommittee {
    Subcommittee { id, name: values.text(), members: texts(&values.note()), task: values.text(), due: values.date() }
}
