//! Documents as JSON, for programs of others. What stands here is promised: `docs/paper.schema.json` describes it, and a
//! field is added but never changes its meaning under one number of the format.

mod chart;

use serde_json::{Value, json};

use super::audience::Audience;
use super::document::{Alignment, Block, Cell, Document, Item, Signatory, Span, Style, Table};

/// The number of the format.
pub const VERSION: u32 = 1;

/// Writes `document` as JSON, with a line end after the last line.
pub fn write(document: &Document) -> String {
    let metadata = &document.metadata;
    let paper = json!({
        "format": "concertar-paper",
        "version": VERSION,
        "title": document.title,
        "subtitle": document.subtitle,
        "language": document.language.code(),
        "audience": audience(metadata.audience),
        "kind": metadata.kind,
        "state": metadata.state,
        "draft": metadata.is_draft,
        "author": metadata.author,
        "institution": metadata.identity.name,
        "subject": metadata.subject,
        "session": metadata.session,
        "as_of": metadata.as_of.to_string(),
        "blocks": document.blocks.iter().map(block).collect::<Vec<_>>(),
    });
    format!("{paper:#}\n")
}

fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Public => "public",
        Audience::Internal => "internal",
        Audience::Legislative => "legislative",
    }
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading { level, text } => json!({ "type": "heading", "level": level, "text": text }),
        Block::Paragraph(spans) => json!({ "type": "paragraph", "text": runs(spans) }),
        Block::Lead(spans) => json!({ "type": "lead", "text": runs(spans) }),
        Block::Labelled { label, paragraphs } => {
            json!({ "type": "labelled", "label": label, "paragraphs": paragraphs })
        }
        Block::Facts(facts) => {
            let facts: Vec<Value> = facts.iter().map(|it| json!({ "label": it.label, "said": it.said })).collect();
            json!({ "type": "facts", "facts": facts })
        }
        Block::List { ordered, items } => json!({ "type": "list", "ordered": ordered, "items": list(items) }),
        Block::Table(it) => table(it),
        Block::KeyFigures(figures) => {
            let figures: Vec<Value> =
                figures.iter().map(|it| json!({ "label": it.label, "value": it.value })).collect();
            json!({ "type": "key_figures", "figures": figures })
        }
        Block::Quote { paragraphs, attribution } => {
            json!({ "type": "quote", "paragraphs": lines(paragraphs), "attribution": attribution })
        }
        Block::Chart(it) => json!({
            "type": "chart", "title": it.title, "alternative": it.alternative, "drawing": chart::drawing(&it.drawing),
        }),
        Block::Notice { label, paragraphs } => {
            json!({ "type": "notice", "label": label, "paragraphs": lines(paragraphs) })
        }
        Block::Signatures { headers, people } => {
            let person = |it: &Signatory| json!({ "name": it.name, "quality": it.quality });
            json!({ "type": "signatures", "headers": headers, "people": people.iter().map(person).collect::<Vec<_>>() })
        }
    }
}

fn runs(spans: &[Span]) -> Vec<Value> {
    let run = |span: Span| match span.style {
        Style::Plain => json!({ "text": span.text }),
        Style::Strong => json!({ "text": span.text, "style": "strong" }),
        Style::Emphasis => json!({ "text": span.text, "style": "emphasis" }),
    };
    Span::tidy(spans).into_iter().map(run).collect()
}

fn lines(paragraphs: &[Vec<Span>]) -> Vec<Vec<Value>> {
    paragraphs.iter().map(|spans| runs(spans)).collect()
}

fn list(items: &[Item]) -> Vec<Value> {
    items.iter().map(|it| json!({ "label": it.label, "text": runs(&it.spans), "items": list(&it.children) })).collect()
}

fn table(table: &Table) -> Value {
    let columns = table.columns.iter().map(|column| {
        let alignment = match column.alignment {
            Alignment::Left => "left",
            Alignment::Centre => "centre",
            Alignment::Right => "right",
        };
        json!({ "header": column.header, "alignment": alignment })
    });
    let cell = |cell: Option<&Cell>| match cell {
        Some(Cell::Text(text)) => json!({ "text": text }),
        Some(Cell::Strong(text)) => json!({ "text": text, "strong": true }),
        Some(Cell::Number(number)) => json!({ "text": number.to_string(), "number": number }),
        Some(Cell::Day(day, text)) => json!({ "text": text, "date": day.to_string() }),
        None => json!({ "text": "" }),
    };
    let row = |row: &Vec<Cell>| (0..table.columns.len()).map(|place| cell(row.get(place))).collect::<Vec<_>>();
    json!({
        "type": "table",
        "caption": table.caption,
        "columns": columns.collect::<Vec<_>>(),
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
    })
}
