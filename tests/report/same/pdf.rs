//! The paper as a screen reader reads a PDF.

use super::Said;
use crate::pdf::tagged::Tagged;

pub(super) fn read(bytes: &[u8]) -> Vec<Said> {
    let mut said = Vec::new();
    element(&Tagged::of(bytes), &mut said);
    said
}

/// The text as it is read aloud, without the signs of words that were parted at the ends of lines.
fn spoken(text: &str) -> String {
    text.replace('\u{ad}', "").trim().to_owned()
}

/// Its text, taken apart where a run of it stands out.
fn own(it: &Tagged) -> Option<(&Tagged, &[Tagged])> {
    let parts = it.parts.iter().position(|part| !part.raw().is_empty()).map(|first| &it.parts[first..]);
    match parts {
        Some([only]) if !only.tag.is_empty() && only.tag != "Strong" => own(only),
        Some(parts) => parts.split_first(),
        None => None,
    }
}

fn element(it: &Tagged, said: &mut Vec<Said>) {
    match it.tag.as_str() {
        "TOC" | "Figure" | "Caption" => {}
        "H1" | "H2" | "H3" | "H4" => said.push(Said::Heading(it.text())),
        "Table" => {
            let cell = |cell: &Tagged| cell.text();
            let row = |row: &&Tagged| row.parts.iter().map(cell).collect();
            said.push(Said::Table(it.all("TR").iter().map(row).collect()));
        }
        "LI" => item(it, said),
        "P" => {
            let (strong, rest) = match own(it) {
                Some((first, rest)) if first.tag == "Strong" => (first.text(), rest),
                _ => (String::new(), it.parts.as_slice()),
            };
            let rest: String = rest.iter().map(Tagged::raw).collect();
            said.extend((!it.text().is_empty()).then(|| Said::led(&strong, &spoken(&rest))));
        }
        _ => it.parts.iter().for_each(|part| element(part, said)),
    }
}

/// An item; of facts what leads it is the label, of other lists a mark or a number.
fn item(it: &Tagged, said: &mut Vec<Said>) {
    let label = it.parts.iter().find(|part| part.tag == "Lbl").map(Tagged::text).unwrap_or_default();
    let body = it.parts.iter().find(|part| part.tag == "LBody").unwrap();
    let own: String = body.parts.iter().filter(|part| part.tag != "L").map(Tagged::raw).collect();
    let own = spoken(&own);
    match label.strip_suffix(':') {
        Some(label) => said.push(Said::Fact(label.to_owned(), own)),
        None => said.push(Said::Text(own)),
    }
    body.all("LI").into_iter().for_each(|below| item(below, said));
}
