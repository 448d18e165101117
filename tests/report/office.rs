//! Papers for offices, opened part by part.

mod docx;
pub(crate) mod package;
pub(crate) mod workbook;
mod xlsx;

use concertar::report::audience::Audience;
use concertar::report::document::{
    Bar, Block, Chart, Document, Drawing, Fact, Item, KeyFigure, Metadata, Signatory, Span, Table,
};
use concertar::session::language::Language;
use jiff::civil::date;

/// A paper with one of each block, each with texts of its own.
pub(crate) fn everything() -> Document {
    let mut table = Table::new("Pie de tabla").text("Nombre").numbers("Votos").text("Plazo");
    table.row(vec!["Ana".into(), 12_u32.into(), day()]);
    table.row(vec!["Bruno".into(), 3_u32.into()]);
    let children =
        vec![Item::plain("hijo uno"), Item { children: vec![Item::plain("nieto")], ..Item::plain("hijo dos") }];
    let counted = |texts: [&str; 2]| Block::List { ordered: true, items: texts.map(Item::plain).into() };
    let facts = vec![
        Fact::new("Lugar", "Quito"),
        Fact::new("Hora", "10:30"),
        Fact { label: "Hitos".into(), said: vec!["primero".into(), "segundo".into()] },
    ];
    let headers = ["Quien firma", "Cargo", "Firma"].map(str::to_owned);
    let blocks = vec![
        Block::Notice {
            label: "Aviso".into(),
            paragraphs: vec![vec![Span::plain("no difundir")], vec![Span::plain("dos")]],
        },
        Block::Heading { level: 1, text: "Primera parte".into() },
        Block::Paragraph(vec![Span::plain("Se dijo "), Span::strong("mucho"), Span::plain(".")]),
        Block::List { ordered: false, items: vec![Item::labelled("Meta", "padre", children)] },
        counted(["uno", "dos"]),
        counted(["otro uno", "otro dos"]),
        Block::Heading { level: 2, text: "Dentro".into() },
        Block::Facts(facts),
        Block::Labelled { label: "Propósito".into(), paragraphs: vec!["acordar".into(), "y medir".into()] },
        Block::Lead(vec![Span::strong("Lo que sigue:")]),
        Block::Table(table),
        Block::KeyFigures(vec![KeyFigure { label: "presentes".into(), value: "24 de 31".into() }]),
        Block::Quote { paragraphs: vec![vec![Span::plain("No basta.")]], attribution: "Carla".into() },
        Block::Chart(chart("Votos por eje", "Norte, 4; Sur, 2.")),
        Block::Signatures { headers, people: vec![Signatory { name: "Hugo".into(), quality: "Secretaría".into() }] },
    ];
    Document { subtitle: "Subtítulo del acta".into(), ..document("Acta de prueba", blocks) }
}

fn day() -> concertar::report::document::Cell {
    concertar::report::document::Cell::Day(date(2026, 12, 3), "03/12/2026".into())
}

pub(crate) fn chart(title: &str, alternative: &str) -> Chart {
    let bar = |label: &str, length| Bar {
        label: label.into(),
        length,
        most: None,
        figure: length.to_string(),
        strong: false,
    };
    let drawing = Drawing::Bars(vec![bar("Norte", 4), bar("Sur", 2)]);
    Chart { title: title.into(), drawing, alternative: alternative.into(), repeats: false }
}

pub(crate) fn document(title: &str, blocks: Vec<Block>) -> Document {
    let mut metadata = Metadata::new(Audience::Public, date(2026, 11, 20));
    metadata.state = "Aprobada".into();
    metadata.kind = "Acta".into();
    Document { blocks, ..Document::new(title, Language::Spanish, metadata) }
}
