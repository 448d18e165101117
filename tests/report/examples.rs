//! The worked examples that come with the program, as everyone may read them.

use concertar::report::Audience;
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::storage::format;

use crate::golden::paper;

pub(crate) fn example(name: &str) -> Session {
    let path = format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    format::read(&std::fs::read(path).unwrap()).unwrap().session
}

fn assert_golden(name: &str) {
    let session = example(name);
    for audience in Audience::ALL {
        for language in Language::ALL {
            let paper = paper(&session, language, audience);
            assert!(!paper.contains("report-") && !paper.contains("{ $"), "{paper}");
        }
    }
    insta::assert_snapshot!(name, paper(&session, Language::Spanish, Audience::Public));
}

#[test]
fn quito() {
    assert_golden("2013-09-25-al-las-quito");
}

#[test]
fn buenos_aires() {
    assert_golden("2018-03-22-mesa-de-buenos-aires");
}

#[test]
fn bogota() {
    assert_golden("2022-09-15-mesa-de-bogota");
}
