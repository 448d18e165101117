//! The paper as data.

use serde_json::Value;

use super::Said;

pub(super) fn read(bytes: &[u8]) -> Vec<Said> {
    let paper: Value = serde_json::from_slice(bytes).unwrap();
    let mut said = Vec::new();
    for block in paper["blocks"].as_array().unwrap() {
        match block["type"].as_str().unwrap() {
            "heading" => said.push(Said::Heading(text(&block["text"]))),
            "paragraph" | "lead" => said.push(Said::Text(runs(&block["text"]))),
            "labelled" => {
                let paragraphs = each(&block["paragraphs"]).map(text);
                said.extend(paragraphs.map(|it| Said::Fact(text(&block["label"]), it)));
            }
            "facts" => {
                for fact in each(&block["facts"]) {
                    said.extend(each(&fact["said"]).map(|it| Said::Fact(text(&fact["label"]), text(it))));
                }
            }
            "list" => items(&block["items"], &mut said),
            "table" => {
                let header = each(&block["columns"]).map(|it| text(&it["header"])).collect();
                let row = |row: &Value| each(row).map(|cell| text(&cell["text"])).collect();
                let rows = std::iter::once(header).chain(each(&block["rows"]).map(row));
                said.push(Said::Table(rows.collect()));
            }
            "signatures" => {
                let header = each(&block["headers"]).map(text).collect();
                let person = |it: &Value| vec![text(&it["name"]), text(&it["quality"]), String::new()];
                said.push(Said::Table(std::iter::once(header).chain(each(&block["people"]).map(person)).collect()));
            }
            "notice" => {
                said.extend(each(&block["paragraphs"]).map(|it| Said::Fact(text(&block["label"]), runs(it))));
            }
            "quote" => {
                said.extend(each(&block["paragraphs"]).map(|it| Said::Text(runs(it))));
                said.push(Said::Text(format!("— {}", text(&block["attribution"]))));
            }
            _ => {}
        }
    }
    said
}

fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().unwrap().iter()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn runs(value: &Value) -> String {
    each(value).map(|it| text(&it["text"])).collect()
}

fn items(value: &Value, said: &mut Vec<Said>) {
    for item in each(value) {
        let (label, own) = (text(&item["label"]), runs(&item["text"]));
        said.push(if label.is_empty() { Said::Text(own) } else { Said::Fact(label, own) });
        items(&item["items"], said);
    }
}
