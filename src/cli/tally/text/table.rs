//! Each option with its place and what it came to.

use crate::cli::tally::case::Case;
use crate::cli::tally::winners::Winners;
use crate::report::document::{Cell, Table};
use crate::session::ballot::Consent;
use crate::session::round::Method;
use crate::voting::grades::consent::Agreed;
use crate::voting::proportional::Committee;
use crate::voting::{Detail, Proposal, Verdict};
use crate::words::Words;

/// With more options than these, the last ones are left out: they stand in the JSON.
const MOST_ROWS: usize = 500;

/// The table of a result.
pub(super) fn of(
    case: &Case,
    verdict: &Verdict<'_>,
    winners: &Winners,
    committee: Option<&Committee>,
    words: &Words,
) -> Table {
    match &verdict.outcome().detail {
        Detail::Hands(proposals) => hands(case, proposals, words),
        Detail::Agreed(agreed) => consent(case, agreed, words),
        _ => ranking(case, verdict, winners, committee, words),
    }
}

fn ranking(
    case: &Case,
    verdict: &Verdict<'_>,
    winners: &Winners,
    committee: Option<&Committee>,
    words: &Words,
) -> Table {
    let outcome = verdict.outcome();
    let mut table = Table::new("")
        .numbers(words.report_place_in_order())
        .text(words.report_option())
        .numbers(words.score_header(&case.round.method))
        .numbers(words.report_share())
        .numbers(words.verdict_header_cost())
        .text("");
    let mut place = 1;
    for group in outcome.tiers.groups() {
        for option in group.iter().take(MOST_ROWS.saturating_sub(table.rows.len())) {
            let Some((standing, it)) = outcome.options.get(*option).zip(case.round.options.get(*option)) else {
                continue;
            };
            let share =
                if outcome.detail.has_share() { words.axes_percent(standing.share.percent()) } else { String::new() };
            table.row(vec![
                place.into(),
                Cell::from(&it.label),
                words.bare_score(&case.round.method, standing.score).into(),
                share.into(),
                cost(case, it.cost, words).into(),
                note(*option, group.len(), winners, committee, words).into(),
            ]);
        }
        place += group.len();
    }
    let mut table = table.without_empty_columns();
    let left_out = outcome.options.len().saturating_sub(table.rows.len());
    if left_out > 0 {
        table.caption = words.tally_rows_left_out(left_out);
    }
    table
}

fn cost(case: &Case, cost: Option<u64>, words: &Words) -> String {
    match (&case.round.method, cost) {
        (Method::Budget { .. }, Some(cost)) => {
            let amount = case.amount(cost);
            match u64::try_from(amount.numerator()) {
                Ok(whole) if amount.is_whole() => words.thousands(whole),
                _ => words.decimal(amount),
            }
        }
        _ => String::new(),
    }
}

/// That an option is chosen, or tied.
fn note(option: usize, tied: usize, winners: &Winners, committee: Option<&Committee>, words: &Words) -> String {
    if let Some(committee) = committee {
        return if winners.places.contains(&option) {
            words.tally_chosen()
        } else if committee.tied.contains(&option) {
            words.axes_tie()
        } else {
            String::new()
        };
    }
    if tied > 1 { words.axes_tie() } else { String::new() }
}

fn hands(case: &Case, proposals: &[Proposal], words: &Words) -> Table {
    let mut table = Table::new("")
        .text(words.report_option())
        .numbers(words.report_favour())
        .numbers(words.report_against())
        .numbers(words.report_abstain())
        .numbers(words.report_needed())
        .text(words.report_result());
    for (option, it) in case.round.options.iter().zip(proposals).take(MOST_ROWS) {
        let verdict = words.proposal_state(it);
        let mut row = vec![Cell::from(&option.label)];
        row.extend([it.favour, it.against, it.abstain, it.needed].map(|votes| Cell::Text(words.thousands(votes))));
        row.push(verdict.into());
        table.row(row);
    }
    table
}

fn consent(case: &Case, agreed: &Agreed, words: &Words) -> Table {
    let mut table = Table::new("").text(words.report_option());
    for degree in Consent::ALL {
        table = table.numbers(words.consent(degree));
    }
    let mut table = table.text(words.report_result());
    for (option, (state, it)) in case.round.options.iter().zip(agreed.states.iter().zip(&agreed.voices)).take(MOST_ROWS)
    {
        let mut row = vec![Cell::from(&option.label)];
        let voices = [it.support, it.accept, it.reservation, it.objection, it.abstain];
        row.extend(voices.map(|votes| Cell::Text(words.thousands(votes))));
        row.push(words.consent_state(*state).into());
        table.row(row);
    }
    table
}
