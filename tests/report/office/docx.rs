//! Papers for word processors.

use concertar::report::document::{Block, Document, Fact, Item, KeyFigure, Logo, LogoKind, Signatory, Span, Table};
use concertar::report::{Audience, Fault, docx};
use concertar::session::Text;
use concertar::session::language::Language;
use concertar::words::Words;
use proptest::prelude::*;

use super::package::{Package, Piece};
use super::{chart, document, everything};
use crate::sample::{self, TODAY};
use crate::{hostile, story};

const BODY: &str = "word/document.xml";

fn open(document: &Document) -> Package {
    Package::open(docx::write(document).unwrap())
}

/// What a reader sees, a paragraph an entry, without the contents.
fn paragraphs(package: &Package, part: &str) -> Vec<String> {
    let (mut paragraphs, mut in_contents, mut in_text) = (Vec::new(), false, false);
    for piece in package.pieces(part) {
        match piece {
            Piece::Start(name, _) if name == "w:sdt" => in_contents = true,
            Piece::End(name) if name == "w:sdt" => in_contents = false,
            Piece::Start(name, _) if name == "w:p" => paragraphs.push(String::new()),
            Piece::Start(name, _) if name == "w:t" => in_text = !in_contents,
            Piece::End(name) if name == "w:t" => in_text = false,
            Piece::Text(text) if in_text => paragraphs.last_mut().unwrap().push_str(&text),
            _ => {}
        }
    }
    paragraphs.retain(|text| !text.is_empty());
    paragraphs
}

/// What the paper says, a paragraph an entry, in the order of reading.
fn said(document: &Document) -> Vec<String> {
    let mut said = vec![document.title.clone(), document.below_title()];
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => said.push(text.clone()),
            Block::Paragraph(spans) | Block::Lead(spans) => said.push(Span::text_of(spans)),
            Block::Labelled { label, paragraphs } => {
                said.push(format!("{label}: {}", paragraphs[0]));
                said.extend(paragraphs[1..].iter().cloned());
            }
            Block::Facts(facts) => said_in_items(&mut said, &facts.iter().map(Fact::item).collect::<Vec<_>>()),
            Block::List { items, .. } => said_in_items(&mut said, items),
            Block::Table(table) => said_in_table(&mut said, table),
            Block::KeyFigures(figures) => {
                for it in figures {
                    said.extend([it.value.clone(), it.label.clone()]);
                }
            }
            Block::Quote { paragraphs, attribution } => {
                said.extend(paragraphs.iter().map(|spans| Span::text_of(spans)));
                said.extend((!attribution.is_empty()).then(|| format!("— {attribution}")));
            }
            Block::Chart(chart) => said.push(chart.title.clone()),
            Block::Notice { label, paragraphs } => {
                let texts = paragraphs.iter().map(|spans| Span::text_of(spans)).enumerate();
                said.extend(texts.map(|(place, text)| if place == 0 { format!("{label}. {text}") } else { text }));
            }
            Block::Signatures { headers, people } => {
                said.extend(headers.iter().cloned());
                for it in people {
                    said.extend([it.name.clone(), it.quality.clone()]);
                }
            }
        }
    }
    let mut said: Vec<String> = said.iter().map(|text| Span::text_of(&[Span::plain(&**text)])).collect();
    said.retain(|text| !text.is_empty());
    said
}

fn said_in_items(said: &mut Vec<String>, items: &[Item]) {
    for item in items {
        said.push(Span::text_of(&item.line()));
        said_in_items(said, &item.children);
    }
}

fn said_in_table(said: &mut Vec<String>, table: &Table) {
    said.push(table.caption.clone());
    said.extend(table.columns.iter().map(|column| column.header.clone()));
    said.extend(table.rows.iter().flatten().map(concertar::report::document::Cell::text));
}

#[track_caller]
fn assert_says_all(document: &Document) {
    let package = open(document);
    assert_eq!(paragraphs(&package, BODY), said(document));
    let charts = document.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some((chart.alternative.clone(), chart.title.clone())),
        _ => None,
    });
    let described = package.elements(BODY, "wp:docPr").into_iter().map(|it| (it["descr"].clone(), it["title"].clone()));
    assert!(described.eq(charts), "every drawing is told in words");
}

#[test]
fn everything_is_said_once_in_order() {
    assert_says_all(&everything());
    for language in Language::ALL {
        let words = Words::new(language);
        assert_says_all(&concertar::report::compose(&sample::session(), &words, Audience::Internal, TODAY));
        assert_says_all(&concertar::report::minutes(&story::sealed(), &words, Audience::Public, TODAY));
    }
}

#[test]
fn headings_lists_and_quotations_have_the_styles_that_offices_know() {
    let package = open(&everything());
    let names: Vec<String> =
        package.elements("word/styles.xml", "w:name").into_iter().map(|it| it["w:val"].clone()).collect();
    let known = [
        "Normal",
        "Title",
        "Subtitle",
        "heading 1",
        "heading 2",
        "heading 3",
        "heading 4",
        "List Bullet",
        "List Number",
        "Quote",
        "caption",
        "header",
        "footer",
        "TOC Heading",
        "toc 1",
        "toc 2",
        "Strong",
        "Emphasis",
        "Table Grid",
    ];
    for name in known {
        assert!(names.iter().any(|it| it == name), "no style {name}");
    }
    let defined: Vec<String> =
        package.elements("word/styles.xml", "w:style").into_iter().map(|it| it["w:styleId"].clone()).collect();
    for part in [BODY, "word/header1.xml", "word/header2.xml", "word/footer1.xml"] {
        for used in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            for it in package.elements(part, used) {
                assert!(defined.contains(&it["w:val"]), "{part} uses {it:?}");
            }
        }
    }
    let used: Vec<String> = package.elements(BODY, "w:pStyle").into_iter().map(|it| it["w:val"].clone()).collect();
    for style in ["Title", "Subtitle", "Heading1", "Heading2", "ListBullet", "ListNumber", "Quote", "Caption", "Notice"]
    {
        assert!(used.iter().any(|it| it == style), "nothing is set as {style}");
    }
}

#[test]
fn each_counted_list_begins_at_one_and_each_level_stands_further_in() {
    let package = open(&everything());
    let numbers = package.elements(BODY, "w:numId");
    let mut counted: Vec<String> = numbers.into_iter().map(|it| it["w:val"].clone()).filter(|it| it != "1").collect();
    counted.dedup();
    assert_eq!(counted.len(), 2, "{counted:?}");
    let known: Vec<String> =
        package.elements("word/numbering.xml", "w:num").into_iter().map(|it| it["w:numId"].clone()).collect();
    assert!(counted.iter().all(|it| known.contains(it)), "{counted:?} of {known:?}");
    assert_eq!(package.elements("word/numbering.xml", "w:startOverride").len(), 2);
    let levels: Vec<String> = package.elements(BODY, "w:ilvl").into_iter().map(|it| it["w:val"].clone()).collect();
    assert!(levels.contains(&"1".to_owned()) && levels.contains(&"2".to_owned()), "{levels:?}");
}

#[test]
fn tables_repeat_their_header_and_keep_rows_whole() {
    let package = open(&everything());
    // The table and the room to sign.
    assert_eq!(package.elements(BODY, "w:tblHeader").len(), 2);
    let rows = package.elements(BODY, "w:tr").len();
    assert_eq!(package.elements(BODY, "w:cantSplit").len(), rows);
    assert_eq!(package.elements(BODY, "w:tblCaption")[0]["w:val"], "Pie de tabla");
    let mut long = Table::new("").text("Largo");
    long.row(vec!["palabra ".repeat(1_000).into()]);
    let package = open(&document("T", vec![Block::Table(long)]));
    assert_eq!(package.elements(BODY, "w:cantSplit").len(), 1, "a row that no page holds may be cut");
}

#[test]
fn the_language_of_the_paper_is_told() {
    for (language, tag) in Language::ALL.into_iter().zip(["es-ES", "en-GB", "pt-BR"]) {
        let package = open(&Document { language, ..everything() });
        assert_eq!(package.elements("word/styles.xml", "w:lang")[0]["w:val"], tag);
        assert_eq!(package.elements("word/settings.xml", "w:themeFontLang")[0]["w:val"], tag);
        assert!(package.text("docProps/core.xml").contains(&format!("<dc:language>{tag}</dc:language>")));
    }
}

#[test]
fn the_file_tells_what_it_is() {
    let mut document = everything();
    document.metadata.author = "Mesa & Cía".into();
    document.metadata.subject = "Acta · <3>".into();
    let package = open(&document);
    let core = package.text("docProps/core.xml");
    for told in [
        "<dc:title>Acta de prueba</dc:title>",
        "<dc:creator>Mesa &amp; Cía</dc:creator>",
        "<dc:subject>Acta · &lt;3&gt;</dc:subject>",
        "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-20T00:00:00Z</dcterms:created>",
        "<cp:contentStatus>Aprobada</cp:contentStatus>",
    ] {
        assert!(core.contains(told), "no {told} in {core}");
    }
}

#[test]
fn every_page_bears_title_state_and_number() {
    let mut paper = everything();
    paper.metadata.identity.footer = "Calle 1 & 2".into();
    let package = open(&paper);
    assert_eq!(paragraphs(&package, "word/header1.xml"), ["Acta de pruebaAprobada"]);
    assert_eq!(paragraphs(&package, "word/footer1.xml"), ["Calle 1 & 2Página 1 de 1"]);
    let footer = package.text("word/footer1.xml");
    assert!(footer.contains(">PAGE<") && footer.contains(">NUMPAGES<"), "{footer}");
    let long = document(&"palabra ".repeat(100), Vec::new());
    let header = &paragraphs(&open(&long), "word/header1.xml")[0];
    assert!(header.chars().count() < 100 && header.contains('…'), "{header}");
}

#[test]
fn only_a_draft_says_so_across_each_page() {
    let mut paper = everything();
    for (is_draft, expected) in [(true, vec!["BORRADOR"]), (false, vec![])] {
        paper.metadata.is_draft = is_draft;
        let package = open(&paper);
        for part in ["word/header1.xml", "word/header2.xml"] {
            let marks = package.elements(part, "v:textpath");
            let marks: Vec<&str> = marks.iter().filter_map(|it| it.get("string").map(String::as_str)).collect();
            assert_eq!(marks, expected, "in {part}");
        }
    }
}

#[test]
fn pictures_are_lines_with_points_to_fall_back_on() {
    let package = open(&document("T", vec![Block::Chart(chart("Uno", "a")), Block::Chart(chart("Dos", "b"))]));
    assert_eq!(package.elements(BODY, "asvg:svgBlip").len(), 2);
    for place in 1..=2 {
        let points = &package.parts[&format!("word/media/picture{place}.png")];
        assert!(points.starts_with(b"\x89PNG"));
        assert!(package.text(&format!("word/media/picture{place}.svg")).contains("<path"), "letters are lines");
    }
    assert_refers_to_what_is_there(&package);
}

#[track_caller]
fn assert_refers_to_what_is_there(package: &Package) {
    let relations = package.elements("word/_rels/document.xml.rels", "Relationship");
    for relation in &relations {
        assert!(!relation.contains_key("TargetMode"), "nothing outside: {relation:?}");
        assert!(package.parts.contains_key(&format!("word/{}", relation["Target"])), "{relation:?}");
    }
    let known: Vec<&String> = relations.iter().map(|it| &it["Id"]).collect();
    for piece in package.pieces(BODY) {
        let Piece::Start(name, attributes) = piece else { continue };
        for (_, id) in attributes.iter().filter(|(key, _)| key.starts_with("r:")) {
            assert!(known.contains(&id), "{name} refers to {id}");
        }
    }
    for it in package.elements("[Content_Types].xml", "Override") {
        assert!(package.parts.contains_key(it["PartName"].trim_start_matches('/')), "{it:?}");
    }
}

fn with_logo(svg: &str) -> Document {
    let mut paper = document("T", Vec::new());
    let bytes = svg.as_bytes().to_vec();
    paper.metadata.identity.logo = Some(Logo { kind: LogoKind::Svg, bytes, width: 200, height: 100 });
    paper.metadata.identity.name = "Municipio".into();
    paper
}

#[test]
fn the_mark_of_the_institution_stands_first_and_brings_nothing_with_it() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><script>alert(1)</script>\
               <image href='file:///etc/hostname' width='9' height='9'/><rect width='50' height='50' fill='#123456'/></svg>";
    let package = open(&with_logo(svg));
    assert_eq!(package.elements(BODY, "wp:docPr")[0]["descr"], "Municipio");
    let shown = package.text("word/media/picture1.svg");
    assert!(shown.contains("#123456") && !shown.contains("script") && !shown.contains("file:"), "{shown}");
    assert_refers_to_what_is_there(&package);
    assert!(matches!(docx::write(&with_logo("no es un dibujo")), Err(Fault::Logo(_))));
}

#[test]
fn a_long_paper_has_contents_that_lead_to_its_headings() {
    let heading = |number| Block::Heading { level: 1, text: format!("Parte {number}") };
    let package = open(&document("T", (0..9).map(heading).collect()));
    assert!(package.text(BODY).contains("TOC \\o"));
    let links = package.elements(BODY, "w:hyperlink");
    let marks = package.elements(BODY, "w:bookmarkStart");
    assert_eq!(links.len(), 9);
    assert!(links.iter().all(|link| marks.iter().any(|mark| mark["w:name"] == link["w:anchor"])), "{links:?}");
    let package = open(&document("T", (0..8).map(heading).collect()));
    assert!(!package.text(BODY).contains("TOC \\o"), "a short paper needs none");
}

#[test]
fn the_room_to_sign_stays_on_one_page() {
    let people = |count: usize| {
        let people = vec![Signatory { name: "Ana".into(), quality: "Preside".into() }; count];
        let headers = ["Nombre", "Calidad", "Firma"].map(str::to_owned);
        open(&document("T", vec![Block::Signatures { headers, people }])).elements(BODY, "w:keepNext").len()
    };
    // Each cell of all rows but the last, and of the header.
    assert_eq!(people(4), 3 * 4);
    assert!(people(40) <= 3, "more than a page holds");
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(docx::write(&everything()).unwrap(), docx::write(&everything()).unwrap());
}

fn assert_everywhere(text: &str) {
    // A label is never empty.
    let label = format!("¿{text}?");
    let plain = || vec![Span::plain(text)];
    let item = || Item { children: vec![Item::plain(text), Item::plain(text)], ..Item::plain(text) };
    let mut table = Table::new(text).text(text).numbers(text);
    table.row(vec![text.into(), concertar::report::document::Cell::Strong(text.to_owned())]);
    let paper = document(
        text,
        vec![
            Block::Paragraph(vec![Span::strong(text), Span::plain(" "), Span::emphasis(text)]),
            Block::Heading { level: 2, text: text.to_owned() },
            Block::List { ordered: false, items: vec![item(), item()] },
            Block::List { ordered: false, items: vec![Item::labelled(text, text, Vec::new())] },
            Block::Facts(vec![Fact::new(&*label, text), Fact { label: label.clone(), said: vec![text.to_owned(); 2] }]),
            Block::Labelled { label, paragraphs: vec![text.to_owned(), text.to_owned()] },
            Block::Lead(plain()),
            Block::List { ordered: true, items: vec![item()] },
            Block::Table(table),
            Block::KeyFigures(vec![KeyFigure { label: text.to_owned(), value: text.to_owned() }]),
            Block::Quote { paragraphs: vec![plain(), plain()], attribution: text.to_owned() },
            Block::Notice { label: text.to_owned(), paragraphs: vec![plain(), plain()] },
        ],
    );
    assert_says_all(&paper);
}

#[test]
fn texts_known_to_upset_come_back_from_everywhere() {
    for text in hostile::TEXTS.into_iter().chain(hostile::OFFICE) {
        assert_everywhere(Text::new(text).as_str());
    }
    assert_everywhere(&"a".repeat(10_000));
}

#[test]
fn characters_that_no_file_holds_are_marked() {
    let package = open(&document("a\u{fffe}\u{1}b", vec![Block::Paragraph(vec![Span::plain("\u{ffff}")])]));
    assert_eq!(paragraphs(&package, BODY), ["a\u{fffd}\u{fffd}b", "\u{fffd}"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_text_comes_back_from_everywhere(text in hostile::line()) {
        prop_assume!(!text.contains(['\u{fffe}', '\u{ffff}']));
        assert_everywhere(&text);
    }
}
