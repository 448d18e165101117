//! Proposals that stand alone: by hands each with what it got and what it needed, by consent each with every degree.

use crate::report::context::Context;
use crate::report::document::{Cell, Document, Table};
use crate::session::ballot::Consent;
use crate::session::round::Round;
use crate::voting::Proposal;
use crate::voting::grades::consent::Agreed;

/// Adds the table of hands; where no share was asked for, in words what adopts a proposal.
pub(super) fn hands(context: &Context, round: &Round, proposals: &[Proposal], document: &mut Document) {
    let words = context.words;
    let mut table = Table::new(words.report_result_caption())
        .text(words.report_option())
        .numbers(words.report_favour())
        .numbers(words.report_against())
        .numbers(words.report_abstain())
        .numbers(words.report_needed())
        .text(words.report_result());
    for (option, it) in round.options.iter().zip(proposals) {
        let state = words.proposal_state(it);
        let state = if it.adopted { Cell::Strong(state) } else { Cell::Text(state) };
        // What is needed without a share depends on who is against, and is no number that was asked for.
        let needed = if round.threshold.is_some() { number(it.needed) } else { Cell::from("") };
        let counts = [it.favour, it.against, it.abstain].map(number);
        table.row(std::iter::once(option.label.as_str().into()).chain(counts).chain([needed, state]).collect());
    }
    document.table(table.without_empty_columns());
    if round.threshold.is_none() {
        document.say(words.report_hands_rule());
    }
}

/// The table of consent: how many gave each degree, and what came of it.
pub(super) fn consent(context: &Context, round: &Round, agreed: &Agreed) -> Table {
    let words = context.words;
    let mut table = Table::new(words.report_result_caption()).text(words.report_option());
    for degree in Consent::ALL {
        table = table.numbers(words.consent(degree));
    }
    let mut table = table.text(words.report_result());
    for (option, (state, it)) in round.options.iter().zip(agreed.states.iter().zip(&agreed.voices)) {
        let told = words.consent_state(*state);
        let told = if state.is_adopted() { Cell::Strong(told) } else { Cell::Text(told) };
        let voices = [it.support, it.accept, it.reservation, it.objection, it.abstain].map(number);
        table.row(std::iter::once(option.label.as_str().into()).chain(voices).chain([told]).collect());
    }
    table
}

fn number(count: u64) -> Cell {
    Cell::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
