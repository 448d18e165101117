//! Encodings, line ends, and bytes that are no text.

use concertar::ballot_files::notice::Encoding;
use concertar::ballot_files::{Format, Kind, Notice, What, read};

use crate::support::{file, names, only_fault, table, turnout};

const EXPECTED: [&str; 2] = ["Peñón", "Río"];

#[test]
fn a_mark_at_the_beginning_is_no_part_of_a_name() {
    let file = table("\u{feff}Peñón,Río\n1,2\n", Kind::Rankings);
    assert_eq!((names(&file), file.notices.len()), (EXPECTED.to_vec(), 0));
}

#[test]
fn windows_1252_is_read_with_a_notice() {
    let file = read(b"Pe\xf1\xf3n,R\xedo\n1,2\n", Format::Csv, &Kind::Rankings.into());
    assert_eq!(names(&file), EXPECTED);
    assert_eq!(file.notices, [Notice::ReadAs(Encoding::Windows1252)]);
}

#[test]
fn utf_16_is_read_with_a_notice() {
    let text = "\u{feff}Peñón;Río\r\n1;2\r\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        let file = read(&bytes, Format::Csv, &Kind::Rankings.into());
        assert_eq!((names(&file), file.faults.len()), (EXPECTED.to_vec(), 0));
        assert_eq!(file.notices, [Notice::ReadAs(Encoding::Utf16)]);
    }
}

#[test]
fn every_line_end_ends_a_line() {
    for end in ["\n", "\r\n", "\r"] {
        let file = table(&["A,B", "1,2", "x,1", ""].join(end), Kind::Rankings);
        assert_eq!(file.turnout, turnout(1, 0, 1));
        assert_eq!(only_fault(&file), (Some(3), Some(1), What::NotANumber { found: "x".into() }), "{end:?}");
        let soc = ["# NUMBER ALTERNATIVES: 2", "1: 1,2", "1: 3,1", ""].join(end);
        let file = crate::support::file(&soc, Format::Soc, Kind::Rankings);
        assert_eq!(only_fault(&file), (Some(3), Some(4), What::UnknownOption { found: "3".into() }), "{end:?}");
    }
}

#[test]
fn a_byte_nought_is_told_once() {
    let file = table("A,B\n1,2\n1,\0\n\0,1\n", Kind::Rankings);
    assert_eq!((file.faults[0].line, &file.faults[0].what), (Some(3), &What::NulByte));
    assert_eq!((file.faults.len(), file.turnout), (3, turnout(1, 0, 2)));
}

#[test]
fn very_long_lines_are_read_or_refused() {
    let long = "x".repeat(300_000);
    let file = table(&format!("A,{long}\n1,2\n{long},1\n"), Kind::Rankings);
    assert_eq!(file.options[1].as_str().len(), 10_000);
    let (line, _, what) = only_fault(&file);
    assert_eq!(line, Some(3));
    assert!(matches!(what, What::NotANumber { found } if found.as_str().chars().count() <= 41));
    let commas = ",".repeat(300_000);
    assert_eq!(
        only_fault(&table(&format!("A,B\n1,2\n1{commas}2\n"), Kind::Rankings)).2,
        What::FieldCount { found: 300_001, expected: 2 }
    );
}

#[test]
fn nothing_is_at_fault_in_nothing_but_that_it_is_nothing() {
    for format in [Format::Csv, Format::Soc, Format::Toi, Format::Cat, Format::Pabulib] {
        for text in ["", "\n\n", "\u{feff}"] {
            assert_eq!(
                only_fault(&file(text, format, Kind::Rankings)),
                (None, None, What::Empty),
                "{format:?} {text:?}"
            );
        }
    }
}
