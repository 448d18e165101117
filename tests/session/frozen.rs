//! What a round keeps from the moment when it was opened: nothing that becomes of the roster or the rules alters it.

use concertar::session::ballot::{Ballot, Handed};
use concertar::session::id::{ParticipantId, RoundId};
use concertar::session::participant::{Capacity, Participant, Sector};
use concertar::session::round::{Franchise, Round, RoundState, Taking};
use concertar::session::rules::{Amount, Call, Counted, DecisionRule, Quorum, Rules, Weights};
use concertar::session::{Act, Refusal, Session};
use concertar::voting::verdict::{Verdict, sectors};
use concertar::voting::views::SectorShares;
use concertar::voting::{Counting, RoundResult};
use concertar::words::{Language, Words};
use proptest::prelude::*;

use super::support::{Desk, at, ballot, dots, points};

/// A roster of two institutions and someone who speaks for themselves, with a substitute, someone absent and someone
/// without a vote.
fn roster(weights: Weights, proxies: bool) -> (Desk, Vec<ParticipantId>) {
    let mut desk = Desk::new();
    let quorum = Quorum { amount: Amount::MoreThanHalf, of: Counted::Institutions, each_sector: false };
    let decision = DecisionRule::AbsoluteMajority;
    let rules = Rules { decision, quorum, weights, proxies, ..Rules::default() };
    desk.accept(Act::SetRules(Box::new(rules)));
    let member = |name: &str, institution: &str, weight: u32, sector: Sector| Participant {
        name: name.into(),
        institution: institution.into(),
        weight,
        sector: Some(sector),
        ..Participant::default()
    };
    let mut people = Vec::new();
    for person in [
        member("Ana", "Municipio", 3, Sector::LocalGovernment),
        member("Beto", "Municipio", 2, Sector::LocalGovernment),
        member("Cira", "Cámara", 5, Sector::Private),
        member("Delia", "", 1, Sector::Social),
        member("Elsa", "Cámara", 4, Sector::Private),
    ] {
        let capacity = matches!(person.name.as_str(), "Ana" | "Beto" | "Cira").then_some(Capacity::Decider);
        people.push(ParticipantId(desk.add(Participant { capacity, ..person })));
    }
    let substitute = Participant { substitute_of: Some(people[4]), ..member("Fabio", "Cámara", 4, Sector::Private) };
    people.push(ParticipantId(desk.add(substitute)));
    people.push(ParticipantId(desk.add(Participant { vote: false, ..member("Gil", "Radio", 1, Sector::Media) })));
    // Beto and Elsa are absent; Fabio sits in Elsa's place.
    for place in [0, 2, 3, 5, 6] {
        desk.accept(Act::Arrive { who: people[place], at: at(9, 0) });
    }
    (desk, people)
}

/// Everything that is told of a round, and everything that it allows.
#[derive(Debug, PartialEq)]
struct Told {
    voters: Vec<ParticipantId>,
    weights: Vec<u32>,
    result: RoundResult,
    verdict: String,
    more: Vec<String>,
    sectors: String,
    shares: Option<SectorShares>,
    answers: Vec<Result<(), Refusal>>,
}

impl Told {
    fn of(session: &Session, id: RoundId, people: &[ParticipantId]) -> Self {
        let round = session.round(id).unwrap();
        let words = Words::new(Language::Spanish);
        let vote = |who: &ParticipantId| {
            let weight = session.vote_weight(round, Some(*who));
            let ballot = Ballot { weight, ..ballot(Some(*who), points(&[(1, 1)])) };
            session.clone().apply(Act::Cast { round: id, ballot })
        };
        Self {
            voters: session.voters_of(round).iter().map(|it| it.id).collect(),
            weights: people.iter().map(|who| session.vote_weight(round, Some(*who))).collect(),
            result: RoundResult::of(round),
            verdict: words.verdict_outcome(round, session),
            more: words.verdict_more(round, session),
            sectors: format!("{:?}", sectors(round, session)),
            shares: Verdict::of(round).and_then(|verdict| SectorShares::of(&verdict, session)),
            answers: people.iter().map(vote).collect(),
        }
    }
}

/// What may become of a roster.
#[derive(Clone, Debug)]
enum Change {
    Vote(bool),
    Weight(u32),
    Institution(&'static str),
    Sector(Option<Sector>),
    Capacity(Option<Capacity>),
    SubstituteOf(Option<usize>),
    Leaves,
    Comes,
    IsRemoved,
    GoesLast,
    AnotherComes,
    Rules(Weights, bool),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        any::<bool>().prop_map(Change::Vote),
        (0_u32..9).prop_map(Change::Weight),
        prop_oneof![Just("Municipio"), Just("Cámara"), Just(""), Just("Otra")].prop_map(Change::Institution),
        prop_oneof![Just(None), Just(Some(Sector::Academic)), Just(Some(Sector::Social))].prop_map(Change::Sector),
        prop_oneof![Just(None), Just(Some(Capacity::Decider))].prop_map(Change::Capacity),
        proptest::option::of(0_usize..7).prop_map(Change::SubstituteOf),
        Just(Change::Leaves),
        Just(Change::Comes),
        Just(Change::IsRemoved),
        Just(Change::GoesLast),
        Just(Change::AnotherComes),
        (weights(), any::<bool>()).prop_map(|(weights, proxies)| Change::Rules(weights, proxies)),
    ]
}

/// Who votes in the round.
#[derive(Clone, Debug)]
enum Who {
    All,
    Institutions,
    Deciders,
    Listed(Vec<usize>),
}

impl Who {
    fn of(&self, people: &[ParticipantId]) -> Franchise {
        match self {
            Self::All => Franchise::All,
            Self::Institutions => Franchise::Institutions,
            Self::Deciders => Franchise::Deciders,
            Self::Listed(places) => Franchise::Listed(places.iter().map(|place| people[*place]).collect()),
        }
    }
}

fn franchise() -> impl Strategy<Value = Who> {
    prop_oneof![
        Just(Who::All),
        Just(Who::Institutions),
        Just(Who::Deciders),
        // One of them is there.
        proptest::sample::subsequence(vec![0, 1, 2, 4, 6], 3..5).prop_map(Who::Listed),
    ]
}

fn weights() -> impl Strategy<Value = Weights> {
    prop_oneof![Just(Weights::Person), Just(Weights::Institution), Just(Weights::Weighted)]
}

fn act(session: &Session, people: &[ParticipantId], who: ParticipantId, change: &Change) -> Option<Act> {
    let person = session.participant(who)?.clone();
    Some(match change {
        Change::Vote(vote) => Act::edit(Participant { vote: *vote, ..person }),
        Change::Weight(weight) => Act::edit(Participant { weight: *weight, ..person }),
        Change::Institution(name) => Act::edit(Participant { institution: (*name).into(), ..person }),
        Change::Sector(sector) => Act::edit(Participant { sector: *sector, ..person }),
        Change::Capacity(capacity) => Act::edit(Participant { capacity: *capacity, ..person }),
        Change::SubstituteOf(place) => {
            Act::edit(Participant { substitute_of: place.map(|place| people[place]), ..person })
        }
        Change::Leaves => Act::Depart { who, at: at(12, 0) },
        Change::Comes => Act::Arrive { who, at: at(12, 0) },
        Change::IsRemoved => Act::remove_and_detach(who),
        Change::GoesLast => Act::Shift { what: who.into(), before: None },
        Change::AnotherComes => Act::add(Participant { name: "Hugo".into(), weight: 7, ..Participant::default() }),
        Change::Rules(weights, proxies) => {
            let quorum = Quorum { amount: Amount::Count(7), ..Quorum::default() };
            let rules = Rules { weights: *weights, proxies: *proxies, quorum, call: Call::Second, ..Rules::default() };
            Act::SetRules(Box::new(rules))
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever becomes of the people and the rules after the opening, the round tells and allows the same.
    #[test]
    fn a_round_keeps_who_may_vote(
        weights in weights(),
        proxies in any::<bool>(),
        franchise in franchise(),
        closed in any::<bool>(),
        votes in proptest::collection::vec((0_usize..7, 1_u32..=3), 0..7),
        changes in proptest::collection::vec((0_usize..7, change()), 1..12),
    ) {
        let (mut desk, people) = roster(weights, proxies);
        let id = desk.open(Round { taking: Taking::RollCall, voters: franchise.of(&people), ..dots() });
        for (place, option) in votes {
            let weight = desk.session.vote_weight(desk.session.round(id).unwrap(), Some(people[place]));
            let ballot = Ballot { weight, ..ballot(Some(people[place]), points(&[(option, 1)])) };
            let _ = desk.session.apply(Act::Cast { round: id, ballot });
        }
        if closed {
            desk.close(id);
        }
        let before = Told::of(&desk.session, id, &people);
        let opened = desk.session.round(id).unwrap().opened.clone();
        let mut changed = 0;
        for (place, change) in changes {
            let Some(act) = act(&desk.session, &people, people[place], &change) else { continue };
            changed += u32::from(desk.session.apply(act).is_ok());
            prop_assert_eq!(desk.session.faults(), vec![]);
        }
        // Whoever has no part in the round may be gone: they could not vote before either.
        let told = Told::of(&desk.session, id, &people);
        let has_part = |place: &usize| opened.as_ref().unwrap().people().any(|id| id == people[*place]);
        let answers = |told: &Told| {
            (0..people.len()).filter(has_part).map(|place| told.answers[place].clone()).collect::<Vec<_>>()
        };
        prop_assert_eq!(answers(&told), answers(&before), "after {} changes", changed);
        prop_assert_eq!(Told { answers: vec![], ..told }, Told { answers: vec![], ..before });
        prop_assert_eq!(&desk.session.round(id).unwrap().opened, &opened);
    }
}

#[test]
fn the_opening_says_who_could_vote_for_whom_and_how_the_table_decides() {
    let (mut desk, people) = roster(Weights::Institution, false);
    let id = desk.open(dots());
    let opened = desk.session.round(id).unwrap().opened.clone().unwrap();
    assert_eq!(opened.decision, DecisionRule::AbsoluteMajority);
    assert_eq!(opened.electorate.iter().map(|it| it.id).collect::<Vec<_>>(), people[..6]);
    assert_eq!(opened.electorate[1].body, "Municipio");
    assert_eq!(opened.electorate[3].body, "Delia", "whoever has no institution speaks for themselves");
    assert_eq!((opened.electorate[5].seat, opened.electorate[0].seat), (Some(people[4]), None));
    assert_eq!((opened.present.len(), opened.entitled), (4, 5));
    let counted = opened.counted.unwrap();
    assert_eq!((counted.present, counted.entitled), (3, 3), "the quorum counts institutions");
    desk.accept(Act::SetRules(Box::default()));
    assert_eq!(desk.session.round(id).unwrap().opened.as_ref().unwrap().decision, DecisionRule::AbsoluteMajority);
}

#[test]
fn whoever_loses_the_vote_later_may_still_give_it_and_whoever_gets_it_later_may_not() {
    let (mut desk, people) = roster(Weights::Weighted, false);
    let id = desk.open(Round { taking: Taking::RollCall, ..dots() });
    let cira = desk.session.participant(people[2]).unwrap().clone();
    desk.accept(Act::edit(Participant { vote: false, weight: 9, ..cira }));
    let gil = desk.session.participant(people[6]).unwrap().clone();
    desk.accept(Act::edit(Participant { vote: true, ..gil }));
    let vote = |who, weight| Act::Cast { round: id, ballot: Ballot { weight, ..ballot(Some(who), points(&[(1, 1)])) } };
    desk.refuse(vote(people[6], 1), &Refusal::MayNotVote);
    desk.refuse(vote(people[2], 9), &Refusal::OutOfScale { value: 9, least: 5, most: 5 });
    desk.accept(vote(people[2], 5));
    desk.accept(Act::CloseRound { round: id, at: at(11, 0), handed: Handed::NOTHING });
    let round = desk.session.round(id).unwrap();
    assert_eq!((round.state, RoundResult::of(round).counting), (RoundState::Closed, Counting::Final));
}

#[test]
fn whoever_could_vote_in_a_round_stays_on_the_roster() {
    let (mut desk, people) = roster(Weights::Person, true);
    let id = desk.open(dots());
    desk.close(id);
    for who in &people[..6] {
        let refusal = desk.session.clone().apply(Act::remove_and_detach(*who));
        assert!(matches!(refusal, Err(Refusal::HasDependants(named)) if named.contains(&id.into())));
    }
    desk.accept(Act::remove(people[6]));
}

#[test]
fn a_round_may_say_who_votes_and_the_quorum_stays_that_of_the_rules() {
    let open = |franchise: &dyn Fn(&[ParticipantId]) -> Franchise| {
        let (mut desk, people) = roster(Weights::Person, false);
        let id = desk.open(Round { taking: Taking::RollCall, voters: franchise(&people), ..dots() });
        let round = desk.session.round(id).unwrap();
        let place = |id: ParticipantId| people.iter().position(|it| *it == id).unwrap();
        let voters: Vec<usize> = desk.session.voters_of(round).iter().map(|it| place(it.id)).collect();
        let opened = round.opened.clone().unwrap();
        let counted = opened.counted.unwrap();
        assert_eq!((counted.present, counted.entitled, opened.quorate), (3, 3, true), "the quorum counts all");
        (voters, opened.present.len(), opened.entitled, opened.weights)
    };
    assert_eq!(open(&|_| Franchise::All), (vec![0, 2, 3, 5], 4, 5, Weights::Person));
    assert_eq!(open(&|_| Franchise::Institutions), (vec![0, 2, 3], 4, 5, Weights::Institution));
    assert_eq!(open(&|_| Franchise::Deciders), (vec![0, 2], 2, 3, Weights::Person));
    let listed = |people: &[ParticipantId]| Franchise::Listed(vec![people[1], people[3], people[6]]);
    assert_eq!(open(&listed), (vec![3, 6], 2, 3, Weights::Person));
}

#[test]
fn only_those_for_whom_a_round_is_vote_in_it() {
    let (mut desk, people) = roster(Weights::Person, false);
    let voters = Franchise::Listed(vec![people[3], people[6]]);
    let draft = RoundId(desk.add(Round { taking: Taking::RollCall, voters, ..dots() }));
    desk.refuse(Act::remove(people[3]), &Refusal::HasDependants(vec![draft.into()]));
    desk.accept(Act::OpenRound { round: draft, at: at(10, 0), seed: None });
    let vote = |who| Act::Cast { round: draft, ballot: ballot(Some(who), points(&[(1, 1)])) };
    desk.refuse(vote(people[0]), &Refusal::MayNotVote);
    desk.accept(vote(people[3]));
    desk.accept(vote(people[6]));
    let slip = Act::Cast { round: draft, ballot: ballot(None, points(&[(1, 1)])) };
    desk.refuse(slip, &Refusal::MoreVotesThanVoters { votes: 3, voters: 2 });
}
