//! A workbook as a reader of spreadsheets finds it.

use std::collections::BTreeMap;

use super::package::{Package, Piece};

/// A cell as a spreadsheet keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    Text(String),
    /// The number and the place of its format.
    Number(String, String),
}

/// A sheet: its name and its cells by row.
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) part: String,
    pub(crate) cells: BTreeMap<String, Kept>,
}

impl Sheet {
    /// The texts of its cells.
    pub(crate) fn texts(&self) -> Vec<&str> {
        self.cells
            .values()
            .filter_map(|it| if let Kept::Text(text) = it { Some(text.as_str()) } else { None })
            .collect()
    }
}

/// Opens a workbook, with its sheets in order.
pub(crate) fn open(bytes: Vec<u8>) -> (Package, Vec<Sheet>) {
    let package = Package::open(bytes);
    let strings = strings(&package);
    let names = package.elements("xl/workbook.xml", "sheet");
    let sheets = (1..).zip(names).map(|(number, sheet)| {
        let part = format!("xl/worksheets/sheet{number}.xml");
        Sheet { name: sheet["name"].clone(), cells: cells(&package, &part, &strings), part }
    });
    let sheets = sheets.collect();
    (package, sheets)
}

fn strings(package: &Package) -> Vec<String> {
    let mut strings = Vec::new();
    for piece in package.pieces("xl/sharedStrings.xml") {
        match piece {
            Piece::Start(name, _) if name == "si" => strings.push(String::new()),
            // Before the first string stands the end of a line.
            Piece::Text(text) => {
                if let Some(last) = strings.last_mut() {
                    last.push_str(&unmarked(&text));
                }
            }
            _ => {}
        }
    }
    strings
}

/// Spreadsheets read `_x0041_` as the letter of that number; an underscore is written so where that must not be.
fn unmarked(text: &str) -> String {
    text.replace("_x005F_", "_")
}

fn cells(package: &Package, part: &str, strings: &[String]) -> BTreeMap<String, Kept> {
    let mut cells = BTreeMap::new();
    let mut at: Option<BTreeMap<String, String>> = None;
    for piece in package.pieces(part) {
        match piece {
            Piece::Start(name, attributes) if name == "c" => at = Some(attributes),
            Piece::Start(name, _) if name == "f" => panic!("a formula in {part}"),
            Piece::End(name) if name == "c" => at = None,
            Piece::Text(text) => {
                let Some(cell) = &at else { continue };
                let kept = if cell.get("t").is_some_and(|it| it == "s") {
                    Kept::Text(strings[text.parse::<usize>().unwrap()].clone())
                } else {
                    Kept::Number(text, cell["s"].clone())
                };
                cells.insert(cell["r"].clone(), kept);
            }
            _ => {}
        }
    }
    cells
}
