//! The paper as a word processor reads it.

use super::Said;
use crate::office::package::{Package, Piece};

pub(super) fn read(bytes: Vec<u8>) -> Vec<Said> {
    let package = Package::open(bytes);
    let (mut page, mut in_contents) = (Page::default(), false);
    for piece in package.pieces("word/document.xml") {
        match piece {
            Piece::Start(name, _) | Piece::End(name) if name == "w:sdt" => in_contents = !in_contents,
            _ if in_contents => {}
            Piece::Start(name, attributes) => {
                page.start(&name, attributes.get("w:val").map_or("", String::as_str));
            }
            Piece::End(name) => page.end(&name),
            Piece::Text(text) if page.in_text => page.text.push_str(&text),
            Piece::Text(_) => {}
        }
    }
    page.said
}

#[derive(Default)]
struct Page {
    said: Vec<Said>,
    style: String,
    /// What the run is that is being read.
    is_label: bool,
    label: String,
    text: String,
    in_text: bool,
    in_table: bool,
}

impl Page {
    fn start(&mut self, name: &str, value: &str) {
        match name {
            "w:tbl" => {
                self.said.push(Said::Table(Vec::new()));
                self.in_table = true;
            }
            "w:tr" => self.rows().push(Vec::new()),
            "w:p" => self.style.clear(),
            "w:pStyle" => value.clone_into(&mut self.style),
            "w:rStyle" => self.is_label = self.text.is_empty() && ["FactLabel", "Strong"].contains(&value),
            "w:t" => self.in_text = true,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "w:tbl" => self.in_table = false,
            "w:tc" => {
                let text = std::mem::take(&mut self.text);
                self.rows().last_mut().unwrap().push(text);
            }
            "w:t" => self.in_text = false,
            "w:r" if self.is_label && !self.in_table => {
                self.label = std::mem::take(&mut self.text);
                self.is_label = false;
            }
            "w:p" if !self.in_table => self.paragraph(),
            _ => {}
        }
    }

    fn paragraph(&mut self) {
        let text = std::mem::take(&mut self.text).trim().to_owned();
        let label = std::mem::take(&mut self.label);
        match self.style.as_str() {
            style if style.starts_with("Heading") => self.said.push(Said::Heading(text)),
            "Title" | "Subtitle" | "Institution" | "Caption" | "Figure" => {}
            _ if label.is_empty() && text.is_empty() => {}
            _ => self.said.push(Said::led(&label, &text)),
        }
    }

    fn rows(&mut self) -> &mut Vec<Vec<String>> {
        match self.said.last_mut() {
            Some(Said::Table(rows)) => rows,
            other => panic!("{other:?} is no table"),
        }
    }
}
