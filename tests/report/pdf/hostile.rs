//! Texts that mean something in Typst or in a PDF, that no line holds, or that no typeface has.

use concertar::report::document::{Block, Chart, Drawing, Panel, Span, Table};
use concertar::report::pdf;
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::{assert_says_all, blank, write};
use crate::hostile::{TEXTS, line};

const MARKUP: [&str; 12] = [
    "#eval(\"1 + 1\")",
    "#import \"@preview/x:1.0.0\": *",
    "#read(\"/etc/passwd\") #image(\"/etc/passwd\")",
    "$ x^2 $ #set text(size: 90pt) // nada /* nada */",
    "= Título == Otro",
    "<etiqueta> @etiqueta",
    "*fuerza* _énfasis_ `código` \\ \\u{41} ~ -- --- ...",
    "\"comillas\" 'simples'",
    "<script>alert(1)</script>",
    "=HYPERLINK(\"http://ejemplo.org\")",
    "{page} de {pages}",
    "(Tj) ET BT << /S /JavaScript >> %PDF \\(",
];

/// A document that says each text in every way there is.
fn everywhere<'a>(texts: impl IntoIterator<Item = &'a str>) -> concertar::report::Document {
    let mut document = blank("Textos");
    for text in texts {
        document.heading(1, text);
        document.paragraph(vec![Span::strong(text), Span::plain(" "), Span::emphasis(text), Span::plain(text)]);
        document.list(vec![concertar::report::document::Item::plain(text)]);
        document.labelled(text, text);
        let mut table = Table::new(text).text(text).numbers("N.º");
        table.row(vec![text.into(), 1_u32.into()]);
        document.table(table);
        document.notice(text, text);
        document.blocks.push(Block::Quote { paragraphs: vec![vec![Span::plain(text)]], attribution: text.to_owned() });
    }
    document
}

#[test]
fn text_is_never_markup() {
    let document = everywhere(MARKUP.into_iter().chain(TEXTS));
    assert_says_all(&document, &write(&document));
}

#[test]
fn the_title_and_what_stands_around_the_text_are_no_markup_either() {
    for text in MARKUP {
        let mut document = blank(text);
        let metadata = &mut document.metadata;
        for place in [&mut metadata.author, &mut metadata.subject, &mut metadata.kind, &mut metadata.state] {
            text.clone_into(place);
        }
        metadata.identity.name = text.to_owned();
        metadata.identity.footer = text.to_owned();
        let read = write(&document);
        assert_eq!(read.title(), text);
        assert_says_all(&document, &read);
    }
}

#[test]
fn ten_thousand_letters_without_a_space_break_no_page() {
    let long = "ñandú".repeat(2_000);
    let mut document = everywhere([long.as_str()]);
    for block in &mut document.blocks {
        // The head of a table stands on every page of it, so it must fit into one.
        if let Block::Table(table) = block {
            "Texto".clone_into(&mut table.columns[0].header);
        }
    }
    let read = write(&document);
    assert_says_all(&document, &read);
    assert!(read.is_within_its_pages(), "letters stand beyond the edge of a page");
}

#[test]
fn every_script_is_seen() {
    let texts = ["Здравствуйте", "Καλημέρα", "東京都の国際協力", "안녕하세요", "✓ → ≥ ½ € 👍", "Բարեւ გამარჯობა"];
    let document = everywhere(texts);
    assert_says_all(&document, &write(&document));
}

#[test]
fn a_drawing_is_drawn_whatever_its_letters_and_however_much_it_says() {
    let items = ["👩‍👩‍👧 👍🏽 ❤️ 🇪🇨", "staff 東京 👍", "مرحبا 東京", "ภาษาไทย", "\u{e000}"].map(str::to_owned).to_vec();
    let panel = Panel { title: "Fortalezas 👍🏽".to_owned(), subtitle: String::new(), items };
    let mut document = blank("Textos");
    let chart = Chart {
        title: "Tablero".to_owned(),
        drawing: Drawing::Board(vec![panel.clone(), panel.clone(), panel.clone(), panel]),
        alternative: "Todo lo que dice. ".repeat(3_000),
        repeats: false,
    };
    document.blocks.push(Block::Chart(chart));
    document.heading(1, "ñandú 👍 ".repeat(1_200));
    let read = write(&document);
    assert!(read.tags().contains(&"Figure".to_owned()), "{:?}", read.tags());
    assert!(read.text().contains("Tablero") && read.alternatives()[0].ends_with('…'), "{:?}", read.alternatives());
}

#[test]
fn what_is_read_from_right_to_left_is_all_there() {
    let text = "مرحبا بالعالم";
    let mut document = blank("Textos");
    document.say(text);
    let said = write(&document).text();
    // A reader gives the letters in the order in which they stand on the page, and some in the form they have in a word.
    let count = said.chars().filter(|letter| matches!(letter, '\u{600}'..='\u{6ff}')).count();
    assert_eq!(count, text.chars().filter(|letter| *letter != ' ').count(), "{said}");
}

#[test]
fn what_no_typeface_has_is_written_by_its_number_and_said() {
    let mut document = blank("Textos");
    document.say("Firma: ภ.");
    let said = write(&document).text();
    assert!(said.contains("Firma:[U+0E20].") && said.contains("Unicode"), "{said}");
    document.blocks.clear();
    document.say("Firma: P.");
    assert!(!write(&document).text().contains("Unicode"));
}

proptest! {
    #![proptest_config(Config { cases: 12, ..Config::default() })]

    /// Whatever people type, the paper can be written.
    #[test]
    fn no_text_keeps_a_paper_from_being_written(
        lines in prop::collection::vec(line(), 12),
        raw in prop::collection::vec("\\PC{0,40}", 12),
    ) {
        let document = everywhere(lines.iter().chain(&raw).map(String::as_str));
        prop_assert!(pdf::write(&document).is_ok(), "{:?}", pdf::write(&document).err());
    }
}
