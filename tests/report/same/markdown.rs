//! The paper as any reader of Markdown reads it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::Said;

pub(super) fn read(markdown: &str) -> Vec<Said> {
    let (mut said, mut text, mut strong, mut is_caption) = (Vec::new(), String::new(), String::new(), false);
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::End(TagEnd::Strong) if strong.is_empty() && !matches!(said.last(), Some(Said::Table(_))) => {
                strong = std::mem::take(&mut text);
            }
            Event::Start(Tag::Emphasis) => is_caption = text.is_empty() && strong.is_empty(),
            Event::Start(Tag::Item) | Event::End(TagEnd::Item | TagEnd::Paragraph) => {
                // What leans at the beginning is no part of what is said: a caption, a line below the title.
                let is_caption = std::mem::take(&mut is_caption);
                let (strong, text) = (std::mem::take(&mut strong), std::mem::take(&mut text));
                said.extend((!(is_caption || strong.is_empty() && text.is_empty())).then(|| Said::led(&strong, &text)));
            }
            Event::End(TagEnd::Heading(_)) => said.push(Said::Heading(std::mem::take(&mut text))),
            Event::Start(Tag::Table(_)) => said.push(Said::Table(Vec::new())),
            Event::Start(Tag::TableHead | Tag::TableRow) => rows(&mut said).push(Vec::new()),
            Event::End(TagEnd::TableCell) => {
                rows(&mut said).last_mut().unwrap().push(std::mem::take(&mut text));
            }
            Event::Text(piece) => text.push_str(&piece),
            _ => {}
        }
    }
    said
}

fn rows(said: &mut [Said]) -> &mut Vec<Vec<String>> {
    match said.last_mut() {
        Some(Said::Table(rows)) => rows,
        other => panic!("{other:?} is no table"),
    }
}
