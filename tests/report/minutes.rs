//! The minutes of two sessions of one table, read word by word.

use concertar::report::document::Block;
use concertar::report::{self, Audience, markdown};
use concertar::session::agreement::{Agreement, Amendment, AmendmentState};
use concertar::session::ballot::{HandCount, Handed, OptionId};
use concertar::session::closing::{Circulated, Closing, EarlierMinutes, Rectification};
use concertar::session::header::State;
use concertar::session::id::{AgreementId, ParticipantId, RoundId};
use concertar::session::language::Language;
use concertar::session::mesa::Point;
use concertar::session::participant::{Participant, Sector};
use concertar::session::round::{Method, Round, RoundOption, Taking};
use concertar::session::rules::{Amount, Call, Quorum, Rules};
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Session};
use concertar::words::Words;

use crate::sample::{self, TODAY, add, apply};
use crate::story::{self, SECOND};

/// The minutes, with a word for each digest: those change with every field that the record comes to hold.
fn minutes(session: &Session, language: Language, audience: Audience) -> String {
    let mut paper = markdown::write(&report::minutes(session, &Words::new(language), audience, SECOND));
    let closing = &session.closing;
    let seal = closing.seal.iter().map(|seal| &seal.digest);
    for digest in seal.chain(closing.rectifications.iter().map(|it| &it.digest)) {
        let figures: Vec<char> = digest.as_str().chars().collect();
        let groups: Vec<String> = figures.chunks(8).map(String::from_iter).collect();
        assert!(groups.len() == 8 && paper.contains(&groups.join(" ")), "{digest} not in:\n{paper}");
        paper = paper.replace(&groups.join(" "), "(64)");
    }
    paper
}

#[test]
fn the_sealed_minutes_of_the_first_session() {
    insta::assert_snapshot!(minutes(&story::sealed(), Language::Spanish, Audience::Public));
}

#[test]
fn the_draft_minutes_of_the_second_session() {
    insta::assert_snapshot!(minutes(&story::followed(), Language::Spanish, Audience::Public));
}

#[test]
fn the_minutes_in_english() {
    insta::assert_snapshot!(minutes(&story::sealed(), Language::English, Audience::Public));
}

#[test]
fn the_minutes_in_portuguese() {
    insta::assert_snapshot!(minutes(&story::sealed(), Language::Portuguese, Audience::Public));
}

/// A round by hands on an agreement, held and closed.
fn hold(session: &mut Session, agreement: AgreementId, question: &str) {
    let option = RoundOption { id: OptionId(1), label: question.into(), axis: None, cost: None };
    let round = Round {
        question: question.into(),
        options: vec![option],
        method: Method::Hands,
        taking: Taking::Hands,
        agreement: Some(agreement),
        ..Round::default()
    };
    let round = RoundId(add(session, round));
    let at = SECOND.at(10, 0, 0, 0);
    let counts = vec![HandCount { option: OptionId(1), favour: 3, against: 1, abstain: 0 }];
    apply(session, Act::OpenRound { round, at, seed: None });
    apply(session, Act::CountHands { round, counts });
    apply(session, Act::CloseRound { round, at, handed: Handed::NOTHING });
}

#[test]
fn what_the_room_may_not_know_leaves_no_gap_in_the_numbers_of_rounds() {
    let mut session = Session::new(concertar::session::id::SessionId::new("0a"), "Mesa");
    let proposal = |text: &str, visibility| Agreement { text: text.into(), visibility, ..Agreement::default() };
    let hidden = AgreementId(add(&mut session, proposal("Reserva", Visibility::Internal)));
    let open = AgreementId(add(&mut session, proposal("Red", Visibility::Public)));
    hold(&mut session, hidden, "¿Se reserva?");
    hold(&mut session, open, "¿Se crea la red?");
    let everybody = minutes(&session, Language::Spanish, Audience::Public);
    assert!(everybody.contains("Ronda 1: ¿Se crea la red?") && !everybody.contains("Ronda 2"), "{everybody}");
    let office = minutes(&session, Language::Spanish, Audience::Internal);
    assert!(office.contains("Ronda I1: ¿Se reserva?") && office.contains("Ronda 1: ¿Se crea la red?"), "{office}");
    let report =
        |audience| markdown::write(&report::compose(&session, &Words::new(Language::Spanish), audience, SECOND));
    assert!(
        report(Audience::Public).contains("Ronda 1: ¿Se crea")
            && report(Audience::Internal).contains("Ronda 1: ¿Se crea")
    );
}

#[test]
fn the_minutes_say_that_those_before_were_approved_in_this_session() {
    let mut session = story::followed();
    let say = |session: &Session, language| minutes(session, language, Audience::Public);
    let said = say(&session, Language::Spanish);
    assert!(
        said.contains("Aprobación del acta anterior") && said.contains("con las correcciones que siguen"),
        "{said}"
    );
    let earlier = EarlierMinutes { number: None, by: "El pleno".into(), date: SECOND, corrections: "".into() };
    apply(&mut session, Act::SetClosing(Box::new(Closing { earlier: vec![earlier], ..Closing::default() })));
    for (language, words) in [
        (
            Language::Spanish,
            "El acta de la sesión anterior fue aprobada en esta sesión, el 12 de febrero de 2027, sin correcciones",
        ),
        (
            Language::English,
            "The minutes of the session before were approved in this session, on 12 February 2027, without corrections",
        ),
        (
            Language::Portuguese,
            "A ata da sessão anterior foi aprovada nesta sessão, em 12 de fevereiro de 2027, sem correções",
        ),
    ] {
        let said = say(&session, language);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn the_minutes_name_the_sector_for_want_of_which_there_was_no_quorum() {
    let mut session = Session::new(concertar::session::id::SessionId::new("0a"), "Mesa");
    let quorum = Quorum { amount: Amount::Count(1), each_sector: true, ..Quorum::default() };
    session.rules = Rules { quorum, ..Rules::default() };
    let of = |name: &str, sector| Participant { name: name.into(), sector: Some(sector), ..Participant::default() };
    let ana = ParticipantId(add(&mut session, of("Ana", Sector::Social)));
    let luis = ParticipantId(add(&mut session, of("Luis", Sector::Private)));
    let at = |hour| SECOND.at(hour, 0, 0, 0);
    apply(&mut session, Act::Arrive { who: ana, at: at(9) });
    apply(&mut session, Act::SetCall { call: Call::First, at: at(9), quorum: None });
    apply(&mut session, Act::Arrive { who: luis, at: at(10) });
    apply(&mut session, Act::Depart { who: luis, at: at(11) });
    let said = minutes(&session, Language::Spanish, Audience::Public);
    for words in [
        "1 presente; se requería 1. No hubo quórum: no había nadie del sector «Privado».",
        "se perdió el quórum, con 1 de 2 presentes y nadie del sector «Privado», al retirarse Luis.",
    ] {
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn a_point_of_which_nothing_was_recorded_says_so() {
    let mut session = Session::new(concertar::session::id::SessionId::new("0a"), "Mesa");
    let point = Point { title: "Feria".into(), private_notes: "Que nadie lo lea.".into(), ..Point::default() };
    add(&mut session, point);
    let said = minutes(&session, Language::Spanish, Audience::Public);
    assert!(said.contains("**Puntos de los que no consta lo tratado:** Feria"), "{said}");
    add(&mut session, Point { title: "Red".into(), notes: "Se habló.".into(), ..Point::default() });
    let said = minutes(&session, Language::Spanish, Audience::Public);
    assert!(said.contains("Punto 2. Red\n\nSe habló."), "{said}");
}

#[test]
fn minutes_say_the_same_whenever_they_are_written() {
    let session = story::followed();
    let on = |day| markdown::write(&report::minutes(&session, &Words::new(Language::Spanish), Audience::Public, day));
    let years_later = jiff::civil::date(2031, 1, 1);
    assert_eq!(on(SECOND), on(years_later));
}

#[test]
fn of_a_rectification_on_something_internal_only_that_it_was_written_is_told() {
    let mut session = story::held();
    let hidden = Agreement { text: "Reserva".into(), visibility: Visibility::Internal, ..Agreement::default() };
    let hidden = AgreementId(add(&mut session, hidden));
    hold(&mut session, hidden, "¿Se reserva?");
    let round = session.rounds.last().unwrap().id;
    let at = SECOND.at(12, 0, 0, 0);
    let seal = concertar::storage::seal::of(&session, at).unwrap();
    apply(&mut session, Act::Seal(Box::new(seal)));
    for (what, text) in [(hidden.into(), "ceder el predio"), (round.into(), "eran cuatro votos")] {
        let rectification =
            Rectification { at, by: "Rosa Paz".into(), what: Some(what), text: text.into(), digest: "".into() };
        apply(&mut session, Act::Rectify(Box::new(rectification)));
    }
    let everybody = minutes(&session, Language::Spanish, Audience::Public);
    assert!(everybody.contains("Rectificación 1, del") && everybody.contains("Rectificación 2, del"), "{everybody}");
    for hidden in ["predio", "cuatro votos", "Rosa Paz", "reserva?"] {
        assert!(!everybody.contains(hidden), "{hidden}: {everybody}");
    }
    let office = minutes(&session, Language::Spanish, Audience::Internal);
    assert!(office.contains("ceder el predio") && office.contains("Rosa Paz"), "{office}");
}

#[test]
fn minutes_that_do_not_fit_their_seal_say_so() {
    let broken = "no corresponde a su sello";
    let mut session = story::sealed();
    assert!(!minutes(&session, Language::Spanish, Audience::Public).contains(broken));
    session.mesa.agreements[0].text = "Otra cosa".into();
    assert_eq!(minutes(&session, Language::Spanish, Audience::Public).matches(broken).count(), 2);
    let mut session = story::sealed();
    session.header.state = State::Approved;
    assert!(minutes(&session, Language::Spanish, Audience::Public).contains(broken), "a state that a hand has set");
}

#[test]
fn sums_of_different_monies_are_not_added_up() {
    let total = "Suma de los aportes";
    let mut session = story::held();
    assert!(minutes(&session, Language::Spanish, Audience::Public).contains(total));
    let with = session.mesa.agreements.iter_mut().find(|it| !it.contributions.is_empty()).unwrap();
    with.contributions[2].what = "traducción, en euros".into();
    assert!(!minutes(&session, Language::Spanish, Audience::Public).contains(total));
}

#[test]
fn only_somebody_who_came_represents_where_that_may_be() {
    let mut session = story::held();
    let (away, there) = {
        let away = session.participants.iter().find(|it| it.stays.is_empty()).unwrap().id;
        (away, session.participants.iter().find(|it| !it.stays.is_empty()).unwrap().id)
    };
    let mut told = |by, proxies| {
        session.rules.proxies = proxies;
        session.participants.iter_mut().find(|it| it.id == away).unwrap().represented_by = Some(by);
        minutes(&session, Language::Spanish, Audience::Public).contains("su voto lo ejerció")
    };
    assert!(told(there, true));
    assert!(!told(there, false), "the rules do not allow it");
    assert!(!told(away, true), "nobody came for them");
}

#[test]
fn no_heading_stands_more_than_one_level_below_the_one_above() {
    for session in [sample::session(), story::held(), story::followed()] {
        for language in Language::ALL {
            let words = Words::new(language);
            for document in [
                report::minutes(&session, &words, Audience::Internal, TODAY),
                report::compose(&session, &words, Audience::Internal, TODAY),
                report::plan(std::slice::from_ref(&session), &words, TODAY),
            ] {
                let mut above = 0;
                for block in &document.blocks {
                    if let Block::Heading { level, text } = block {
                        assert!(*level <= above + 1, "{}: {text}", document.title);
                        above = *level;
                    }
                }
            }
        }
    }
}

#[test]
fn a_text_that_came_after_the_adoption_is_told_as_such() {
    let mut session = story::held();
    let agreement = session.mesa.agreements.iter_mut().find(|it| it.is_adopted()).unwrap();
    let adopted = agreement.adoption.unwrap().at.unwrap();
    let at = Some(adopted.checked_add(jiff::SignedDuration::from_mins(9)).unwrap());
    let replaced = Some(agreement.text.clone());
    let text = "Un texto que vino después".into();
    agreement.amendments.push(Amendment { by: None, text, at, state: AmendmentState::Accepted, replaced });
    let paper = minutes(&session, Language::Spanish, Audience::Public);
    assert!(paper.contains("La mesa propuso este texto, ya adoptado el acuerdo, y fue aceptado"), "{paper}");
}

/// When the draft was sent is for all to know; to whom, and what was said of it, for those to whom it was.
#[test]
fn everybody_reads_when_the_draft_was_sent_and_not_to_whom() {
    let mut session = story::held();
    let to = "las áreas de la mesa".into();
    session.closing.circulated = vec![Circulated { date: story::FIRST, to }];
    let told = |audience| minutes(&session, Language::Spanish, audience);
    let sent = "El borrador se remitió el 20 de noviembre de 2026";
    assert!(
        told(Audience::Public).contains(&format!("{sent}."))
            && !told(Audience::Public).contains("las áreas de la mesa")
    );
    assert!(told(Audience::Internal).contains(&format!("{sent} a: las áreas de la mesa.")));
}
