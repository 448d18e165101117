//! What a paper says beside its tables, as a list that can be filtered: the part it stands in, what it is, what it says.

use super::book::Book;
use super::cell::{MOST, line, pieces};
use crate::report::document::{Block, Item, Span, Table};

/// Everything that is not in a table, in order; in the place of each table, the name of its sheet.
pub(super) fn table(book: &Book<'_>) -> Table {
    let words = book.words;
    let table = Table::new(words.workbook_prose())
        .text(words.workbook_part())
        .text(words.workbook_section())
        .text(words.workbook_fact())
        .text(words.workbook_text());
    let mut prose = Prose { table, headings: Vec::new(), is_bare: false };
    if !book.document.subtitle.is_empty() {
        prose.row("", &book.document.subtitle);
    }
    let mut sheets = book.sheets.iter();
    for block in &book.document.blocks {
        prose.block(block, || sheets.next().map(|it| words.workbook_see(&*it.name)).unwrap_or_default());
    }
    prose.close_heading();
    prose.table
}

struct Prose {
    table: Table,
    /// The headings above, the greatest first.
    headings: Vec<String>,
    /// Whether nothing was said yet under the last of them.
    is_bare: bool,
}

impl Prose {
    fn block(&mut self, block: &Block, sheet: impl FnOnce() -> String) {
        match block {
            Block::Heading { level, text } => {
                self.close_heading();
                self.headings.resize(usize::from(level.saturating_sub(1)), String::new());
                self.headings.push(line(text));
                self.is_bare = true;
            }
            Block::Paragraph(spans) | Block::Lead(spans) => self.row("", &Span::text_of(spans)),
            Block::Labelled { label, paragraphs } => paragraphs.iter().for_each(|it| self.row(label, it)),
            Block::Facts(facts) => {
                for fact in facts {
                    fact.said.iter().for_each(|said| self.row(&fact.label, said));
                }
            }
            Block::List { items, .. } => self.items(items, ""),
            Block::Table(table) => self.row(&table.caption, &sheet()),
            Block::Signatures { .. } => self.row("", &sheet()),
            Block::KeyFigures(figures) => figures.iter().for_each(|it| self.row(&it.label, &it.value)),
            Block::Quote { paragraphs, attribution } => {
                for spans in paragraphs {
                    self.row(attribution, &Span::text_of(spans));
                }
            }
            Block::Chart(chart) => self.row(&chart.title, &chart.alternative),
            Block::Notice { label, paragraphs } => {
                for spans in paragraphs {
                    self.row(label, &Span::text_of(spans));
                }
            }
        }
    }

    fn items(&mut self, items: &[Item], above: &str) {
        for item in items {
            let label = if item.label.is_empty() { above } else { &item.label };
            self.row(label, &Span::text_of(&item.spans));
            self.items(&item.children, label);
        }
    }

    /// A heading under which nothing was said is said itself.
    fn close_heading(&mut self) {
        if self.is_bare {
            self.row("", "");
        }
    }

    fn row(&mut self, label: &str, text: &str) {
        self.is_bare = false;
        let part = self.headings.first().cloned().unwrap_or_default();
        let deeper: Vec<&str> = self.headings.iter().skip(1).map(String::as_str).filter(|it| !it.is_empty()).collect();
        let section = deeper.join(" › ");
        for piece in pieces(&line(text), MOST) {
            self.table.row(vec![(&*part).into(), (&*section).into(), line(label).into(), piece.into()]);
        }
    }
}
