//! Step 4: three axes and where they come from, two rounds, a decision.

use std::rc::Rc;

use concertar::keys::Key;
use concertar::session::axis::{Agenda, Axis};
use concertar::session::ballot::{Ballot, Marks};
use concertar::session::round::{Method, Round};
use concertar::session::rules::Secrecy;
use concertar::session::{Paragraphs, Session};

use super::go_to_row;
use crate::typist::Typist;

/// What the axes are to be weighed with.
pub(super) fn criteria(typist: &mut Typist, plan: &Session) {
    let words = Rc::clone(&typist.words);
    for criterion in &plan.criteria {
        typist.press("t");
        typist.choose(words.axes_criterion_other());
        typist.fill(words.axes_field_name(), criterion.name.as_str());
        typist.fill(words.axes_criterion_weight(), &criterion.weight.to_string());
        typist.write(words.axes_criterion_meaning(), &criterion.meaning);
        typist.keep();
    }
}

/// The axes on the table, each with its form and its roots.
pub(super) fn candidates(typist: &mut Typist, plan: &Session) {
    typist.press("n");
    typist.lines(plan.axes.iter().map(|it| it.name.to_string()));
    for (place, axis) in plan.axes.iter().enumerate() {
        go_to_row(typist, place);
        form(typist, axis);
        for root in &axis.from {
            typist.press("p");
            typist.choose_with(&typist.words.thing((*root).into(), plan), &typist.words.kind((*root).into()));
        }
    }
}

fn form(typist: &mut Typist, axis: &Axis) {
    let words = Rc::clone(&typist.words);
    let texts = |local: bool| {
        let texts = axis.agendas.iter().filter_map(|it| match it {
            Agenda::Local(text) if local => Some(text.as_str()),
            Agenda::Territorial(text) if !local => Some(text.as_str()),
            _ => None,
        });
        texts.collect::<Vec<_>>().join("; ")
    };
    typist.key(Key::Enter);
    typist.write(words.axes_field_vision(), &axis.vision);
    typist.pick(words.axes_field_origin(), axis.origin.map(|it| words.origin(it)).as_deref());
    typist.pick(words.axes_field_direction(), axis.direction.map(|it| words.direction(it)).as_deref());
    typist.fill(words.label_agenda_local(), &texts(true));
    typist.fill(words.label_agenda_territorial(), &texts(false));
    typist.write(words.axes_field_objectives(), &objectives(axis));
    typist.fill(words.axes_field_source(), axis.source.as_str());
    typist.keep();
}

/// A line an objective, `-` before a goal, `--` before an action.
fn objectives(axis: &Axis) -> Paragraphs {
    let mut lines = Vec::new();
    for objective in &axis.objectives {
        lines.push(objective.text.to_string());
        for goal in &objective.goals {
            lines.push(format!("- {}", goal.text));
            lines.extend(goal.actions.iter().map(|action| format!("-- {action}")));
        }
    }
    Paragraphs::new(&lines.join("\n"))
}

/// A round, from its form to its result.
pub(super) fn vote(typist: &mut Typist, round: &Round) {
    let words = Rc::clone(&typist.words);
    let opened = round.opened.as_ref().expect("it was opened");
    typist.clock(opened.at);
    typist.press("r");
    typist.fill(words.axes_round_question(), round.question.as_str());
    typist.pick(words.axes_round_method(), Some(&words.method_name(&round.method)));
    if let Method::Dots { points, most } = round.method {
        typist.fill(words.axes_round_points(), &points.to_string());
        typist.fill(words.axes_round_most(), &most.to_string());
    }
    typist.pick(words.axes_round_taking(), Some(&words.taking(round.taking)));
    typist.pick(words.axes_round_secrecy(), Some(&words.secrecy(round.secrecy)));
    typist.fill(words.axes_round_seats(), &round.seats.map(|it| it.to_string()).unwrap_or_default());
    let options: Vec<String> = round.options.iter().map(|it| it.label.to_string()).collect();
    typist.mark(words.axes_round_options(), &options);
    let ties: Vec<String> = round.tie_break.iter().map(|it| words.tie_break(*it)).collect();
    typist.mark(words.axes_round_ties(), &ties);
    typist.keep();
    for ballot in &round.ballots {
        typist.line(&slip(ballot));
    }
    typist.clock(round.closed.expect("it was closed"));
    typist.agree();
    if round.secrecy == Secrecy::Open {
        typist.see("empate");
    }
}

/// What stands on a ballot, as it is typed.
fn slip(ballot: &Ballot) -> String {
    let parts: Vec<String> = match &ballot.marks {
        Marks::Points(given) => {
            given.iter().flat_map(|(option, points)| (0..*points).map(|_| option.0.to_string())).collect()
        }
        Marks::Ticks(given) => given.iter().map(|option| option.0.to_string()).collect(),
        other => panic!("the story has no such ballots: {other:?}"),
    };
    parts.join(" ")
}

/// What was decided, whatever the votes said.
pub(super) fn decide(typist: &mut Typist, plan: &Session) {
    let words = Rc::clone(&typist.words);
    let decision = plan.decision.as_ref().expect("it was decided");
    typist.clock(decision.at.expect("it has its hour"));
    typist.press("d");
    for (place, axis) in (1_i64..).zip(&decision.chosen) {
        let name = plan.axis(*axis).expect("it is on the table").name.to_string();
        typist.pick(words.axes_decision_place(place), Some(&name));
    }
    typist.fill(words.axes_decision_by(), decision.decided_by.as_str());
    typist.write(words.axes_decision_reason(), &decision.reason);
    typist.keep();
    typist.nothing_asked();
}
