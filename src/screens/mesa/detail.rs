//! All there is to say of what is selected, line by line: for the pane at the side, and to read whole.

use super::{Mesa, Pane, lists, surroundings};
use crate::screens::Scene;
use crate::session::Session;
use crate::session::agreement::{Adoption, Agreement, FollowUp};
use crate::session::mesa::{MesaResult, Point, Subcommittee};
use crate::session::text::Text;
use crate::words::Words;

/// A line with its weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// What it says.
    pub(super) text: String,
    /// How it weighs.
    pub(super) weight: Weight,
}

/// How a line weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// What it is about.
    Head,
    /// The name of a part, with space above.
    Label,
    /// What is read.
    Usual,
    /// What may be left out.
    Quiet,
    /// What went well.
    Good,
    /// What is missing or late.
    Warning,
}

#[derive(Default)]
struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, weight: Weight, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.0.push(Line { text, weight });
        }
    }

    /// A name and what it holds, in one line; nothing when it holds nothing.
    fn fact(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.add(Weight::Usual, format!("{name}: {value}"));
        }
    }

    /// A name, and under it lines; nothing without lines.
    fn part(&mut self, name: String, lines: impl IntoIterator<Item = String>) {
        let mut lines = lines.into_iter().filter(|line| !line.is_empty()).peekable();
        if lines.peek().is_some() {
            self.add(Weight::Label, name);
            for line in lines {
                self.add(Weight::Usual, line);
            }
        }
    }
}

/// What stands over the lines: what kind of thing is selected, and its number.
pub(super) fn title(mesa: &Mesa, scene: &Scene<'_>) -> String {
    let words = scene.words;
    if let Some(point) = mesa.point(scene) {
        return words.mesa_point_number(place_of_point(point, scene.session));
    }
    if let Some(agreement) = mesa.agreement(scene) {
        return agreement_title(agreement, scene);
    }
    match mesa.pane(scene.session) {
        Pane::Subcommittees => words.mesa_subcommittee(),
        Pane::Results => mesa.result(scene).map(|it| words.stage(it.stage())).unwrap_or_default(),
        _ => String::new(),
    }
}

fn agreement_title(agreement: &Agreement, scene: &Scene<'_>) -> String {
    let words = scene.words;
    match (&agreement.carried_from, agreement.adoption) {
        (Some(_), _) => words.mesa_owed_one(),
        (None, Some(_)) => words.mesa_agreement_number(lists::label(agreement, scene.session, words)),
        (None, None) => words.mesa_proposal_number(lists::label(agreement, scene.session, words)),
    }
}

/// The place of a point among all points, from 1.
pub(super) fn place_of_point(point: &Point, session: &Session) -> usize {
    session.mesa.points.iter().position(|it| it.id == point.id).map_or(0, |place| place + 1)
}

/// The lines of what is selected.
pub(super) fn of_selection(mesa: &Mesa, scene: &Scene<'_>) -> Vec<Line> {
    let mut lines = Lines::default();
    if let Some(point) = mesa.point(scene) {
        of_point(point, scene, &mut lines);
    } else if let Some(agreement) = mesa.agreement(scene) {
        of_agreement(agreement, scene, &mut lines);
    } else if let Some(subcommittee) = mesa.subcommittee(scene) {
        of_subcommittee(subcommittee, scene, &mut lines);
    } else if let Some(result) = mesa.result(scene) {
        of_result(result, scene, &mut lines);
    }
    lines.0
}

fn of_point(point: &Point, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    lines.add(Weight::Head, point.title.to_string());
    lines.add(Weight::Quiet, point.origin.map(|it| words.point_origin(it)).unwrap_or_default());
    if point.notes.is_empty() && scene.is_editable() {
        lines.add(Weight::Quiet, words.mesa_no_notes());
    }
    lines.part(words.mesa_notes(), point.notes.lines().iter().map(Text::to_string));
    let agreements = lists::own(session).filter(|it| it.point == Some(point.id));
    lines.part(words.mesa_agreed_here(), agreements.map(|it| numbered(it, session, words)));
    lines.part(
        words.mesa_positions(),
        point.positions.iter().map(|it| format!("{}: {}", it.institution, it.text.joined())),
    );
    lines.part(words.mesa_speakers(), [speakers(point, session)]);
    lines.part(words.mesa_private_notes(), point.private_notes.lines().iter().map(Text::to_string));
}

fn numbered(agreement: &Agreement, session: &Session, words: &Words) -> String {
    format!("{}. {}", lists::label(agreement, session, words), agreement.text)
}

/// Who spoke, in the order of their first word, with how often: «Ana Ruiz (2), Luis Paz».
fn speakers(point: &Point, session: &Session) -> String {
    let mut counted: Vec<(String, usize)> = Vec::new();
    for name in point.interventions.iter().filter_map(|it| session.participant(it.participant)).map(|it| &it.name) {
        match counted.iter_mut().find(|(other, _)| other == name.as_str()) {
            Some((_, count)) => *count += 1,
            None => counted.push((name.to_string(), 1)),
        }
    }
    let shown = counted.into_iter().map(|(name, count)| if count > 1 { format!("{name} ({count})") } else { name });
    shown.collect::<Vec<_>>().join(", ")
}

fn of_agreement(agreement: &Agreement, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    lines.add(Weight::Head, agreement.text.to_string());
    match agreement.adoption {
        Some(adoption) => {
            let without = adoption.quorate == Some(false);
            lines.add(if without { Weight::Warning } else { Weight::Good }, adopted(adoption, words));
        }
        None => lines.add(Weight::Warning, words.mesa_not_adopted()),
    }
    of_execution(agreement, scene, lines);
    lines.fact(&words.mesa_field_co_responsible(), &joined(agreement.co_responsible.iter().map(Text::to_string), "; "));
    lines.fact(&words.mesa_field_indicator(), agreement.indicator.as_str());
    lines.fact(&words.mesa_field_verification(), agreement.verification.as_str());
    lines.fact(&words.mesa_field_resources(), agreement.resources.as_str());
    let name = |what: Option<crate::session::Reference>| what.map(|it| words.thing(it, session)).unwrap_or_default();
    lines.fact(&words.mesa_field_axis(), &name(agreement.axis.map(Into::into)));
    lines.fact(&words.mesa_field_stage(), &agreement.stage.map(|it| words.stage(it)).unwrap_or_default());
    lines.fact(&words.mesa_field_point(), &name(agreement.point.map(Into::into)));
    if !super::pane::is_public(agreement.visibility) {
        lines.add(Weight::Quiet, words.mesa_is_internal());
    }
    let dissent = agreement.reservations.iter().map(|it| {
        let who = session.participant(it.participant).map(|it| it.name.to_string()).unwrap_or_default();
        let reason = it.reason.joined();
        joined([format!("{who} ({})", words.reservation_kind(it.kind)), reason], ": ")
    });
    lines.part(words.mesa_dissent(), dissent);
    lines.part(words.mesa_seen(), agreement.follow_up.iter().rev().map(|it| seen(it, words)));
}

/// Who does it, by when, how far it is, and where it comes from.
fn of_execution(agreement: &Agreement, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    if agreement.responsible.is_empty() {
        lines.add(Weight::Warning, words.mesa_no_responsible());
    } else {
        lines.fact(&words.mesa_field_responsible(), agreement.responsible.as_str());
    }
    match agreement.due {
        None => lines.add(Weight::Warning, words.mesa_no_due()),
        Some(due) => {
            let left = standing(agreement, scene).map(|left| format!(" ({left})")).unwrap_or_default();
            let weight = if agreement.is_overdue(scene.today()) { Weight::Warning } else { Weight::Usual };
            lines.add(weight, format!("{}: {}{left}", words.mesa_field_due(), words.date_short(due)));
        }
    }
    lines.fact(&words.mesa_field_state(), &words.agreement_state(agreement.state()));
    lines.add(Weight::Quiet, origin(agreement, words));
}

/// How far an open agreement is from its date: «vencido hace 12 días».
pub(super) fn standing(agreement: &Agreement, scene: &Scene<'_>) -> Option<String> {
    let due = agreement.due.filter(|_| agreement.is_open())?;
    let days = i64::from((due - scene.today()).get_days());
    Some(match days {
        ..0 => scene.words.mesa_days_late(-days),
        0 => scene.words.mesa_due_today(),
        _ => scene.words.mesa_days_left(days),
    })
}

/// The session that an agreement comes from: «De la 2.ª sesión, 12/05/2026».
pub(super) fn origin(agreement: &Agreement, words: &Words) -> String {
    let Some(carried) = &agreement.carried_from else { return String::new() };
    match (carried.number, carried.date) {
        (Some(number), Some(date)) => words.mesa_from_session_of(words.date_short(date), number),
        (Some(number), None) => words.mesa_from_session(number),
        (None, Some(date)) => words.mesa_from_date(words.date_short(date)),
        (None, None) => words.mesa_from_before(),
    }
}

/// How it was adopted: the way, the quorum, the hour.
fn adopted(adoption: Adoption, words: &Words) -> String {
    let quorum = match adoption.quorate {
        Some(true) => words.mesa_with_quorum(),
        Some(false) => words.mesa_without_quorum(),
        None => String::new(),
    };
    let at = adoption.at.map(|at| format!("{} {}", words.date_short(at.date()), words.hour(at.time())));
    joined([words.way(adoption.way), quorum, at.unwrap_or_default()], " · ")
}

fn seen(entry: &FollowUp, words: &Words) -> String {
    let when = format!("{} · {}", words.date_short(entry.date), words.agreement_state(entry.state));
    joined([when, entry.evidence.to_string(), entry.note.joined()], " · ")
}

fn of_subcommittee(subcommittee: &Subcommittee, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    lines.add(Weight::Head, subcommittee.name.to_string());
    lines.fact(&words.mesa_field_task(), subcommittee.task.as_str());
    let due = subcommittee.due.map(|due| words.date_short(due)).unwrap_or_default();
    lines.fact(&words.mesa_field_due(), &due);
    lines.part(words.mesa_field_members(), subcommittee.members.iter().map(Text::to_string));
}

fn of_result(result: MesaResult, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    lines.add(Weight::Head, words.mesa_result(result));
    match surroundings::achieved(scene.session, result) {
        Some(achieved) => {
            lines.add(Weight::Good, words.mesa_reached());
            lines.fact(&words.mesa_field_evidence(), achieved.evidence.as_str());
        }
        None => lines.add(Weight::Quiet, words.mesa_not_reached()),
    }
    let recorded = surroundings::recorded(result, scene.session, words);
    lines.part(words.mesa_in_record(), recorded);
    lines.add(Weight::Label, words.mesa_results_source());
}

/// The texts that are not empty, with `between` between them.
pub(super) fn joined(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
