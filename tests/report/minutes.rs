//! The minutes of two sessions of one table, read word by word.

use concertar::report::document::Block;
use concertar::report::{self, Audience, markdown};
use concertar::session::agreement::Agreement;
use concertar::session::ballot::{HandCount, Handed, OptionId};
use concertar::session::closing::{Closing, EarlierMinutes};
use concertar::session::id::{AgreementId, RoundId};
use concertar::session::language::Language;
use concertar::session::round::{Method, Round, RoundOption, Taking};
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
