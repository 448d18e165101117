//! The worked examples read without faults, are written as the program writes, and say where everything comes from.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiff::civil::DateTime;

use concertar::session::Session;
use concertar::session::agreement::{Agreement, ReservationKind};
use concertar::session::axis::Agenda;
use concertar::session::ballot::OptionId;
use concertar::session::crossing::CrossingKind;
use concertar::session::factor::Quadrant;
use concertar::session::header::{Space, State};
use concertar::session::round::{Method, Opened, Round, RoundState, Taking};
use concertar::session::rules::{Call, DecisionRule, Secrecy};
use concertar::storage::format;
use concertar::storage::heading::Trust;
use concertar::templates::catalogues::{global_agendas, stakeholder_kinds};
use concertar::templates::{Example, examples};
use concertar::voting::{Counting, Pending, Resolution, RoundResult};

/// How an entry that no source states is marked.
const ILLUSTRATIVE: &str = "ilustrativo";

fn read(example: &Example) -> format::Content {
    format::read(example.text.as_bytes()).unwrap_or_else(|fault| panic!("{}: {fault:?}", example.file))
}

fn session(part_of_name: &str) -> Session {
    let found = examples().iter().find(|example| example.file.contains(part_of_name));
    read(found.unwrap_or_else(|| panic!("no example {part_of_name}"))).session
}

fn sessions() -> impl Iterator<Item = Session> {
    examples().iter().map(|example| read(example).session)
}

#[test]
fn the_program_ships_what_the_folder_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension().is_some_and(|it| it == "ron"))
        .collect();
    assert_eq!(files, examples().iter().map(|example| example.file.to_owned()).collect());
}

#[test]
fn each_reads_without_faults_and_is_written_alike() {
    for example in examples() {
        let content = read(example);
        assert_eq!((content.trust, content.faults), (Trust::Checked, Vec::new()), "{}", example.file);
        let session = content.session;
        assert_eq!(session.faults(), [], "{}", example.file);
        let heading = content.heading.unwrap();
        assert_eq!(heading.session, session.id.as_str());
        let written = format::write(&session, heading.revision, heading.based_on).unwrap();
        assert!(written == example.text, "{} is not as the program writes it", example.file);
        assert!(example.file.starts_with(&session.header.date.unwrap().to_string()), "{}", example.file);
        assert!(session.everything().all(|it| it.number() < session.next), "{}", example.file);
    }
    let names: BTreeSet<_> = sessions().map(|session| session.id).collect();
    assert_eq!(names.len(), examples().len());
}

#[test]
fn nothing_invented_is_presented_as_real() {
    for session in sessions() {
        let title = &session.header.title;
        assert!(session.header.notice.joined().contains(ILLUSTRATIVE), "{title}");
        // What no source can know of these sessions.
        let people = session.participants.iter().map(|it| &it.source);
        let crossings = session.crossings.iter().map(|it| &it.source);
        let agreements = session.mesa.agreements.iter().map(|it| &it.source);
        assert!(people.chain(crossings).chain(agreements).all(|source| *source == ILLUSTRATIVE), "{title}");
        // What a source states, or else is marked.
        let actors = session.stakeholders.iter().map(|it| &it.source);
        let factors = session.factors.iter().map(|it| &it.source);
        let axes = session.axes.iter().map(|it| &it.source);
        assert!(actors.chain(factors).chain(axes).all(|source| !source.is_empty()), "{title}");
        // No source gives ratings of stakeholders.
        for stakeholder in session.stakeholders.iter().filter(|it| !it.ratings.is_empty()) {
            assert!(stakeholder.source.as_str().contains("ilustrativ"), "{}", stakeholder.name);
        }
        // Posts, not people.
        for person in &session.participants {
            assert!(!person.post.is_empty() && !person.institution.is_empty(), "{}", person.name);
        }
    }
}

#[test]
fn codes_are_those_of_the_catalogues() {
    for session in sessions() {
        for stakeholder in session.stakeholders.iter().filter(|it| !it.kind.is_empty()) {
            let kind = stakeholder_kinds().iter().find(|kind| stakeholder.kind == kind.code);
            assert_eq!(kind.map(|kind| kind.sector), stakeholder.sector, "{}", stakeholder.name);
        }
        for agenda in session.axes.iter().flat_map(|axis| &axis.agendas) {
            if let Agenda::Global(code) = agenda {
                assert!(global_agendas().entries.iter().any(|entry| *code == entry.code), "{code}");
            }
        }
    }
}

/// The session as it was in the room at `moment`: who had come and not yet left.
fn at(session: &Session, moment: DateTime) -> Session {
    let mut past = session.clone();
    for person in &mut past.participants {
        person.stays.retain(|stay| stay.arrived <= moment && stay.left.is_none_or(|left| left > moment));
        for stay in &mut person.stays {
            stay.left = None;
        }
    }
    past
}

fn assert_present(session: &Session, opened: &Opened) {
    let then = at(session, opened.at);
    let voters: Vec<_> = then.entitled().filter(|it| it.is_present()).map(|it| it.id).collect();
    assert_eq!(opened.present, voters, "{}", session.header.title);
    assert_eq!(opened.entitled as usize, then.entitled().count(), "{}", session.header.title);
    let electorate: Vec<_> = opened.electorate.iter().map(|it| it.id).collect();
    assert_eq!(electorate, then.entitled().map(|it| it.id).collect::<Vec<_>>(), "{}", session.header.title);
    assert_eq!(opened.decision, session.rules.decision, "{}", session.header.title);
    assert_eq!(opened.quorate, then.attendance_for(&opened.quorum).is_quorate(), "{}", session.header.title);
}

#[test]
fn rounds_record_who_was_in_the_room() {
    for session in sessions() {
        for round in &session.rounds {
            let Some(opened) = &round.opened else { continue };
            assert_present(&session, opened);
            if round.state != RoundState::Closed {
                continue;
            }
            let given = round.ballots.len()
                + round.counts.iter().map(|it| it.favour + it.against + it.abstain).sum::<u32>() as usize;
            assert_eq!(given, opened.present.len(), "{}", round.question);
            let voters: BTreeSet<_> = round.ballots.iter().filter_map(|ballot| ballot.voter).collect();
            assert!(round.taking != Taking::RollCall || voters == opened.present.iter().copied().collect());
        }
    }
}

#[test]
fn secret_ballots_name_no_one_and_keep_no_order() {
    let secret: Vec<Round> = sessions()
        .flat_map(|session| session.rounds)
        .filter(|round| round.secrecy == Secrecy::Secret && round.state == RoundState::Closed)
        .collect();
    assert!(!secret.is_empty());
    for round in secret {
        assert!(round.ballots.iter().all(|ballot| ballot.voter.is_none() && ballot.slip.is_none()));
        assert!(round.ballots.is_sorted());
    }
}

fn is_complete(agreement: &Agreement) -> bool {
    !agreement.responsible.is_empty() && agreement.due.is_some() && !agreement.indicator.is_empty()
}

#[test]
fn quito_tells_the_whole_story() {
    let session = session("al-las-quito");
    assert_eq!(Quadrant::ALL.map(|quadrant| session.board(quadrant).count()), [5, 4, 4, 5]);
    let axes: Vec<&str> = session.candidates().map(|axis| axis.name.as_str()).collect();
    assert_eq!(axes, ["Sustentabilidad", "Inclusión social", "Atractividad territorial"]);
    assert_eq!(session.stakeholders.len(), 20);
    assert!((6..=8).contains(&session.participants.len()));
    let kinds: BTreeSet<_> = session
        .crossings
        .iter()
        .flat_map(|crossing| crossing.factors.windows(2))
        .filter_map(|pair| CrossingKind::of(session.factor(pair[0])?.quadrant, session.factor(pair[1])?.quadrant))
        .collect();
    assert_eq!(kinds.len(), 4, "all four kinds of crossing");
    assert!(session.crossings.len() >= 4 && session.crossings.iter().all(|it| !it.strategy.is_empty()));
    assert!(session.axes.iter().flat_map(|axis| &axis.agendas).all(|it| !matches!(it, Agenda::Global(_))));
    assert_eq!(session.mesa.agreements.len(), 3);
    assert!(session.mesa.agreements.iter().all(is_complete));
    let reservations: Vec<_> = session.mesa.agreements.iter().flat_map(|it| &it.reservations).collect();
    assert_eq!(reservations.iter().map(|it| it.kind).collect::<Vec<_>>(), [ReservationKind::Reservation]);
    assert!(!reservations[0].reason.is_empty());
    assert_eq!(session.gaps(), []);
}

#[test]
fn quito_has_a_tie_that_a_secret_round_breaks_and_a_decision_that_goes_on_from_there() {
    let session = session("al-las-quito");
    let [first, second] = &session.rounds[..] else { panic!("two rounds") };
    assert!(matches!(first.method, Method::Dots { points: 3, most: 2 }));
    // Level in points and in supporters, so that only the further round can break the tie for the second place.
    let result = RoundResult::of(first);
    let counted: Vec<_> = result.entries().map(|(place, it)| (place, it.score.to_string(), it.supporters)).collect();
    assert_eq!(counted, [(1, "9".to_owned(), 7), (2, "6".to_owned(), 4), (2, "6".to_owned(), 4)]);
    let resolution = Resolution::of(first, &result, 2);
    assert_eq!(resolution.tied, [OptionId(2), OptionId(3)]);
    assert_eq!(resolution.pending, Some(Pending::FurtherRound));
    let broken = RoundResult::of(second).winners(1);
    assert_eq!((broken.certain, broken.tied), (vec![OptionId(1)], vec![]));
    assert_eq!((second.follows, second.secrecy, second.options.len()), (Some(first.id), Secrecy::Secret, 2));
    let decision = session.decision.unwrap();
    assert_eq!((decision.round, decision.chosen.len()), (Some(second.id), 3));
    assert!(!decision.reason.is_empty() && !decision.decided_by.is_empty());
}

#[test]
fn bogota_is_public_and_private_with_two_bodies_and_six_axes() {
    let session = session("bogota");
    assert_eq!(session.header.space, Some(Space::PublicPrivate));
    assert!(matches!(session.rules.decision, DecisionRule::Qualified(share) if (share.parts, share.whole) == (2, 3)));
    assert_eq!(session.axes.len(), 6);
    for body in ["Mesa para la Internacionalización de Bogotá", "Grupo de Trabajo Distrital"] {
        assert!(session.stakeholders.iter().any(|it| it.name == body), "{body}");
    }
    assert_eq!(session.decision.as_ref().unwrap().decided_by, "Grupo de Trabajo Distrital");
    assert!(session.factors.iter().any(|it| it.merged_into.is_some()));
    let [annulled, approval, hands] = &session.rounds[..] else { panic!("three rounds") };
    assert_eq!(RoundResult::of(annulled).counting, Counting::Annulled);
    let cut = RoundResult::of(approval).winners(3);
    assert_eq!((cut.certain.len(), cut.tied.len()), (2, 3), "the third place is tied, and someone decides");
    assert_eq!(RoundResult::of(hands).winners(1).certain, [OptionId(1)], "six of seven pass two thirds");
    assert!(session.mesa.agreements.iter().all(is_complete));
    assert_eq!(session.gaps(), []);
}

#[test]
fn buenos_aires_is_caught_in_the_middle_under_the_second_call() {
    let session = session("buenos-aires");
    assert_eq!((session.header.space, session.header.state), (Some(Space::Interministerial), State::Running));
    assert_eq!((session.rules.call, session.axes.len()), (Call::Second, 4));
    let start = at(&session, session.header.date.unwrap().at(10, 0, 0, 0));
    assert!(!start.attendance_for(&session.rules.quorum).is_quorate(), "too few for the first call");
    assert!(start.attendance_for(&session.rules.second_quorum.unwrap()).is_quorate(), "enough for the second");
    assert!(session.mesa.agreements.iter().any(|it| it.carried_from.is_some()));
    assert!(session.mesa.agreements.iter().any(|it| it.adoption.is_none()), "a proposal awaits");
    assert!(session.participants.iter().any(|it| it.substitute_of.is_some()));
    assert!(session.agenda.iter().all(|point| !point.is_running()), "years later a running clock would show years");
    assert!(!session.gaps().is_empty());
}
