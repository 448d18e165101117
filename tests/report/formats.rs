//! The formats: each says the same as the document, in order, and text stays text in each.

use concertar::report::document::{Block, Cell, Document, Fact, Identity, Item, Signatory, Span, Table};
use concertar::report::{self, Audience, Format};
use concertar::session::language::Language;
use concertar::words::Words;
use jiff::civil::date;

use crate::hostile;
use crate::markdown::document;
use crate::sample::{self, TODAY};

/// The texts of a page of HTML; panics at an element that no paper needs.
pub(crate) fn html_texts(html: &str) -> Vec<String> {
    let body = html.split_once("<body>").unwrap().1;
    let mut texts = vec![String::new()];
    let mut rest = body;
    while let Some((text, after)) = rest.split_once('<') {
        texts.last_mut().unwrap().push_str(&unescaped(text));
        let (tag, after) = after.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split_whitespace().next().unwrap();
        assert!(!["script", "iframe", "object", "link", "form", "input"].contains(&name), "{tag}");
        assert!(!tag.contains(" on") && !tag.contains("javascript:"), "{tag}");
        if !["strong", "em", "time", "span", "tspan"].contains(&name) {
            texts.push(String::new());
        }
        rest = after;
    }
    texts.into_iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// A paper in which the text stands in every place that a text can have.
pub(crate) fn everywhere(text: &str) -> Document {
    let mut table = Table::new(text).text(text).text("b");
    table.row(vec![Cell::from(text), Cell::Strong(text.to_owned())]);
    let mut paper = document(text, Vec::new());
    paper.heading(1, text);
    paper.say(text);
    text.clone_into(&mut paper.subtitle);
    paper.list(vec![Item { children: vec![Item::plain(text)], ..Item::new(vec![Span::strong(text)]) }]);
    paper.facts(vec![Fact { label: text.to_owned(), said: vec![text.to_owned(); 2] }]);
    paper.lead(vec![Span::strong(text)]);
    paper.blocks.push(Block::Labelled { label: "x".to_owned(), paragraphs: vec!["y".to_owned(), text.to_owned()] });
    paper.table(table);
    paper.notice(text, text);
    paper.blocks.push(Block::Quote { paragraphs: vec![vec![Span::emphasis(text)]], attribution: String::new() });
    paper.blocks.push(Block::Signatures {
        headers: [text, text, text].map(str::to_owned),
        people: vec![Signatory { name: text.to_owned(), quality: text.to_owned() }],
    });
    paper.metadata.identity = Identity { name: text.to_owned(), footer: text.to_owned(), ..Identity::default() };
    paper
}

#[test]
fn text_is_data_in_html() {
    for text in hostile::TEXTS {
        let texts = html_texts(&String::from_utf8(Format::Html.write(&everywhere(text)).unwrap()).unwrap());
        let trimmed = text.trim();
        let count = texts.iter().filter(|it| *it == trimmed).count();
        assert!(count >= 19, "{text}: {count} in {texts:?}");
    }
}

#[test]
fn json_is_as_its_description_promises() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("../../docs/paper.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let mut papers: Vec<Document> = hostile::TEXTS.map(everywhere).into();
    for language in Language::ALL {
        let words = Words::new(language);
        let session = sample::session();
        papers.extend(Audience::ALL.map(|audience| report::compose(&session, &words, audience, TODAY)));
        papers.push(report::minutes(&session, &words, Audience::Internal, TODAY));
        papers.push(report::plan(std::slice::from_ref(&session), &words, TODAY));
    }
    let drawings = crate::pictures::one_of_each(&["Agua", "Ríos"]).into_iter().map(|drawing| {
        Block::Chart(concertar::report::document::Chart {
            title: "Figura".to_owned(),
            drawing,
            alternative: "Lo mismo".to_owned(),
            repeats: true,
        })
    });
    papers.push(document("Figuras", drawings.collect()));
    for paper in papers {
        let json: serde_json::Value = serde_json::from_slice(&Format::Json.write(&paper).unwrap()).unwrap();
        let faults: Vec<String> = schema.iter_errors(&json).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{}: {faults:?}", paper.title);
    }
}

#[test]
fn days_and_numbers_keep_their_kind_in_json() {
    let mut table = Table::new("").text("a").numbers("b");
    table.row(vec![Cell::Day(date(2026, 11, 20), "20/11/2026".to_owned()), 7_u32.into()]);
    let json = String::from_utf8(Format::Json.write(&document("x", vec![Block::Table(table)])).unwrap()).unwrap();
    assert!(json.contains("\"date\": \"2026-11-20\"") && json.contains("\"number\": 7"), "{json}");
}

#[test]
fn every_format_gives_the_same_bytes_for_the_same_paper() {
    let paper = report::compose(&sample::session(), &Words::new(Language::Spanish), Audience::Internal, TODAY);
    for format in Format::ALL {
        assert_eq!(format.write(&paper), format.write(&paper.clone()), "{}", format.extension());
        assert_eq!(Format::from_extension(&format.extension().to_uppercase()), Some(format));
    }
}
