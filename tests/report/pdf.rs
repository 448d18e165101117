//! PDF, read back by a reader that knows nothing of what wrote it.

mod hostile;
mod reading;
pub(crate) mod tagged;

use concertar::report::document::{Block, Document, Fact, Item, Logo, LogoKind, Metadata, Span, Table, led};
use concertar::report::{self, Audience, Fault, pdf};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::words::Words;

use crate::sample::{self, TODAY};
use reading::{Read, squeezed};

fn write(document: &Document) -> Read {
    Read::of(&pdf::write(document).unwrap())
}

/// A document with nothing in it but a title.
fn blank(title: &str) -> Document {
    Document::new(title, Language::Spanish, Metadata::new(Audience::Internal, TODAY))
}

fn papers(session: &Session, language: Language) -> [Document; 2] {
    let words = Words::new(language);
    [
        report::compose(session, &words, Audience::Internal, TODAY),
        report::minutes(session, &words, Audience::Internal, TODAY),
    ]
}

/// Every text of a document that is to be seen, with what the titles and descriptions of its drawings say.
fn texts(document: &Document) -> Vec<String> {
    let mut texts = vec![document.title.clone(), document.subtitle.clone()];
    let mut add = |spans: &[Span]| texts.push(Span::text_of(spans));
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => add(&[Span::plain(&**text)]),
            Block::Paragraph(spans) | Block::Lead(spans) => add(spans),
            Block::Labelled { label, paragraphs } => led(label, paragraphs).iter().for_each(|it| add(it)),
            Block::Facts(facts) => add_items(&facts.iter().map(Fact::item).collect::<Vec<_>>(), &mut add),
            Block::List { items, .. } => add_items(items, &mut add),
            Block::Table(table) => add_table(table, &mut add),
            Block::KeyFigures(figures) => {
                figures.iter().flat_map(|it| [&it.label, &it.value]).for_each(|it| add(&[Span::plain(&**it)]));
            }
            Block::Quote { paragraphs, attribution } => {
                for spans in paragraphs {
                    add(spans);
                }
                add(&[Span::plain(&**attribution)]);
            }
            Block::Chart(chart) => add(&[Span::plain(&*chart.title)]),
            Block::Notice { label, paragraphs } => {
                for spans in paragraphs {
                    add(spans);
                }
                add(&[Span::plain(&**label)]);
            }
            Block::Signatures { headers, people } => add_table(&Table::of_signatures(headers, people), &mut add),
        }
    }
    texts
}

fn add_items(items: &[Item], add: &mut dyn FnMut(&[Span])) {
    for item in items {
        add(&item.line());
        add_items(&item.children, add);
    }
}

fn add_table(table: &Table, add: &mut dyn FnMut(&[Span])) {
    add(&[Span::plain(&*table.caption)]);
    table.columns.iter().for_each(|column| add(&[Span::plain(&*column.header)]));
    table.rows.iter().flatten().for_each(|cell| add(&[Span::plain(cell.text())]));
}

#[track_caller]
fn assert_says_all(document: &Document, read: &Read) {
    let said = read.text();
    let missing: Vec<String> = texts(document).into_iter().filter(|text| !said.contains(&squeezed(text))).collect();
    assert!(missing.is_empty(), "{missing:#?}\nnot in:\n{said}");
}

#[test]
fn every_text_of_a_paper_is_in_it() {
    let session = sample::session();
    for language in Language::ALL {
        for document in papers(&session, language) {
            let read = write(&document);
            assert_says_all(&document, &read);
            let alternatives = read.alternatives();
            for block in &document.blocks {
                if let Block::Chart(chart) = block {
                    assert!(alternatives.contains(&chart.alternative), "{} not in {alternatives:?}", chart.alternative);
                }
            }
        }
    }
}

#[test]
fn a_paper_says_what_it_is_to_who_cannot_see_it() {
    for language in Language::ALL {
        let [document, _] = papers(&sample::session(), language);
        let bytes = pdf::write(&document).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7"), "{:?}", &bytes[..16]);
        let read = Read::of(&bytes);
        assert!(read.is_tagged());
        assert_eq!(read.language(), language.code());
        assert_eq!(read.title(), document.title);
        assert!(read.shows_its_title());
        for standard in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(read.properties().contains(standard), "{standard} not in {}", read.properties());
        }
        let tags = read.tags();
        for tag in ["H1", "H2", "Table", "TH", "TD", "L", "LI", "Figure", "Caption"] {
            assert!(tags.contains(&tag.to_owned()), "{tag} not in {tags:?}");
        }
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let [document, _] = papers(&sample::session(), Language::Spanish);
    assert!(pdf::write(&document).unwrap() == pdf::write(&document).unwrap());
}

#[test]
fn pages_are_counted_in_words_and_a_draft_says_so_on_each() {
    let [mut document, _] = papers(&sample::session(), Language::Spanish);
    for is_draft in [true, false] {
        document.metadata.is_draft = is_draft;
        let read = write(&document);
        let count = read.pages().len();
        assert!(count > 4, "{count}");
        for (place, page) in read.pages().iter().enumerate() {
            let page = &page.all;
            assert!(page.contains(&squeezed(&format!("Página {} de {count}", place + 1))), "{page}");
            assert_eq!(page.contains("BORRADOR"), is_draft, "{page}");
            assert!(page.contains(&squeezed(&document.title)) && page.contains(&squeezed(&document.metadata.state)));
        }
    }
}

#[test]
fn a_long_paper_lists_its_contents_and_a_short_one_does_not() {
    let mut document = blank("Mesa");
    for number in 1..=9 {
        document.heading(1, format!("Asunto {number}"));
        document.say("Se trató. ".repeat(10));
    }
    assert!(!write(&document).text().contains("Contenido"));
    for number in 10..=20 {
        document.heading(1, format!("Asunto {number}"));
        document.say("Se trató largamente. ".repeat(90));
    }
    let read = write(&document);
    let first = &read.pages()[0].all;
    assert!(first.contains("ContenidoAsunto1") && first.contains("Asunto20"), "{first}");
}

#[test]
fn a_skipped_level_of_heading_keeps_no_paper_from_being_written() {
    let mut document = blank("Mesa");
    for level in [3, 1, 4, 2, 6, 0, 2] {
        document.heading(level, format!("Nivel {level}"));
        document.say("Algo.");
    }
    document.heading(1, "");
    let read = write(&document);
    let levels: Vec<String> = read.tags().into_iter().filter(|tag| tag.starts_with('H')).collect();
    assert_eq!(levels, ["H1", "H1", "H2", "H2", "H3", "H1", "H2"]);
}

#[test]
fn an_empty_document_is_a_page() {
    for title in ["", "Mesa"] {
        assert_eq!(write(&blank(title)).pages().len(), 1, "{title}");
    }
}

#[test]
fn the_mark_of_the_institution_is_drawn_or_said_to_be_unreadable() {
    let logo = |kind, bytes: &[u8]| Logo { kind, bytes: bytes.to_vec(), width: 120, height: 40 };
    let drawn = br##"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#1d3f66"/></svg>"##;
    let mut document = blank("Mesa");
    document.metadata.identity.name = "Alcaldía de Villa del Río".to_owned();
    document.metadata.identity.footer = "Ordenanza 12 de 2026".to_owned();
    document.metadata.identity.logo = Some(logo(LogoKind::Svg, drawn));
    let read = write(&document);
    assert!(read.text().contains("AlcaldíadeVilladelRío") && read.pages()[0].all.contains("Ordenanza12de2026"));
    assert_eq!(read.alternatives(), ["Alcaldía de Villa del Río"]);
    document.metadata.identity.name = String::new();
    assert!(write(&document).alternatives().is_empty());
    for (kind, bytes) in [(LogoKind::Svg, &b"<svg"[..]), (LogoKind::Png, b"\x89PNG\r\n\x1a\nno"), (LogoKind::Png, b"")]
    {
        document.metadata.identity.logo = Some(logo(kind, bytes));
        assert!(matches!(pdf::write(&document), Err(Fault::Logo(_))), "{bytes:?}");
    }
}
