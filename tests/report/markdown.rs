//! Text that goes into Markdown comes out as the same text, and means nothing on the way.

use concertar::report::audience::Audience;
use concertar::report::document::{Block, Document, Fact, Item, KeyFigure, Metadata, Span, Style, Table};
use concertar::report::markdown;
use concertar::session::language::Language;
use jiff::civil::date;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::hostile;

pub(crate) fn document(title: &str, blocks: Vec<Block>) -> Document {
    let metadata = Metadata::new(Audience::Public, date(2026, 11, 20));
    Document { blocks, ..Document::new(title, Language::Spanish, metadata) }
}

/// What a reader of Markdown sees, a piece an entry: paragraphs, headings, items, cells. Panics at anything that text
/// must never become.
pub(crate) fn read_back(markdown: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let options = Options::all().difference(Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_OLD_FOOTNOTES);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) => pieces.last_mut().unwrap().push_str(&text),
            Event::Start(
                Tag::Emphasis
                | Tag::Strong
                | Tag::List(_)
                | Tag::BlockQuote(None)
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow,
            )
            | Event::End(
                TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::List(_)
                | TagEnd::BlockQuote(_)
                | TagEnd::Table
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) => {}
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell)
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                pieces.push(String::new());
            }
            other => panic!("text became {other:?} in:\n{markdown}"),
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn assert_comes_back(blocks: Vec<Block>, expected: &[&str]) {
    let markdown = markdown::write(&document("T", blocks));
    let mut all = vec!["T"];
    all.extend(expected.iter().filter(|text| !text.is_empty()));
    assert_eq!(read_back(&markdown), all, "in:\n{markdown}");
}

fn assert_everywhere(text: &str) {
    let plain = || vec![Span::plain(text)];
    assert_comes_back(vec![Block::Paragraph(plain())], &[text]);
    assert_comes_back(vec![Block::Heading { level: 2, text: text.to_owned() }], &[text]);
    assert_comes_back(
        vec![Block::Quote { paragraphs: vec![plain(), plain()], attribution: String::new() }],
        &[text; 2],
    );
    let item = Item { children: vec![Item::plain(text), Item::plain(text)], ..Item::plain(text) };
    for ordered in [false, true] {
        assert_comes_back(vec![Block::List { ordered, items: vec![item.clone(), item.clone()] }], &[text; 6]);
    }
    let mut table = Table::new(text).text(text).numbers(text);
    table.row(vec![text.into(), text.into()]);
    assert_comes_back(vec![Block::Table(table)], &[text; 5]);
    assert_comes_back(vec![Block::Lead(plain())], &[text]);
    // A label is never empty.
    let label = format!("¿{text}?");
    let (alone, beside) = (format!("{label}:"), format!("{label}: {text}"));
    assert_comes_back(
        vec![Block::Labelled { label: label.clone(), paragraphs: vec![text.to_owned(), text.to_owned()] }],
        &[beside.trim(), text],
    );
    let facts = vec![Fact::new(&*label, text), Fact { label, said: vec![text.to_owned(), text.to_owned()] }];
    assert_comes_back(vec![Block::Facts(facts)], &[beside.trim(), &alone, text, text]);
    let figure = KeyFigure { label: text.to_owned(), value: "3".to_owned() };
    assert_comes_back(vec![Block::KeyFigures(vec![figure])], &[&format!("{text}: 3")]);
}

#[test]
fn texts_known_to_upset_come_back_from_everywhere() {
    for text in hostile::TEXTS {
        assert_everywhere(concertar::session::Text::new(text).as_str());
    }
}

#[test]
fn lists_and_quotes_that_follow_one_another_stay_apart() {
    let list = |text: &str| Block::List { ordered: false, items: vec![Item::plain(text)] };
    let markdown = markdown::write(&document("T", vec![list("a"), list("b"), list("c")]));
    let lists = Parser::new(&markdown).filter(|event| matches!(event, Event::Start(Tag::List(_)))).count();
    assert_eq!(lists, 3, "{markdown}");
}

#[test]
fn a_bare_address_is_no_link() {
    let markdown = markdown::write(&document("T", vec![Block::Paragraph(vec![Span::plain("ver https://a.org")])]));
    assert!(markdown.contains("https\\://a.org"), "{markdown}");
}

#[test]
fn strong_text_is_strong() {
    let markdown =
        markdown::write(&document("T", vec![Block::Paragraph(Span::led("Decide", ':', &[Span::plain("la mesa")]))]));
    assert_eq!(markdown, "# T\n\n**Decide:** la mesa\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_comes_back_from_everywhere(text in hostile::line()) {
        assert_everywhere(&text);
    }

    #[test]
    fn any_spans_come_back(parts in prop::collection::vec((hostile::line(), 0..3_u8), 0..5)) {
        let spans: Vec<Span> = parts
            .into_iter()
            .map(|(text, style)| Span { text, style: [Style::Plain, Style::Strong, Style::Emphasis][usize::from(style)] })
            .collect();
        let text = Span::text_of(&spans);
        assert_comes_back(vec![Block::Paragraph(spans)], &[&text]);
    }
}
