//! Files with one fault each: what is said, and where.

use std::collections::BTreeSet;
use std::path::PathBuf;

use concertar::session::fault::Fault as Meaning;
use concertar::session::id::{FactorId, ParticipantId};
use concertar::storage::format::fault::{Expected, Fault, What};
use concertar::storage::format::{self, Content};
use concertar::storage::heading::Trust;
use concertar::words::{Language, Words};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/storage/faulty")
}

fn read(name: &str) -> Result<Content, Fault> {
    format::read(&fs_err::read(folder().join(name)).unwrap())
}

fn unexpected(expected: Expected, found: &str) -> What {
    What::Unexpected { expected, found: found.to_owned() }
}

fn other_part(expected: &str, found: &str) -> What {
    What::OtherPart { expected: expected.to_owned(), found: found.to_owned() }
}

fn unknown_field(found: &str, meant: Option<&str>) -> What {
    let part = Some("Header".to_owned());
    What::UnknownField { found: found.to_owned(), part, meant: meant.map(str::to_owned) }
}

fn unknown_word(found: &str, meant: Option<&str>) -> What {
    let known = ["Strength", "Opportunity", "Weakness", "Threat"].map(str::to_owned).to_vec();
    What::UnknownWord { found: found.to_owned(), meant: meant.map(str::to_owned), known }
}

/// The files that cannot be read, with the line and column of their fault; 0 for the file as a whole.
fn unreadable() -> Vec<(&'static str, (usize, usize), What)> {
    use Expected as E;
    let state_twice = What::RepeatedField { field: "state".to_owned(), part: Some("Header".to_owned()) };
    let kind_missing = What::MissingField { field: "kind".to_owned(), part: Some("Evidence".to_owned()) };
    vec![
        ("after-the-end.ron", (33, 1), unexpected(E::End, "fin")),
        ("bad-escape.ron", (29, 14), unexpected(E::Escape, "Apo\\qyo\",")),
        ("binary.ron", (1, 1), What::NotText),
        ("blank.ron", (0, 0), What::Empty),
        ("cut.ron", (18, 4), What::Cut),
        ("deep-unknown.ron", (2, 79), What::TooDeep),
        ("deep.ron", (29, 13), unexpected(E::Text, &"[".repeat(40))),
        ("empty.ron", (0, 0), What::Empty),
        ("far-field.ron", (7, 5), unknown_field("presupuesto", None)),
        ("foreign-word.ron", (28, 17), unknown_word("Fortaleza", None)),
        ("latin-1.ron", (14, 17), What::NotText),
        ("map.ron", (1, 1), unexpected(E::Opening, "{")),
        ("missing-bracket.ron", (24, 3), unexpected(E::ListClosing, "factors")),
        ("missing-colon.ron", (15, 13), unexpected(E::Colon, "true,")),
        ("missing-comma.ron", (15, 7), unexpected(E::Comma, "voice: true,")),
        ("missing-field.ron", (7, 31), kind_missing),
        ("negative.ron", (4, 10), unexpected(E::Number, "9,")),
        ("no-quotes.ron", (20, 13), unexpected(E::Text, "Ana Peña,")),
        ("not-a-session.ron", (1, 1), other_part("Session", "Carta")),
        ("open-quote.ron", (20, 13), unexpected(E::Quote, "\"Ana Peña,")),
        ("other-part.ron", (26, 5), other_part("Factor", "Axis")),
        ("twice.ron", (10, 5), state_twice),
        ("unknown-field.ron", (6, 5), unknown_field("titulo", Some("title"))),
        ("unknown-word.ron", (28, 17), unknown_word("Strenght", Some("Strength"))),
        ("utf-16.ron", (1, 1), What::NotText),
        ("wrong-type.ron", (19, 11), unexpected(E::Number, "\"dos\",")),
        ("yes.ron", (22, 13), unexpected(E::TrueOrFalse, "sí,")),
        ("zeros.ron", (0, 0), What::Empty),
    ]
}

/// The files that can be read although what they say cannot be.
fn senseless() -> Vec<(&'static str, (usize, usize), Meaning)> {
    let nothing = Meaning::Dangling { from: FactorId(3).into(), to: FactorId(77).into() };
    vec![
        ("duplicate-id.ron", (19, 11), Meaning::RepeatedNumber(ParticipantId(1).into())),
        ("no-number.ron", (27, 11), Meaning::NoNumber(FactorId(0).into())),
        ("no-title.ron", (5, 3), Meaning::NoTitle),
        ("trace-to-nothing.ron", (27, 11), nothing),
    ]
}

const READABLE: [&str; 7] = [
    "bare-value.ron",
    "bom.ron",
    "crlf.ron",
    "decomposed.ron",
    "escape-in-name.ron",
    "line-end-in-id.ron",
    "newer.ron",
];

fn place(fault: &Fault) -> (usize, usize) {
    fault.place.map_or((0, 0), |place| (place.line, place.column))
}

#[test]
fn every_faulty_file_has_its_test() {
    let files: BTreeSet<String> = fs_err::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let mut tested: BTreeSet<String> = READABLE.map(str::to_owned).into();
    tested.extend(unreadable().into_iter().map(|(name, ..)| name.to_owned()));
    tested.extend(senseless().into_iter().map(|(name, ..)| name.to_owned()));
    assert_eq!(files, tested);
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    for (name, at, what) in unreadable() {
        let fault = read(name).unwrap_err();
        assert_eq!((place(&fault), fault.what), (at, what), "{name}");
    }
}

#[test]
fn what_makes_no_sense_is_told_with_its_place() {
    for (name, at, meaning) in senseless() {
        let faults = read(name).unwrap().faults;
        assert_eq!(faults.len(), 1, "{name}: {faults:?}");
        assert_eq!((place(&faults[0]), &faults[0].what), (at, &What::Meaning(Box::new(meaning))), "{name}");
    }
}

#[test]
fn a_file_too_large_is_not_read() {
    let length = usize::try_from(format::LIMIT + 1).unwrap();
    assert_eq!(format::read(&vec![b' '; length]).unwrap_err().what, What::TooLarge(format::LIMIT));
}

#[test]
fn what_editors_and_attackers_put_in_is_harmless() {
    let plain = read("crlf.ron").unwrap();
    assert_eq!((plain.trust, plain.faults.len()), (Trust::NoHeading, 0));
    for name in ["bom.ron", "bare-value.ron", "decomposed.ron"] {
        assert_eq!(read(name).unwrap().session, plain.session, "{name}");
    }
    assert_eq!(read("escape-in-name.ron").unwrap().session.participants[1].name, "Ana[31m Peña");
    let tricky = read("line-end-in-id.ron").unwrap();
    let written = format::write(&tricky.session, 1, 0).unwrap();
    assert_eq!(format::read(written.as_bytes()).unwrap().trust, Trust::Checked, "{written}");
}

#[test]
fn every_fault_has_its_sentence_in_each_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let faults = unreadable().into_iter().map(|(name, ..)| (name, vec![read(name).unwrap_err()]));
        let faults = faults.chain(senseless().into_iter().map(|(name, ..)| (name, read(name).unwrap().faults)));
        for (name, fault) in faults.flat_map(|(name, faults)| faults.into_iter().map(move |fault| (name, fault))) {
            let sentence = words.storage_fault(&fault);
            assert!(sentence.ends_with('.') && !sentence.contains("storage-"), "{name}: {sentence}");
            if let Some(place) = fault.place {
                assert!(sentence.contains(&place.line.to_string()), "{name}: {sentence}");
            }
        }
    }
}
