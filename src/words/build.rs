//! Turns the Fluent files into functions, so that a missing text is a compile error.
//!
//! Every message of `src/words/es/*.ftl` becomes a method of `Words` with one parameter for each of its variables.
//! The build stops when a language lacks a message, has one too many, or uses other variables.

#![expect(clippy::expect_used, reason = "a build script speaks by stopping the build")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

const LANGUAGES: [&str; 3] = ["es", "en", "pt"];

/// The variables of each message of one language.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    let folder = PathBuf::from("src/words");
    println!("cargo::rerun-if-changed=src/words");
    let mut generated = String::new();
    let mut all: Vec<(&str, Messages)> = Vec::new();
    for language in LANGUAGES {
        let files = fluent_files(&folder.join(language));
        let mut messages = Messages::new();
        for file in &files {
            read(file, &mut messages);
        }
        all.push((language, messages));
        write_sources(&mut generated, language, &files);
    }
    compare(&all);
    write_methods(&mut generated, &folder.join("es"), &all[0].1);
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("messages.rs");
    fs::write(out, generated).expect("the build folder can be written");
}

fn fluent_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .collect();
    files.sort();
    files
}

fn read(file: &Path, messages: &mut Messages) {
    let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let resource =
        parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {}", file.display(), errors[0]));
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let mut variables = BTreeSet::new();
                let value = message.value.as_ref().unwrap_or_else(|| {
                    panic!("{}: {} has no text", file.display(), message.id.name);
                });
                collect(value, &mut variables);
                let name = message.id.name.to_owned();
                assert!(
                    messages.insert(name.clone(), variables).is_none(),
                    "{}: {name} is defined twice in this language",
                    file.display()
                );
            }
            Entry::Junk { content } => panic!("{}: not understood: {content}", file.display()),
            _ => {}
        }
    }
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, variables),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, variables);
                    for variant in variants {
                        collect(&variant.value, variables);
                    }
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) => collect_inline(inner, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        },
        _ => {}
    }
}

/// All languages must hold the same messages with the same variables.
fn compare(all: &[(&str, Messages)]) {
    let (_, reference) = &all[0];
    let mut faults = Vec::new();
    for (language, messages) in &all[1..] {
        for (name, variables) in reference {
            match messages.get(name) {
                None => faults.push(format!("{language}: {name} is missing")),
                Some(found) if found != variables => {
                    faults.push(format!("{language}: {name} uses {found:?}, es uses {variables:?}"));
                }
                Some(_) => {}
            }
        }
        for name in messages.keys().filter(|name| !reference.contains_key(*name)) {
            faults.push(format!("{language}: {name} is not in es"));
        }
    }
    assert!(faults.is_empty(), "the word files differ:\n{}", faults.join("\n"));
}

fn write_sources(out: &mut String, language: &str, files: &[PathBuf]) {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let name = language.to_uppercase();
    writeln!(out, "pub(super) const SOURCES_{name}: &[&str] = &[").expect("a string can be written");
    for file in files {
        let path = Path::new(&root).join(file);
        writeln!(out, "    include_str!({:?}),", path.display().to_string()).expect("a string can be written");
    }
    out.push_str("];\n");
}

fn write_methods(out: &mut String, spanish: &Path, messages: &Messages) {
    out.push_str("impl Words {\n");
    let mut names = BTreeSet::new();
    for (message, variables) in messages {
        let name = message.replace('-', "_");
        assert!(names.insert(name.clone()), "{}: two messages become {name}", spanish.display());
        writeln!(out, "    /// The message `{message}`.").expect("a string can be written");
        if variables.is_empty() {
            writeln!(out, "    pub fn {name}(&self) -> String {{ self.text(\"{message}\", None) }}")
                .expect("a string can be written");
            continue;
        }
        let parameters: Vec<String> =
            variables.iter().map(|variable| format!("{}: impl Into<FluentValue<'a>>", identifier(variable))).collect();
        writeln!(out, "    pub fn {name}<'a>(&self, {}) -> String {{", parameters.join(", "))
            .expect("a string can be written");
        out.push_str("        let mut arguments = FluentArgs::new();\n");
        for variable in variables {
            writeln!(out, "        arguments.set(\"{variable}\", {});", identifier(variable))
                .expect("a string can be written");
        }
        writeln!(out, "        self.text(\"{message}\", Some(&arguments))\n    }}").expect("a string can be written");
    }
    out.push_str("}\n");
}

fn identifier(variable: &str) -> String {
    let name = variable.replace('-', "_");
    if matches!(name.as_str(), "type" | "in" | "for" | "as" | "self" | "use" | "where") {
        format!("{name}_")
    } else {
        name
    }
}
