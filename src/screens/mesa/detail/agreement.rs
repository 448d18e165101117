//! What there is to say of an agreement.

use super::{Lines, Weight, joined};
use crate::screens::Scene;
use crate::screens::mesa::{amendments, balloting, floor, pane};
use crate::session::Reference;
use crate::session::agreement::{
    Adoption, Agreement, Contribution, FollowUp, Instrument, InstrumentStep, Milestone, ObjectionState, ReservationKind,
};
use crate::session::round::RoundState;
use crate::session::text::Text;
use crate::words::Words;

pub(super) fn lines(agreement: &Agreement, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    lines.add(Weight::Head, agreement.text.to_string());
    match agreement.adoption {
        Some(adoption) => {
            let without = adoption.quorate == Some(false);
            lines.add(if without { Weight::Warning } else { Weight::Good }, adopted(agreement, adoption, scene));
        }
        None => lines.add(Weight::Warning, words.mesa_not_adopted()),
    }
    // What a vote came to is told by the adoption, once there is one; until then it is what the room waits for.
    if !agreement.is_adopted() {
        of_rounds(agreement, scene, lines);
    }
    of_execution(agreement, scene, lines);
    of_dissent(agreement, scene, lines);
    if agreement.is_adopted() {
        of_rounds(agreement, scene, lines);
    }
    of_deliberation(agreement, scene, lines);
    lines.fact(&words.mesa_field_co_responsible(), &joined(agreement.co_responsible.iter().map(Text::to_string), "; "));
    lines.fact(&words.mesa_field_indicator(), agreement.indicator.as_str());
    lines.fact(&words.mesa_field_baseline(), agreement.baseline.as_str());
    lines.fact(&words.mesa_field_goal(), agreement.goal.as_str());
    lines.fact(&words.mesa_field_verification(), agreement.verification.as_str());
    lines.fact(&words.mesa_field_resources(), agreement.resources.as_str());
    of_means(agreement, scene, lines);
    let name = |what: Option<Reference>| what.map(|it| words.thing(it, session)).unwrap_or_default();
    lines.fact(&words.mesa_field_axis(), &name(agreement.axis.map(Into::into)));
    lines.fact(&words.mesa_field_stage(), &agreement.stage.map(|it| words.stage(it)).unwrap_or_default());
    lines.fact(&words.mesa_field_point(), &name(agreement.point.map(Into::into)));
    if !pane::is_public(agreement.visibility) {
        lines.add(Weight::Quiet, words.mesa_is_internal());
    }
    lines.part(words.mesa_seen(), agreement.follow_up.iter().rev().map(|it| seen(it, words)));
}

/// The rounds held on it: that one is open, with nothing of how it is going, or what it came to.
fn of_rounds(agreement: &Agreement, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    for round in balloting::rounds_on(agreement.id, scene.session) {
        match round.state {
            RoundState::Open => lines.add(Weight::Warning, words.mesa_round_open()),
            RoundState::Closed => {
                lines.add(Weight::Usual, words.mesa_round_result(words.verdict_outcome(round, scene.session)));
            }
            RoundState::Draft | RoundState::Annulled => {}
        }
    }
}

/// Who disagrees by name; that fewer or more of them are named than votes were counted is told first.
fn of_dissent(agreement: &Agreement, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    let told = words.dissent_of(agreement);
    if told != words.dissent_counted(&agreement.reservations) {
        let beyond = session.names_more_than_voted(agreement);
        lines.add(if beyond { Weight::Warning } else { Weight::Usual }, told);
    }
    for kind in ReservationKind::ALL {
        let of_kind = agreement.reservations.iter().filter(|it| it.kind == kind);
        let told = of_kind.map(|it| joined([floor::name(it.participant, session), it.reason.joined()], ": "));
        lines.part(words.reservation_kinds(kind), told);
    }
}

/// Who does it, by when, how far it is, where it comes from, and what took its place.
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
    // What is only proposed is not pending yet.
    if agreement.is_adopted() || !agreement.follow_up.is_empty() {
        lines.fact(&words.mesa_field_state(), &words.agreement_state(agreement.state()));
    }
    if let Some(by) = agreement.replaced_by.and_then(|by| scene.session.agreement(by)) {
        let number = words.agreement_number(by, scene.session);
        lines.add(Weight::Usual, words.mesa_replaced_by(number, by.text.to_string()));
    }
    lines.add(Weight::Quiet, origin(agreement, words));
}

/// Other wordings and objections, what is open among them marked.
fn of_deliberation(agreement: &Agreement, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    let open = amendments::places_open(agreement).len();
    if open > 0 {
        lines.add(Weight::Warning, words.mesa_amendments_open(open));
    }
    lines.part(words.mesa_amendments(), amendments::lines(agreement, scene));
    if agreement.objections.is_empty() {
        return;
    }
    lines.add(Weight::Label, words.mesa_objections());
    for objection in &agreement.objections {
        let who = floor::name(objection.by, scene.session);
        let state = words.objection_state(objection.state);
        let stands = objection.state == ObjectionState::Standing;
        let said = joined([format!("{who} ({state})"), objection.reason.to_string()], ": ");
        let answer = if objection.answer.is_empty() { String::new() } else { format!(" → {}", objection.answer) };
        lines.add(if stands { Weight::Warning } else { Weight::Usual }, format!("{said}{answer}"));
    }
}

/// What each body brings, what is to be reached on the way, and what the law asks for.
fn of_means(agreement: &Agreement, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    let brings = |it: &Contribution| {
        let amount = it.amount.map(|amount| words.thousands(amount)).unwrap_or_default();
        joined([it.body.to_string(), it.what.to_string(), amount], " · ")
    };
    lines.part(words.mesa_field_contributions(), agreement.contributions.iter().map(brings));
    let total = agreement.contributions.iter().filter_map(|it| it.amount).fold(0, u64::saturating_add);
    if agreement.contributions.iter().filter(|it| it.amount.is_some()).count() > 1 {
        lines.add(Weight::Quiet, words.mesa_contributed(words.thousands(total)));
    }
    if !agreement.milestones.is_empty() {
        lines.add(Weight::Label, words.mesa_field_milestones());
        for milestone in &agreement.milestones {
            let late = milestone.is_overdue(scene.today());
            lines.add(if late { Weight::Warning } else { Weight::Usual }, of_milestone(milestone, words));
        }
    }
    if let Some(instrument) = &agreement.instrument {
        of_instrument(instrument, scene, lines);
    }
    if let Some(conformity) = &agreement.conformity {
        let ministry = conformity.ministry.to_string();
        match conformity.given {
            Some(given) => lines.add(Weight::Usual, words.mesa_conforms(words.date_short(given), ministry)),
            None => lines.add(Weight::Warning, words.mesa_awaits_conformity(ministry)),
        }
    }
}

fn of_milestone(milestone: &Milestone, words: &Words) -> String {
    let due = milestone.due.map(|due| words.date_short(due)).unwrap_or_default();
    let reached = milestone.reached.map(|it| words.mesa_reached_on(words.date_short(it))).unwrap_or_default();
    joined([milestone.text.to_string(), due, reached], " · ")
}

fn of_instrument(instrument: &Instrument, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    lines.add(Weight::Label, words.mesa_field_instrument());
    let signing = instrument.signing.map(|it| words.mesa_to_be_signed(words.date_short(it))).unwrap_or_default();
    lines.add(Weight::Usual, joined([instrument.name.to_string(), instrument.counterpart.to_string(), signing], " · "));
    lines.fact(&words.mesa_field_state(), &words.instrument_state(instrument.state()));
    if let Some(by) = instrument.opinion_by() {
        let late = by < scene.today();
        let said = words.mesa_opinion_by(words.date_short(by));
        lines.add(if late { Weight::Warning } else { Weight::Usual }, said);
    }
    if instrument.is_signed_without_opinion() {
        lines.add(Weight::Warning, words.mesa_signed_without_opinion());
    }
    for step in instrument.steps.iter().rev() {
        lines.add(Weight::Quiet, of_step(step, words));
    }
}

fn of_step(step: &InstrumentStep, words: &Words) -> String {
    joined([words.date_short(step.date), words.instrument_state(step.state), step.note.to_string()], " · ")
}

/// How far an open agreement is from its date: «vencido hace 12 días».
pub(in crate::screens::mesa) fn standing(agreement: &Agreement, scene: &Scene<'_>) -> Option<String> {
    let due = agreement.due.filter(|_| agreement.is_open())?;
    let days = i64::from((due - scene.today()).get_days());
    Some(match days {
        ..0 => scene.words.mesa_days_late(-days),
        0 => scene.words.mesa_due_today(),
        _ => scene.words.mesa_days_left(days),
    })
}

/// The session that an agreement comes from: «De la 2.ª sesión, 12/05/2026».
pub(in crate::screens::mesa) fn origin(agreement: &Agreement, words: &Words) -> String {
    let Some(carried) = &agreement.carried_from else { return String::new() };
    match (carried.number, carried.date) {
        (Some(number), Some(date)) => words.mesa_from_session_of(words.date_short(date), number),
        (Some(number), None) => words.mesa_from_session(number),
        (None, Some(date)) => words.mesa_from_date(words.date_short(date)),
        (None, None) => words.mesa_from_before(),
    }
}

/// How it was adopted: the way, the quorum, the hour.
fn adopted(agreement: &Agreement, adoption: Adoption, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let rule = words.against_rule(agreement, scene.session);
    let quorum = match adoption.quorate {
        Some(true) => words.mesa_with_quorum(),
        Some(false) => words.mesa_without_quorum(),
        None => String::new(),
    };
    let at = adoption.at.map(|at| format!("{} {}", words.date_short(at.date()), words.hour(at.time())));
    joined([words.way(adoption.way), rule, quorum, at.unwrap_or_default()], " · ")
}

fn seen(entry: &FollowUp, words: &Words) -> String {
    let when = format!("{} · {}", words.date_short(entry.date), words.agreement_state(entry.state));
    joined([when, entry.evidence.to_string(), entry.note.joined()], " · ")
}
