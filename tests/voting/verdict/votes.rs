//! Small rooms, and everything that someone in them may vote.

use concertar::session::ballot::{Ballot, Consent, Marks, OptionId, Stance};
use concertar::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RandomIndex, RankingRule, ScoreRule, Weighing,
};
use concertar::session::round::{Base, Method, Round, Threshold};
use concertar::session::rules::Share;
use proptest::prelude::*;

use crate::rounds::closed;

/// How many options every room has.
pub(crate) const OPTIONS: u32 = 3;

/// Everything that may be marked under a method, blank included.
pub(crate) fn all_marks(method: &Method) -> Vec<Marks> {
    let ids = || (1..=OPTIONS).map(OptionId);
    let rows = |numbers: &[Option<i32>]| -> Vec<Vec<(OptionId, i32)>> {
        ids().fold(vec![Vec::new()], |rows, id| {
            let with = |row: &Vec<(OptionId, i32)>, number: &Option<i32>| {
                row.iter().copied().chain(number.map(|number| (id, number))).collect()
            };
            rows.iter().flat_map(|row| numbers.iter().map(move |number| with(row, number))).collect()
        })
    };
    let subsets =
        || rows(&[None, Some(1)]).into_iter().map(|row| row.into_iter().map(|(id, _)| id).collect::<Vec<_>>());
    let given: Vec<Marks> = match method {
        Method::Hands => {
            let stance = |number| [Stance::Favour, Stance::Against, Stance::Abstain][usize::try_from(number).unwrap()];
            let stances =
                |row: Vec<(OptionId, i32)>| row.into_iter().map(|(id, number)| (id, stance(number))).collect();
            rows(&[None, Some(0), Some(1), Some(2)]).into_iter().map(|row| Marks::Stances(stances(row))).collect()
        }
        Method::Dots { points, most } => {
            let numbers: Vec<Option<i32>> = (0..=i32::try_from(*most).unwrap()).map(Some).collect();
            let points_of = |row: Vec<(OptionId, i32)>| -> Vec<(OptionId, u32)> {
                row.into_iter().map(|(id, number)| (id, u32::try_from(number).unwrap())).collect()
            };
            let all = rows(&numbers).into_iter().map(points_of);
            all.filter(|row| row.iter().map(|it| it.1).sum::<u32>() <= *points).map(Marks::Points).collect()
        }
        Method::Single => ids().map(|id| Marks::Ticks(vec![id])).collect(),
        Method::Approval { most, .. } => {
            let most = most.map_or(usize::MAX, |most| usize::try_from(most).unwrap());
            subsets().filter(|ticks| ticks.len() <= most).map(Marks::Ticks).collect()
        }
        Method::Score { low, high, .. } => {
            let numbers: Vec<Option<i32>> = std::iter::once(None).chain((*low..=*high).map(Some)).collect();
            rows(&numbers).into_iter().map(Marks::Scores).collect()
        }
        Method::MajorityJudgment { grades, .. } => {
            let numbers: Vec<Option<i32>> =
                std::iter::once(None).chain((0..i32::try_from(*grades).unwrap()).map(Some)).collect();
            rows(&numbers).into_iter().map(Marks::Scores).collect()
        }
        Method::Ranking { .. } => {
            // Ranks from 0 without gaps; a missing one is left out of the order.
            let numbers = [None, Some(0), Some(1), Some(2)];
            let order = |row: Vec<(OptionId, i32)>| -> Option<Vec<Vec<OptionId>>> {
                let group = |rank: i32| -> Vec<OptionId> {
                    row.iter().filter(|(_, it)| *it == rank).map(|(id, _)| *id).collect()
                };
                let groups: Vec<Vec<OptionId>> = (0..3).map(group).collect();
                let used = groups.iter().take_while(|group| !group.is_empty()).count();
                groups[used..].iter().all(Vec::is_empty).then(|| groups[..used].to_vec())
            };
            rows(&numbers).into_iter().filter_map(order).map(Marks::Ranking).collect()
        }
        Method::Quadratic { credits } => {
            let numbers: Vec<Option<i32>> = std::iter::once(None).chain((-2..=2).map(Some)).collect();
            let cost = |row: &Vec<(OptionId, i32)>| row.iter().map(|it| it.1.unsigned_abs().pow(2)).sum::<u32>();
            rows(&numbers).into_iter().filter(|row| cost(row) <= *credits).map(Marks::Scores).collect()
        }
        Method::Criteria { .. } => {
            // Two criteria, of which each number says both.
            let sheet = |number: i32| vec![number / 2, number % 2];
            let sheets = |row: Vec<(OptionId, i32)>| row.into_iter().map(|(id, number)| (id, sheet(number))).collect();
            rows(&[None, Some(0), Some(1), Some(2), Some(3)]).into_iter().map(|row| Marks::Sheet(sheets(row))).collect()
        }
        Method::Comparison { .. } => {
            let pair = |(id, number): (OptionId, i32)| {
                let next = OptionId(id.0 % OPTIONS + 1);
                if number < 0 { (next, id, 9) } else { (id, next, u32::try_from(number).unwrap()) }
            };
            let judged = |row: Vec<(OptionId, i32)>| row.into_iter().map(pair).collect();
            rows(&[None, Some(1), Some(9), Some(-9)]).into_iter().map(|row| Marks::Comparisons(judged(row))).collect()
        }
        Method::Consent => {
            let degree = |number| Consent::ALL[usize::try_from(number).unwrap()];
            let said = |row: Vec<(OptionId, i32)>| row.into_iter().map(|(id, number)| (id, degree(number))).collect();
            rows(&[None, Some(0), Some(2), Some(3), Some(4)])
                .into_iter()
                .map(|row| Marks::Consents(said(row)))
                .collect()
        }
        Method::Budget { .. } => subsets().map(Marks::Ticks).collect(),
    };
    given.into_iter().chain([Marks::Blank]).collect()
}

/// The methods for which it is known, or bounded, how many could have changed the result.
pub(crate) fn methods() -> Vec<Method> {
    let rules = [
        RankingRule::Schulze,
        RankingRule::SchulzeMargins,
        RankingRule::RankedPairs,
        RankingRule::RankedPairsMargins,
        RankingRule::Borda(BordaPoints::Mean),
        RankingRule::Borda(BordaPoints::Zero),
        RankingRule::Borda(BordaPoints::Modified),
        RankingRule::Copeland,
        RankingRule::Minimax,
        RankingRule::Kemeny,
        RankingRule::InstantRunoff,
    ];
    let mut methods = vec![
        Method::Hands,
        Method::Single,
        Method::TICKS,
        Method::approval(Some(1)),
        Method::approval(Some(2)),
        Method::Approval { most: None, rule: ApprovalRule::Phragmen },
        Method::Dots { points: 3, most: 2 },
        Method::Dots { points: 2, most: 2 },
        Method::score(0, 2),
        Method::score(1, 2),
        Method::score(-2, -1),
        Method::score(-1, 1),
        Method::Score { low: 0, high: 2, rule: ScoreRule::Mean },
        Method::Score { low: 0, high: 2, rule: ScoreRule::Star },
        Method::MajorityJudgment { grades: 3, missing: Missing::Worst },
    ];
    methods.extend(rules.map(Method::ranking));
    methods
}

/// The methods besides, of which there is something to be told of that, too.
pub(crate) fn more_methods() -> Vec<Method> {
    let criterion = |weight, cost| Weighing { criterion: None, name: "Criterio".into(), weight, cost };
    vec![
        Method::Score { low: 0, high: 1, rule: ScoreRule::Mean },
        Method::Score { low: -1, high: 1, rule: ScoreRule::Mean },
        Method::Score { low: 0, high: 1, rule: ScoreRule::Star },
        Method::MajorityJudgment { grades: 2, missing: Missing::Worst },
        Method::MajorityJudgment { grades: 3, missing: Missing::Ignore },
        Method::Quadratic { credits: 4 },
        Method::Quadratic { credits: 2 },
        Method::Criteria { low: 0, high: 1, criteria: vec![criterion(1, false), criterion(2, true)] },
        Method::Comparison { index: RandomIndex::Saaty1980 },
        Method::Consent,
        Method::Approval { most: None, rule: ApprovalRule::SequentialProportional },
        Method::Approval { most: None, rule: ApprovalRule::EqualShares(Completion::Add1) },
        Method::Budget { amount: 6, rule: BudgetRule::Greedy },
        Method::Budget { amount: 6, rule: BudgetRule::EqualShares(Completion::Add1) },
        Method::Budget { amount: 6, rule: BudgetRule::Phragmen },
    ]
}

/// A round that is closed, of a few people whose votes mostly weigh alike, for one or more places.
pub(crate) fn round(method: &Method) -> impl Strategy<Value = Round> + use<> {
    let marks = all_marks(method);
    let mut empty = closed(method.clone(), OPTIONS, []);
    if matches!(method, Method::Budget { .. }) {
        empty.options.iter_mut().zip(2..).for_each(|(option, cost)| option.cost = Some(cost));
    }
    let weight = prop_oneof![Just(vec![1_u32]), Just(vec![1]), Just(vec![1, 2, 3]), Just(vec![0, 1, 4]), Just(vec![2])];
    let threshold = (1_u32..=3, any::<bool>(), prop::sample::select(vec![Base::Cast, Base::Valid, Base::Entitled]))
        .prop_map(|(parts, strict, base)| Threshold { share: Share { parts, whole: 3 }, base, strict });
    let is_hands = *method == Method::Hands;
    let threshold = proptest::option::weighted(if is_hands { 0.6 } else { 0.3 }, threshold);
    let seats = prop_oneof![2 => Just(None), 2 => Just(Some(1)), 3 => Just(Some(2)), 1 => Just(Some(3))];
    (weight, threshold, seats).prop_flat_map(move |(weights, threshold, seats)| {
        let empty = empty.clone();
        let marks =
            prop_oneof![12 => prop::sample::select(marks.clone()), 1 => Just(Marks::Blank), 1 => Just(Marks::Spoilt)];
        let ballot = (marks, prop::sample::select(weights)).prop_map(|(marks, weight)| Ballot {
            voter: None,
            slip: None,
            weight,
            marks,
        });
        proptest::collection::vec(ballot, 0..8).prop_map(move |ballots| {
            let mut round = Round { ballots, threshold, seats, ..empty.clone() };
            // More may vote than did, and nobody else who is listed.
            if let Some(opened) = &mut round.opened {
                opened.present.truncate(round.ballots.len());
                opened.entitled = u32::try_from(round.ballots.len()).unwrap();
            }
            round
        })
    })
}
