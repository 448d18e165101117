//! The paper as a browser reads it.

use concertar::words::Words;

use super::Said;
use crate::office::package::{Piece, pieces};

pub(super) fn read(html: &str, words: &Words) -> Vec<Said> {
    let from = html.find("<main").unwrap();
    let until = html.find("</main>").unwrap() + "</main>".len();
    let mut page = Page {
        said: Vec::new(),
        text: String::new(),
        label: String::new(),
        strong: String::new(),
        drawn: 0,
        is_label: false,
        signs: false,
    };
    for piece in pieces("a page", &html[from..until]) {
        match piece {
            Piece::Start(name, attributes) => {
                page.start(&name, attributes.get("class").map_or("", String::as_str), words);
            }
            Piece::End(name) => page.end(&name),
            Piece::Text(text) if page.drawn == 0 => page.text.push_str(&text),
            Piece::Text(_) => {}
        }
    }
    page.said
}

struct Page {
    said: Vec<Said>,
    text: String,
    label: String,
    /// What stands out at the beginning of a paragraph.
    strong: String,
    /// How deep it is within a drawing and its words.
    drawn: usize,
    /// Whether it is the label of a remark.
    is_label: bool,
    /// Whether it is among the lines to sign.
    signs: bool,
}

impl Page {
    fn start(&mut self, name: &str, class: &str, words: &Words) {
        match (name, class) {
            ("figure", "chart") => self.drawn += 1,
            ("ul", "signatures") => {
                let header = [words.report_name(), words.report_quality(), words.minutes_signature()];
                self.said.push(Said::Table(vec![header.into()]));
                self.signs = true;
            }
            ("table", _) => self.said.push(Said::Table(Vec::new())),
            ("tr", _) => self.rows().push(Vec::new()),
            ("ul" | "ol", _) => self.say(),
            ("p", class) => self.is_label = class == "label",
            ("li", _) if self.signs => self.rows().push(Vec::new()),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "figure" => self.drawn = self.drawn.saturating_sub(1),
            "h2" | "h3" | "h4" | "h5" => {
                let text = self.take();
                self.said.push(Said::Heading(text));
            }
            "p" if self.is_label => self.strong = self.take() + ":",
            "p" | "li" if !self.signs => self.say(),
            "figcaption" if self.drawn == 0 => self.say(),
            "caption" => drop(self.take()),
            "dt" => self.label = self.take(),
            "dd" => {
                let fact = Said::Fact(self.label.clone(), self.take());
                self.said.push(fact);
            }
            "strong" | "span" if self.signs && !self.text.is_empty() => self.cell(),
            "strong" if self.strong.is_empty() && !matches!(self.said.last(), Some(Said::Table(_))) => {
                self.strong = self.take();
            }
            "th" | "td" => self.cell(),
            "li" => {
                let row = self.rows().last_mut().unwrap();
                row.resize(3, String::new());
            }
            "ul" => self.signs = false,
            _ => {}
        }
    }

    fn take(&mut self) -> String {
        std::mem::take(&mut self.text).trim().to_owned()
    }

    fn say(&mut self) {
        let (strong, text) = (std::mem::take(&mut self.strong), self.take());
        if !strong.is_empty() || !text.is_empty() {
            self.said.push(Said::led(&strong, &text));
        }
    }

    fn cell(&mut self) {
        let text = self.take();
        self.rows().last_mut().unwrap().push(text);
    }

    fn rows(&mut self) -> &mut Vec<Vec<String>> {
        match self.said.last_mut() {
            Some(Said::Table(rows)) => rows,
            other => panic!("{other:?} is no table"),
        }
    }
}
