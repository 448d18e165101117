//! Documents as lines of plain text.

use concertar::report::document::{Bar, Block, Chart, Drawing, Fact, Item, Span, Table};
use concertar::report::plain;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use crate::{hostile, markdown::document};

fn blocks(text: &str) -> Vec<Block> {
    let mut table = Table::new(text).text(text).numbers("N");
    table.row(vec![text.into(), 12_u32.into()]);
    let bar = Bar { label: text.to_owned(), length: 5, most: None, figure: "5 · 36 %".to_owned(), strong: false };
    let item = Item::labelled(text, text, vec![Item::plain(text)]);
    vec![
        Block::Heading { level: 1, text: text.to_owned() },
        Block::Paragraph(vec![Span::plain(text), Span::strong(text)]),
        Block::List { ordered: true, items: vec![item] },
        Block::Table(table),
        Block::Lead(vec![Span::strong(text)]),
        Block::Labelled { label: text.to_owned(), paragraphs: vec![text.to_owned(), text.to_owned()] },
        Block::Facts(vec![Fact::new(text, text), Fact { label: text.to_owned(), said: vec![text.to_owned(); 2] }]),
        Block::Quote { paragraphs: vec![vec![Span::plain(text)]], attribution: text.to_owned() },
        Block::Notice { label: text.to_owned(), paragraphs: vec![vec![Span::plain(text)]] },
        Block::Chart(Chart {
            title: text.to_owned(),
            drawing: Drawing::Bars(vec![bar]),
            alternative: text.to_owned(),
            repeats: false,
        }),
    ]
}

#[test]
fn a_table_too_wide_becomes_lines() {
    let mut table = Table::new("").text("Institución").text("Cargo").text("Nombre").text("Sector");
    table.row(vec!["Dirección de Relaciones".into(), "Directora".into(), "Ana Ruiz".into(), "Académico".into()]);
    let paper = document("Informe", vec![Block::Table(table)]);
    let wide = plain::text(&paper, 80);
    assert!(wide.contains("Dirección de Relaciones  Directora  Ana Ruiz  Académico"), "{wide}");
    let narrow = plain::text(&paper, 30);
    assert!(narrow.contains("\nCargo: Directora\nNombre: Ana Ruiz\n"), "{narrow}");
}

proptest! {
    #[test]
    fn no_line_is_wider_than_the_page(text in hostile::line(), width in 20_usize..120) {
        for line in plain::lines(&document(&text, blocks(&text)), width) {
            prop_assert!(line.text.width() <= width, "{:?} takes {} of {width}", line.text, line.text.width());
            prop_assert!(!line.text.contains(['\n', '\t']));
        }
    }
}
