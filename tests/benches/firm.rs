//! How long it takes to find out how firm the result of a large room is: three hundred people and thirty options.

use std::borrow::Cow;

use concertar::session::ballot::OptionId;
use concertar::session::id::RoundId;
use concertar::session::round::method::{ApprovalRule, BordaPoints, Completion, Missing, RankingRule, ScoreRule};
use concertar::session::round::{Method, Round, RoundOption};
use concertar::voting::Verdict;
use concertar::voting::ballots::Ballots;
use concertar::voting::outcome::Terms;
use divan::Bencher;

use crate::must;
use crate::votes::{numbers, orders, ticks};

const PEOPLE: usize = 300;
const OPTIONS: usize = 30;

fn methods() -> [Method; 9] {
    [
        Method::ranking(RankingRule::Schulze),
        Method::ranking(RankingRule::RankedPairs),
        Method::ranking(RankingRule::Borda(BordaPoints::Mean)),
        Method::ranking(RankingRule::InstantRunoff),
        Method::score(0, 5),
        Method::Score { low: 0, high: 5, rule: ScoreRule::Star },
        Method::MajorityJudgment { grades: 6, missing: Missing::Worst },
        Method::TICKS,
        Method::Approval { most: None, rule: ApprovalRule::EqualShares(Completion::Add1) },
    ]
}

fn ballots(method: &Method) -> Ballots {
    match method {
        Method::Ranking { .. } => Ballots::Rankings(orders(PEOPLE, OPTIONS)),
        Method::Approval { .. } => Ballots::Ticks(ticks(PEOPLE, OPTIONS)),
        _ => Ballots::Scores(numbers(PEOPLE, OPTIONS, 6)),
    }
}

/// A round on thirty options; its ballots are beside it.
fn round(method: &Method) -> Round {
    let option =
        |number| RoundOption {
            id: OptionId(number), label: format!("Opción {number}").into(), axis: None, cost: None
        };
    let options = (1..=u32::try_from(OPTIONS).unwrap_or(0)).map(option).collect();
    Round { id: RoundId(1), options, method: method.clone(), seats: Some(4), ..Round::default() }
}

fn asked(bencher: Bencher<'_, '_>, method: &Method, ask: impl Fn(&Verdict<'_>) -> bool) {
    let (round, ballots) = (round(method), ballots(method));
    let terms = Terms { seats: Some(4), ..Terms::new(&round.method) };
    let verdict = must(Verdict::on(&round, terms, Cow::Borrowed(&ballots)).map_err(|reason| format!("{reason:?}")));
    bencher.bench_local(|| ask(divan::black_box(&verdict)));
}

/// All who are left out one by one, and all redraws.
#[divan::bench(args = methods(), sample_count = 5, sample_size = 1)]
fn robustness(bencher: Bencher<'_, '_>, method: &Method) {
    asked(bencher, method, |verdict| verdict.robustness().is_some());
}

/// How many could have changed it.
#[divan::bench(args = methods(), sample_count = 5, sample_size = 1)]
fn change(bencher: Bencher<'_, '_>, method: &Method) {
    asked(bencher, method, |verdict| verdict.change().is_some());
}
