//! Turns the Fluent files into functions, so that a missing text is a compile error.
//!
//! Every message of `src/words/es/*.ftl` becomes a method of `Words` with one parameter for each of its variables.
//! A variable that chooses between plurals takes a number and nothing else, so that two arguments that were exchanged are
//! a compile error too. The build stops when a language lacks a message, has one too many, or uses other variables.

#![expect(clippy::expect_used, reason = "a build script speaks by stopping the build")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

const LANGUAGES: [&str; 3] = ["es", "en", "pt"];

/// What a variable of a message may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A text or a number that is put in as it is.
    Anything,
    /// A number, because it chooses between plurals.
    Count,
}

/// The variables of one message.
type Variables = BTreeMap<String, Kind>;

/// A message of one language.
#[derive(Clone)]
struct Message {
    /// The place of its file among those of the language.
    file: usize,
    variables: Variables,
}

/// The messages of one language by their names.
type Messages = BTreeMap<String, Message>;

fn main() {
    let folder = PathBuf::from("src/words");
    println!("cargo::rerun-if-changed=src/words");
    let mut generated = String::new();
    let mut all: Vec<(&str, Messages)> = Vec::new();
    for language in LANGUAGES {
        let files = fluent_files(&folder.join(language));
        let mut messages = Messages::new();
        for (place, file) in files.iter().enumerate() {
            read(file, place, &mut messages);
        }
        all.push((language, messages));
        write_sources(&mut generated, language, &files);
    }
    compare(&all);
    write_methods(&mut generated, &folder.join("es"), &merged(&all));
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

fn read(file: &Path, place: usize, messages: &mut Messages) {
    let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let resource =
        parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {}", file.display(), errors[0]));
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let mut variables = Variables::new();
                let value = message.value.as_ref().unwrap_or_else(|| {
                    panic!("{}: {} has no text", file.display(), message.id.name);
                });
                collect(value, &mut variables);
                let name = message.id.name.to_owned();
                assert!(
                    messages.insert(name.clone(), Message { file: place, variables }).is_none(),
                    "{}: {name} is defined twice in this language",
                    file.display()
                );
            }
            Entry::Junk { content } => panic!("{}: not understood: {content}", file.display()),
            _ => {}
        }
    }
}

fn collect(pattern: &Pattern<&str>, variables: &mut Variables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut Variables) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, Kind::Anything, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, selects(variants), variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

/// A count, where each variant is a category of plurals or a number and one of them is more than the default.
fn selects(variants: &[Variant<&str>]) -> Kind {
    let of_numbers = variants.iter().all(|variant| match &variant.key {
        VariantKey::Identifier { name } => matches!(*name, "zero" | "one" | "two" | "few" | "many" | "other"),
        VariantKey::NumberLiteral { .. } => true,
    });
    if of_numbers && variants.len() > 1 { Kind::Count } else { Kind::Anything }
}

fn collect_inline(inline: &InlineExpression<&str>, kind: Kind, variables: &mut Variables) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let known = variables.entry(id.name.to_owned()).or_insert(kind);
            *known = kind.max(*known);
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, kind, variables);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        // Each file is taken apart alone, and only when it is needed.
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            panic!("a message refers to {}, which may stand in another file", id.name)
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// All languages must hold the same messages in the same files with the same variables.
fn compare(all: &[(&str, Messages)]) {
    let (_, reference) = &all[0];
    let mut faults = Vec::new();
    for (language, messages) in &all[1..] {
        for (name, expected) in reference {
            match messages.get(name) {
                None => faults.push(format!("{language}: {name} is missing")),
                Some(found) if !found.variables.keys().eq(expected.variables.keys()) => {
                    let (found, expected) = (found.variables.keys(), expected.variables.keys());
                    faults.push(format!("{language}: {name} uses {found:?}, es {expected:?}"));
                }
                Some(found) if found.file != expected.file => {
                    faults.push(format!("{language}: {name} stands in another file than in es"));
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

/// The messages with what each variable is in any of the languages: one may choose by a count where another need not.
fn merged(all: &[(&str, Messages)]) -> Messages {
    let mut merged = all[0].1.clone();
    for (name, message) in all.iter().flat_map(|(_, messages)| messages) {
        let Some(known) = merged.get_mut(name) else { continue };
        for (variable, kind) in &message.variables {
            let of_all = known.variables.entry(variable.clone()).or_insert(*kind);
            *of_all = (*kind).max(*of_all);
        }
    }
    merged
}

fn write_sources(out: &mut String, language: &str, files: &[PathBuf]) {
    let name = language.to_uppercase();
    writeln!(out, "pub(super) const SOURCES_{name}: &[&str] = &[").expect("a string can be written");
    for file in files {
        // The compiler fills in the folder, so that a checkout that was moved still builds.
        let path = format!("/{}", file.display());
        writeln!(out, "    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})),")
            .expect("a string can be written");
    }
    out.push_str("];\n");
}

fn write_methods(out: &mut String, spanish: &Path, messages: &Messages) {
    out.push_str("impl Words {\n");
    let mut names = BTreeSet::new();
    for (message, Message { file, variables }) in messages {
        let name = message.replace('-', "_");
        assert!(names.insert(name.clone()), "{}: two messages become {name}", spanish.display());
        writeln!(out, "    /// The message `{message}`.").expect("a string can be written");
        if variables.is_empty() {
            writeln!(out, "    pub fn {name}(&self) -> String {{ self.text({file}, \"{message}\", None) }}")
                .expect("a string can be written");
            continue;
        }
        let parameters: Vec<String> = variables
            .iter()
            .map(|(variable, kind)| match kind {
                Kind::Anything => format!("{}: impl Into<FluentValue<'a>>", identifier(variable)),
                Kind::Count => format!("{}: impl Count", identifier(variable)),
            })
            .collect();
        let lifetime = if variables.values().any(|kind| *kind == Kind::Anything) { "<'a>" } else { "" };
        writeln!(out, "    pub fn {name}{lifetime}(&self, {}) -> String {{", parameters.join(", "))
            .expect("a string can be written");
        out.push_str("        let mut arguments = FluentArgs::new();\n");
        for (variable, kind) in variables {
            let value = match kind {
                Kind::Anything => identifier(variable),
                Kind::Count => format!("{}.counted()", identifier(variable)),
            };
            writeln!(out, "        arguments.set(\"{variable}\", {value});").expect("a string can be written");
        }
        writeln!(out, "        self.text({file}, \"{message}\", Some(&arguments))\n    }}")
            .expect("a string can be written");
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
