//! Faults and notices in words.

use concertar::ballot_files::fault::{Declared, Holds};
use concertar::ballot_files::notice::Encoding;
use concertar::ballot_files::{Fault, Format, Kind, Notice, What, read};
use concertar::session::Text;
use concertar::words::{Language, Words};

const LANGUAGES: [Language; 3] = [Language::Spanish, Language::English, Language::Portuguese];

fn found() -> Text {
    "algo".into()
}

fn faults() -> Vec<What> {
    let (line, option) = (3, 1);
    vec![
        What::Empty,
        What::Workbook,
        What::NulByte,
        What::NoHeader,
        What::NoOptions,
        What::TooManyOptions { found: 70_000, most: 65_534 },
        What::NoBallots,
        What::TooMuch,
        What::TooHeavy,
        What::OtherKind { holds: Holds::Orders },
        What::OtherKind { holds: Holds::Categories(1) },
        What::OtherKind { holds: Holds::Ticks },
        What::OtherKind { holds: Holds::Points },
        What::OtherKind { holds: Holds::Scores },
        What::Declared { what: Declared::Options, said: 3, found: 4 },
        What::Declared { what: Declared::Voters, said: 3, found: 4 },
        What::Declared { what: Declared::Orders, said: 3, found: 4 },
        What::Declared { what: Declared::Categories, said: 3, found: 4 },
        What::BadValue { name: "budget".into(), found: found() },
        What::Missing { name: "voter" },
        What::Repeated { name: "voter".into() },
        What::Nameless,
        What::RepeatedOption { option },
        What::BadCriterion { found: found() },
        What::FieldCount { found: 1, expected: 2 },
        What::OpenQuote,
        What::AfterQuote,
        What::NotANumber { found: found() },
        What::DecimalComma { found: found() },
        What::NotWhole { found: found() },
        What::OutOfScale { found: found(), least: -5, most: 5 },
        What::NotATick { found: found() },
        What::NotAStance { found: found() },
        What::Ambiguous { found: found() },
        What::NotADegree { found: found() },
        What::NotARatio { found: found() },
        What::UnknownOption { found: found() },
        What::OverPoints { given: 6, points: 5 },
        What::UnderPoints { given: 1, least: 5 },
        What::OverOption { option, given: 6, most: 5 },
        What::OverCredits { cost: 6, credits: 5 },
        What::TooManyMarks { given: 6, most: 5 },
        What::TooFewMarks { given: 1, least: 5 },
        What::Tied,
        What::Incomplete { given: 1, expected: 5 },
        What::OptionTwice { option },
        What::BadOrder { found: found() },
        What::TooManyCategories { found: 6, most: 5 },
        What::BadShare { is_weight: true, found: found(), most: 5 },
        What::BadShare { is_weight: false, found: found(), most: 5 },
        What::OtherShare { first_line: line },
        What::RepeatedVoter { voter: "Ana".into(), first_line: line },
        What::RepeatedJudgment { first_line: line },
        What::SameOption { option },
        What::PointsCount { found: 1, expected: 2 },
        What::UnknownVoteType { found: found() },
        What::BadAmount { found: found() },
        What::OutsideSection { found: found() },
    ]
}

fn notices() -> Vec<Notice> {
    vec![
        Notice::ReadAs(Encoding::Windows1252),
        Notice::ReadAs(Encoding::Utf16),
        Notice::Ignored { column: found() },
        Notice::Grid { question: found() },
        Notice::NamesAreNumbers,
        Notice::NoColumn { option: 1 },
        Notice::EmptyRows { line: 4, rows: 1 },
        Notice::Nobody { line: 4, ballots: 2 },
        Notice::OneOption,
        Notice::OnlyBlanks,
        Notice::Renamed { option: 1 },
        Notice::OtherType { said: found() },
        Notice::CategoriesAsRanks,
        Notice::ReadAsTicks,
        Notice::OverCost { ballots: 1 },
        Notice::NoWeight { criterion: found() },
        Notice::MissingPairs { voter: Text::default(), given: 1, pairs: 3 },
        Notice::MissingPairs { voter: "Ana".into(), given: 1, pairs: 3 },
    ]
}

#[test]
fn every_fault_and_notice_is_a_sentence_of_its_own_in_each_language() {
    let options = ["Agua", "Bosque"].map(Text::new);
    for language in LANGUAGES {
        let words = Words::new(language);
        let fault = |what| words.ballot_fault(&Fault { line: None, column: None, heading: None, what }, &options);
        let mut said: Vec<String> = faults().into_iter().map(fault).collect();
        said.extend(notices().iter().map(|notice| words.ballot_notice(notice, &options)));
        for sentence in &said {
            assert!(sentence.ends_with('.') && sentence.len() > 10, "{sentence:?}");
            assert!(!sentence.contains(['{', '}']) && !sentence.contains("ballots-"), "{sentence:?}");
        }
        let count = said.len();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), count);
    }
}

#[test]
fn options_are_named_and_places_told() {
    let file = read(
        b"voter,Agua,Bosque\nAna,4,1\n",
        Format::Csv,
        &Kind::Points { points: Some(9), most_per_option: Some(3) }.into(),
    );
    let said = LANGUAGES.map(|language| Words::new(language).ballot_fault(&file.faults[0], &file.options));
    assert_eq!(said[0], "Línea 2: Da a «Agua» más puntos (4) de los que puede recibir una opción (3).");
    assert_eq!(said[1], "Line 2: It gives “Agua” more points (4) than an option may get (3).");
    assert_eq!(said[2], "Linha 2: Dá a “Agua” mais pontos (4) do que uma opção pode receber (3).");
    let file = read(b"A,B\n1,x\n", Format::Csv, &Kind::Rankings.into());
    let said = Words::new(Language::Spanish).ballot_fault(&file.faults[0], &file.options);
    assert_eq!(said, "Línea 2, columna «B» (carácter 3): «x» no es un número.");
    // Of the line that names the columns itself, and of files without one, the place is told as before.
    let file = read(b"voter,voter,B\nAna,Ana,1\n", Format::Csv, &Kind::Rankings.into());
    let said = Words::new(Language::English).ballot_fault(&file.faults[0], &file.options);
    assert_eq!(said, "Line 1, column 7: “voter” is there twice: the first holds.");
}
