//! Every text a person reads, in Spanish, English and Portuguese.
//!
//! The texts are Fluent files, a folder a language and a file a room. At build time each message becomes a method of
//! [`Words`] (`opening-title` becomes [`Words`]`::opening_title`), so a missing text, or one that a language lacks, does
//! not compile. Arguments are put in alphabetical order of their names, and one that chooses between plurals is a
//! [`Count`]. Numbers are formatted before they go in where they can pass 999, and every `[one]` variant repeats the
//! number, because Portuguese counts zero as one. A file is taken apart when a text of it is first asked for.

mod acts;
mod agreements;
mod dates;
mod initials;
mod labels;
mod ledger;
mod objections;
mod refusals;
mod sector_names;
mod things;
mod used;
mod verdict;
mod views;
mod weighing;

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

pub use initials::{capitalised, uncapitalised};
pub use sector_names::sector_named;

pub use crate::session::language::Language;

/// The texts of one language.
pub struct Words {
    language: Language,
    /// A bundle a file, made when it is needed: most of what a command says is in a few of them.
    files: Vec<OnceCell<FluentBundle<FluentResource>>>,
}

/// A number that chooses between singular and plural.
pub trait Count {
    /// The number as the texts take it.
    fn counted<'a>(self) -> FluentValue<'a>;
}

macro_rules! counts {
    ($($number:ty),*) => {
        $(impl Count for $number {
            fn counted<'a>(self) -> FluentValue<'a> {
                self.into()
            }
        })*
    };
}

counts!(u16, u32, u64, usize, i64);

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The files of a language, in the order of their names, which is the same in each.
fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::Spanish => SOURCES_ES,
        Language::English => SOURCES_EN,
        Language::Portuguese => SOURCES_PT,
    }
}

/// The messages of a file.
fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    // The tags choose the rules for plurals. Those of Brazil put nought in the singular, «0 acordo», which reads oddly
    // where counts are shown: those of Portugal keep the singular for one.
    let tag = match language {
        Language::Spanish => unic_langid::langid!("es"),
        Language::English => unic_langid::langid!("en"),
        Language::Portuguese => unic_langid::langid!("pt-PT"),
    };
    let mut bundle = FluentBundle::new(vec![tag]);
    // The invisible marks that Fluent puts around arguments would upset the widths of cells.
    bundle.set_use_isolating(false);
    // For ordinals. It fails only where a function of this name stands already.
    drop(bundle.add_builtins());
    // The build has parsed each file and refused what could not be read or stood twice.
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

impl Words {
    /// The texts of `language`, which are part of the program.
    pub fn new(language: Language) -> Self {
        Self { language, files: sources(language).iter().map(|_| OnceCell::new()).collect() }
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a message that is named by data, such as a kind of stakeholder; `None` when there is no such message.
    pub fn find(&self, message: &str) -> Option<String> {
        let found = (0..self.files.len()).filter_map(|file| self.file(file)).find(|file| file.has_message(message))?;
        let pattern = found.get_message(message)?.value()?;
        Some(found.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// The text of a message of a file.
    fn text(&self, file: usize, message: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(file) = self.file(file) else { return message.to_owned() };
        let Some(pattern) = file.get_message(message).and_then(|found| found.value()) else {
            return message.to_owned();
        };
        match file.format_pattern(pattern, arguments, &mut Vec::new()) {
            Cow::Borrowed(text) => text.to_owned(),
            Cow::Owned(text) => text,
        }
    }

    fn file(&self, place: usize) -> Option<&FluentBundle<FluentResource>> {
        let (file, source) = self.files.get(place).zip(sources(self.language).get(place))?;
        Some(file.get_or_init(|| bundle(self.language, source)))
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nought_is_plural_in_every_language() {
        let counted = |language| [0, 1, 2].map(|count: i64| Words::new(language).swot_total(count));
        assert_eq!(counted(Language::Spanish), ["0 factores", "1 factor", "2 factores"]);
        assert_eq!(counted(Language::English), ["0 factors", "1 factor", "2 factors"]);
        assert_eq!(counted(Language::Portuguese), ["0 fatores", "1 fator", "2 fatores"]);
    }
}
