//! How quick the counting is, and how much memory it takes beside the ballots: each method at a thousand, a hundred thousand
//! and a million ballots of twenty options; budgets and committees at the sizes they have in the literature. What the ballots
//! themselves take is under `held`.

use concertar::session::round::Method;
use concertar::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RandomIndex, RankingRule, ScoreRule,
};
use concertar::voting::ballots::{Approvals, Ballots, Rankings, Scores, Weight};
use concertar::voting::grades::comparison::{Judgment, Judgments};
use concertar::voting::grades::consent::{Consent, Consents};
use concertar::voting::grades::criteria::{Criterion, Direction, Sheets};
use concertar::voting::measures::Generator;
use concertar::voting::outcome::{Terms, count};
use concertar::voting::verdict::concordance;
use concertar::voting::{Fraction, Outcome};
use divan::Bencher;

use crate::must;

/// Ballots in a count.
pub(crate) const SIZES: [usize; 3] = [1_000, 100_000, 1_000_000];
pub(crate) const OPTIONS: usize = 20;
const SEED: u64 = 20_261_126;

/// Complete orders at random.
pub(crate) fn orders(ballots: usize, options: usize) -> Rankings {
    let (mut chance, mut table) = (Generator::seeded(SEED), Rankings::new(options));
    let mut ranks: Vec<u16> = (0..u16::try_from(options).unwrap_or(0)).collect();
    for _ in 0..ballots {
        chance.shuffle(&mut ranks);
        must(table.push(&ranks, Weight::ONE).map_err(|_| "too heavy"));
    }
    table
}

/// Numbers below `most` at random.
pub(crate) fn numbers(ballots: usize, options: usize, most: u64) -> Scores {
    let (mut chance, mut table) = (Generator::seeded(SEED), Scores::new(options));
    for _ in 0..ballots {
        let row: Vec<Option<i32>> = (0..options).map(|_| i32::try_from(chance.below(most)).ok()).collect();
        must(table.push(&row, Weight::ONE).map_err(|_| "too heavy"));
    }
    table
}

/// Each option ticked by about a third of the ballots.
pub(crate) fn ticks(ballots: usize, options: usize) -> Approvals {
    let (mut chance, mut table) = (Generator::seeded(SEED), Approvals::new(options));
    for _ in 0..ballots {
        let row: Vec<usize> = (0..options).filter(|_| chance.below(3) == 0).collect();
        must(table.push(&row, Weight::ONE).map_err(|_| "too heavy"));
    }
    table
}

fn counted(ballots: &Ballots, method: &Method, seats: usize) -> Outcome {
    let terms = Terms { seats: Some(seats), ..Terms::new(method) };
    match count(ballots, &terms) {
        Ok(outcome) => outcome,
        Err(reason) => panic!("not counted: {reason:?}"),
    }
}

macro_rules! methods {
    ($($name:ident: $ballots:expr, $method:expr;)+) => {$(
        #[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
        fn $name(bencher: Bencher<'_, '_>, size: usize) {
            let (ballots, method) = ($ballots(size), $method);
            bencher.bench_local(|| counted(divan::black_box(&ballots), &method, 4));
        }
    )+};
}

fn ranked(size: usize) -> Ballots {
    Ballots::Rankings(orders(size, OPTIONS))
}

fn scored(size: usize) -> Ballots {
    Ballots::Scores(numbers(size, OPTIONS, 6))
}

fn ticked(size: usize) -> Ballots {
    Ballots::Ticks(ticks(size, OPTIONS))
}

fn single_ticks(size: usize) -> Ballots {
    let (mut chance, mut table) = (Generator::seeded(SEED), Approvals::new(OPTIONS));
    for _ in 0..size {
        let option = usize::try_from(chance.below(OPTIONS as u64)).unwrap_or(0);
        must(table.push(&[option], Weight::ONE).map_err(|_| "too heavy"));
    }
    Ballots::Ticks(table)
}

fn degrees(size: usize) -> Ballots {
    let (mut chance, mut table) = (Generator::seeded(SEED), Consents::new(OPTIONS));
    for _ in 0..size {
        let row: Vec<Option<Consent>> =
            (0..OPTIONS).map(|_| Consent::ALL.get(usize::try_from(chance.below(5)).unwrap_or(0)).copied()).collect();
        must(table.push(&row, Weight::ONE).map_err(|_| "too heavy"));
    }
    Ballots::Consents(table)
}

fn sheets(size: usize) -> Ballots {
    let criteria = (1..=4).map(|weight| Criterion { weight, direction: Direction::Benefit }).collect();
    let (mut chance, mut table) = (Generator::seeded(SEED), Sheets::new(OPTIONS, criteria));
    for _ in 0..size {
        let row: Vec<Vec<Option<i32>>> =
            (0..OPTIONS).map(|_| (0..4).map(|_| i32::try_from(chance.below(6)).ok()).collect()).collect();
        must(table.push(&row, Weight::ONE).map_err(|_| "too heavy"));
    }
    Ballots::Sheets(table)
}

methods! {
    schulze: ranked, Method::ranking(RankingRule::Schulze);
    ranked_pairs: ranked, Method::ranking(RankingRule::RankedPairs);
    borda: ranked, Method::ranking(RankingRule::Borda(BordaPoints::Mean));
    copeland: ranked, Method::ranking(RankingRule::Copeland);
    minimax: ranked, Method::ranking(RankingRule::Minimax);
    instant_runoff: ranked, Method::ranking(RankingRule::InstantRunoff);
    score: scored, Method::score(0, 5);
    star: scored, Method::Score { low: 0, high: 5, rule: ScoreRule::Star };
    majority_judgment: scored, Method::MajorityJudgment { grades: 6, missing: Missing::Worst };
    quadratic: scored, Method::Quadratic { credits: 10_000 };
    dots: |size| Ballots::Points(numbers(size, OPTIONS, 4)), Method::Dots { points: 60, most: 3 };
    single: single_ticks, Method::Single;
    approval: ticked, Method::TICKS;
    sequential_proportional: ticked, Method::Approval { most: None, rule: ApprovalRule::SequentialProportional };
    phragmen: ticked, Method::Approval { most: None, rule: ApprovalRule::Phragmen };
    consent: degrees, Method::Consent;
    criteria: sheets, Method::Criteria { low: 0, high: 5, criteria: Vec::new() };
    equal_shares: ticked, Method::Approval { most: None, rule: ApprovalRule::EqualShares(Completion::Add1) };
}

/// What so many ballots take in memory, of each kind: read `max alloc`.
mod held {
    use super::{Ballots, Bencher, SIZES, degrees, orders, ranked, scored, sheets, ticked};

    macro_rules! held {
        ($($name:ident: $ballots:expr;)+) => {$(
            #[divan::bench(args = SIZES, sample_count = 1, sample_size = 1)]
            fn $name(bencher: Bencher<'_, '_>, size: usize) {
                bencher.bench_local(|| $ballots(divan::black_box(size)));
            }
        )+};
    }

    held! {
        orders_of_twenty: ranked;
        orders_of_thirty: |size| Ballots::Rankings(orders(size, 30));
        numbers_of_twenty: scored;
        ticks_of_twenty: ticked;
        degrees_of_twenty: degrees;
        sheets_of_twenty: sheets;
    }
}

/// Thirty people compare nine options: all thirty-six pairs each.
#[divan::bench]
fn comparison(bencher: Bencher<'_, '_>) {
    let (mut chance, mut table) = (Generator::seeded(SEED), Judgments::new(9));
    for _ in 0..30 {
        let pairs = (0..9).flat_map(|left| (left + 1..9).map(move |right| (left, right)));
        let row: Vec<Judgment> =
            pairs.map(|(left, right)| Judgment { left, right, value: Fraction::whole(chance.below(9) + 1) }).collect();
        must(table.push(&row, Weight::ONE).map_err(|_| "too heavy"));
    }
    let (ballots, method) = (Ballots::Comparisons(table), Method::Comparison { index: RandomIndex::Saaty1980 });
    bencher.bench_local(|| counted(divan::black_box(&ballots), &method, 1));
}

/// A committee of ten of thirty by three thousand people, as in the comparisons of abcvoting.
#[divan::bench(args = [ApprovalRule::SequentialProportional, ApprovalRule::Phragmen, ApprovalRule::EqualShares(Completion::None)])]
fn committee(bencher: Bencher<'_, '_>, rule: ApprovalRule) {
    let (ballots, method) = (Ballots::Ticks(ticks(3_000, 30)), Method::Approval { most: None, rule });
    bencher.bench_local(|| counted(divan::black_box(&ballots), &method, 10));
}

/// A city's budget: 134 projects, fifteen thousand people, about eight ticks each.
#[divan::bench(args = [BudgetRule::EqualShares(Completion::None), BudgetRule::Greedy])]
fn budget(bencher: Bencher<'_, '_>, rule: BudgetRule) {
    let (mut chance, mut table) = (Generator::seeded(SEED), Approvals::new(134));
    for _ in 0..15_000 {
        let row: Vec<usize> = (0..134).filter(|_| chance.below(17) == 0).collect();
        must(table.push(&row, Weight::ONE).map_err(|_| "too heavy"));
    }
    let costs: Vec<u64> = (0..134).map(|_| 1_000 * (1 + chance.below(200))).collect();
    let (ballots, method) = (Ballots::Ticks(table), Method::Budget { amount: 3_000_000, rule });
    bencher.bench_local(|| {
        let terms = Terms { costs: &costs, ..Terms::new(&method) };
        count(divan::black_box(&ballots), &terms).is_ok()
    });
}

/// Every rule for orders of a large room, and how far it agrees: what a screen shows at a key press.
#[divan::bench]
fn a_large_room(bencher: Bencher<'_, '_>) {
    let ballots = Ballots::Rankings(orders(300, 30));
    let rules = [
        RankingRule::Schulze,
        RankingRule::RankedPairs,
        RankingRule::Borda(BordaPoints::Mean),
        RankingRule::Copeland,
        RankingRule::Minimax,
        RankingRule::InstantRunoff,
    ];
    bencher.bench_local(|| {
        let outcomes = rules.map(|rule| counted(divan::black_box(&ballots), &Method::ranking(rule), 4));
        (outcomes, concordance(&ballots))
    });
}
