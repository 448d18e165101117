//! What a room ought to know, against what the ballots say one by one.

use std::collections::BTreeSet;

use concertar::session::ballot::{Marks, OptionId};
use concertar::session::round::method::{ApprovalRule, Completion, RankingRule};
use concertar::session::round::{Method, Round};
use concertar::voting::Verdict;
use concertar::voting::verdict::Finding;
use proptest::prelude::*;

use super::votes::{OPTIONS, round};

const RULES: [RankingRule; 5] = [
    RankingRule::Schulze,
    RankingRule::RankedPairs,
    RankingRule::Borda(concertar::session::round::method::BordaPoints::Mean),
    RankingRule::InstantRunoff,
    RankingRule::Minimax,
];

fn ranked() -> impl Strategy<Value = Round> {
    prop::sample::select(RULES.to_vec()).prop_flat_map(|rule| round(&Method::ranking(rule)))
}

fn ticked() -> impl Strategy<Value = Round> {
    let rules = [ApprovalRule::Most, ApprovalRule::Phragmen, ApprovalRule::EqualShares(Completion::Add1)];
    prop::sample::select(rules.to_vec()).prop_flat_map(|rule| round(&Method::Approval { most: None, rule }))
}

/// How far one option is ahead of another, ballot by ballot: what puts it higher, or names it where the other is left out.
fn ahead(round: &Round, one: usize, other: usize) -> i64 {
    let rank = |groups: &[Vec<OptionId>], option: usize| {
        let id = round.options[option].id;
        groups.iter().position(|group| group.contains(&id)).unwrap_or(usize::MAX)
    };
    let of = |marks: &Marks| match marks {
        Marks::Ranking(groups) => match rank(groups, one).cmp(&rank(groups, other)) {
            std::cmp::Ordering::Less => 1,
            std::cmp::Ordering::Equal => 0,
            std::cmp::Ordering::Greater => -1,
        },
        _ => 0,
    };
    round.ballots.iter().map(|ballot| i64::from(ballot.weight) * of(&ballot.marks)).sum()
}

/// The people, and those of them who ticked something and got none of it, with what they ticked.
fn left_out(round: &Round, chosen: &[usize]) -> (u64, u64, Vec<(u64, BTreeSet<usize>)>) {
    let mut people = 0;
    let mut left = Vec::new();
    for ballot in &round.ballots {
        let ticks: BTreeSet<usize> = match &ballot.marks {
            Marks::Ticks(ticks) => ticks.iter().filter_map(|id| round.place(*id)).collect(),
            Marks::Blank => BTreeSet::new(),
            _ => continue,
        };
        people += u64::from(ballot.weight);
        if !ticks.is_empty() && ticks.iter().all(|option| !chosen.contains(option)) {
            left.push((u64::from(ballot.weight), ticks));
        }
    }
    (people, left.iter().map(|(weight, _)| weight).sum(), left)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_circle_is_one_and_is_told_where_nobody_beats_all(round in ranked()) {
        let verdict = Verdict::of(&round).unwrap();
        let options = OPTIONS as usize;
        let beats_all = |one: &usize| (0..options).all(|other| other == *one || ahead(&round, *one, other) > 0);
        let favourite = (0..options).find(beats_all);
        let first = verdict.outcome().tiers.first();
        let is_circle = (0..2).any(|turn| {
            (0..3).all(|one| ahead(&round, one, (one + 1 + turn) % 3) > 0)
        });
        let mut expected = 0;
        for finding in verdict.findings() {
            expected += 1;
            match finding {
                Finding::Favourite(option, duel) => {
                    prop_assert_eq!(Some(option), favourite);
                    prop_assert!(first.contains(&option));
                    let least = (0..options).filter(|other| *other != option).map(|other| ahead(&round, option, other)).min();
                    prop_assert_eq!(i64::try_from(duel.votes - duel.against).ok(), least);
                }
                Finding::FavouritePassedOver(option) => {
                    prop_assert_eq!(Some(option), favourite);
                    prop_assert!(!first.contains(&option));
                }
                Finding::Circle(cycle) => {
                    prop_assert!(is_circle);
                    for (duel, next) in cycle.duels.iter().zip(cycle.duels.iter().cycle().skip(1)) {
                        prop_assert_eq!(duel.loser, next.winner);
                        let margin = i64::try_from(duel.votes - duel.against).unwrap();
                        prop_assert_eq!(margin, ahead(&round, duel.winner, duel.loser));
                        prop_assert!(margin > 0);
                    }
                }
                other => prop_assert!(false, "{other:?}"),
            }
        }
        prop_assert_eq!(expected, usize::from(favourite.is_some() || is_circle));
    }

    #[test]
    fn who_has_nothing_is_counted_one_by_one(round in ticked()) {
        let round = Round { threshold: None, ..round };
        let verdict = Verdict::of(&round).unwrap();
        let seats = verdict.terms().places();
        let chosen = verdict.outcome().chosen(verdict.terms().seats);
        let (people, nothing, left) = left_out(&round, &chosen.certain);
        let findings = verdict.findings();
        let told = |is: fn(&Finding) -> bool| findings.iter().find(|finding| is(finding)).cloned();
        let out = told(|it| matches!(it, Finding::LeftOut { .. }));
        let unheard = told(|it| matches!(it, Finding::Unheard { .. }));
        prop_assert_eq!(findings.len(), usize::from(out.is_some()) + usize::from(unheard.is_some()));
        let is_asked = seats > 1 || !matches!(round.method, Method::Approval { rule: ApprovalRule::Most, .. });
        if !chosen.tied.is_empty() || !is_asked {
            prop_assert!(findings.is_empty(), "{:?}", findings);
            return Ok(());
        }
        prop_assert_eq!(out, (nothing > 0).then_some(Finding::LeftOut { votes: nothing, of: people }));
        // A group that is as large as the share of a place, and agrees on an option.
        let group = |option: usize| left.iter().filter(|(_, ticks)| ticks.contains(&option)).map(|it| it.0).sum::<u64>();
        let owed: Vec<(u64, usize)> = (0..OPTIONS as usize)
            .map(|option| (group(option), option))
            .filter(|(size, _)| *size > 0 && size * seats as u64 >= people)
            .collect();
        let largest = owed.iter().map(|it| it.0).max();
        let first = owed.iter().find(|it| Some(it.0) == largest);
        prop_assert_eq!(unheard, first.map(|(people, option)| Finding::Unheard { option: *option, votes: *people }));
    }
}
