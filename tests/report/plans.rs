//! The plan of one or several sessions, the session on one page, and what the legislature reads.

use concertar::report::{self, Audience, Document, markdown};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::words::Words;

use crate::audience::marked;
use crate::sample::{self, TODAY};

fn text(document: &Document) -> String {
    markdown::write(document)
}

fn plan(sessions: &[Session], language: Language) -> String {
    text(&report::plan(sessions, &Words::new(language), TODAY))
}

#[test]
fn a_plan_without_sessions_is_its_outline_with_all_of_it_missing() {
    for language in Language::ALL {
        let outline = plan(&[], language);
        assert_eq!(outline.matches("\n## ").count(), 5, "{outline}");
        assert_eq!(outline.matches("\n### ").count(), 17);
        assert_eq!(outline.matches("\n> **").count(), 17, "each part says that it is missing");
    }
}

#[test]
fn what_the_sessions_recorded_stands_in_its_part() {
    insta::assert_snapshot!(plan(&[sample::session()], Language::Spanish));
}

#[test]
fn the_same_factor_of_two_sessions_is_told_once() {
    let (one, two) = (plan(&[marked()], Language::Spanish), plan(&[marked(), marked()], Language::Spanish));
    assert_eq!(one.matches("publico04factor").count(), two.matches("publico04factor").count());
    assert!(one.contains("publico04factor") && !two.contains("secreto"), "{two}");
}

#[test]
fn one_page_holds_what_was_decided_and_agreed() {
    let page = report::one_page(&sample::session(), &Words::new(Language::Spanish), Audience::Public, TODAY);
    assert!(concertar::report::plain::text(&page, 90).lines().count() <= 60, "it is one page");
    insta::assert_snapshot!(text(&page));
}

#[test]
fn the_legislature_reads_what_was_agreed_and_not_what_it_was_worked_out_from() {
    for language in Language::ALL {
        let words = Words::new(language);
        let read = text(&report::compose(&marked(), &words, Audience::Legislative, TODAY));
        for kept in ["secreto", "publico01actor", "publico04factor", "publico06estrategia"] {
            assert!(!read.contains(kept), "{kept}");
        }
        for told in ["publico13acuerdo", "publico14responsable", "publico07eje", "publico19razon"] {
            assert!(read.contains(told), "{told}");
        }
    }
}
