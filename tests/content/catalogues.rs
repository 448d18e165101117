//! Every list is whole, and says something in each language.

use std::collections::{BTreeMap, BTreeSet};

use concertar::session::axis::Agenda;
use concertar::session::factor::Dimension;
use concertar::session::mesa::MesaResult;
use concertar::session::participant::Sector;
use concertar::session::text::Text;
use concertar::templates::catalogues::{
    Catalogue, axis_lists, criteria, global_agendas, guiding_questions, profile, profile_questions, stakeholder_kinds,
};
use concertar::words::{Language, Words};

use crate::all_words;

/// A text that is there and is no name of a message.
fn assert_said(text: &str, words: &Words) {
    let is_message =
        !text.contains(' ') && text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    assert!(!text.trim().is_empty() && !is_message, "«{text}» in {:?}", words.language());
}

/// Codes differ, and texts differ in each language.
fn assert_whole(catalogue: &Catalogue, count: usize) {
    assert_eq!(catalogue.entries.len(), count, "{}", catalogue.code);
    let codes: BTreeSet<_> = catalogue.entries.iter().map(|entry| entry.code).collect();
    assert_eq!(codes.len(), count, "{}", catalogue.code);
    for words in all_words() {
        assert_said(&catalogue.name(&words), &words);
        assert_said(&catalogue.source(&words), &words);
        let texts: BTreeSet<_> = catalogue.entries.iter().map(|entry| entry.text(&words)).collect();
        assert_eq!(texts.len(), count, "{} in {:?}", catalogue.code, words.language());
        for text in &texts {
            assert_said(text, &words);
        }
    }
}

#[test]
fn twenty_eight_types_of_stakeholders_stand_in_seven_sectors() {
    let mut counts = BTreeMap::new();
    for kind in stakeholder_kinds() {
        *counts.entry(kind.sector).or_insert(0) += 1;
    }
    assert_eq!(Sector::ALL.map(|sector| counts[&sector]), [6, 4, 3, 5, 3, 3, 4]);
    for words in all_words() {
        let names: BTreeSet<_> = stakeholder_kinds().iter().map(|kind| kind.name(&words)).collect();
        assert_eq!(names.len(), 28, "{:?}", words.language());
        // A name that is only its code has no message.
        assert!(stakeholder_kinds().iter().all(|kind| kind.name(&words) != kind.code), "{:?}", words.language());
    }
}

#[test]
fn an_unknown_type_of_stakeholder_stands_for_itself() {
    assert_eq!(Words::new(Language::Spanish).stakeholder_kind("gremio de panaderos"), "gremio de panaderos");
}

#[test]
fn the_profile_asks_for_something_in_each_dimension() {
    let dimensions: Vec<_> = profile().iter().map(|it| it.dimension).collect();
    assert_eq!(dimensions, Dimension::ALL);
    for words in all_words() {
        for dimension in profile() {
            assert!(!dimension.prompts.is_empty());
            for prompt in dimension.prompts {
                assert_said(&prompt.text(&words), &words);
            }
        }
    }
}

#[test]
fn five_and_eight_questions_are_questions() {
    for (catalogue, count) in [(guiding_questions(), 5), (profile_questions(), 8)] {
        assert_whole(catalogue, count);
        for words in all_words() {
            assert!(catalogue.entries.iter().all(|entry| entry.text(&words).ends_with('?')));
        }
    }
}

#[test]
fn axes_come_from_five_plans() {
    let counts = [("bogota", 6), ("cuenca", 4), ("buenos-aires", 4), ("al-las", 3), ("abc", 10)];
    assert_eq!(axis_lists().len(), counts.len());
    for (list, (code, count)) in axis_lists().iter().zip(counts) {
        assert_eq!(list.code, code);
        assert_whole(list, count);
    }
}

#[test]
fn eleven_criteria_weigh_and_ask() {
    assert_eq!(criteria().len(), 11);
    for words in all_words() {
        for model in criteria() {
            let criterion = model.criterion(&words);
            assert!(criterion.weight > 0 && !criterion.name.is_empty(), "{}", model.code);
            assert!(criterion.meaning.joined().ends_with('?'), "{}", model.code);
        }
    }
}

#[test]
fn the_goals_come_in_order_with_their_numbers() {
    assert_whole(global_agendas(), 24);
    let codes: Vec<String> = global_agendas().entries.iter().map(|entry| entry.code.to_owned()).take(17).collect();
    assert_eq!(codes, (1..=17).map(|number| format!("ODS{number}")).collect::<Vec<_>>());
    let spanish = Words::new(Language::Spanish);
    let label = |code| spanish.agenda(&Agenda::Global(Text::new(code)));
    assert_eq!(label("ODS11"), "ODS 11 Ciudades y comunidades sostenibles");
    assert_eq!(label("NAU"), "Nueva Agenda Urbana");
    assert_eq!(label("XYZ"), "XYZ");
    assert!(Words::new(Language::English).global_agenda("ODS5").starts_with("SDG 5 "));
    for words in all_words() {
        for entry in global_agendas().entries {
            assert!(words.global_agenda(entry.code).contains(&entry.text(&words)), "{}", entry.code);
        }
    }
}

#[test]
fn the_eleven_results_of_a_mesa_have_names() {
    for words in all_words() {
        let names: BTreeSet<_> = MesaResult::ALL.iter().map(|result| words.mesa_result(*result)).collect();
        assert_eq!(names.len(), 11);
    }
}
