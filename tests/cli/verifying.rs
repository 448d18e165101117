//! `concertar verify`.

use concertar::session::closing::Rectification;
use concertar::session::id::SessionId;
use concertar::session::{Act, Session, Text};
use concertar::storage::{format, seal};
use jiff::civil::{date, datetime};

use crate::shell::{Shell, example};

fn sealed() -> Session {
    let mut session = Session::new(SessionId::new("aa"), "Mesa de agua");
    let seal = seal::of(&session, date(2026, 11, 20).at(10, 42, 0, 0)).expect("it can be sealed");
    session.apply(Act::Seal(Box::new(seal))).expect("it may be sealed");
    session
}

fn with(session: &Session) -> Shell {
    let shell = Shell::new();
    shell.put("mesa.ron", format::write(session, 4, 3).expect("it can be written").as_bytes());
    shell
}

#[test]
fn a_sealed_file_holds() {
    let session = sealed();
    let digest = session.closing.seal.as_ref().map(|seal| seal.digest.to_string()).unwrap_or_default();
    let shell = with(&session);
    let printed = shell.run(&["verify", "mesa.ron", "--digest", &digest.to_uppercase()]).done();
    assert_eq!(
        printed,
        format!(
            "✓ La suma de control coincide (revisión 4).\n\
             ✓ El texto es, byte por byte, el que escribe concertar.\n\
             ✓ El contenido es el que se selló el 20/11/2026 10:42. SHA-256: {digest}\n\
             ✓ La huella dada es la del sello.\nTodo se sostiene.\n"
        )
    );
    assert!(shell.run(&["verificar", "mesa.ron", "--language", "en"]).done().ends_with("Everything holds.\n"));
    let ran = shell.run(&["verify", "mesa.ron", "--digest", "00"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("✗ La huella dada no es la del sello."), "{}", ran.out);
}

#[test]
fn what_differs_is_named() {
    let mut forged = sealed();
    forged.header.title = "Otra".into();
    let ran = with(&forged).run(&["verify", "mesa.ron"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.out.contains("✗ El contenido no es el que se selló. Difiere en: los datos de la sesión."),
        "{}",
        ran.out
    );
    assert!(ran.out.ends_with("Hay algo que no se sostiene.\n"), "{}", ran.out);
}

#[test]
fn rounds_are_counted_again_and_without_a_seal_nothing_is_proved() {
    let ran = Shell::new().run(&["verify", &example()]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("✗ La sesión no está sellada"), "{}", ran.out);
    assert!(ran.out.contains("recontada"), "{}", ran.out);
}

#[test]
fn what_is_no_session_is_wrong_use() {
    let shell = Shell::new();
    assert!(shell.run(&["verify", "nada.ron"]).wrong().contains("nada.ron"));
    shell.put("mesa.ron", b"nada");
    shell.run(&["verify", "mesa.ron"]).wrong();
}

#[test]
fn minutes_are_compared_line_by_line() {
    let shell = with(&sealed());
    let minutes = shell.run(&["minutes", "mesa.ron"]).done();
    shell.put("acta.md", minutes.as_bytes());
    let printed = shell.run(&["verify", "mesa.ron", "--minutes", "acta.md"]).done();
    assert!(printed.contains("✓ El acta dada es la que da la sesión."), "{printed}");
    shell.put("acta.md", minutes.replace("Mesa de agua", "Mesa del agua").as_bytes());
    let ran = shell.run(&["verify", "mesa.ron", "--minutes", "acta.md"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("✗ El acta dada difiere en") && ran.out.contains("\n  - # "), "{}", ran.out);
    assert!(shell.run(&["verify", "mesa.ron", "--minutes", "nada.md"]).wrong().contains("nada.md"));
    shell.put("acta.PDF", b"%PDF-1.7");
    let refused = shell.run(&["verify", "mesa.ron", "--minutes", "acta.PDF"]).wrong();
    assert!(refused.contains("acta.PDF: se compara el acta escrita en Markdown (.md)."), "{refused}");
}

#[test]
fn minutes_printed_before_a_rectification_are_as_true_as_they_were() {
    let mut session = sealed();
    let shell = with(&session);
    let first = shell.run(&["minutes", "mesa.ron"]).done();
    for (minute, text) in [(1, "Donde dice 12 debe leerse 13."), (2, "Donde dice 14 debe leerse 15.")] {
        let at = datetime(2026, 12, 1, 10, minute, 0, 0);
        let by = "Rosa Paz".into();
        let it = Rectification { at, by, what: None, text: text.into(), digest: Text::default() };
        session.apply(Act::Rectify(Box::new(it))).unwrap();
        let shell = with(&session);
        shell.put("acta.md", first.as_bytes());
        let printed = shell.run(&["verify", "mesa.ron", "--minutes", "acta.md"]).done();
        let told =
            if minute == 1 { "antes de su última rectificación" } else { "antes de sus 2 últimas rectificaciones" };
        assert!(printed.contains(told), "{printed}");
        shell.put("acta.md", first.replace("Mesa de agua", "Mesa del agua").as_bytes());
        assert_eq!(shell.run(&["verify", "mesa.ron", "--minutes", "acta.md"]).status, 1);
    }
}
