//! Documents as Markdown: `CommonMark` with the tables of GitHub.
//!
//! Text is data: whatever has a meaning in Markdown or HTML is escaped, so what goes in as text is read back as the same
//! text. Nothing is wrapped: long words and long paragraphs stay as they are.

mod escape;
mod inline;
mod table;

use super::document::{Block, Chart, Document, Fact, Item, Span, Table, led};
use escape::Place;

/// Writes `document` as Markdown, with a line end after the last line.
pub fn write(document: &Document) -> String {
    let mut writer = Writer::default();
    writer.heading(1, &document.title);
    writer.paragraph(&[Span::emphasis(document.below_title())]);
    for block in &document.blocks {
        writer.block(block);
    }
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Whether the list just written used the second mark, so that the next one does not run on from it.
    after_list: Option<bool>,
}

impl Writer {
    fn block(&mut self, block: &Block) {
        if let Block::List { ordered, items } = block {
            self.list(*ordered, items);
            return;
        }
        match block {
            Block::Heading { level, text } => self.heading(level.saturating_add(1).min(6), text),
            Block::Paragraph(spans) | Block::Lead(spans) => self.paragraph(spans),
            Block::Labelled { label, paragraphs } => led(label, paragraphs).iter().for_each(|it| self.paragraph(it)),
            Block::Facts(facts) => {
                let items: Vec<Item> = facts.iter().map(Fact::item).collect();
                self.list(false, &items);
                return;
            }
            Block::Table(table) => self.table(table),
            Block::KeyFigures(figures) => {
                let items: Vec<Item> = figures
                    .iter()
                    .map(|it| Item::new(vec![Span::plain(format!("{}: ", it.label)), Span::strong(&*it.value)]))
                    .collect();
                self.list(false, &items);
                return;
            }
            Block::Quote { paragraphs, attribution } => {
                let mut paragraphs = paragraphs.clone();
                if !attribution.is_empty() {
                    paragraphs.push(vec![Span::plain(format!("— {attribution}"))]);
                }
                self.quote(&paragraphs);
            }
            Block::Chart(chart) if chart.repeats => return,
            Block::Chart(chart) => self.chart(chart),
            Block::Signatures { headers, people } => self.table(&Table::of_signatures(headers, people)),
            Block::Notice { label, paragraphs } => {
                let mut paragraphs = paragraphs.clone();
                if let Some(first) = paragraphs.first_mut() {
                    *first = Span::led(label, '.', first);
                }
                self.quote(&paragraphs);
            }
            Block::List { .. } => {}
        }
        self.after_list = None;
    }

    /// Adds what stands by itself, with an empty line before it.
    fn piece(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn heading(&mut self, level: u8, text: &str) {
        let text = inline::write(&[Span::plain(text)], Place::Heading);
        if !text.is_empty() {
            self.piece(&format!("{} {text}", "#".repeat(usize::from(level))));
        }
    }

    fn paragraph(&mut self, spans: &[Span]) {
        self.piece(&inline::write(spans, Place::LineStart));
    }

    fn list(&mut self, ordered: bool, items: &[Item]) {
        let second = self.after_list == Some(false);
        let mut text = String::new();
        list(&mut text, "", ordered, second, items);
        self.piece(text.trim_end());
        self.after_list = Some(second);
    }

    fn quote(&mut self, paragraphs: &[Vec<Span>]) {
        let paragraphs: Vec<String> = paragraphs
            .iter()
            .map(|spans| inline::write(spans, Place::LineStart))
            .filter(|text| !text.is_empty())
            .map(|text| format!("> {text}"))
            .collect();
        self.piece(&paragraphs.join("\n>\n"));
    }

    fn table(&mut self, table: &Table) {
        self.paragraph(&[Span::emphasis(&*table.caption)]);
        self.piece(&table::write(table));
    }

    fn chart(&mut self, chart: &Chart) {
        let spans = [Span::emphasis(format!("{}.", chart.title)), Span::plain(" "), Span::plain(&*chart.alternative)];
        self.paragraph(&spans);
    }
}

fn list(out: &mut String, indent: &str, ordered: bool, second: bool, items: &[Item]) {
    for (place, item) in items.iter().enumerate() {
        let mark = match (ordered, second) {
            (false, false) => "-".to_owned(),
            (false, true) => "*".to_owned(),
            (true, false) => format!("{}.", place + 1),
            (true, true) => format!("{})", place + 1),
        };
        let line = format!("{indent}{mark} {}", inline::write(&item.line(), Place::LineStart));
        out.push_str(line.trim_end());
        out.push('\n');
        list(out, &format!("{indent}{:1$}", "", mark.len() + 1), false, false, &item.children);
    }
}
