//! Ballots of public collections with the counts of other programs. They are not ours to ship, so that they stand beside the
//! project or are not there at all; then what compares with them compares nothing, and says so.
//!
//! Other test binaries may include this file with `#[path = "../voting/others.rs"] mod others;`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The cases whose file begins so, in the order of their names; none where the collection is not at hand.
pub(crate) fn cases(beginning: &str) -> Vec<Value> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1).map(|it| it.join("shared/data/voting"));
    let Some(folder) = beside.into_iter().find(|folder| folder.is_dir()) else {
        skipped(beginning);
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with(beginning) && name.ends_with(".json")
    });
    paths.sort();
    assert!(!paths.is_empty(), "the collection is at hand, but has nothing that begins with {beginning:?}");
    paths.iter().map(|path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()).collect()
}

/// Written past what the harness keeps to itself, so that nobody takes a test for done that did nothing.
fn skipped(beginning: &str) {
    let test = std::thread::current().name().unwrap_or_default().to_owned();
    _ = writeln!(
        std::io::stderr(),
        "SKIPPED {test}: the counts of other programs ({beginning}*.json) are not beside the project"
    );
}
