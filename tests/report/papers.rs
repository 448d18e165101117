//! The smaller papers and the minutes: what each says, to whom, and that no text means anything on the way.

mod filled;

use concertar::analysis::ledger::Ledger;
use concertar::report::{self, Audience, Document, Window, markdown, plain};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::session::line::SessionLine;
use concertar::session::rules::Secrecy;
use concertar::words::Words;
use jiff::civil::{Date, date};

use crate::markdown::read_back;
use crate::story::{self, FIRST, SECOND};
use crate::{audience, hostile};

fn half_year(sessions: &[Session], until: Date, language: Language) -> Document {
    let lines: Vec<SessionLine> = sessions.iter().map(SessionLine::of).collect();
    report::half_year(&Ledger::of(&lines), Window::half_year(until), until, &Words::new(language))
}

/// Every paper that everyone may read.
fn public_papers(session: &Session, language: Language) -> Vec<Document> {
    let words = Words::new(language);
    vec![
        report::compose(session, &words, Audience::Public, SECOND),
        report::minutes(session, &words, Audience::Public, SECOND),
        report::bulletin(session, &words, SECOND),
        report::capitalisation(session, &words, SECOND),
        half_year(std::slice::from_ref(session), SECOND, language),
    ]
}

#[test]
fn the_bulletin_fits_half_a_page() {
    let document = report::bulletin(&story::held(), &Words::new(Language::Spanish), FIRST);
    assert!(plain::text(&document, 90).lines().count() <= 33, "{}", plain::text(&document, 90));
    insta::assert_snapshot!(markdown::write(&document));
}

#[test]
fn the_bulletin_of_the_second_session() {
    let document = report::bulletin(&story::followed(), &Words::new(Language::Spanish), SECOND);
    insta::assert_snapshot!(markdown::write(&document));
}

#[test]
fn the_capitalisation_sheet_asks_two_questions() {
    let document = report::capitalisation(&story::held(), &Words::new(Language::Spanish), FIRST);
    insta::assert_snapshot!(markdown::write(&document));
}

#[test]
fn the_six_months_over_two_sessions() {
    let sessions = [story::held(), story::followed()];
    insta::assert_snapshot!(markdown::write(&half_year(&sessions, SECOND, Language::Spanish)));
}

#[test]
fn the_six_months_tell_nothing_that_came_later() {
    let both = [story::held(), story::followed()];
    let day = date(2026, 12, 31);
    assert_eq!(half_year(&both, day, Language::Spanish), half_year(&both[..1], day, Language::Spanish));
    let before = markdown::write(&half_year(&both, date(2026, 11, 19), Language::Spanish));
    assert!(before.contains("no consta ninguna sesión") && !before.contains("Acuerdos por cumplir"), "{before}");
}

#[test]
fn six_months_hold_both_their_days() {
    let window = Window::half_year(date(2026, 12, 31));
    assert_eq!(window.from, date(2026, 7, 1));
    assert!(window.holds(date(2026, 7, 1)) && window.holds(date(2026, 12, 31)));
    assert!(!window.holds(date(2026, 6, 30)) && !window.holds(date(2027, 1, 1)));
}

#[test]
fn nothing_internal_is_in_a_paper_for_everyone() {
    let session = filled::filled(audience::marked());
    for language in Language::ALL {
        for document in public_papers(&session, language) {
            let paper = markdown::write(&document);
            assert!(!paper.contains("secreto") && !format!("{document:?}").contains("secreto"), "{paper}");
        }
    }
}

#[test]
fn the_minutes_hold_all_that_may_be_read() {
    let session = filled::filled(audience::marked());
    for (audience, words) in [
        (Audience::Public, &filled::PUBLIC[..]),
        (Audience::Internal, &filled::PUBLIC[..]),
        (Audience::Internal, &filled::INTERNAL[..]),
    ] {
        for language in Language::ALL {
            let paper = markdown::write(&report::minutes(&session, &Words::new(language), audience, SECOND));
            let missing: Vec<&&str> = words.iter().filter(|word| !paper.contains(**word)).collect();
            assert!(missing.is_empty(), "{missing:?} not in:\n{paper}");
        }
    }
}

/// A file edited by hand could name voters in a secret round; the minutes do not repeat it, whoever reads.
#[test]
fn the_minutes_name_no_one_in_a_secret_round() {
    let mut session = story::held();
    session.rounds[0].secrecy = Secrecy::Secret;
    for audience in Audience::ALL {
        let paper = markdown::write(&report::minutes(&session, &Words::new(Language::Spanish), audience, SECOND));
        assert!(!paper.contains("Votación nominal"), "{paper}");
    }
}

#[test]
fn follow_up_after_the_seal_is_no_part_of_the_minutes() {
    let mut session = story::sealed();
    let before = report::minutes(&session, &Words::new(Language::Spanish), Audience::Public, SECOND);
    let entry = concertar::session::agreement::FollowUp {
        date: date(2027, 3, 1),
        state: concertar::session::agreement::AgreementState::Fulfilled,
        evidence: "después del sello".into(),
        note: "".into(),
        after_seal: false,
    };
    let agreement = session.mesa.agreements[0].id;
    crate::sample::apply(&mut session, concertar::session::Act::FollowUp { agreement, entry });
    let after = report::minutes(&session, &Words::new(Language::Spanish), Audience::Public, SECOND);
    assert_eq!(before, after);
}

#[test]
fn minutes_say_what_of_the_law_is_missing() {
    let session = Session::new(concertar::session::id::SessionId::new("0a1b2c3d4e5f"), "Primera mesa");
    let paper = markdown::write(&report::minutes(&session, &Words::new(Language::Spanish), Audience::Public, FIRST));
    for said in [
        "**Fecha:** No consta.",
        "**Lugar:** No consta.",
        "No se registró la asistencia.",
        "No consta un orden del día.",
        "No consta el tratamiento de ningún asunto.",
        "El acta no ha sido aprobada.",
    ] {
        assert!(paper.contains(said), "{said} not in:\n{paper}");
    }
}

#[test]
fn no_text_is_the_name_of_a_message() {
    for session in [story::sealed(), story::followed()] {
        for language in Language::ALL {
            for document in public_papers(&session, language) {
                let paper = markdown::write(&document);
                for name in ["minutes-", "bulletin-", "sheet-", "half-year-", "report-", "{ $", "{$"] {
                    assert!(!paper.contains(name), "{name} in:\n{paper}");
                }
            }
        }
    }
}

#[test]
fn texts_known_to_upset_come_back_from_every_paper() {
    for text in hostile::TEXTS {
        let session = filled::everywhere(text);
        let text = concertar::session::Text::new(text);
        for document in public_papers(&session, Language::Spanish) {
            let paper = markdown::write(&document);
            let found = read_back(&paper).iter().filter(|piece| piece.contains(text.as_str())).count();
            assert!(found >= 4, "{text} is there {found} times in:\n{paper}");
        }
    }
}

#[test]
fn what_is_only_planned_is_not_told_as_held() {
    let lines: Vec<SessionLine> = [story::held(), story::followed()].iter().map(SessionLine::of).collect();
    let window = Window { from: FIRST, until: date(2027, 6, 30) };
    let told = |today: Date| {
        let words = Words::new(Language::Spanish);
        markdown::write(&report::half_year(&Ledger::of(&lines), window, today, &words))
    };
    let (before, after) = (told(date(2026, 12, 1)), told(date(2027, 7, 1)));
    let ahead = "El período no ha terminado: se cuenta lo conocido al 1 de diciembre de 2026.";
    assert!(before.contains(ahead) && !after.contains("no ha terminado"), "{before}");
    assert!(before.contains("Sesiones celebradas: **1**") && after.contains("Sesiones celebradas: **2**"), "{before}");
    assert!(
        !before.contains("vencido hace") && after.contains("vencido hace"),
        "nothing is overdue before its day: {before}"
    );
}
