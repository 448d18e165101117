//! Every refusal can be provoked, and each leaves the session as it was.

use std::collections::BTreeSet;

use concertar::session::agenda::AgendaPoint;
use concertar::session::agreement::{Agreement, AgreementState, FollowUp};
use concertar::session::axis::Axis;
use concertar::session::ballot::{Handed, Marks, OptionId, Totals};
use concertar::session::closing::Seal;
use concertar::session::crossing::Crossing;
use concertar::session::header::Header;
use concertar::session::id::{AgendaPointId, AgreementId, AxisId, ParticipantId, RoundId};
use concertar::session::participant::{Participant, Stay};
use concertar::session::round::method::{ApprovalRule, BudgetRule, RandomIndex, Weighing};
use concertar::session::round::{Answered, Became, Franchise, Method, Round, Settled};
use concertar::session::rules::{Rules, Weights};
use concertar::session::stakeholder::{Rating, Stakeholder};
use concertar::session::{Act, History, Paragraphs, Refusal};
use jiff::civil::date;

use super::support::{Desk, at, ballot, dots, draft, nowhere, points, secret};

/// How many kinds of refusal there are. The match has no other arm: a new refusal does not compile until it is counted
/// here and provoked below.
fn kinds(refusal: &Refusal) -> usize {
    match refusal {
        Refusal::Sealed
        | Refusal::NoTitle
        | Refusal::NotFound(_)
        | Refusal::EmptyText
        | Refusal::AlreadyNumbered(_)
        | Refusal::DanglingReference(_)
        | Refusal::OutOfScale { .. }
        | Refusal::HasDependants(_)
        | Refusal::AlreadyPresent
        | Refusal::NotPresent
        | Refusal::ClockWentBack
        | Refusal::NotACrossing
        | Refusal::SameThing
        | Refusal::NoOptions
        | Refusal::RepeatedOption
        | Refusal::RoundNotDraft
        | Refusal::RoundNotOpen
        | Refusal::RoundOpen
        | Refusal::SecretBallotAlone
        | Refusal::SecretBallotSigned
        | Refusal::WrongMarks
        | Refusal::BadOption
        | Refusal::TooManyPoints { .. }
        | Refusal::TooManyOnOption { .. }
        | Refusal::TooManyTicks { .. }
        | Refusal::TooManyCredits { .. }
        | Refusal::SheetIncomplete { .. }
        | Refusal::NeedsSeats
        | Refusal::PairTwice
        | Refusal::NoCriteria
        | Refusal::NoCost
        | Refusal::TotalTooLarge { .. }
        | Refusal::InstitutionVoted
        | Refusal::NotTied
        | Refusal::NoObjection
        | Refusal::NoVoters
        | Refusal::SeatVoted
        | Refusal::WeightedNeedsNames
        | Refusal::MayNotVote
        | Refusal::MoreVotesThanVoters { .. }
        | Refusal::TimerState
        | Refusal::MayNotSpeak
        | Refusal::StandsAside
        | Refusal::WaitsAlready
        | Refusal::NobodySpeaks
        | Refusal::FloorTaken
        | Refusal::AlreadyAdopted
        | Refusal::NotAdopted
        | Refusal::AmendmentOpen
        | Refusal::AmendmentSettled
        | Refusal::ObjectionStands
        | Refusal::OwedFromBefore
        | Refusal::HistoryStays
        | Refusal::NotSealed
        | Refusal::DateBeforeSession => 55,
        // Asked only of what is done now, and provoked in `demands`.
        Refusal::DateAhead
        | Refusal::OnRecord
        | Refusal::NumberStays
        | Refusal::AdoptedApart
        | Refusal::ReconsiderFirst
        | Refusal::OtherRound
        | Refusal::OtherCount
        | Refusal::DecidedBy(_)
        | Refusal::NotRepresented
        | Refusal::SomeoneAgainst
        | Refusal::PointRunning => 0,
    }
}

/// A desk in the middle of a workshop: two people, of whom one is present, a draft of each round, an agreement.
fn desk() -> (Desk, Vec<Act>) {
    let (mut desk, present) = Desk::with_people(1);
    let header = Header { title: "Mesa".into(), date: Some(date(2026, 11, 20)), ..Header::default() };
    desk.accept(Act::SetHeader(Box::new(header)));
    let absent = desk.person("Ausente");
    let mute = Participant { name: "Sin voto".into(), vote: false, ..Participant::default() };
    let mute = concertar::session::id::ParticipantId(desk.add(mute));
    let point = AgendaPointId(desk.add(AgendaPoint { title: "Apertura".into(), ..AgendaPoint::default() }));
    let axis = AxisId(desk.add(Axis { name: "Agua".into(), ..Axis::default() }));
    let agreement = Agreement { text: "Plan".into(), axis: Some(axis), ..Agreement::default() };
    let agreement = AgreementId(desk.add(agreement));
    let waiting = RoundId(desk.add(secret(dots())));
    let round = desk.open(dots());
    let vote = |marks| Act::Cast { round, ballot: ballot(Some(present[0]), marks) };
    let entry = FollowUp {
        date: date(2026, 1, 1),
        state: AgreementState::Underway,
        evidence: "".into(),
        note: "".into(),
        after_seal: false,
    };
    let rated = Stakeholder {
        name: "Red".into(),
        ratings: vec![Rating { urgency: Some(9), ..Rating::default() }],
        ..Stakeholder::default()
    };
    let mut twice = draft(Method::Single, 2);
    twice.options[0].id = OptionId(2);
    let next = desk.session.next;
    let acts = vec![
        Act::SetHeader(Box::default()),
        Act::remove(nowhere()),
        Act::add(Axis::default()),
        Act::add(Axis { id: AxisId(3), name: "Agua".into(), ..Axis::default() }),
        Act::add(Agreement { text: "Plan".into(), axis: Some(AxisId(99)), ..Agreement::default() }),
        Act::add(rated),
        Act::remove(axis),
        Act::Arrive { who: present[0], at: at(9, 30) },
        Act::Depart { who: absent, at: at(9, 30) },
        Act::Depart { who: present[0], at: at(8, 0) },
        Act::add(Crossing { strategy: "Nada".into(), ..Crossing::default() }),
        Act::Shift { what: axis.into(), before: Some(axis.into()) },
        Act::add(draft(Method::Single, 0)),
        Act::add(twice),
        Act::edit(Round { id: round, question: "¿Otra?".into(), ..dots() }),
        Act::CloseRound { round: waiting, at: at(11, 0), handed: Handed::NOTHING },
        Act::OpenRound { round: waiting, at: at(10, 0), seed: None },
        vote(Marks::Ticks(vec![])),
        vote(points(&[(9, 1)])),
        vote(points(&[(1, 2), (2, 2)])),
        vote(points(&[(1, 3)])),
        Act::Cast { round, ballot: ballot(Some(mute), Marks::Blank) },
        Act::Several(vec![vote(Marks::Blank), Act::Cast { round, ballot: ballot(None, Marks::Blank) }]),
        Act::EndPoint { point, at: at(9, 0) },
        Act::add(draft(Method::Criteria { low: 0, high: 5, criteria: vec![] }, 2)),
        Act::add(draft(Method::Budget { amount: 10, rule: BudgetRule::Greedy }, 2)),
        Act::SettleTie { round: waiting, settled: None },
        instead(round, next, draft(Method::Single, 2), Marks::Ticks(vec![OptionId(1), OptionId(2)])),
        instead(round, next, draft(Method::Quadratic { credits: 4 }, 2), Marks::Scores(vec![(OptionId(1), -3)])),
        instead(round, next, by_one_criterion(), Marks::Sheet(vec![(OptionId(1), vec![3, 4])])),
        instead(
            round,
            next,
            draft(Method::Comparison { index: RandomIndex::Saaty1980 }, 2),
            Marks::Comparisons(vec![(OptionId(1), OptionId(2), 3), (OptionId(2), OptionId(1), 3)]),
        ),
        Act::CountTotals { round, totals: Some(too_many()) },
        closing_by_the_chair(round),
        answering_nothing(round),
        opening_for_nobody(round, next),
        proportional_without_a_number(round, next),
        one_vote_for_two(round, next),
        one_seat_for_two(round, next, present[0]),
        weighted_on_slips(round, next),
        Act::FollowUp { agreement, entry },
    ];
    let secret_acts = [
        Act::Cast { round: waiting, ballot: ballot(None, Marks::Blank) },
        Act::CloseRound {
            round: waiting,
            at: at(12, 0),
            handed: Handed::ballots(vec![ballot(Some(present[0]), Marks::Blank)]),
        },
    ];
    let opened = |act| {
        let close = Act::CloseRound { round, at: at(11, 0), handed: Handed::NOTHING };
        Act::Several(vec![close, Act::OpenRound { round: waiting, at: at(11, 0), seed: None }, act])
    };
    let seal = Act::Seal(Box::new(Seal { digest: "5ea1".into(), at: at(12, 0), parts: vec![], form: 0 }));
    let sealed = Act::Several(vec![Act::AnnulRound { round }, seal, Act::Decide(None)]);
    let acts = acts.into_iter().chain(secret_acts.map(opened)).chain([sealed]).collect();
    (desk, acts)
}

/// Opens a round that is to choose in proportion to the room, and does not say how many.
fn proportional_without_a_number(round: RoundId, next: u32) -> Act {
    let method = Method::Approval { most: None, rule: ApprovalRule::Phragmen };
    let open = Act::OpenRound { round: RoundId(next), at: at(10, 30), seed: None };
    Act::Several(vec![Act::AnnulRound { round }, Act::add(draft(method, 3)), open])
}

/// Sets `round` aside and gives `marks` in another one.
fn instead(round: RoundId, next: u32, other: Round, marks: Marks) -> Act {
    let next = RoundId(next);
    Act::Several(vec![
        Act::AnnulRound { round },
        Act::add(other),
        Act::OpenRound { round: next, at: at(10, 30), seed: None },
        Act::Cast { round: next, ballot: ballot(None, marks) },
    ])
}

fn by_one_criterion() -> Round {
    let impact = Weighing { criterion: None, name: "Impacto".into(), weight: 1, cost: false };
    draft(Method::Criteria { low: 0, high: 5, criteria: vec![impact] }, 2)
}

/// More points on one option than one voter can have given.
fn too_many() -> Totals {
    Totals { voters: 1, options: vec![(OptionId(1), 3)], ..Totals::default() }
}

/// The chair orders what was not left to it.
fn closing_by_the_chair(round: RoundId) -> Act {
    let settled = Settled { order: vec![OptionId(1)], by: "".into(), reason: Paragraphs::default(), at: at(11, 0) };
    let close = Act::CloseRound { round, at: at(11, 0), handed: Handed::NOTHING };
    Act::Several(vec![close, Act::SettleTie { round, settled: Some(settled) }])
}

/// An answer to an objection that nobody raised.
fn answering_nothing(round: RoundId) -> Act {
    let answered = Answered {
        option: OptionId(1),
        who: None,
        count: 1,
        became: Became::Resolved,
        by: "".into(),
        note: Paragraphs::default(),
        at: at(11, 0),
    };
    let close = Act::CloseRound { round, at: at(11, 0), handed: Handed::NOTHING };
    Act::Several(vec![close, Act::SettleObjection { round, answered }])
}

/// A round for those who decide, of whom there are none.
fn opening_for_nobody(round: RoundId, next: u32) -> Act {
    Act::Several(vec![
        Act::AnnulRound { round },
        Act::add(Round { voters: Franchise::Deciders, ..dots() }),
        Act::OpenRound { round: RoundId(next), at: at(10, 30), seed: None },
    ])
}

/// Someone and whoever stands in for them, who have one seat.
fn one_seat_for_two(round: RoundId, next: u32, holder: ParticipantId) -> Act {
    let stand_in = Participant { name: "Suplente".into(), substitute_of: Some(holder), ..Participant::default() };
    let cast = |who| Act::Cast { round: RoundId(next + 1), ballot: ballot(Some(who), Marks::Blank) };
    Act::Several(vec![
        Act::AnnulRound { round },
        Act::SetRules(Box::new(Rules { proxies: true, ..Rules::default() })),
        Act::add(stand_in),
        Act::add(dots()),
        Act::OpenRound { round: RoundId(next + 1), at: at(10, 30), seed: None },
        cast(holder),
        cast(ParticipantId(next)),
    ])
}

/// Votes that weigh differently, on slips that nobody signs.
fn weighted_on_slips(round: RoundId, next: u32) -> Act {
    Act::Several(vec![
        Act::AnnulRound { round },
        Act::SetRules(Box::new(Rules { weights: Weights::Weighted, ..Rules::default() })),
        Act::add(secret(dots())),
        Act::OpenRound { round: RoundId(next), at: at(10, 30), seed: None },
    ])
}

/// Two people of one institution, which has one vote.
fn one_vote_for_two(round: RoundId, next: u32) -> Act {
    let member = |name: &str| {
        let stays = vec![Stay { arrived: at(9, 0), left: None }];
        Act::add(Participant { name: name.into(), institution: "Alcaldía".into(), stays, ..Participant::default() })
    };
    let cast = |who| Act::Cast { round: RoundId(next + 2), ballot: ballot(Some(ParticipantId(who)), Marks::Blank) };
    Act::Several(vec![
        Act::AnnulRound { round },
        Act::SetRules(Box::new(Rules { weights: Weights::Institution, ..Rules::default() })),
        member("Uno"),
        member("Otra"),
        Act::add(dots()),
        Act::OpenRound { round: RoundId(next + 2), at: at(10, 30), seed: None },
        cast(next),
        cast(next + 1),
    ])
}

#[test]
fn every_refusal_is_provoked_and_leaves_no_trace() {
    let (desk, acts) = desk();
    let mut provoked = BTreeSet::new();
    for act in acts {
        let mut trial = History::new(desk.session.clone());
        let refusal = trial.act(act.clone()).expect_err(&format!("done, though it may not be: {act:?}"));
        assert_eq!(trial.session(), &desk.session, "a trace was left by {act:?}");
        provoked.insert(super::random::name(&refusal));
    }
    provoked.extend(super::mesa::provoked());
    assert_eq!(provoked.len(), kinds(&Refusal::Sealed), "only these were provoked: {provoked:?}");
}
