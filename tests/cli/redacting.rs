//! `concertar redact`.

use concertar::storage::format;

use crate::shell::{Shell, example};

#[test]
fn a_copy_names_nobody_and_says_that_it_is_one() {
    let shell = Shell::new();
    let ran = shell.run(&["redact", &example(), "-o", "copia.ron"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert!(ran.err.contains("copia.ron") && ran.err.contains("antes de publicarla"), "{}", ran.err);
    let original = std::fs::read(example()).expect("the example is there");
    let original = format::read(&original).expect("the example can be read").session;
    let bytes = std::fs::read(shell.path("copia.ron")).expect("the copy is there");
    let copy = format::read(&bytes).expect("the copy can be read").session;
    let text = String::from_utf8(bytes).expect("it is text");
    for participant in &original.participants {
        assert!(!text.contains(participant.name.as_str()), "{}", participant.name);
    }
    assert_ne!(copy.id, original.id);
    assert!(copy.header.notice.joined().contains(original.id.as_str()), "{text}");
    assert_eq!(copy.participants.len(), original.participants.len());
    assert!(shell.run(&["check", "copia.ron"]).done().contains("copia.ron"));

    let again = shell.run(&["copia-publica", &example(), "-o", "copia.ron"]).wrong();
    assert!(again.contains("copia.ron"), "{again}");
    assert_eq!(std::fs::read(shell.path("copia.ron")).expect("it is there"), text.as_bytes());
    shell.run(&["redact", &example()]).wrong();
}
