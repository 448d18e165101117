//! Votes by name, where each was called by name and voted in the open. Never of a secret round, whoever reads.

use super::outcome::option;
use crate::report::context::{Context, joined, person};
use crate::report::document::{Cell, Document, Table};
use crate::session::ballot::{Ballot, Marks, OptionId};
use crate::session::participant::Participant;
use crate::session::round::{Round, Taking};
use crate::session::rules::{Secrecy, Weights};

pub(super) fn compose(context: &Context, round: &Round, document: &mut Document) {
    if round.secrecy == Secrecy::Secret || round.taking != Taking::RollCall {
        return;
    }
    let words = context.words;
    let by_institution = round.opened.as_ref().is_some_and(|it| it.weights == Weights::Institution);
    let mut table = Table::new(if by_institution { words.report_by_institution() } else { words.report_by_name() })
        .text(if by_institution { words.report_institution() } else { words.report_who() })
        .text(words.report_vote())
        .numbers(words.report_weight());
    let weighted = round.ballots.iter().any(|ballot| ballot.weight != 1);
    for ballot in &round.ballots {
        let Some(voter) = ballot.voter.and_then(|id| context.session.participant(id)) else { continue };
        let weight = if weighted { Cell::from(ballot.weight) } else { Cell::from("") };
        let who = if by_institution { spokesperson(voter) } else { person(voter) };
        let who = joined([who, proxy(context, round, voter).unwrap_or_default()], "; ");
        table.row(vec![who.into(), marks(context, round, ballot).into(), weight]);
    }
    document.table(table.without_empty_columns());
}

/// An institution, and who gave its vote.
fn spokesperson(voter: &Participant) -> String {
    let body = voter.body();
    if *body == voter.name { body.to_string() } else { format!("{body} ({})", voter.name) }
}

/// Who gave the vote of somebody who was not there.
fn proxy(context: &Context, round: &Round, voter: &Participant) -> Option<String> {
    let opened = round.opened.as_ref().filter(|it| it.proxies && !it.present.contains(&voter.id))?;
    let by = voter.represented_by.filter(|by| opened.present.contains(by))?;
    Some(context.words.report_vote_by(context.person(by)))
}

fn marks(context: &Context, round: &Round, ballot: &Ballot) -> String {
    let words = context.words;
    let name = |id: OptionId| option(round, id);
    match &ballot.marks {
        Marks::Blank => words.report_blank(),
        Marks::Spoilt => words.report_spoilt(),
        Marks::Points(given) => joined(given.iter().map(|(id, points)| format!("{}: {points}", name(*id))), "; "),
        Marks::Scores(given) => joined(given.iter().map(|(id, score)| format!("{}: {score}", name(*id))), "; "),
        Marks::Ticks(given) => joined(given.iter().map(|id| name(*id)), "; "),
        Marks::Stances(given) if round.options.len() == 1 => {
            joined(given.iter().map(|(_, it)| words.stance(*it)), "; ")
        }
        Marks::Stances(given) => {
            joined(given.iter().map(|(id, stance)| format!("{}: {}", name(*id), words.stance(*stance))), "; ")
        }
        Marks::Ranking(groups) => {
            joined(groups.iter().map(|group| joined(group.iter().map(|id| name(*id)), " = ")), " > ")
        }
        Marks::Sheet(given) => {
            let numbers = |numbers: &[i32]| joined(numbers.iter().map(ToString::to_string), ", ");
            joined(given.iter().map(|(id, sheet)| format!("{}: {}", name(*id), numbers(sheet))), "; ")
        }
        Marks::Comparisons(given) => {
            joined(given.iter().map(|(left, right, times)| format!("{} ×{times} {}", name(*left), name(*right))), "; ")
        }
        Marks::Consents(given) => {
            joined(given.iter().map(|(id, degree)| format!("{}: {}", name(*id), words.consent(*degree))), "; ")
        }
    }
}
