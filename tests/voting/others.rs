//! Ballots of public collections with the counts of other programs. They are not ours to ship: whoever has them names their
//! folder, and runs the tests that are ignored without it. One that is run compares, or fails.
//!
//! Other test binaries may include this file with `#[path = "../voting/others.rs"] mod others;`.

use std::path::PathBuf;

use serde_json::Value;

/// The variable that names the folder.
const FOLDER: &str = "CONCERTAR_REFERENCES";

/// The cases whose file begins so, in the order of their names: at least one.
pub(crate) fn cases(beginning: &str) -> Vec<Value> {
    let folder = std::env::var_os(FOLDER).unwrap_or_else(|| panic!("{FOLDER} does not name the folder of the cases"));
    let folder = PathBuf::from(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with(beginning) && name.ends_with(".json")
    });
    paths.sort();
    assert!(!paths.is_empty(), "{} has nothing that begins with {beginning:?}", folder.display());
    paths.iter().map(|path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()).collect()
}
