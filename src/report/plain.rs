//! Documents as lines of plain text, wrapped at a width, as a terminal shows them.

mod chart;
mod table;
mod wrap;

use super::document::{Block, Document, Fact, Item, Span, Table, led};
use wrap::wrap;

/// One line of a document, with the weight it has on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says; never wider than asked, and without a line end.
    pub text: String,
    /// What it weighs.
    pub weight: Weight,
}

/// What a line weighs on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The title of the paper.
    Title,
    /// A heading, 1 the greatest.
    Heading(u8),
    /// The head of a table, a remark that must not be missed.
    Strong,
    /// What is read.
    Usual,
    /// What may be skipped: captions, rules.
    Quiet,
}

/// The narrowest page; what is asked narrower is written this wide.
pub const LEAST_WIDTH: usize = 20;

/// The lines of `document` on a page of `width` cells.
pub fn lines(document: &Document, width: usize) -> Vec<Line> {
    let mut page = Page { width: width.max(LEAST_WIDTH), lines: Vec::new() };
    page.wrapped(&document.title, "", Weight::Title);
    if !document.subtitle.is_empty() {
        page.gap();
        page.wrapped(&document.below_title(), "", Weight::Usual);
    }
    let is_told = |block: &&Block| !matches!(block, Block::Chart(chart) if chart.repeats);
    for block in document.blocks.iter().filter(is_told) {
        page.gap();
        page.block(block);
    }
    page.lines
}

/// The lines of `document` in one text, with a line end after each.
pub fn text(document: &Document, width: usize) -> String {
    lines(document, width).iter().fold(String::new(), |mut text, line| {
        text.push_str(&line.text);
        text.push('\n');
        text
    })
}

struct Page {
    width: usize,
    lines: Vec<Line>,
}

impl Page {
    fn line(&mut self, text: impl Into<String>, weight: Weight) {
        let mut text: String = text.into();
        text.truncate(text.trim_end().len());
        self.lines.push(Line { text, weight });
    }

    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.text.is_empty()) {
            self.line("", Weight::Usual);
        }
    }

    /// Adds text broken into lines, the first led by `lead` and the others indented as far.
    fn wrapped(&mut self, text: &str, lead: &str, weight: Weight) {
        let indent = wrap::width(lead);
        for (place, line) in wrap(text, self.width.saturating_sub(indent).max(8)).into_iter().enumerate() {
            let lead = if place == 0 { lead.to_owned() } else { " ".repeat(indent) };
            self.line(format!("{lead}{line}"), weight);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(spans) | Block::Lead(spans) => self.paragraph(spans),
            Block::Labelled { label, paragraphs } => {
                for (place, spans) in led(label, paragraphs).iter().enumerate() {
                    if place > 0 {
                        self.gap();
                    }
                    self.paragraph(spans);
                }
            }
            Block::Facts(facts) => self.list(&facts.iter().map(Fact::item).collect::<Vec<_>>(), "", false),
            Block::List { ordered, items } => self.list(items, "", *ordered),
            Block::Table(table) => {
                self.wrapped(&table.caption, "", Weight::Quiet);
                let rows = table::lines(table, self.width);
                self.lines.extend(rows);
            }
            Block::KeyFigures(figures) => {
                let widest = figures.iter().map(|it| wrap::width(&it.label)).max().unwrap_or(0).min(self.width / 2);
                for figure in figures {
                    let gap = " ".repeat(widest.saturating_sub(wrap::width(&figure.label)));
                    self.wrapped(&figure.value, &format!("{}{gap}  ", figure.label), Weight::Usual);
                }
            }
            Block::Quote { paragraphs, attribution } => {
                self.quote("", paragraphs, Weight::Usual);
                if !attribution.is_empty() {
                    self.wrapped(&format!("— {attribution}"), "│ ", Weight::Quiet);
                }
            }
            Block::Chart(chart) => {
                self.wrapped(&chart.title, "", Weight::Quiet);
                let drawn = chart::lines(chart, self.width);
                self.lines.extend(drawn);
            }
            Block::Signatures { headers, people } => {
                let rows = table::lines(&Table::of_signatures(headers, people), self.width);
                self.lines.extend(rows);
            }
            Block::Notice { label, paragraphs } => self.quote(&format!("{label}. "), paragraphs, Weight::Strong),
        }
    }

    fn paragraph(&mut self, spans: &[Span]) {
        self.wrapped(&Span::text_of(spans), "", Weight::Usual);
    }

    fn heading(&mut self, level: u8, text: &str) {
        self.wrapped(text, "", Weight::Heading(level));
        if level == 1 {
            let width = self.lines.last().map_or(0, |line| wrap::width(&line.text));
            self.line("─".repeat(width), Weight::Quiet);
        }
    }

    fn list(&mut self, items: &[Item], indent: &str, ordered: bool) {
        for (place, item) in items.iter().enumerate() {
            let mark = if ordered { format!("{}.", place + 1) } else { "•".to_owned() };
            self.wrapped(&Span::text_of(&item.line()), &format!("{indent}{mark} "), Weight::Usual);
            self.list(&item.children, &format!("{indent}  "), false);
        }
    }

    fn quote(&mut self, label: &str, paragraphs: &[Vec<Span>], weight: Weight) {
        for (place, spans) in paragraphs.iter().enumerate() {
            let label = if place == 0 { label } else { "" };
            let text = format!("{label}{}", Span::text_of(spans));
            for line in wrap(&text, self.width - 2) {
                self.line(format!("│ {line}"), weight);
            }
        }
    }
}
