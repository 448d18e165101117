//! What the README says to run is what the checks run.

use crate::source::{Violation, assert_lines, assert_none, text_of};

const TEST_COMMAND: &str = ".ci/test";

/// The test command stands alone on a line of the text.
fn without_test_command(path: &str, text: &str) -> Vec<Violation> {
    if text.lines().any(|line| line == TEST_COMMAND) {
        return Vec::new();
    }
    vec![Violation::new(path, 1, format!("no line is exactly {TEST_COMMAND}"))]
}

/// Pictures and files that a page links to and that are not there.
fn broken_links(path: &str, text: &str, exists: impl Fn(&str) -> bool) -> Vec<Violation> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            if !file.is_empty() && !file.contains("://") && !exists(&join(folder, file)) {
                found.push(Violation::new(path, index + 1, format!("{target} is not there")));
            }
        }
    }
    found
}

fn join(folder: &str, file: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

const PAGES: [&str; 2] = ["README.md", "docs/LEEME.md"];

#[test]
fn the_test_command_is_one_everywhere() {
    for path in [".ci/run", PAGES[0], PAGES[1]] {
        assert_none(without_test_command(path, &text_of(path)));
    }
}

#[test]
fn links_lead_somewhere() {
    let exists = |file: &str| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file).exists();
    for path in PAGES {
        assert_none(broken_links(path, &text_of(path), exists));
    }
}

#[test]
fn the_methods_are_counted_right() {
    // The list names one thing more that is no method: how far ballots agree.
    let list = text_of("src/cli/tally/name.rs");
    let methods =
        list.lines().filter(|line| line.starts_with("    (Name::") && !line.contains("Name::Agreement")).count();
    for (path, told) in [(PAGES[0], format!("by {methods} methods")), (PAGES[1], format!("con {methods} métodos"))] {
        assert!(text_of(path).contains(&told), "{path} does not say “{told}”");
    }
}

#[test]
fn another_test_command_is_caught() {
    assert_lines(&without_test_command("README.md", "cargo test\n.ci/test --all\n"), &[1]);
    assert_lines(&without_test_command("README.md", "```\n.ci/test\n```\n"), &[]);
}

#[test]
fn a_broken_link_is_caught() {
    let exists = |file: &str| file == "README.md";
    let text = "[a](../README.md#x) [b](https://x.org)\n[c](none.md)\n";
    assert_lines(&broken_links("docs/LEEME.md", text, exists), &[2]);
}
