//! All there is to say of what is selected, line by line: for the pane at the side, and to read whole.

mod agreement;
mod point;

use super::{Mesa, Pane, surroundings};
use crate::screens::Scene;
use crate::session::Session;
use crate::session::agreement::Agreement;
use crate::session::mesa::{MesaResult, Parked, Point, ReportBack, Subcommittee};
use crate::session::text::Text;

pub(super) use agreement::{origin, standing};

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
        Pane::Points if mesa.parked(scene).is_some() => words.mesa_parked_one(),
        Pane::Owed if mesa.report_back(scene).is_some() => words.mesa_report_one(),
        Pane::Subcommittees => words.mesa_subcommittee(),
        Pane::Results => mesa.result(scene).map(|it| words.stage(it.stage())).unwrap_or_default(),
        _ => String::new(),
    }
}

fn agreement_title(agreement: &Agreement, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let number = words.agreement_number(agreement, scene.session);
    match agreement.adoption {
        None if number.is_empty() => words.mesa_owed_proposal(),
        Some(_) if number.is_empty() => words.mesa_owed_one(),
        Some(_) => words.mesa_agreement_number(number),
        None => words.mesa_proposal_number(number),
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
        point::lines(point, scene, &mut lines);
    } else if let Some(agreement) = mesa.agreement(scene) {
        agreement::lines(agreement, scene, &mut lines);
    } else if let Some(parked) = mesa.parked(scene) {
        of_parked(parked, scene, &mut lines);
    } else if let Some(report) = mesa.report_back(scene) {
        of_report(report, scene, &mut lines);
    } else if let Some(subcommittee) = mesa.subcommittee(scene) {
        of_subcommittee(subcommittee, scene, &mut lines);
    } else if let Some(result) = mesa.result(scene) {
        of_result(result, scene, &mut lines);
    }
    lines.0
}

fn of_parked(parked: &Parked, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    lines.add(Weight::Head, parked.text.to_string());
    if parked.done {
        lines.add(Weight::Good, words.mesa_taken_up());
    } else {
        lines.add(Weight::Quiet, words.mesa_still_parked());
    }
    let by = parked.by.and_then(|by| session.participant(by)).map(|it| it.name.to_string()).unwrap_or_default();
    lines.fact(&words.mesa_raised_by(), &by);
    let point = parked.point.map(|id| words.thing(id.into(), session)).unwrap_or_default();
    lines.fact(&words.mesa_field_point(), &point);
}

fn of_report(report: &ReportBack, scene: &Scene<'_>, lines: &mut Lines) {
    lines.add(Weight::Head, report.institution.to_string());
    lines.part(scene.words.mesa_report_part(), report.text.lines().iter().map(Text::to_string));
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
