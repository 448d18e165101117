//! `concertar templates`: what is shipped.

use std::io::{self, Write as _};

use clap::ArgMatches;

use super::End;
use super::settings::Settings;
use crate::templates::templates;

/// `concertar templates`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let words = &settings.words;
    let mut out = io::stdout().lock();
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        let rows: Vec<String> = templates()
            .iter()
            .map(|it| {
                let [code, name, description] =
                    [it.code.to_owned(), it.name(words), it.description(words)].map(|text| quoted(&text));
                format!(
                    "  {{\"code\": {code}, \"name\": {name}, \"description\": {description}, \"minutes\": {}}}",
                    it.minutes()
                )
            })
            .collect();
        writeln!(out, "[\n{}\n]", rows.join(",\n"))?;
        return Ok(End::Done);
    }
    for template in templates() {
        writeln!(out, "{:<16} {}", template.code, template.name(words))?;
        writeln!(out, "{:<16} {}\n", "", template.description(words))?;
    }
    Ok(End::Done)
}

/// A text as a string of JSON. The texts are our own, without control characters.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
