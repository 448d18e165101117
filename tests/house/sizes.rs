//! No file becomes the one that everything passes through.

use crate::source::{Source, Violation, assert_lines, assert_none, rust_files};

/// Lines of code, without tests, comments and empty lines.
const MOST_LINES: usize = 400;

fn too_long(files: &[Source]) -> Vec<Violation> {
    let lines = |source: &Source| source.code.lines().filter(|line| !line.trim().is_empty()).count();
    files
        .iter()
        .filter(|source| !source.is_test() && lines(source) > MOST_LINES)
        .map(|source| {
            let message = format!("{} lines of code, {MOST_LINES} at most", lines(source));
            Violation::new(&source.path, MOST_LINES, message)
        })
        .collect()
}

#[test]
fn files_are_short() {
    assert_none(too_long(&rust_files("src")));
}

#[test]
fn a_long_file_is_caught() {
    let long = "let a = 1;\n".repeat(MOST_LINES + 1);
    assert_lines(&too_long(&[Source::new("src/a.rs", &long)]), &[MOST_LINES]);
}

#[test]
fn comments_and_tests_do_not_count() {
    let code = "let a = 1;\n".repeat(MOST_LINES);
    let rest = "// why\n\n".repeat(50) + "#[cfg(test)]\nmod tests {\n" + &"    let b = 2;\n".repeat(50) + "}\n";
    assert_lines(&too_long(&[Source::new("src/a.rs", &(code + &rest))]), &[]);
}
