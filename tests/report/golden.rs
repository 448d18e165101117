//! The report of a whole session, read word by word.

use concertar::report::{self, Audience, markdown, plain};
use concertar::session::id::SessionId;
use concertar::session::language::Language;
use concertar::session::{Act, Session};
use concertar::words::Words;

use crate::sample::{self, TODAY};

pub(crate) fn paper(session: &Session, language: Language, audience: Audience) -> String {
    markdown::write(&report::compose(session, &Words::new(language), audience, TODAY))
}

#[test]
fn the_public_report_in_spanish() {
    insta::assert_snapshot!(paper(&sample::session(), Language::Spanish, Audience::Public));
}

#[test]
fn the_internal_report_in_spanish() {
    insta::assert_snapshot!(paper(&sample::session(), Language::Spanish, Audience::Internal));
}

#[test]
fn the_public_report_in_english() {
    insta::assert_snapshot!(paper(&sample::session(), Language::English, Audience::Public));
}

#[test]
fn the_public_report_in_portuguese() {
    insta::assert_snapshot!(paper(&sample::session(), Language::Portuguese, Audience::Public));
}

#[test]
fn the_public_report_in_a_terminal() {
    let document = report::compose(&sample::session(), &Words::new(Language::Spanish), Audience::Public, TODAY);
    insta::assert_snapshot!(plain::text(&document, 80));
}

#[test]
fn a_session_with_only_a_title_gives_a_short_report() {
    let session = Session::new(SessionId::new("0a1b2c3d4e5f"), "Primera mesa");
    insta::assert_snapshot!(paper(&session, Language::Spanish, Audience::Public), @r"
    # Primera mesa

    > **Borrador.** La sesión está en preparación; lo que sigue puede cambiar.

    Todavía no se ha registrado el desarrollo de esta sesión.

    _Informe compuesto a partir del registro de la sesión 0a1b2c3d4e5f. Situación al 15 de diciembre de 2026._
    ");
}

#[test]
fn no_text_of_a_report_is_the_name_of_a_message() {
    for language in Language::ALL {
        for audience in Audience::ALL {
            let paper = paper(&sample::session(), language, audience);
            for name in ["report-", "label-", "{ $", "{$"] {
                assert!(!paper.contains(name), "{name} in:\n{paper}");
            }
        }
    }
}

#[test]
fn a_vote_still_open_shows_no_result_to_everyone() {
    let mut session = sample::session();
    let mut round = session.rounds[0].clone();
    round.id = concertar::session::id::RoundId(0);
    round.question = "¿Otra vez?".into();
    (round.opened, round.closed) = (None, None);
    let ballots = std::mem::take(&mut round.ballots);
    round.state = concertar::session::round::RoundState::Draft;
    let id = concertar::session::id::RoundId(sample::add(&mut session, round));
    let at = session.rounds[0].closed.unwrap();
    sample::apply(&mut session, Act::OpenRound { round: id, at, seed: None });
    for ballot in ballots {
        sample::apply(&mut session, Act::Cast { round: id, ballot });
    }
    let of_round = |audience| {
        let paper = paper(&session, Language::Spanish, audience);
        let start = paper.find("¿Otra vez?").unwrap();
        paper[start..].split("\n## ").next().unwrap().to_owned()
    };
    let public = of_round(Audience::Public);
    assert!(public.contains("el resultado se conocerá a su cierre") && !public.contains("Puesto"), "{public}");
    let internal = of_round(Audience::Internal);
    assert!(internal.contains("Recuento provisional") && internal.contains("Puesto"), "{internal}");
}
