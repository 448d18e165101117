//! How far the ballots agree.

use num_rational::BigRational;

use crate::cli::tally::case::Case;
use crate::report::document::{Cell, Document, Table};
use crate::voting::ballots::{Ballots, Tiers};
use crate::voting::measures::{Concordance, Quartiles, Spread};
use crate::voting::{Fraction, verdict};
use crate::words::Words;

/// Adds how far they agree on the order, and on each option.
pub(super) fn compose(paper: &mut Document, case: &Case, words: &Words) {
    match verdict::concordance(&case.ballots) {
        Some(concordance) => on_order(paper, case, &concordance, words),
        None => paper.say(words.tally_no_agreement()),
    }
    if let (Ballots::Scores(scores), Some(scale)) = (&case.ballots, case.beside.scale) {
        paper.table(on_options(case, &Spread::of_scores(scores, scale), words));
        paper.say(words.tally_legend());
    }
}

fn on_order(paper: &mut Document, case: &Case, it: &Concordance, words: &Words) {
    let figure = |number: f64| words.decimal(Fraction::nearly(number));
    paper.say(words.concordance(it));
    paper.say(words.tally_agreement_figures(
        figure(it.chi_square),
        it.degrees,
        probability(it.p, words),
        words.decimal(Fraction::near(&it.w)),
    ));
    if it.has_few_people() || it.has_few_options() {
        paper.say(words.tally_agreement_few());
    }
    let order = Tiers::by_merit(&it.rank_sums.iter().copied().map(std::cmp::Reverse).collect::<Vec<_>>());
    let mut table = Table::new(words.tally_rank_sums())
        .numbers(words.report_place_in_order())
        .text(words.report_option())
        .numbers(words.tally_mean_rank());
    let mut place = 1;
    for group in order.groups() {
        for option in group {
            let sum = it.rank_sums.get(*option).copied().unwrap_or(Fraction::ZERO);
            let mean = Fraction::new(sum.numerator(), sum.denominator().saturating_mul(u128::from(it.people)));
            let label = case.round.options.get(*option).map_or(Cell::from(""), |option| Cell::from(&option.label));
            table.row(vec![place.into(), label, words.decimal(mean).into()]);
        }
        place += group.len();
    }
    paper.table(table);
}

/// A probability: below a thousandth only that it is.
fn probability(p: f64, words: &Words) -> String {
    let p = Fraction::nearly(p);
    let least = Fraction::of(1, 1000);
    if p < least {
        return words.tally_below(words.report_decimal("001", 0));
    }
    let thousandths = p.rounded(1000);
    words.tally_equal(words.report_decimal(format!("{:03}", thousandths % 1000), thousandths / 1000))
}

fn on_options(case: &Case, spreads: &[Spread], words: &Words) -> Table {
    let mut table = Table::new("")
        .text(words.report_option())
        .numbers(words.verdict_header_mean())
        .numbers(words.tally_median())
        .numbers(words.tally_quartiles())
        .numbers(words.tally_a())
        .numbers(words.tally_consensus())
        .text("");
    for (option, it) in case.round.options.iter().zip(spreads) {
        let exact =
            |number: Option<&BigRational>| number.map(|it| words.decimal(Fraction::near(it))).unwrap_or_default();
        let number = |number: Option<Fraction>| number.map(|it| words.decimal(it)).unwrap_or_default();
        let between = |it: Quartiles| format!("{} – {}", words.decimal(it.first()), words.decimal(it.third()));
        let finding = it.finding.map(|finding| words.finding(finding)).unwrap_or_default();
        table.row(vec![
            Cell::from(&option.label),
            number(it.mean).into(),
            number(it.quartiles.map(Quartiles::median)).into(),
            it.quartiles.map(between).unwrap_or_default().into(),
            exact(it.a.as_ref()).into(),
            number(it.consensus.map(Fraction::nearly)).into(),
            finding.into(),
        ]);
    }
    table.without_empty_columns()
}
