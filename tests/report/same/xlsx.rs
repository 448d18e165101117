//! The paper as a spreadsheet reads it: the sheet of texts, and at each of its leads to another the table there.

use concertar::report::document::{Block, Document};
use concertar::words::Words;

use super::Said;
use crate::office::workbook::{self, Kept, Sheet};

pub(super) fn read(bytes: Vec<u8>, document: &Document, words: &Words) -> Vec<Said> {
    let drawings: Vec<&str> = document.blocks.iter().filter_map(drawing).collect();
    let (_, sheets) = workbook::open(bytes);
    let prose = sheets.iter().find(|it| it.name == words.workbook_prose()).unwrap();
    let (mut said, mut above) = (Vec::new(), String::new());
    for row in rows(prose).into_iter().skip(1) {
        let [part, section, label, text] = <[String; 4]>::try_from(row).unwrap();
        let heading = section.rsplit(" › ").next().filter(|it| !it.is_empty()).unwrap_or(&part);
        if above != format!("{part}{section}") {
            said.push(Said::Heading(heading.to_owned()));
            above = format!("{part}{section}");
        }
        let table = sheets.iter().find(|it| text == words.workbook_see(&*it.name));
        if drawings.contains(&&*label) {
            continue;
        }
        said.push(match table {
            Some(sheet) => Said::Table(rows(sheet)),
            None if label.is_empty() => Said::Text(text),
            None => Said::Fact(label, text),
        });
    }
    said
}

/// The title of a drawing, of which the words are a line like any other.
fn drawing(block: &Block) -> Option<&str> {
    if let Block::Chart(chart) = block { Some(&chart.title) } else { None }
}

/// The rows of a sheet, each as wide as the first.
fn rows(sheet: &Sheet) -> Vec<Vec<String>> {
    let row = |number: usize| {
        ('A'..='Z').map(|column| sheet.cells.get(&format!("{column}{number}"))).collect::<Vec<Option<&Kept>>>()
    };
    let wide = row(1).iter().take_while(|it| it.is_some()).count();
    let text = |cell: Option<&Kept>| match cell {
        Some(Kept::Text(text) | Kept::Number(text, _)) => text.clone(),
        None => String::new(),
    };
    let last = sheet.cells.keys().filter_map(|at| at.trim_start_matches(char::is_alphabetic).parse().ok()).max();
    (1..=last.unwrap_or(0)).map(|number| row(number).into_iter().take(wide).map(text).collect()).collect()
}
