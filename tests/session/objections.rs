//! Objections in a round of consent: what becomes of them, and of the proposal.

use concertar::session::ballot::{Ballot, Consent, Handed, Marks, OptionId};
use concertar::session::id::{ParticipantId, RoundId};
use concertar::session::participant::Participant;
use concertar::session::round::{Answered, Became, Method, Round};
use concertar::session::rules::{Rules, Weights};
use concertar::session::{Act, History, Move, Refusal};
use concertar::voting::RoundResult;
use concertar::words::{Language, Words};

use super::support::{Desk, at, ballot, draft, secret};

fn consents(degrees: &[Consent]) -> Marks {
    Marks::Consents((1..).map(OptionId).zip(degrees.iter().copied()).collect())
}

fn answer(round: RoundId, option: u32, who: Option<ParticipantId>, count: u32, became: Became) -> Act {
    let (by, note) = ("La mesa".into(), concertar::session::Paragraphs::new("Se acota a un año."));
    Act::SettleObjection {
        round,
        answered: Answered { option: OptionId(option), who, count, became, by, note, at: at(12, 0) },
    }
}

fn adopted(desk: &Desk, round: RoundId) -> Vec<OptionId> {
    let result = RoundResult::of(desk.session.round(round).unwrap());
    result.entries().filter(|(_, entry)| entry.may_win).map(|(_, entry)| entry.option).collect()
}

/// A closed round by name: the first proposal has two objections, the second none.
fn by_name() -> (Desk, Vec<ParticipantId>, RoundId) {
    use Consent::{Accept, Objection, Support};
    let (mut desk, people) = Desk::with_people(3);
    let round = desk.open(draft(Method::Consent, 2));
    for (who, degrees) in people.iter().zip([[Support, Support], [Objection, Accept], [Objection, Support]]) {
        desk.accept(Act::Cast { round, ballot: ballot(Some(*who), consents(&degrees)) });
    }
    desk.refuse(answer(round, 1, Some(people[1]), 1, Became::Resolved), &Refusal::RoundNotOpen);
    desk.close(round);
    (desk, people, round)
}

#[test]
fn a_proposal_is_adopted_when_each_objection_is_answered_or_withdrawn() {
    let (mut desk, people, round) = by_name();
    assert_eq!(adopted(&desk, round), [OptionId(2)]);
    desk.accept(answer(round, 1, Some(people[1]), 1, Became::Resolved));
    assert_eq!(adopted(&desk, round), [OptionId(2)], "one objection is left");
    desk.accept(answer(round, 1, Some(people[2]), 1, Became::Sustained));
    assert_eq!(adopted(&desk, round), [OptionId(2)], "an objection that stands stops it");
    desk.accept(answer(round, 1, Some(people[2]), 1, Became::Withdrawn));
    assert_eq!(desk.session.round(round).unwrap().answered.len(), 2, "the later answer takes the place of the earlier");
    assert_eq!(adopted(&desk, round).len(), 2);
    let words = Words::new(Language::Spanish);
    let closed = desk.session.round(round).unwrap();
    assert!(words.verdict_outcome(closed, &desk.session).contains("con sus objeciones respondidas, «Opción 1»"));
    let more = words.verdict_more(closed, &desk.session);
    assert!(more.contains(&"Objeciones a «Opción 1»: 1 resuelta, 1 retirada.".to_owned()), "{more:?}");
    let told = "Objeción de Persona 2 a «Opción 1», resuelta: Se acota a un año. (La mesa)";
    assert!(more.iter().any(|it| it.starts_with(told)), "{more:?}");
    desk.accept(answer(round, 1, Some(people[1]), 0, Became::Resolved));
    assert_eq!(adopted(&desk, round), [OptionId(2)], "an answer can be taken back");
}

#[test]
fn only_objections_that_were_raised_are_answered() {
    let (mut desk, people, round) = by_name();
    let none = Refusal::NoObjection;
    desk.refuse(answer(round, 1, Some(people[0]), 1, Became::Resolved), &none);
    desk.refuse(answer(round, 2, Some(people[1]), 1, Became::Resolved), &none);
    desk.refuse(answer(round, 1, None, 1, Became::Resolved), &none);
    desk.refuse(answer(round, 1, Some(people[1]), 2, Became::Resolved), &none);
    desk.refuse(answer(round, 1, Some(people[1]), 0, Became::Resolved), &none);
    desk.refuse(answer(round, 9, Some(people[1]), 1, Became::Resolved), &Refusal::BadOption);
    let missing = RoundId(99);
    desk.refuse(answer(missing, 1, None, 1, Became::Resolved), &Refusal::NotFound(missing.into()));
    let other = desk.open(draft(Method::Single, 2));
    desk.close(other);
    desk.refuse(answer(other, 1, None, 1, Became::Resolved), &none);
    desk.accept(answer(round, 1, Some(people[1]), 1, Became::Resolved));
    desk.refuse(Act::remove_and_detach(people[1]), &Refusal::HasDependants(vec![round.into(), other.into()]));
}

#[test]
fn objections_of_a_secret_round_are_answered_by_their_number() {
    let (mut desk, _) = Desk::with_people(3);
    let round = desk.open(secret(draft(Method::Consent, 1)));
    let degrees = [Consent::Objection, Consent::Objection, Consent::Support];
    let ballots: Vec<Ballot> = degrees.iter().map(|it| ballot(None, consents(&[*it]))).collect();
    desk.accept(Act::CloseRound { round, at: at(11, 0), handed: Handed::ballots(ballots) });
    desk.refuse(answer(round, 1, None, 3, Became::Resolved), &Refusal::NoObjection);
    desk.accept(answer(round, 1, None, 1, Became::Sustained));
    desk.refuse(answer(round, 1, None, 2, Became::Withdrawn), &Refusal::NoObjection);
    desk.accept(answer(round, 1, None, 1, Became::Withdrawn));
    assert_eq!(adopted(&desk, round), []);
    desk.accept(answer(round, 1, None, 0, Became::Sustained));
    desk.accept(answer(round, 1, None, 2, Became::Withdrawn));
    assert_eq!(adopted(&desk, round), [OptionId(1)]);
    let words = Words::new(Language::English);
    let told = words.verdict_outcome(desk.session.round(round).unwrap(), &desk.session);
    assert!(told.contains("is adopted, its objections answered"), "{told}");
}

#[test]
fn a_weighted_objection_is_answered_with_all_its_weight() {
    let mut desk = Desk::new();
    desk.accept(Act::SetRules(Box::new(Rules { weights: Weights::Weighted, ..Rules::default() })));
    let mut people = Vec::new();
    for (name, weight) in [("Ana", 1), ("Beto", 4)] {
        let person = Participant { name: name.into(), weight, ..Participant::default() };
        let who = ParticipantId(desk.add(person));
        desk.accept(Act::Arrive { who, at: at(9, 0) });
        people.push((who, weight));
    }
    let round = desk.open(Round { ..draft(Method::Consent, 1) });
    for ((who, weight), degree) in people.iter().zip([Consent::Support, Consent::Objection]) {
        let ballot = Ballot { weight: *weight, ..ballot(Some(*who), consents(&[degree])) };
        desk.accept(Act::Cast { round, ballot });
    }
    desk.close(round);
    desk.accept(answer(round, 1, Some(people[1].0), 1, Became::Resolved));
    assert_eq!(adopted(&desk, round), [OptionId(1)]);
}

#[test]
fn an_answer_is_undone() {
    let (desk, people, round) = by_name();
    let mut history = History::new(desk.session);
    history.act(answer(round, 1, Some(people[1]), 1, Became::Resolved)).unwrap();
    assert_eq!(history.take(Move::Undo), Ok(true));
    assert!(history.session().round(round).unwrap().answered.is_empty());
}
