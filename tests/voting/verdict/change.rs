//! How many people could have changed a result, against all that they could have voted instead.

use concertar::session::ballot::{Consent, Marks, OptionId};
use concertar::session::round::method::{ApprovalRule, Missing, RankingRule};
use concertar::session::round::{Base, Method, Round, Threshold};
use concertar::session::rules::Share;
use concertar::voting::Verdict;
use concertar::voting::measures::robustness::Seated;
use concertar::voting::result::outcome;
use concertar::voting::verdict::Change;
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};

use super::votes::{all_marks, methods, more_methods, round};
use crate::rounds::{closed, hands, points, ticks, weighing};

/// No more ways to vote otherwise than these are tried.
const MOST_WAYS: usize = 6_000;

/// Who is chosen; `None` where the ballots can no longer be counted, as comparisons that leave an option out.
fn chosen(round: &Round) -> Option<Seated> {
    let seats = round.seats.map(|seats| usize::try_from(seats).unwrap());
    let mut seated = outcome(round).ok()?.chosen(seats);
    seated.certain.sort_unstable();
    Some(seated)
}

/// The fewest people who can do a thing, as far as that was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fewest {
    /// So many can.
    Can(u64),
    /// So many cannot; more were not tried.
    MoreThan(u64),
    /// All together cannot.
    Nobody,
}

/// What the fewest people can do who vote otherwise: bring another level with one who was chosen, or have it chosen.
struct Oracle {
    to_tie: Fewest,
    to_pass: Fewest,
}

impl Oracle {
    fn ask(round: &Round) -> Self {
        let (before, marks) = (chosen(round).unwrap(), all_marks(&round.method));
        let mut oracle = Self { to_tie: Fewest::Nobody, to_pass: Fewest::Nobody };
        let mut tried = 0;
        for people in 1..=round.ballots.len() {
            let sets: Vec<usize> =
                (0..1_usize << round.ballots.len()).filter(|set| set.count_ones() as usize == people).collect();
            tried += sets.len() * marks.len().pow(u32::try_from(people).unwrap());
            let people = people as u64;
            if tried > MOST_WAYS {
                for fewest in [&mut oracle.to_tie, &mut oracle.to_pass] {
                    if *fewest == Fewest::Nobody {
                        *fewest = Fewest::MoreThan(people - 1);
                    }
                }
                return oracle;
            }
            for set in sets {
                let mut other = round.clone();
                let who: Vec<usize> = (0..round.ballots.len()).filter(|voter| set >> voter & 1 == 1).collect();
                every_way(&mut other, &who, &marks, &mut |other| {
                    let Some(after) = chosen(other) else { return };
                    let is_new = |option: &usize| !before.certain.contains(option);
                    let is_other = after.tied.is_empty() && after.certain != before.certain;
                    let has_passed = is_other || after.certain.iter().any(is_new);
                    if has_passed && oracle.to_pass == Fewest::Nobody {
                        oracle.to_pass = Fewest::Can(people);
                    }
                    if (has_passed || after.tied.iter().any(is_new)) && oracle.to_tie == Fewest::Nobody {
                        oracle.to_tie = Fewest::Can(people);
                    }
                });
            }
            if oracle.to_tie != Fewest::Nobody && oracle.to_pass != Fewest::Nobody {
                break;
            }
        }
        oracle
    }
}

/// Lets these people vote in every way there is.
fn every_way(round: &mut Round, who: &[usize], marks: &[Marks], look: &mut impl FnMut(&Round)) {
    let Some((first, rest)) = who.split_first() else { return look(round) };
    for marks_of_first in marks {
        round.ballots[*first].marks = marks_of_first.clone();
        every_way(round, rest, marks, look);
    }
}

fn is_right(told: Option<u64>, is_exact: bool, found: Fewest) -> bool {
    match (told, found) {
        (Some(told), Fewest::Can(found)) => {
            if is_exact {
                told == found
            } else {
                told <= found
            }
        }
        (Some(told), Fewest::MoreThan(tried)) => !is_exact || told > tried,
        (None, _) => true,
        (Some(_), Fewest::Nobody) => !is_exact,
    }
}

/// So many were told to be enough.
fn is_enough(enough: u64, found: Fewest) -> bool {
    match found {
        Fewest::Can(found) => found <= enough,
        Fewest::MoreThan(tried) => enough > tried,
        Fewest::Nobody => false,
    }
}

/// Whether the formula for a method tells all that can be, so that what it does not tell of cannot be.
fn tells_all(round: &Round) -> bool {
    let is_added = matches!(round.method, Method::Single | Method::Dots { .. });
    let is_added = is_added || matches!(round.method, Method::Approval { rule: ApprovalRule::Most, .. });
    let is_plain = round.ballots.iter().all(|ballot| ballot.weight == 1);
    // Where all have a place, they lose it only by nobody's wanting them.
    is_added
        && is_plain
        && round.threshold.is_none()
        && round.seats.is_none_or(|seats| (seats as usize) < round.options.len())
}

/// What is told that is not so.
fn wrong(round: &Round) -> Option<String> {
    let change = Verdict::of(round)?.change()?;
    let before = chosen(round).unwrap();
    if !before.tied.is_empty() || change.to_tie == Some(0) {
        let is_told = change.to_tie == Some(0) && !before.tied.is_empty();
        return (!is_told).then(|| format!("{change:?}, where {before:?}"));
    }
    let oracle = Oracle::ask(round);
    // A proposal stands alone, and is level with nothing.
    let is_alone = matches!(round.method, Method::Hands | Method::Consent);
    let ties = is_alone || is_right(change.to_tie, change.is_exact, oracle.to_tie);
    let passes = is_right(change.to_pass, change.is_exact, oracle.to_pass);
    let enough = change.enough.is_none_or(|enough| is_enough(enough, oracle.to_pass));
    let leaves_out = |told: Option<u64>, found| told.is_none() && matches!(found, Fewest::Can(_));
    let silent =
        tells_all(round) && (leaves_out(change.to_tie, oracle.to_tie) || leaves_out(change.to_pass, oracle.to_pass));
    (!ties || !passes || !enough || silent)
        .then(|| format!("{change:?}, where it takes {:?} to tie, {:?} to pass", oracle.to_tie, oracle.to_pass))
}

#[test]
fn nobody_can_do_with_fewer_than_is_told() {
    let mut faults = Vec::new();
    for method in methods().into_iter().chain(more_methods()) {
        let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) };
        let told = TestRunner::new(config).run(&round(&method), |round| match wrong(&round) {
            None => Ok(()),
            Some(what) => {
                let ballots: Vec<String> =
                    round.ballots.iter().map(|it| format!("{} × {:?}", it.weight, it.marks)).collect();
                let (seats, threshold) = (round.seats, round.threshold);
                Err(TestCaseError::fail(format!("{what}\n  {seats:?} {threshold:?}\n  {}", ballots.join("\n  "))))
            }
        });
        if let Err(TestError::Fail(reason, _)) = told {
            faults.push(format!("{method:?}: {reason}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

fn change(round: &Round) -> Option<(Option<u64>, Option<u64>, bool)> {
    Verdict::of(round)?.change().map(|it| (it.to_tie, it.to_pass, it.is_exact))
}

fn order(options: &[u32]) -> Marks {
    Marks::Ranking(options.iter().map(|option| vec![OptionId(*option)]).collect())
}

/// 1 beats 2 and 3 by two votes each. One person who puts 2 and 3 above it brings both duels level.
#[test]
fn one_person_can_take_two_duels_from_the_first() {
    let marks = || [order(&[1, 2, 3]), order(&[1, 2, 3]), order(&[1, 3, 2]), order(&[2, 3, 1]), order(&[2, 3, 1])];
    let marks = || marks().into_iter().chain([order(&[1, 2, 3])]);
    let counted = |rule| change(&closed(Method::ranking(rule), 3, marks()));
    assert_eq!(counted(RankingRule::Copeland), Some((Some(1), Some(1), true)));
    assert_eq!(counted(RankingRule::Schulze), Some((Some(1), Some(2), true)), "nobody passes whom nobody beats");
    let two = |rule| change(&Round { seats: Some(2), ..closed(Method::ranking(rule), 3, marks()) });
    assert_eq!(two(RankingRule::Schulze), two(RankingRule::Copeland));
}

/// Who abstains counts in no base of votes cast, and counts in it once they vote in favour.
#[test]
fn whoever_abstained_can_adopt_what_nobody_supported() {
    let share = |parts| Threshold { share: Share { parts, whole: 3 }, base: Base::Cast, strict: false };
    let told = |counts: (u32, u32, u32), parts| change(&Round { threshold: Some(share(parts)), ..hands(&[counts]) });
    assert_eq!(told((0, 0, 5), 2), Some((None, Some(1), true)));
    assert_eq!(told((0, 1, 5), 2), Some((None, Some(1), true)), "the one against turns");
    assert_eq!(told((1, 2, 0), 2), Some((None, Some(1), true)));
    let all = |base| Threshold { share: Share { parts: 1, whole: 1 }, base, strict: true };
    let never = Round { threshold: Some(all(Base::Cast)), ..hands(&[(3, 1, 0)]) };
    assert_eq!(change(&never), None, "more than all is never reached");
}

#[test]
fn a_heavy_blank_vote_could_have_turned_it_alone() {
    let four = || vec![weighing(1, ticks(&[1])); 4];
    let round = |blank| Round {
        ballots: four().into_iter().chain([weighing(blank, Marks::Blank)]).collect(),
        ..closed(Method::Single, 2, [])
    };
    assert_eq!(change(&round(1)), Some((Some(2), Some(3), true)));
    assert_eq!(change(&round(10)), Some((Some(1), Some(1), false)), "no longer said to be exact");
}

#[test]
fn a_place_that_nobody_took_is_no_tie() {
    let round = |seats| Round { seats: Some(seats), ..closed(Method::Single, 3, vec![ticks(&[1]); 5]) };
    assert_eq!(change(&round(1)), Some((Some(3), Some(3), true)));
    assert_eq!(change(&round(2)), Some((Some(1), Some(1), true)), "one vote for another takes the second place");
    assert_eq!(change(&closed(Method::Single, 3, [Marks::Blank])), None, "nobody said anything");
}

#[test]
fn fewer_places_than_proposals_adopted_are_lost_by_fewer_votes() {
    let round = hands(&[(10, 0, 0), (9, 1, 0)]);
    assert_eq!(change(&round), Some((None, Some(4), true)), "four who turn make the second fall");
    assert_eq!(change(&Round { seats: Some(1), ..round }), Some((None, Some(1), false)));
}

#[test]
fn without_the_number_of_points_nothing_is_said() {
    let given = || [points(&[(1, 3)]), points(&[(2, 1)])];
    assert_eq!(change(&closed(Method::Dots { points: 3, most: 3 }, 2, given())), Some((Some(1), Some(1), true)));
    let unknown = concertar::voting::outcome::Terms::new(&Method::Dots { points: 0, most: 0 });
    let round = closed(Method::Dots { points: 3, most: 3 }, 2, given());
    let ballots = std::borrow::Cow::Owned(concertar::voting::tables::of(&round).unwrap());
    assert_eq!(Verdict::on(&round, unknown, ballots).unwrap().change(), None);
}

/// Where nobody has voted on a proposal yet, one vote is one of one: still not more than all.
#[test]
fn what_asks_for_more_than_all_or_was_not_voted_on_is_not_told_of() {
    let mut asked = hands(&[(0, 1, 0), (0, 2, 0)]);
    let all = |strict| Threshold { share: Share { parts: 3, whole: 3 }, base: Base::Cast, strict };
    asked.threshold = Some(all(true));
    assert_eq!(change(&asked), None, "nobody can pass what asks for more than all");
    asked.threshold = Some(all(false));
    assert_eq!(change(&asked), Some((None, Some(1), true)));
    assert_eq!(change(&hands(&[(20, 3, 0), (0, 0, 0)])), None, "of one proposal nothing is known");
}

#[test]
fn a_bound_and_what_is_enough_meet_where_they_can() {
    let graded = |one: i32, other: i32| Marks::Scores(vec![(OptionId(1), one), (OptionId(2), other)]);
    let judged = |ballots: Vec<Marks>| {
        change(&closed(Method::MajorityJudgment { grades: 3, missing: Missing::Worst }, 2, ballots))
    };
    let apart = || std::iter::repeat_n(graded(2, 1), 7).chain(std::iter::repeat_n(graded(1, 1), 3)).collect();
    // With three who turn, both have the middle grade three times over, and then the one still has the better one.
    assert_eq!(judged(apart()), Some((Some(4), Some(4), true)));
    // More than half, and eleven of twenty ticked it; the next one does not reach that either.
    let half = Threshold { share: Share { parts: 1, whole: 2 }, base: Base::Cast, strict: true };
    let ballots = std::iter::repeat_n(ticks(&[1]), 11).chain(std::iter::repeat_n(ticks(&[2]), 9));
    let round = Round { threshold: Some(half), ..closed(Method::TICKS, 2, ballots) };
    assert_eq!(change(&round), Some((None, Some(1), true)), "one who turns leaves it with half");
}

#[test]
fn what_no_formula_tells_is_looked_for() {
    let runoff = |ballots: Vec<Marks>| {
        Verdict::of(&closed(Method::ranking(RankingRule::InstantRunoff), 3, ballots)).unwrap().change().unwrap()
    };
    let ballots = [(5, [1, 2, 3]), (4, [2, 3, 1]), (2, [3, 2, 1])];
    let ballots = ballots.iter().flat_map(|(people, it)| std::iter::repeat_n(order(it), *people)).collect();
    // The last duel is six to five.
    assert_eq!(runoff(ballots), Change { to_pass: Some(1), is_exact: true, ..Change::default() });
    let ballots = [(9, [1, 2, 3]), (4, [2, 1, 3]), (3, [3, 1, 2])];
    let ballots = ballots.iter().flat_map(|(people, it)| std::iter::repeat_n(order(it), *people)).collect();
    assert_eq!(runoff(ballots), Change { enough: Some(5), ..Change::default() });
}

#[test]
fn one_objection_stops_and_all_that_are_open_free() {
    let said = |degrees: &[Consent]| Marks::Consents((1..).map(OptionId).zip(degrees.iter().copied()).collect());
    let of = |ballots: Vec<Marks>| change(&closed(Method::Consent, 1, ballots));
    let (support, objects) = (|| said(&[Consent::Support]), || said(&[Consent::Objection]));
    assert_eq!(of(vec![support(), support()]), Some((None, Some(1), true)));
    assert_eq!(of(vec![support(), objects(), objects(), objects()]), Some((None, Some(3), true)));
    assert_eq!(of(vec![Marks::Blank]), None);
}
