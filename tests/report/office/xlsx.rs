//! Papers for spreadsheets.

use std::collections::BTreeSet;

use concertar::report::document::{Block, Cell, Document, Item, Logo, LogoKind, Span, Table};
use concertar::report::{Audience, Fault, xlsx};
use concertar::session::Text;
use concertar::session::language::Language;
use concertar::words::Words;
use jiff::civil::date;
use proptest::prelude::*;

use super::package::Package;
use super::workbook::{self, Kept, Sheet};
use super::{document, everything};
use crate::sample::{self, TODAY};
use crate::{hostile, story};

fn open(document: &Document) -> (Package, Vec<Sheet>) {
    workbook::open(xlsx::write(document).unwrap())
}

#[test]
fn each_table_has_a_sheet_with_numbers_and_days() {
    let (package, sheets) = open(&everything());
    let names: Vec<&str> = sheets.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["Acta", "Pie de tabla", "Dentro", "Texto", "Figuras"]);
    let table = &sheets[1];
    assert_eq!(table.cells["A1"], Kept::Text("Nombre".into()));
    assert_eq!(table.cells["A2"], Kept::Text("Ana".into()));
    assert!(matches!(&table.cells["B2"], Kept::Number(number, _) if number == "12"));
    let Kept::Number(day, format) = &table.cells["C2"] else { panic!("a day is a number") };
    // 46,359 days since the last day of 1899, as spreadsheets count.
    assert_eq!(day, "46359");
    let formats = package.elements("xl/styles.xml", "xf");
    let own = formats.len() - package.elements("xl/styles.xml", "numFmt").len();
    assert!(own > 0 && format.parse::<usize>().unwrap() < formats.len());
    assert!(package.text("xl/styles.xml").contains("dd/mm/yyyy"));
}

#[test]
fn sheets_with_tables_can_be_filtered_and_read_far_down() {
    let (package, sheets) = open(&everything());
    for sheet in &sheets[1..4] {
        assert_eq!(package.elements(&sheet.part, "pane")[0]["state"], "frozen");
        assert_eq!(package.elements(&sheet.part, "pageSetup")[0]["orientation"], "landscape");
        assert_eq!(package.elements(&sheet.part, "tablePart").len(), 1);
    }
    let book = package.text("xl/workbook.xml");
    assert_eq!(book.matches("_xlnm.Print_Titles").count(), 3);
    for number in 1..=3 {
        assert_eq!(package.elements(&format!("xl/tables/table{number}.xml"), "autoFilter").len(), 1);
    }
    assert!(package.text("xl/tables/table1.xml").contains("Nombre"));
}

#[test]
fn the_first_sheet_leads_to_all_others() {
    let (package, sheets) = open(&everything());
    let links = package.elements(&sheets[0].part, "hyperlink");
    let places: Vec<String> = links.iter().map(|it| it["location"].clone()).collect();
    assert_eq!(
        places,
        ["'Pie de tabla'!A1", "Dentro!A1", "Texto!A1", "Figuras!A1"].map(|it| if it.starts_with('\'') {
            it.to_owned()
        } else {
            format!("'{}'!A1", it.trim_end_matches("!A1"))
        })
    );
    let texts = sheets[0].texts();
    assert!(texts.contains(&"Acta de prueba") && texts.contains(&"Aprobada"), "{texts:?}");
}

/// What the paper says beside its tables, and in them.
fn said(document: &Document) -> Vec<String> {
    let mut said = vec![document.title.clone(), document.subtitle.clone()];
    let texts = |paragraphs: &[Vec<Span>]| paragraphs.iter().map(|it| Span::text_of(it)).collect::<Vec<_>>();
    for block in &document.blocks {
        match block {
            Block::List { items, .. } => in_items(&mut said, items),
            Block::Table(table) => {
                said.extend(table.rows.iter().flatten().filter(|it| !is_number(it)).map(Cell::text));
            }
            Block::KeyFigures(figures) => {
                for it in figures {
                    said.extend([it.value.clone(), it.label.clone()]);
                }
            }
            Block::Quote { paragraphs, attribution } => {
                said.extend(texts(paragraphs));
                said.push(attribution.clone());
            }
            Block::Chart(chart) => said.push(chart.alternative.clone()),
            Block::Notice { label, paragraphs } => {
                said.extend(texts(paragraphs));
                said.push(label.clone());
            }
            Block::Signatures { people, .. } => people.iter().for_each(|it| said.push(it.name.clone())),
            Block::Heading { text, .. } => said.push(text.clone()),
            Block::Paragraph(spans) | Block::Lead(spans) => said.push(Span::text_of(spans)),
            Block::Labelled { label, paragraphs } => {
                said.push(label.clone());
                said.extend(paragraphs.iter().cloned());
            }
            Block::Facts(facts) => {
                for it in facts {
                    said.push(it.label.clone());
                    said.extend(it.said.iter().cloned());
                }
            }
        }
    }
    said.retain(|text| !text.trim().is_empty());
    said
}

fn in_items(said: &mut Vec<String>, items: &[Item]) {
    for item in items {
        // A label stands in a cell of its own.
        said.extend(Span::tidy(&item.spans).iter().skip(1).map(|it| it.text.trim().to_owned()));
        in_items(said, &item.children);
    }
}

fn is_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Number(_) | Cell::Day(..))
}

#[test]
fn everything_that_is_said_is_in_a_cell() {
    let mut papers = vec![everything()];
    for language in Language::ALL {
        let words = Words::new(language);
        papers.push(concertar::report::compose(&sample::session(), &words, Audience::Internal, TODAY));
        papers.push(concertar::report::minutes(&story::sealed(), &words, Audience::Public, TODAY));
    }
    for paper in papers {
        let (_, sheets) = open(&paper);
        let kept: BTreeSet<&str> = sheets.iter().flat_map(Sheet::texts).collect();
        let all = kept.iter().copied().collect::<Vec<_>>().join("\n");
        for text in said(&paper) {
            assert!(kept.contains(&*text) || all.contains(&text), "«{text}» is in no cell");
        }
    }
}

#[test]
fn facts_stand_beside_what_they_are_about() {
    let (_, sheets) = open(&everything());
    let prose = sheets.iter().find(|it| it.name == "Texto").unwrap();
    let row = prose.cells.iter().find(|(_, it)| **it == Kept::Text("Quito".into())).unwrap().0.clone();
    let row = &row[1..];
    let cell = |column: &str| prose.cells.get(&format!("{column}{row}")).cloned();
    assert_eq!(cell("A"), Some(Kept::Text("Primera parte".into())));
    assert_eq!(cell("B"), Some(Kept::Text("Dentro".into())));
    assert_eq!(cell("C"), Some(Kept::Text("Lugar".into())));
}

fn one_table(header: &str, cell: Cell) -> Document {
    let mut table = Table::new(header).text(header);
    table.row(vec![cell]);
    document(header, vec![Block::Table(table)])
}

fn assert_stays_text(text: &str) {
    let mut paper = one_table(text, Cell::Text(text.to_owned()));
    paper.blocks.push(Block::Paragraph(vec![Span::plain(text)]));
    text.clone_into(&mut paper.metadata.author);
    let (package, sheets) = open(&paper);
    assert!(!package.parts.keys().any(|name| name.contains("externalLink")));
    for (name, part) in package.parts.iter().filter(|(name, _)| name.contains(".rels")) {
        assert!(!String::from_utf8_lossy(part).contains("TargetMode"), "{name} leads outside");
    }
    let expected = Span::text_of(&[Span::plain(text)]);
    if expected.is_empty() {
        return;
    }
    assert_eq!(sheets[1].cells["A2"], Kept::Text(expected.clone()), "in {}", sheets[1].name);
    assert!(sheets[0].texts().contains(&&*expected), "on the first sheet");
    assert!(sheets[2].texts().contains(&&*expected), "among the text");
    for sheet in &sheets {
        assert!(sheet.name.encode_utf16().count() <= 31, "{}", sheet.name);
    }
}

#[test]
fn nothing_becomes_a_formula_or_a_link() {
    for text in hostile::OFFICE.into_iter().chain(hostile::TEXTS) {
        assert_stays_text(Text::new(text).as_str());
    }
    let (package, _) = open(&one_table("a", "=1+1".into()));
    let quoted = package.elements("xl/styles.xml", "xf").into_iter().any(|it| it.contains_key("quotePrefix"));
    assert!(quoted, "a formula stays text also when its cell is edited");
}

#[test]
fn what_no_cell_holds_goes_on_elsewhere() {
    let text: String = ('a'..='z').cycle().take(70_000).collect();
    let (_, sheets) = open(&one_table("Largo", Cell::Text(text.clone())));
    let Kept::Text(first) = &sheets[1].cells["A2"] else { panic!("text") };
    assert!(
        first.encode_utf16().count() <= 32_767 && first.ends_with("[sigue en la hoja «Continuación»]"),
        "{}",
        first.len()
    );
    let rest = sheets.last().unwrap();
    assert_eq!(rest.name, "Continuación");
    let mut whole = first.trim_end_matches(" [sigue en la hoja «Continuación»]").to_owned();
    for row in 2..4 {
        let Kept::Text(part) = &rest.cells[&format!("D{row}")] else { panic!("text") };
        whole.push_str(part);
    }
    assert_eq!(whole, text);
    assert_eq!(rest.cells["B2"], Kept::Text("A2".into()));
    let (_, sheets) = open(&document("T", vec![Block::Paragraph(vec![Span::plain(&*text)])]));
    let whole: String = ["D2", "D3", "D4"]
        .iter()
        .map(|at| match &sheets[1].cells[*at] {
            Kept::Text(text) => text.as_str(),
            Kept::Number(..) => "",
        })
        .collect();
    assert_eq!(whole, text, "other texts go on in the next row");
}

#[test]
fn columns_of_one_name_and_of_none_are_told_apart() {
    let mut table = Table::new("").text("Igual").text("IGUAL").text("").text("=Igual");
    table.row(vec!["1".into(), "2".into(), "3".into(), "4".into()]);
    let (_, sheets) = open(&document("T", vec![Block::Table(table)]));
    let heads = ["A1", "B1", "C1", "D1"].map(|at| sheets[1].cells[at].clone());
    assert_eq!(
        heads,
        ["Igual", "Igual (2)", "Columna 3", "=Igual"].map(|it| Kept::Text(it.into())).map(|it| match it {
            Kept::Text(text) if text == "Igual (2)" => Kept::Text("IGUAL (2)".into()),
            other => other,
        })
    );
    assert_eq!(sheets[1].name, "Tabla 1");
}

#[test]
fn days_and_numbers_that_sheets_cannot_count_stay_as_they_are_read() {
    let (_, sheets) = open(&one_table("a", Cell::Day(date(1830, 5, 13), "13/05/1830".into())));
    assert_eq!(sheets[1].cells["A2"], Kept::Text("13/05/1830".into()));
    let (_, sheets) = open(&one_table("a", Cell::Number(i64::MAX)));
    assert_eq!(sheets[1].cells["A2"], Kept::Text(i64::MAX.to_string()));
}

#[test]
fn drawings_stand_on_a_sheet_and_are_told_to_who_does_not_see_them() {
    let (package, sheets) = open(&everything());
    let figures = sheets.last().unwrap();
    assert_eq!(figures.cells["A1"], Kept::Text("Votos por eje".into()));
    assert!(package.text("xl/drawings/drawing1.xml").contains("descr=\"Norte, 4; Sur, 2.\""));
    assert!(package.parts["xl/media/image1.png"].starts_with(b"\x89PNG"));
    let long = document("T", vec![Block::Chart(super::chart("Larga", &"palabra ".repeat(100)))]);
    let said = open(&long).0.elements("xl/drawings/drawing1.xml", "xdr:cNvPr")[0]["descr"].clone();
    assert!(said.ends_with('…') && said.encode_utf16().count() <= 255, "{said}");
    let (_, sheets) = open(&one_table("a", "b".into()));
    assert!(sheets.iter().all(|sheet| sheet.name != "Figuras"), "no sheet without drawings");
}

#[test]
fn the_mark_of_the_institution_stands_on_the_first_sheet() {
    let mut paper = everything();
    paper.metadata.identity.name = "Municipio".into();
    let svg = |bytes: &str| Some(Logo { kind: LogoKind::Svg, bytes: bytes.into(), width: 20, height: 10 });
    paper.metadata.identity.logo =
        svg("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='9' height='9'/></svg>");
    let (package, _) = open(&paper);
    assert!(package.text("xl/drawings/drawing1.xml").contains("descr=\"Municipio\""));
    paper.metadata.identity.logo = svg("nada");
    assert!(matches!(xlsx::write(&paper), Err(Fault::Logo(_))));
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(xlsx::write(&everything()).unwrap(), xlsx::write(&everything()).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_text_stays_text(text in hostile::line()) {
        prop_assume!(!text.contains(['\u{fffe}', '\u{ffff}']));
        assert_stays_text(&text);
    }
}
