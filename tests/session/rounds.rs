//! Rounds of voting: opening, casting, counting hands, closing.

use concertar::session::ballot::{Ballot, Consent, HandCount, Handed, Marks, OptionId, Stance};
use concertar::session::id::{AxisId, ParticipantId, RoundId};
use concertar::session::participant::Participant;
use concertar::session::round::method::{Missing, RandomIndex, RankingRule};
use concertar::session::round::{
    Base, Elector, Method, Opened, Round, RoundOption, RoundState, Taking, Threshold, Unit,
};
use concertar::session::rules::{Amount, Call, Quorum, Rules, Secrecy, Share, Weights};
use concertar::session::{Act, Refusal};

use super::support::{Desk, at, ballot, dots, draft, points, secret, slip};

fn cast(round: RoundId, ballot: Ballot) -> Act {
    Act::Cast { round, ballot }
}

fn close(round: RoundId, ballots: Vec<Ballot>) -> Act {
    Act::CloseRound { round, at: at(11, 0), handed: Handed::ballots(ballots) }
}

fn rules(rules: Rules) -> Act {
    Act::SetRules(Box::new(rules))
}

#[test]
fn opening_writes_down_presence_and_quorum_as_they_are() {
    let (mut desk, people) = Desk::with_people(2);
    desk.person("Ausente");
    desk.add(Participant { name: "Sin voto".into(), vote: false, ..Participant::default() });
    let quorum = Quorum { amount: Amount::Count(3), ..Quorum::default() };
    desk.accept(rules(Rules { second_quorum: Some(quorum), call: Call::Second, ..Rules::default() }));
    let round = desk.open(dots());
    let elector = |number| Elector { id: ParticipantId(number), seat: None, body: "".into(), weight: 1, sector: None };
    let opened = Opened {
        at: at(10, 0),
        call: Call::Second,
        quorum,
        present: people,
        entitled: 3,
        electorate: (1..=3).map(elector).collect(),
        quorate: false,
        ..Opened::default()
    };
    assert_eq!(desk.session.round(round).unwrap().opened, Some(opened.clone()));
    desk.accept(rules(Rules::default()));
    assert_eq!(desk.session.round(round).unwrap().opened, Some(opened), "later rules change nothing in it");
}

#[test]
fn one_round_is_open_at_a_time_and_each_opens_once() {
    let (mut desk, _) = Desk::with_people(1);
    let waiting = RoundId(desk.add(dots()));
    let round = desk.open(dots());
    let open = |round| Act::OpenRound { round, at: at(10, 0), seed: None };
    desk.refuse(open(waiting), &Refusal::RoundOpen);
    desk.close(round);
    desk.refuse(open(round), &Refusal::RoundNotDraft);
    desk.accept(open(waiting));
    let missing = RoundId(99);
    desk.close(waiting);
    desk.refuse(open(missing), &Refusal::NotFound(missing.into()));
}

#[test]
fn a_round_comes_in_as_a_draft_and_stands_still_once_opened() {
    let (mut desk, _) = Desk::with_people(1);
    desk.refuse(Act::add(Round { state: RoundState::Closed, ..dots() }), &Refusal::RoundNotDraft);
    desk.refuse(Act::add(Round { ballots: vec![slip(1, Marks::Blank)], ..dots() }), &Refusal::RoundNotDraft);
    let id = RoundId(desk.add(dots()));
    let renamed = Round { id, question: "¿Otra?".into(), ..dots() };
    desk.accept(Act::edit(renamed.clone()));
    desk.refuse(Act::edit(Round { state: RoundState::Open, ..renamed.clone() }), &Refusal::RoundNotDraft);
    desk.accept(Act::OpenRound { round: id, at: at(10, 0), seed: None });
    desk.refuse(Act::edit(renamed), &Refusal::RoundNotDraft);
    let as_it_is = desk.session.round(id).unwrap().clone();
    desk.accept(Act::edit(as_it_is));
}

#[test]
fn a_round_asks_something_of_options_that_differ() {
    let mut desk = Desk::new();
    desk.refuse(Act::add(Round { question: "".into(), ..dots() }), &Refusal::EmptyText);
    desk.refuse(Act::add(draft(Method::Single, 0)), &Refusal::NoOptions);
    let mut round = dots();
    round.options[1].id = OptionId(1);
    desk.refuse(Act::add(round.clone()), &Refusal::RepeatedOption);
    round.options[1].id = OptionId(0);
    desk.refuse(Act::add(round.clone()), &Refusal::RepeatedOption);
    round.options[1].id = OptionId(2);
    round.options[1].label = "".into();
    desk.refuse(Act::add(round), &Refusal::EmptyText);
    let mut round = dots();
    round.options[0].axis = Some(AxisId(8));
    desk.refuse(Act::add(round), &Refusal::DanglingReference(AxisId(8).into()));
}

#[test]
fn a_round_follows_another_but_never_itself() {
    let mut desk = Desk::new();
    let first = RoundId(desk.add(dots()));
    let second = RoundId(desk.add(Round { follows: Some(first), ..dots() }));
    desk.refuse(Act::edit(Round { id: first, follows: Some(first), ..dots() }), &Refusal::SameThing);
    desk.refuse(Act::edit(Round { id: first, follows: Some(second), ..dots() }), &Refusal::SameThing);
}

#[test]
fn settings_that_no_ballot_could_meet_are_refused() {
    let mut desk = Desk::new();
    let out = |value: i64, least: i64, most: i64| Refusal::OutOfScale { value, least, most };
    let most = i64::from(u32::MAX);
    desk.refuse(Act::add(draft(Method::Dots { points: 0, most: 1 }, 2)), &out(0, 1, most));
    desk.refuse(Act::add(draft(Method::Dots { points: 1, most: 0 }, 2)), &out(0, 1, most));
    desk.refuse(Act::add(draft(Method::approval(Some(0)), 2)), &out(0, 1, most));
    desk.refuse(Act::add(draft(Method::judgment(1), 2)), &out(1, 2, most));
    desk.refuse(Act::add(draft(Method::score(3, 3), 2)), &out(3, 4, i64::from(i32::MAX)));
    desk.refuse(Act::add(Round { seats: Some(0), ..dots() }), &out(0, 1, most));
    let threshold = Threshold { share: Share { parts: 3, whole: 2 }, base: Base::Cast, strict: false };
    desk.refuse(Act::add(Round { threshold: Some(threshold), ..dots() }), &out(3, 0, 2));
}

#[test]
fn a_voter_who_votes_again_changes_their_vote() {
    let (mut desk, people) = Desk::with_people(2);
    let round = desk.open(dots());
    desk.accept(cast(round, ballot(Some(people[0]), points(&[(1, 2)]))));
    desk.accept(cast(round, ballot(Some(people[1]), Marks::Blank)));
    desk.accept(cast(round, ballot(Some(people[0]), points(&[(2, 1)]))));
    let expected = [ballot(Some(people[0]), points(&[(2, 1)])), ballot(Some(people[1]), Marks::Blank)];
    assert_eq!(desk.ballots(round), expected);
}

#[test]
fn a_slip_read_again_takes_its_own_place() {
    let (mut desk, _) = Desk::with_people(2);
    let round = desk.open(Round { taking: Taking::Slips, ..dots() });
    desk.accept(cast(round, slip(1, points(&[(1, 2)]))));
    desk.accept(cast(round, slip(2, Marks::Spoilt)));
    desk.accept(cast(round, slip(1, Marks::Blank)));
    assert_eq!(desk.ballots(round), [slip(1, Marks::Blank), slip(2, Marks::Spoilt)]);
}

#[test]
fn a_ballot_with_two_signs_leaves_neither_twice() {
    let (mut desk, people) = Desk::with_people(2);
    let round = desk.open(dots());
    desk.accept(cast(round, ballot(Some(people[0]), points(&[(1, 1)]))));
    desk.accept(cast(round, slip(5, points(&[(2, 1)]))));
    let both = Ballot { slip: Some(5), ..ballot(Some(people[0]), Marks::Blank) };
    desk.accept(cast(round, both.clone()));
    assert_eq!(desk.ballots(round), [both]);
}

#[test]
fn only_those_in_the_room_who_may_vote_do() {
    let (mut desk, people) = Desk::with_people(2);
    let absent = desk.person("Ausente");
    let mute = ParticipantId(desk.add(Participant { name: "Invitada".into(), vote: false, ..Participant::default() }));
    desk.accept(Act::Arrive { who: mute, at: at(9, 0) });
    let round = desk.open(dots());
    let vote = |who| cast(round, ballot(Some(who), Marks::Blank));
    desk.refuse(vote(mute), &Refusal::MayNotVote);
    desk.refuse(vote(absent), &Refusal::NotPresent);
    let missing = ParticipantId(99);
    desk.refuse(vote(missing), &Refusal::NotFound(missing.into()));
    desk.accept(vote(people[0]));
    desk.accept(vote(people[1]));
    let one_more = cast(round, ballot(None, Marks::Blank));
    desk.refuse(one_more, &Refusal::MoreVotesThanVoters { votes: 3, voters: 2 });
}

#[test]
fn with_proxies_those_absent_are_voted_for() {
    let (mut desk, people) = Desk::with_people(1);
    let absent = desk.person("Ausente");
    desk.accept(rules(Rules { proxies: true, ..Rules::default() }));
    let round = desk.open(dots());
    desk.accept(cast(round, ballot(Some(people[0]), Marks::Blank)));
    desk.accept(cast(round, ballot(Some(absent), Marks::Blank)));
    let one_more = cast(round, ballot(None, Marks::Blank));
    desk.refuse(one_more, &Refusal::MoreVotesThanVoters { votes: 3, voters: 2 });
    desk.close(round);
    desk.accept(rules(Rules::default()));
}

#[test]
fn where_no_one_was_listed_there_is_no_limit() {
    let mut desk = Desk::new();
    let round = desk.open(Round { taking: Taking::Slips, ..dots() });
    for number in 1..=300 {
        desk.session.apply(cast(round, slip(number, Marks::Blank))).unwrap();
    }
    desk.close(round);
    assert_eq!(desk.ballots(round).len(), 300);
}

#[test]
fn a_vote_weighs_what_the_rules_said_when_the_round_was_opened() {
    let mut desk = Desk::new();
    let heavy = ParticipantId(desk.add(Participant { name: "Ana".into(), weight: 3, ..Participant::default() }));
    desk.accept(Act::Arrive { who: heavy, at: at(9, 0) });
    let round = desk.open(dots());
    let weighing = |round, weight| cast(round, Ballot { weight, ..ballot(Some(heavy), Marks::Blank) });
    desk.refuse(weighing(round, 3), &Refusal::OutOfScale { value: 3, least: 1, most: 1 });
    desk.accept(rules(Rules { weights: Weights::Weighted, ..Rules::default() }));
    desk.accept(weighing(round, 1));
    desk.close(round);
    let round = desk.open(dots());
    assert_eq!(desk.session.round(round).unwrap().opened.as_ref().unwrap().weights, Weights::Weighted);
    desk.refuse(weighing(round, 1), &Refusal::OutOfScale { value: 1, least: 3, most: 3 });
    desk.accept(weighing(round, 3));
    desk.close(round);
    let slips = RoundId(desk.add(Round { taking: Taking::Slips, ..dots() }));
    desk.refuse(Act::OpenRound { round: slips, at: at(12, 0), seed: None }, &Refusal::WeightedNeedsNames);
}

#[test]
fn a_seat_votes_once() {
    let (mut desk, people) = Desk::with_people(1);
    let stand_in = Participant { name: "Suplente".into(), substitute_of: Some(people[0]), ..Participant::default() };
    let stand_in = ParticipantId(desk.add(stand_in));
    let unlisted = desk.open(dots());
    desk.session.rounds[0].opened.as_mut().unwrap().present.clear();
    desk.accept(cast(unlisted, ballot(Some(people[0]), Marks::Blank)));
    desk.refuse(cast(unlisted, ballot(Some(stand_in), Marks::Blank)), &Refusal::SeatVoted);
    desk.accept(cast(unlisted, ballot(Some(people[0]), points(&[(1, 1)]))));
}

#[test]
fn points_keep_to_what_a_person_has() {
    let (mut desk, people) = Desk::with_people(1);
    let round = desk.open(dots());
    let vote = |marks| cast(round, ballot(Some(people[0]), marks));
    desk.accept(vote(points(&[(1, 2), (2, 1)])));
    desk.refuse(vote(points(&[(1, 3)])), &Refusal::TooManyOnOption { given: 3, allowed: 2 });
    desk.refuse(vote(points(&[(1, 2), (2, 2)])), &Refusal::TooManyPoints { given: 4, allowed: 3 });
    desk.refuse(vote(points(&[(9, 1)])), &Refusal::BadOption);
    desk.refuse(vote(points(&[(1, 1), (1, 1)])), &Refusal::BadOption);
    desk.refuse(vote(Marks::Ticks(vec![OptionId(1)])), &Refusal::WrongMarks);
}

#[test]
fn each_method_takes_its_own_marks() {
    let (one, two, three) = (OptionId(1), OptionId(2), OptionId(3));
    let high = Refusal::OutOfScale { value: 6, least: 0, most: 5 };
    let grade = Refusal::OutOfScale { value: -1, least: 0, most: 4 };
    let many = Refusal::TooManyTicks { given: 3, allowed: 2 };
    let cases = [
        (Method::Hands, Marks::Stances(vec![(one, Stance::Favour)]), points(&[(1, 1)]), Refusal::WrongMarks),
        (
            Method::Single,
            Marks::Ticks(vec![one]),
            Marks::Ticks(vec![one, two]),
            Refusal::TooManyTicks { given: 2, allowed: 1 },
        ),
        (Method::approval(None), Marks::Ticks(vec![one, two, three]), Marks::Ticks(vec![one, one]), Refusal::BadOption),
        (Method::approval(Some(2)), Marks::Ticks(vec![one, two]), Marks::Ticks(vec![one, two, three]), many),
        (Method::score(0, 5), Marks::Scores(vec![(one, 5)]), Marks::Scores(vec![(one, 6)]), high),
        (Method::judgment(5), Marks::Scores(vec![(one, 4)]), Marks::Scores(vec![(one, -1)]), grade),
        (
            Method::ranking(RankingRule::Schulze),
            Marks::Ranking(vec![vec![two], vec![one, three]]),
            Marks::Ranking(vec![vec![one], vec![one]]),
            Refusal::BadOption,
        ),
    ];
    for (method, good, bad, refusal) in cases {
        let (mut desk, people) = Desk::with_people(1);
        let round = desk.open(draft(method, 3));
        desk.accept(cast(round, ballot(Some(people[0]), good)));
        desk.refuse(cast(round, ballot(Some(people[0]), bad)), &refusal);
        desk.accept(cast(round, ballot(Some(people[0]), Marks::Blank)));
        desk.accept(cast(round, ballot(Some(people[0]), Marks::Spoilt)));
    }
}

#[test]
fn a_ballot_is_taken_back_while_the_round_is_open() {
    let (mut desk, people) = Desk::with_people(1);
    let round = desk.open(dots());
    desk.accept(cast(round, ballot(Some(people[0]), Marks::Blank)));
    desk.refuse(Act::TakeBack { round, place: 1 }, &Refusal::BadOption);
    desk.accept(Act::TakeBack { round, place: 0 });
    assert!(desk.ballots(round).is_empty());
    desk.close(round);
    desk.refuse(Act::TakeBack { round, place: 0 }, &Refusal::RoundNotOpen);
}

fn hands(option: u32, favour: u32, against: u32, abstain: u32) -> HandCount {
    HandCount { option: OptionId(option), favour, against, abstain }
}

#[test]
fn hands_are_counted_within_those_present() {
    let (mut desk, _) = Desk::with_people(3);
    let round = desk.open(Round { taking: Taking::Hands, ..draft(Method::Hands, 2) });
    let count = |counts: &[HandCount]| Act::CountHands { round, counts: counts.to_vec() };
    desk.accept(count(&[hands(1, 1, 1, 1)]));
    desk.accept(count(&[hands(1, 2, 1, 0), hands(2, 3, 0, 0)]));
    assert_eq!(desk.session.round(round).unwrap().counts.len(), 2);
    let too_many = Refusal::MoreVotesThanVoters { votes: 4, voters: 3 };
    desk.refuse(count(&[hands(1, 2, 1, 1)]), &too_many);
    desk.refuse(count(&[hands(1, 1, 0, 0), hands(1, 1, 0, 0)]), &Refusal::BadOption);
    desk.refuse(count(&[hands(7, 1, 0, 0)]), &Refusal::BadOption);
    let most = hands(1, u32::MAX, u32::MAX, u32::MAX);
    desk.refuse(count(&[most]), &Refusal::MoreVotesThanVoters { votes: u32::MAX, voters: 3 });
    desk.close(round);
    desk.refuse(count(&[]), &Refusal::RoundNotOpen);
}

#[test]
fn hands_are_not_counted_where_names_are_called_or_points_are_given() {
    let (mut desk, _) = Desk::with_people(3);
    for round in [draft(Method::Hands, 1), Round { taking: Taking::Hands, ..dots() }] {
        let round = desk.open(round);
        desk.refuse(Act::CountHands { round, counts: vec![] }, &Refusal::WrongMarks);
        desk.close(round);
    }
}

#[test]
fn hands_and_ballots_do_not_mix() {
    let (mut desk, _) = Desk::with_people(3);
    let round = desk.open(Round { taking: Taking::Hands, ..draft(Method::Hands, 1) });
    let count = |counts: &[HandCount]| Act::CountHands { round, counts: counts.to_vec() };
    let vote = cast(round, ballot(None, Marks::Stances(vec![(OptionId(1), Stance::Favour)])));
    desk.accept(count(&[hands(1, 2, 1, 0)]));
    desk.refuse(vote.clone(), &Refusal::WrongMarks);
    desk.accept(count(&[]));
    desk.accept(vote);
    desk.refuse(count(&[hands(1, 2, 1, 0)]), &Refusal::WrongMarks);
}

#[test]
fn a_round_is_closed_once_and_not_before_it_was_opened() {
    let (mut desk, _) = Desk::with_people(1);
    let round = RoundId(desk.add(dots()));
    desk.refuse(close(round, vec![]), &Refusal::RoundNotOpen);
    desk.accept(Act::OpenRound { round, at: at(10, 0), seed: None });
    let early = Act::CloseRound { round, at: at(9, 59), handed: Handed::NOTHING };
    desk.refuse(early, &Refusal::ClockWentBack);
    desk.refuse(close(round, vec![ballot(None, Marks::Blank)]), &Refusal::WrongMarks);
    desk.accept(close(round, vec![]));
    let closed = desk.session.round(round).unwrap();
    assert_eq!((closed.state, closed.closed), (RoundState::Closed, Some(at(11, 0))));
    desk.refuse(close(round, vec![]), &Refusal::RoundNotOpen);
    desk.refuse(cast(round, ballot(None, Marks::Blank)), &Refusal::RoundNotOpen);
}

#[test]
fn secret_ballots_come_together_at_the_end_and_in_no_order_of_coming() {
    let (mut desk, people) = Desk::with_people(3);
    let round = desk.open(secret(dots()));
    assert!(desk.session.round(round).unwrap().is_sealed());
    desk.refuse(cast(round, ballot(None, Marks::Blank)), &Refusal::SecretBallotAlone);
    desk.refuse(close(round, vec![ballot(Some(people[0]), Marks::Blank)]), &Refusal::SecretBallotSigned);
    desk.refuse(close(round, vec![slip(1, Marks::Blank)]), &Refusal::SecretBallotSigned);
    let too_many = vec![ballot(None, Marks::Blank); 4];
    desk.refuse(close(round, too_many), &Refusal::MoreVotesThanVoters { votes: 4, voters: 3 });
    desk.refuse(close(round, vec![ballot(None, Marks::Ticks(vec![]))]), &Refusal::WrongMarks);
    let came = [points(&[(3, 1)]), Marks::Blank, points(&[(1, 2)])].map(|marks| ballot(None, marks));
    let mut otherwise = desk.clone();
    desk.accept(close(round, came.to_vec()));
    let [first, second, third] = came;
    otherwise.accept(close(round, vec![third, first, second]));
    assert_eq!(desk.session, otherwise.session, "the order in which they came must not show");
    assert!(!desk.session.round(round).unwrap().is_sealed());
}

#[test]
fn a_secret_ballot_weighs_what_the_rules_say() {
    let (mut desk, _) = Desk::with_people(2);
    let round = desk.open(secret(dots()));
    let heavy = Ballot { weight: 5, ..ballot(None, Marks::Blank) };
    desk.refuse(close(round, vec![heavy]), &Refusal::OutOfScale { value: 5, least: 1, most: 1 });
}

#[test]
fn an_annulled_round_stays_in_the_record_and_makes_way() {
    let (mut desk, people) = Desk::with_people(1);
    let round = desk.open(dots());
    desk.accept(cast(round, ballot(Some(people[0]), Marks::Blank)));
    desk.accept(Act::AnnulRound { round });
    assert_eq!(desk.session.round(round).unwrap().state, RoundState::Annulled);
    assert_eq!(desk.ballots(round).len(), 1);
    desk.open(dots());
    let missing = RoundId(99);
    desk.refuse(Act::AnnulRound { round: missing }, &Refusal::NotFound(missing.into()));
}

#[test]
fn a_session_is_not_sealed_over_an_open_round() {
    use concertar::session::closing::Seal;
    use concertar::session::header::{Header, State};
    let (mut desk, _) = Desk::with_people(1);
    let round = desk.open(secret(dots()));
    let seal = || Act::Seal(Box::new(Seal { digest: "5ea1".into(), at: at(12, 0), parts: vec![], form: 0 }));
    desk.refuse(seal(), &Refusal::RoundOpen);
    let header = Header { title: "Mesa".into(), state: State::Sealed, ..Header::default() };
    desk.refuse(Act::SetHeader(Box::new(header)), &Refusal::NotSealed);
    desk.close(round);
    desk.accept(seal());
}

#[test]
fn secrecy_is_said_by_the_round_not_by_the_rules_of_the_session() {
    let (mut desk, people) = Desk::with_people(1);
    desk.accept(rules(Rules { secrecy: Secrecy::Secret, ..Rules::default() }));
    let round = desk.open(dots());
    desk.accept(cast(round, ballot(Some(people[0]), Marks::Blank)));
}

#[test]
fn what_a_ballot_leaves_unused_is_known_of_each_method() {
    let id = OptionId;
    let round = |method| Round {
        method,
        options: (1..=3)
            .map(|number| RoundOption { id: id(number), label: "Eje".into(), axis: None, cost: None })
            .collect(),
        ..Round::default()
    };
    let used = |method, marks| round(method).used(&marks).map(|it| (it.unit, it.used, it.of));
    let dots = |points, most| Method::Dots { points, most };
    let given = Marks::Points(vec![(id(1), 1), (id(3), 2)]);
    assert_eq!(used(dots(5, 5), given.clone()), Some((Unit::Points, 3, 5)));
    let each = Marks::Points((1..=3).map(|number| (id(number), 1)).collect());
    assert_eq!(used(dots(5, 1), each), Some((Unit::Points, 3, 3)), "no more can be given");
    assert_eq!(used(dots(5, 1), given.clone()), None, "no marks of this round");
    assert_eq!(used(dots(5, 5), Marks::Blank), None);
    assert_eq!(used(Method::Single, Marks::Ticks(vec![id(1)])), None);
    let schulze = || Method::ranking(RankingRule::Schulze);
    assert_eq!(used(schulze(), Marks::Ranking(vec![vec![id(2)]])), Some((Unit::Places, 1, 3)));
    let all_but_one = Marks::Ranking(vec![vec![id(2)], vec![id(1)]]);
    assert_eq!(used(schulze(), all_but_one), Some((Unit::Places, 3, 3)), "the one left out is last");
    let scores = Marks::Scores(vec![(id(1), -2), (id(2), 1)]);
    assert_eq!(used(Method::score(-3, 3), scores.clone()), Some((Unit::Options, 2, 3)));
    let votes = |of: [i32; 3]| Marks::Scores((1..).map(id).zip(of).collect());
    let quadratic = |credits, of| used(Method::Quadratic { credits }, votes(of));
    assert_eq!(used(Method::Quadratic { credits: 9 }, scores.clone()), Some((Unit::Credits, 5, 9)));
    assert_eq!(quadratic(15, [3, -2, 1]), Some((Unit::Credits, 14, 14)), "one vote more costs three");
    assert_eq!(quadratic(17, [3, -2, 1]), Some((Unit::Credits, 14, 17)));
    assert_eq!(quadratic(u32::MAX, [i32::MIN; 3]), None, "no ballot of this round: it costs more than there is");
    let grades = |missing| Method::MajorityJudgment { grades: 4, missing };
    assert_eq!(used(grades(Missing::Worst), votes([3, 0, 1])), Some((Unit::Options, 3, 3)));
    assert_eq!(used(grades(Missing::Worst), votes([3, 4, 1])), None, "there is no such grade");
    let stances = Marks::Stances(vec![(id(2), Stance::Favour)]);
    assert_eq!(used(Method::Hands, stances.clone()), Some((Unit::Options, 1, 3)));
    assert_eq!(used(Method::Consent, stances), None, "marks of another method");
    let consents = Marks::Consents(vec![(id(1), Consent::Support), (id(3), Consent::Abstain)]);
    assert_eq!(used(Method::Consent, consents), Some((Unit::Options, 2, 3)));
    let criteria = || Method::Criteria { low: 0, high: 5, criteria: Vec::new() };
    let sheet = |numbers| Marks::Sheet(vec![(id(1), numbers)]);
    assert_eq!(used(criteria(), sheet(vec![2])), None, "it weighs nothing");
    assert_eq!(used(criteria(), sheet(Vec::new())), Some((Unit::Options, 1, 3)));
    let pairs = Marks::Comparisons(vec![(id(1), id(2), 3)]);
    assert_eq!(used(Method::Comparison { index: RandomIndex::default() }, pairs), Some((Unit::Pairs, 1, 3)));
}
