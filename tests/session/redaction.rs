//! A public copy holds no name of the roster and nothing internal, and counts as the session does.

use concertar::session::agreement::Agreement;
use concertar::session::ballot::{Ballot, Consent, Handed, Marks, OptionId, Stance};
use concertar::session::closing::{
    Approval, Circulated, Closing, Correction, CorrectionState, EarlierMinutes, Rectification,
};
use concertar::session::fold::folded;
use concertar::session::id::{AgreementId, ParticipantId, RoundId, SessionId};
use concertar::session::participant::Participant;
use concertar::session::redaction::Redaction;
use concertar::session::round::{Answered, Became, Decision, Method, Round, RoundOption, RoundState, Taking};
use concertar::session::rules::{Secrecy, Weights};
use concertar::session::stakeholder::{MarkedNote, Stakeholder, Visibility};
use concertar::session::{Act, Paragraphs, Session, Text};
use concertar::storage::format;
use concertar::voting::RoundResult;
use jiff::civil::date;
use proptest::prelude::*;

use super::random;

/// What only internal texts hold.
const SECRET: &str = "CONFIDENCIAL";

fn copy(session: &Session) -> Session {
    session.public_copy(Redaction {
        withheld: &"(reservado)".into(),
        id: &SessionId::new("copia"),
        notice: &Paragraphs::new("Copia pública"),
        unnamed: &|place| Text::new(&format!("participante {place}")),
    })
}

fn written(session: &Session) -> String {
    format::write(session, 1, 0).unwrap()
}

fn name(place: usize) -> String {
    format!("Zoraida Ñuñez Quimbaya{}", "abcdefghijklmnopqrstuvwxyz".chars().nth(place % 26).unwrap())
}

/// A random session in which every text, wherever it stands, names somebody, and internal ones say that they are.
fn marked(seeds: &[u64]) -> Session {
    let mut session = random::session(seeds);
    if session.participants.is_empty() {
        session.participants.push(Participant { id: ParticipantId(session.next), ..Participant::default() });
        session.next += 1;
    }
    for (place, participant) in session.participants.iter_mut().enumerate() {
        participant.name = name(place).as_str().into();
    }
    let people = session.participants.len();
    let mut text = String::new();
    for (at, line) in written(&session).lines().skip(1).enumerate() {
        text.push_str(&with_a_name(line, &name(at % people)));
        text.push('\n');
    }
    let mut session = format::read(text.as_bytes()).unwrap().session;
    for agreement in session.mesa.agreements.iter_mut().filter(|it| it.visibility == Visibility::Internal) {
        agreement.text = SECRET.into();
    }
    let internal = session.mesa.agreements.iter().find(|it| it.visibility == Visibility::Internal).map(|it| it.id);
    for round in session.rounds.iter_mut().filter(|it| internal.is_some() && it.agreement == internal) {
        round.question = SECRET.into();
    }
    for point in &mut session.mesa.points {
        point.private_notes = SECRET.into();
    }
    for stakeholder in &mut session.stakeholders {
        stakeholder.interests = SECRET.into();
        stakeholder.focal_point = SECRET.into();
        stakeholder.notes.push(MarkedNote { text: SECRET.into(), visibility: Visibility::Internal });
        for rating in &mut stakeholder.ratings {
            rating.rater = SECRET.into();
        }
    }
    session
}

/// A line of a file with a name behind the text in it, if it holds any text that people write.
fn with_a_name(line: &str, name: &str) -> String {
    const PLAIN: [&str; 6] = ["id:", "previous:", "session:", "digest:", "name:", "kind:"];
    let bare = line.trim_start();
    let is_plain = PLAIN.iter().any(|key| bare.starts_with(key)) || bare.starts_with('(');
    let (Some(first), Some(last)) = (line.find('"'), line.rfind('"')) else { return line.to_owned() };
    let value = &line[first + 1..last];
    if is_plain || value.is_empty() || value.starts_with(|sign: char| sign.is_ascii_digit()) {
        return line.to_owned();
    }
    format!("{} ante {name}, presente{}", &line[..last], &line[last..])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_name_and_nothing_internal_is_in_a_copy(seeds in random::seeds(120)) {
        let session = marked(&seeds);
        let copy = copy(&session);
        let text = written(&copy);
        let plain = folded(&text);
        for participant in &session.participants {
            prop_assert!(!plain.contains(&folded(participant.name.as_str())), "{}\n{text}", participant.name);
        }
        prop_assert!(!text.contains(SECRET), "{text}");
        prop_assert!(copy.rounds.iter().flat_map(|it| &it.ballots).all(|it| it.voter.is_none() && it.slip.is_none()));
        let read = format::read(text.as_bytes()).unwrap();
        prop_assert_eq!(&read.session, &copy);
        let before = format::read(written(&session).as_bytes()).unwrap().faults.len();
        prop_assert!(read.faults.len() <= before, "{:?}", read.faults);
    }

    #[test]
    fn a_copy_counts_as_the_session_does(seeds in random::seeds(160)) {
        let session = random::session(&seeds);
        let copy = copy(&session);
        for other in copy.rounds.iter().filter(|it| it.state == RoundState::Closed) {
            let one = session.rounds.iter().find(|it| it.id == other.id).unwrap();
            prop_assert_eq!(RoundResult::of(one), RoundResult::of(other));
        }
        // Only what was asked of nothing but internal agreements is not in it.
        let internal = session.mesa.agreements.iter().any(|it| it.visibility == Visibility::Internal);
        prop_assert!(internal || copy.rounds.len() == session.rounds.len());
    }
}

#[test]
fn persons_become_posts_and_their_votes_stay() {
    let mut session = Session::new(SessionId::new("aa"), "Mesa");
    for line in ["Ana Ruiz · Alcaldesa · Quito", "José Peña · Alcalde · Loja", "Luz Vera"] {
        let mut participant = Participant::from_line(line).unwrap().0;
        participant.id = ParticipantId(session.next);
        session.next += 1;
        session.participants.push(participant);
    }
    session.header.facilitator = "Marta Gil".into();
    session.mesa.agreements.push(Agreement { text: "Lo coordina ana ruiz".into(), ..Agreement::default() });
    session.stakeholders.push(Stakeholder { name: "Cámara".into(), ..Stakeholder::default() });
    let stance = |voter: u32, stance| Ballot {
        voter: Some(ParticipantId(voter)),
        slip: None,
        weight: 1,
        marks: Marks::Stances(vec![(OptionId(1), stance)]),
    };
    session.rounds.push(Round {
        id: RoundId(9),
        question: "¿Se aprueba?".into(),
        options: vec![RoundOption { id: OptionId(1), label: "Plan".into(), axis: None, cost: None }],
        method: Method::Hands,
        taking: Taking::RollCall,
        secrecy: Secrecy::Open,
        ballots: vec![stance(1, Stance::Against), stance(2, Stance::Favour), stance(3, Stance::Favour)],
        state: RoundState::Closed,
        ..Round::default()
    });
    let copy = copy(&session);
    let names: Vec<_> = copy.participants.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Alcaldesa", "Alcalde", "participante 3"]);
    assert_eq!(copy.mesa.agreements[0].text, "Lo coordina Alcaldesa");
    assert_eq!((copy.id.as_str(), copy.header.facilitator.as_str()), ("copia", ""));
    assert_eq!(copy.header.notice.joined(), "Copia pública");
    assert_eq!(RoundResult::of(&copy.rounds[0]), RoundResult::of(&session.rounds[0]));
    // On a roll the order of the ballots would be that of the roster.
    assert_eq!(copy.rounds[0].ballots[2].marks, Marks::Stances(vec![(OptionId(1), Stance::Against)]));
}

#[test]
fn an_objection_that_was_settled_stays_settled_without_its_name() {
    let objection = |voter| Ballot {
        voter: Some(ParticipantId(voter)),
        slip: None,
        weight: 2,
        marks: Marks::Consents(vec![(OptionId(1), Consent::Objection)]),
    };
    let mut session = Session::new(SessionId::new("aa"), "Mesa");
    session.rounds.push(Round {
        options: vec![RoundOption { id: OptionId(1), label: "Plan".into(), axis: None, cost: None }],
        method: Method::Consent,
        ballots: vec![objection(1), objection(2)],
        state: RoundState::Closed,
        answered: vec![Answered {
            option: OptionId(1),
            who: Some(ParticipantId(1)),
            count: 1,
            became: Became::Withdrawn,
            by: "Ana Ruiz".into(),
            note: "".into(),
            at: date(2026, 11, 26).at(10, 0, 0, 0),
        }],
        ..Round::default()
    });
    let copy = copy(&session);
    let answered = &copy.rounds[0].answered[0];
    assert_eq!((answered.who, answered.count, answered.by.as_str()), (None, 2, ""));
    assert_eq!(RoundResult::of(&copy.rounds[0]), RoundResult::of(&session.rounds[0]));
    assert_eq!(session.rounds[0].ballots.len(), Handed::ballots(copy.rounds[0].ballots.clone()).ballots.len());
}

/// A session with whatever names people who are on no roster.
fn closed() -> Session {
    let mut session = Session::new(SessionId::new("aa"), "Mesa");
    let internal = Agreement { visibility: Visibility::Internal, text: SECRET.into(), ..Agreement::default() };
    let agreement = AgreementId(session.next);
    session.apply(Act::add(internal)).unwrap();
    let round = RoundId(session.next);
    let option = RoundOption { id: OptionId(1), label: "Sí".into(), axis: None, cost: None };
    let asked =
        Round { question: SECRET.into(), agreement: Some(agreement), options: vec![option], ..Round::default() };
    session.apply(Act::add(asked)).unwrap();
    let day = date(2026, 11, 26);
    session.decision = Some(Decision { decided_by: "Rosa Paz".into(), ..Decision::default() });
    let correction = Correction { by: "Rosa Paz".into(), date: day, text: SECRET.into(), state: CorrectionState::Open };
    let closing = Closing {
        circulated: vec![Circulated { date: day, to: "Rosa Paz".into() }],
        corrections: vec![correction],
        approvals: vec![Approval {
            by: "Rosa Paz".into(),
            date: day,
            in_session: None,
            note: "".into(),
            outdated: false,
        }],
        earlier: vec![EarlierMinutes { number: Some(1), by: "Rosa Paz".into(), date: day, corrections: SECRET.into() }],
        ..Closing::default()
    };
    session.apply(Act::SetClosing(Box::new(closing))).unwrap();
    let at = day.at(10, 0, 0, 0);
    session.apply(Act::Seal(Box::new(concertar::storage::seal::of(&session, at).unwrap()))).unwrap();
    let everything = [(Some(agreement.into()), SECRET), (Some(round.into()), SECRET), (None, "Donde dice 3, léase 4")];
    for (what, text) in everything {
        let rectification =
            Rectification { at, by: "Rosa Paz".into(), what, text: text.into(), digest: Text::default() };
        session.apply(Act::Rectify(Box::new(rectification))).unwrap();
    }
    session
}

#[test]
fn who_is_on_no_roster_is_not_named_and_what_came_after_the_seal_leaves_no_gap() {
    let copy = copy(&closed());
    let text = written(&copy);
    assert!(!text.contains("Rosa") && !text.contains(SECRET), "{text}");
    let told: Vec<_> = copy.closing.rectifications.iter().map(|it| (it.what, it.text.is_empty())).collect();
    assert_eq!(told, [(None, true), (None, true), (None, false)]);
    assert_eq!(copy.closing.broken_rectification(), None);
    assert_eq!(copy.closing.approvals[0].by.as_str(), "(reservado)");
    assert_eq!(copy.closing.circulated.len(), 1, "when it was sent is for all to know");
    assert!(!copy.closing.earlier[0].corrections.is_empty(), "they were not approved as they stood");
}

#[test]
fn what_a_vote_weighs_does_not_say_whose_it_is() {
    let mut session = Session::new(SessionId::new("aa"), "Mesa");
    let mut people = Vec::new();
    for (name, weight) in [("Ana", 3), ("Eva", 2), ("Luis", 5)] {
        let who = ParticipantId(session.next);
        session.apply(Act::add(Participant { name: name.into(), weight, ..Participant::default() })).unwrap();
        session.apply(Act::Arrive { who, at: date(2026, 11, 26).at(9, 0, 0, 0) }).unwrap();
        people.push((who, weight));
    }
    session.rules.weights = Weights::Weighted;
    let option = RoundOption { id: OptionId(1), label: "Sí".into(), axis: None, cost: None };
    let round = RoundId(session.next);
    let asked = Round { question: "¿Sí?".into(), method: Method::Hands, options: vec![option], ..Round::default() };
    session.apply(Act::add(Round { taking: Taking::RollCall, ..asked })).unwrap();
    session.apply(Act::OpenRound { round, at: date(2026, 11, 26).at(10, 0, 0, 0), seed: None }).unwrap();
    for (who, weight) in people {
        let marks = Marks::Stances(vec![(OptionId(1), Stance::Favour)]);
        let ballot = Ballot { voter: Some(who), slip: None, weight, marks };
        session.apply(Act::Cast { round, ballot }).unwrap();
    }
    session.apply(Act::CloseRound { round, at: date(2026, 11, 26).at(11, 0, 0, 0), handed: Handed::NOTHING }).unwrap();
    let copy = copy(&session);
    let electorate = &copy.rounds[0].opened.as_ref().unwrap().electorate;
    assert!(electorate.iter().all(|it| it.weight == 1) && copy.participants.iter().all(|it| it.weight == 1));
    assert_eq!(RoundResult::of(&copy.rounds[0]), RoundResult::of(&session.rounds[0]));
}
