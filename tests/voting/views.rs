//! A result seen in several ways, as data.

use concertar::session::ballot::{Ballot, Marks, OptionId};
use concertar::session::id::{ParticipantId, RoundId, SessionId};
use concertar::session::participant::{Participant, Sector};
use concertar::session::round::method::{BordaPoints, Missing, RankingRule, ScoreRule};
use concertar::session::round::{Method, Round, RoundState};
use concertar::session::rules::Secrecy;
use concertar::session::{Act, Session};
use concertar::voting::measures::Finding;
use concertar::voting::measures::delphi::Signal;
use concertar::voting::verdict::{LeftOut, Robustness};
use concertar::voting::views::agreement::Measure;
use concertar::voting::views::duels::Stand;
use concertar::voting::views::shifts::{self, Answers};
use concertar::voting::views::{self, Agreement, Duels, Firmness, SectorShares, Shifts, View};
use concertar::voting::{Fraction, Verdict};

use super::rounds::{closed, dots, points};

const SCORE: Method = Method::score(0, 5);
const SCHULZE: Method = Method::ranking(RankingRule::Schulze);

/// A session with people of two sectors in turn.
fn room(people: u32) -> Session {
    let mut session = Session::new(SessionId::from_bits(3), "Sala");
    for number in 1..=people {
        let sector = if number % 2 == 1 { Sector::Social } else { Sector::Academic };
        let name = format!("Persona {number}");
        let person = Participant { name: name.as_str().into(), sector: Some(sector), ..Participant::default() };
        session.apply(Act::add(person)).unwrap();
    }
    session
}

/// The same round as number so, taking up another one, with the ballots by name where that is asked.
fn numbered(round: Round, id: u32, follows: Option<u32>, by_name: bool) -> Round {
    let ballots = (1..).zip(round.ballots);
    let ballots = ballots.map(|(who, it)| Ballot { voter: by_name.then_some(ParticipantId(who)), ..it }).collect();
    Round { id: RoundId(id), follows: follows.map(RoundId), ballots, ..round }
}

/// A number for each option.
fn scores(given: &[i32]) -> Marks {
    Marks::Scores((1..).map(OptionId).zip(given.iter().copied()).collect())
}

/// The options in an order.
fn order(options: &[u32]) -> Marks {
    Marks::Ranking(options.iter().map(|option| vec![OptionId(*option)]).collect())
}

fn scored(rows: &[&[i32]]) -> Round {
    let options = u32::try_from(rows[0].len()).unwrap();
    closed(SCORE, options, rows.iter().map(|row| scores(row)))
}

fn fraction(part: u64, whole: u64) -> Fraction {
    Fraction::of(part, whole)
}

#[test]
fn a_round_has_the_views_that_its_ballots_allow() {
    let session = room(4);
    let named = |round: Round| numbered(round, 90, None, true);
    let of = |round: &Round| views::of(round, &session);
    let ranked = || closed(SCHULZE, 3, [order(&[1, 2, 3]), order(&[2, 1, 3])]);
    assert_eq!(of(&ranked()), [View::Bars, View::Duels, View::Agreement, View::Firmness]);
    assert_eq!(of(&named(ranked())), [View::Bars, View::Duels, View::Sectors, View::Agreement, View::Firmness]);
    assert_eq!(of(&dots(2, [points(&[(1, 3)])])), [View::Bars, View::Agreement]);
    assert_eq!(of(&closed(SCORE, 1, [scores(&[3])])), [View::Bars, View::Agreement], "one option has no duel");
    assert_eq!(of(&closed(SCHULZE, 1, [order(&[1])])), [View::Bars]);
    assert_eq!(of(&closed(SCHULZE, 3, [])), [View::Bars], "without votes there is nothing else to see");
    assert_eq!(of(&closed(SCORE, 3, [Marks::Blank, Marks::Spoilt])), [View::Bars]);
    assert_eq!(of(&closed(SCORE, 0, [])), [View::Bars]);
}

#[test]
fn what_is_not_closed_has_no_view() {
    let session = room(4);
    for state in [RoundState::Draft, RoundState::Open, RoundState::Annulled] {
        for secrecy in [Secrecy::Open, Secrecy::Secret] {
            let round = Round { state, secrecy, ..closed(SCHULZE, 3, [order(&[1, 2, 3])]) };
            assert!(views::of(&round, &session).is_empty());
        }
    }
}

#[test]
fn duels_stand_in_the_order_of_the_result() {
    let round = closed(SCHULZE, 3, [order(&[3, 1, 2]), order(&[3, 2, 1]), order(&[1, 3, 2])]);
    let verdict = Verdict::of(&round).unwrap();
    let duels = Duels::of(&verdict).unwrap();
    assert_eq!(duels.order, [2, 0, 1]);
    assert_eq!(duels.pairwise.wins(2, 0), 2);
    assert_eq!(duels.stand(2, 0), Stand::Wins { by: fraction(1, 3) });
    assert_eq!((duels.stand(0, 2), duels.stand(0, 0)), (Stand::Loses, Stand::Itself));
    assert_eq!((duels.record(2), duels.record(1)), ((2, 0, 0), (0, 0, 2)));
}

#[test]
fn a_missing_number_is_in_a_duel_what_the_method_takes_it_for() {
    let alone = Marks::Scores(vec![(OptionId(1), 2)]);
    let duel = |method: Method| {
        let round = closed(method, 2, [alone.clone(), scores(&[1, 4]), scores(&[3, 3])]);
        let verdict = Verdict::of(&round).unwrap();
        let duels = Duels::of(&verdict).unwrap();
        (duels.pairwise.wins(0, 1), duels.pairwise.wins(1, 0))
    };
    assert_eq!(duel(SCORE), (1, 1), "nought in a sum");
    assert_eq!(duel(Method::Score { low: 0, high: 5, rule: ScoreRule::Mean }), (0, 1));
    assert_eq!(duel(Method::judgment(5)), (1, 1));
    assert_eq!(duel(Method::MajorityJudgment { grades: 5, missing: Missing::Ignore }), (0, 1));
}

#[test]
fn agreement_tells_each_option_in_the_order_of_the_result() {
    let round = scored(&[&[0, 4, 1], &[5, 4, 3], &[0, 4, 2], &[5, 4, 5]]);
    let verdict = Verdict::of(&round).unwrap();
    let agreement = Agreement::of(&verdict).unwrap();
    assert_eq!((agreement.measure, agreement.options.len()), (Measure::Numbers, 3));
    let told: Vec<_> = agreement.options.iter().map(|it| (it.option, it.bars.clone())).collect();
    // The sums are 10, 16 and 11.
    assert_eq!(told, [(1, vec![0, 0, 0, 0, 4, 0]), (2, vec![0, 1, 1, 1, 0, 1]), (0, vec![2, 0, 0, 0, 0, 2])]);
    assert_eq!(agreement.found(Finding::Agreed), [1]);
    assert_eq!(agreement.found(Finding::TwoCamps), [0]);
    assert_eq!(agreement.found(Finding::Spread), [2]);
    assert_eq!(agreement.options[1].quartiles.unwrap().median(), fraction(5, 2));
}

#[test]
fn points_not_given_are_nought_and_long_scales_have_five_bars() {
    let spread = |round: &Round| {
        let verdict = Verdict::of(round).unwrap();
        Agreement::of(&verdict).unwrap().options.into_iter().map(|it| it.bars).collect::<Vec<_>>()
    };
    let round = closed(Method::Dots { points: 3, most: 2 }, 2, [points(&[(1, 2)]), points(&[(1, 2), (2, 1)])]);
    assert_eq!(spread(&round), [[0, 0, 2], [1, 1, 0]]);
    let round = closed(Method::score(0, 100), 1, [scores(&[0]), scores(&[19]), scores(&[100])]);
    assert_eq!(spread(&round), [[2, 0, 0, 0, 1]]);
}

#[test]
fn orders_have_the_places_of_each_option_and_how_far_they_are_in_common() {
    let tied = Marks::Ranking(vec![vec![OptionId(2)], vec![OptionId(1), OptionId(3)]]);
    let round = closed(SCHULZE, 4, [order(&[2, 1, 3, 4]), tied, order(&[2])]);
    let verdict = Verdict::of(&round).unwrap();
    let agreement = Agreement::of(&verdict).unwrap();
    assert_eq!((agreement.measure, agreement.concordance.is_some()), (Measure::Places, true));
    let bars = |option: usize| &agreement.options.iter().find(|it| it.option == option).unwrap().bars;
    assert_eq!(bars(1), &[3, 0, 0, 0]);
    // Second; tied for the second and third; tied for the second to the fourth, which is the third on the mean.
    assert_eq!((bars(0), bars(3)), (&vec![0, 2, 1, 0], &vec![0, 0, 1, 2]));
}

#[test]
fn sectors_stand_beside_the_whole_and_the_overruled_one_is_told() {
    let session = room(5);
    let three = |option| points(&[(option, 3)]);
    let ballots = [three(1), points(&[(2, 2), (3, 1)]), three(1), three(2), points(&[(1, 1), (3, 2)])];
    let round = numbered(closed(Method::Dots { points: 3, most: 3 }, 3, ballots), 90, None, true);
    let verdict = Verdict::of(&round).unwrap();
    let shares = SectorShares::of(&verdict, &session).unwrap();
    let sectors: Vec<_> = shares.sectors.iter().map(|it| (it.sector, it.voters, it.overruled)).collect();
    assert_eq!(sectors, [(Some(Sector::Social), 3, false), (Some(Sector::Academic), 2, true)]);
    assert_eq!((&shares.sectors[0].first, &shares.sectors[1].first), (&vec![0], &vec![1]));
    let first = &shares.options[0];
    assert_eq!((first.option, first.whole), (0, fraction(7, 15)));
    assert_eq!(first.parts, [fraction(7, 9), Fraction::ZERO]);
}

#[test]
fn the_share_of_a_sector_is_that_of_the_method() {
    let session = room(2);
    let first = |method: Method, ballots: [Marks; 2]| {
        let round = numbered(closed(method, 3, ballots), 90, None, true);
        let verdict = Verdict::of(&round).unwrap();
        let shares = SectorShares::of(&verdict, &session).unwrap();
        let row = shares.options.iter().find(|it| it.option == 0).unwrap();
        (row.whole, row.parts.clone())
    };
    let half = fraction(1, 2);
    let (one, none) = (Fraction::whole(1), Fraction::ZERO);
    assert_eq!(first(SCHULZE, [order(&[1, 2, 3]), order(&[2, 3, 1])]), (half, vec![one, none]));
    assert_eq!(first(SCORE, [scores(&[5, 0, 0]), scores(&[0, 5, 5])]), (half, vec![one, none]));
    let ticks = |option| Marks::Ticks(vec![OptionId(option)]);
    assert_eq!(first(Method::TICKS, [ticks(1), ticks(2)]), (half, vec![one, none]));
    assert_eq!(first(Method::Single, [ticks(1), ticks(2)]), (half, vec![one, none]));
}

#[test]
fn nothing_is_said_of_sectors_without_names_or_with_one_sector() {
    let session = room(3);
    let round = |by_name, ballots: Vec<Marks>| numbered(closed(SCORE, 2, ballots), 90, None, by_name);
    let two = || vec![scores(&[1, 2]), scores(&[3, 4])];
    for (round, known) in
        [(round(true, two()), true), (round(false, two()), false), (round(true, vec![scores(&[1, 2])]), false)]
    {
        let verdict = Verdict::of(&round).unwrap();
        assert_eq!(SectorShares::of(&verdict, &session).is_some(), known);
        assert_eq!(views::of(&round, &session).contains(&View::Sectors), known);
    }
}

/// Two rounds of a room in a session.
fn two(before: Round, after: Round, by_name: bool) -> Session {
    let mut session = room(6);
    session.rounds = vec![numbered(before, 91, None, by_name), numbered(after, 92, Some(91), by_name)];
    session
}

fn shifts_of(session: &Session) -> Option<Shifts> {
    Shifts::of(&Verdict::of(session.rounds.last()?)?, session)
}

#[test]
fn places_medians_and_the_signal_are_told_of_each_option() {
    let before: [&[i32]; 4] = [&[1, 5], &[2, 5], &[4, 5], &[5, 4]];
    let after: [&[i32]; 4] = [&[5, 5], &[5, 5], &[5, 5], &[5, 4]];
    let session = two(scored(&before), scored(&after), true);
    let shifts = shifts_of(&session).unwrap();
    assert_eq!((shifts.earlier, shifts.same_method, shifts.options.len()), (RoundId(91), true, 2));
    let first = &shifts.options[0];
    assert_eq!((first.option, first.before.place, first.after.place), (0, 2, 1));
    let change = first.change.as_ref().unwrap();
    assert_eq!((change.median, change.signal), (Some(Fraction::whole(2)), Some(Signal::AskAgain)));
    assert_eq!(shifts.options[1].change.as_ref().unwrap().signal, Some(Signal::Stop(Finding::Agreed)));
    let advice = shifts.advice();
    assert_eq!((advice.ask_again, advice.agreed), (vec![0], vec![1]));
    assert_eq!(shifts.is_stable(), Some(false));
    // Of eight answers three changed.
    assert_eq!(shifts.answers, Some(Answers { changed: fraction(3, 8), people: Some(4) }));
}

#[test]
fn without_names_the_share_of_answers_that_changed_is_the_least_there_can_be() {
    // Two people swap their numbers: by name both changed, by the numbers alone nothing did.
    let session = |by_name| two(scored(&[&[1], &[4]]), scored(&[&[4], &[1]]), by_name);
    let answers = |by_name| shifts_of(&session(by_name)).unwrap().answers.unwrap();
    assert_eq!(answers(true), Answers { changed: Fraction::whole(1), people: Some(2) });
    assert_eq!(answers(false), Answers { changed: Fraction::ZERO, people: None });
}

#[test]
fn orders_are_compared_pair_by_pair() {
    let before = closed(SCHULZE, 3, [order(&[1, 2, 3]), order(&[1, 2, 3]), order(&[3, 2, 1])]);
    let after = closed(SCHULZE, 3, [order(&[1, 2, 3]), order(&[1, 2, 3]), order(&[1, 3, 2])]);
    let session = two(before, after, false);
    let shifts = shifts_of(&session).unwrap();
    let order = shifts.order.as_ref().unwrap();
    // The third person turned two pairs of three: a third of the room on each of them.
    assert_eq!(order.change, Some(fraction(2, 9)));
    assert_eq!((order.is_stable(), shifts.is_stable()), (Some(false), Some(false)));
    assert!(order.before.as_ref().unwrap().w < order.after.as_ref().unwrap().w);
    assert!(shifts.options.iter().all(|it| it.change.is_none()));
}

#[test]
fn the_earlier_round_is_the_declared_one_or_the_last_on_the_same_options() {
    let round = |id, follows, options| numbered(closed(SCORE, options, [scores(&[1])]), id, follows, false);
    let mut session = room(2);
    session.rounds =
        vec![round(91, None, 3), round(92, None, 2), round(93, None, 3), round(94, Some(91), 3), round(95, None, 4)];
    let earlier = |place: usize| shifts::earlier(&session.rounds[place], &session).map(|it| it.id.0);
    assert_eq!([0, 1, 2, 3, 4].map(earlier), [None, None, Some(91), Some(91), None]);
    session.rounds[0].state = RoundState::Annulled;
    let earlier = |place: usize| shifts::earlier(&session.rounds[place], &session).map(|it| it.id.0);
    assert_eq!([2, 3].map(earlier), [None, Some(93)], "what was set aside counts for nothing");
}

#[test]
fn a_further_round_on_those_tied_asks_nothing_again() {
    let points = |options| dots(options, [points(&[(1, 3), (2, 3)])]);
    let session = two(points(4), points(2), false);
    assert!(shifts_of(&session).is_none());
    assert!(!views::of(&session.rounds[1], &session).contains(&View::Shifts));
    assert!(shifts::previous(&session.rounds[1], &session).is_none());
}

#[test]
fn options_that_came_or_went_are_left_out_where_each_is_judged_by_itself() {
    let session = two(scored(&[&[5, 1, 3, 2]]), scored(&[&[5, 4, 3]]), false);
    let shifts = shifts_of(&session).unwrap();
    let places: Vec<_> = shifts.options.iter().map(|it| (it.option, it.before.place, it.after.place)).collect();
    assert_eq!(places, [(0, 1, 1), (1, 3, 2), (2, 2, 3)]);
}

#[test]
fn options_are_the_same_by_what_they_stand_for_not_by_their_place() {
    let mut after = scored(&[&[1, 5]]);
    after.options.swap(0, 1);
    let session = two(scored(&[&[1, 5]]), after, false);
    let shifts = shifts_of(&session).unwrap();
    let places: Vec<_> = shifts.options.iter().map(|it| (it.before.place, it.after.place)).collect();
    assert_eq!(places, [(1, 1), (2, 2)]);
}

#[test]
fn other_methods_on_the_same_options_compare_places_alone() {
    let mut session = two(scored(&[&[5, 1]]), closed(SCHULZE, 2, [order(&[2, 1])]), true);
    session.rounds[1].follows = Some(session.rounds[0].id);
    let shifts = shifts_of(&session).unwrap();
    assert!(!shifts.same_method && shifts.order.is_none() && shifts.answers.is_none());
    assert_eq!((shifts.is_stable(), shifts.options[0].before.place, shifts.options[0].after.place), (None, 2, 1));
}

#[test]
fn what_was_asked_in_another_way_is_compared_only_where_that_is_declared() {
    let mut session = two(scored(&[&[5, 1]]), closed(SCHULZE, 2, [order(&[2, 1])]), true);
    session.rounds[1].follows = None;
    assert!(shifts_of(&session).is_none(), "places by numbers and by orders are no change of mind");
    session.rounds[1] = Round { id: session.rounds[1].id, ..session.rounds[0].clone() };
    assert!(shifts_of(&session).is_some());
}

#[test]
fn while_it_is_asked_again_the_earlier_result_is_at_hand_and_the_running_one_is_not() {
    let mut session = two(scored(&[&[1, 5, 5]]), scored(&[&[5, 1, 1]]), false);
    session.rounds[1].state = RoundState::Open;
    session.rounds[1].secrecy = Secrecy::Secret;
    let previous = shifts::previous(&session.rounds[1], &session).unwrap();
    let told: Vec<_> = previous.iter().map(|it| it.map(|it| (it.place, it.score))).collect();
    let five = Fraction::whole(5);
    assert_eq!(told, [Some((3, Fraction::whole(1))), Some((1, five)), Some((1, five))]);
    assert!(views::of(&session.rounds[1], &session).is_empty());
}

#[test]
fn large_rooms_and_heavy_votes_do_not_overflow() {
    let heavy = |marks| Ballot { voter: None, slip: None, weight: u32::MAX, marks };
    let all: Vec<u32> = (1..=300).collect();
    let round = |id, follows| Round {
        id: RoundId(id),
        follows,
        ballots: vec![heavy(order(&all)), heavy(order(&all[..7])), heavy(order(&[300]))],
        ..closed(Method::ranking(RankingRule::Borda(BordaPoints::Mean)), 300, [])
    };
    let mut session = room(1);
    session.rounds = vec![round(91, None), round(92, Some(RoundId(91)))];
    let verdict = Verdict::of(&session.rounds[1]).unwrap();
    assert_eq!(Duels::of(&verdict).unwrap().order.len(), 300);
    assert_eq!(Agreement::of(&verdict).unwrap().options.len(), 300);
    let shifts = Shifts::of(&verdict, &session).unwrap();
    assert_eq!((shifts.options.len(), shifts.is_stable()), (300, Some(true)));
}

/// Of five people who tick one option each, three are for the first.
#[test]
fn how_firm_a_result_is_is_told_of_single_ballots_alone() {
    let five = || [1, 1, 1, 2, 2].map(|option| super::rounds::ticks(&[option]));
    let round = closed(Method::Single, 2, five());
    let verdict = Verdict::of(&round).unwrap();
    let firmness = Firmness::of(&verdict).unwrap();
    let found = &firmness.robustness;
    assert_eq!(found.left_out, LeftOut { people: 5, decisive: 3 }, "without one of three the two are level");
    assert_eq!(verdict.left_out(), Some(found.left_out));
    assert_eq!((found.firmness.draws, found.seed), (Robustness::DRAWS, 1));
    let [(first, one), (second, other)] = firmness.options[..] else { panic!("{firmness:?}") };
    assert_eq!((first, second), (0, 1));
    // Of five who are drawn, an odd number, at least three are for one of the two: 683 in a thousand for the first.
    assert_eq!((one.seated + other.seated, one.tied), (1_000, 0));
    assert!((640..725).contains(&one.seated), "{one:?}");
    assert_eq!(found.firmness.same_seats, one.seated);
    assert_eq!(Verdict::of(&round).unwrap().robustness().as_ref(), Some(found), "the same draws each time");

    let four = |secrecy| {
        let ballots = five().into_iter().take(4);
        Verdict::of(&Round { secrecy, ..closed(Method::Single, 2, ballots) }).unwrap().robustness().is_some()
    };
    assert!(four(Secrecy::Open) && !four(Secrecy::Secret), "of few secret ballots nothing is told");
    let hands = super::rounds::hands(&[(3, 2, 0)]);
    assert!(Verdict::of(&hands).unwrap().robustness().is_none(), "nobody knows whose hands they were");
}

/// Whatever the method, leaving out one person is counted as though the person had not voted.
#[test]
fn who_is_left_out_is_left_out_of_any_count() {
    let given: Vec<Marks> = (0..6).map(|voter| order(if voter < 4 { &[1, 2, 3] } else { &[3, 2, 1] })).collect();
    for rule in [RankingRule::Schulze, RankingRule::InstantRunoff, RankingRule::Borda(BordaPoints::Mean)] {
        let round = closed(Method::ranking(rule), 3, given.clone());
        let found = Verdict::of(&round).unwrap().left_out().unwrap();
        let chosen = |round: &Round| {
            let verdict = Verdict::of(round).unwrap();
            verdict.outcome().chosen(None)
        };
        let without = |voter: &usize| {
            let mut ballots = round.ballots.clone();
            ballots.remove(*voter);
            chosen(&Round { ballots, ..round.clone() }) != chosen(&round)
        };
        assert_eq!(found.decisive, (0..6).filter(without).count() as u64, "{rule:?}");
    }
}
