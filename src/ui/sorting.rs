//! Names in the order of a language: in Spanish ñ comes after n, and accents do not part a name from its like.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

use crate::session::fold::folded;
use crate::session::language::Language;

/// How names are put in order.
#[derive(Debug)]
pub struct Sorting(Option<CollatorBorrowed<'static>>);

impl Sorting {
    /// The order of `language`.
    pub fn of(language: Language) -> Self {
        let locale = match language {
            Language::Spanish => locale!("es"),
            Language::English => locale!("en"),
            Language::Portuguese => locale!("pt"),
        };
        Self(Collator::try_new(locale.into(), CollatorOptions::default()).ok())
    }

    /// Which of two names comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(one, other),
            // Where the program was built without the rules, as good as letters alone allow.
            None => folded(one).cmp(&folded(other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language) -> Vec<&'static str> {
        let mut names = vec!["Zoila", "Ñusta", "Óscar", "nuria", "Ana", "Álvaro", "Oscar B."];
        let sorting = Sorting::of(language);
        names.sort_by(|one, other| sorting.compare(one, other));
        names
    }

    #[test]
    fn names_stand_where_people_look_for_them() {
        assert_eq!(sorted(Language::Spanish), ["Álvaro", "Ana", "nuria", "Ñusta", "Óscar", "Oscar B.", "Zoila"]);
        assert_eq!(sorted(Language::English), ["Álvaro", "Ana", "nuria", "Ñusta", "Óscar", "Oscar B.", "Zoila"]);
        let order = Sorting::of(Language::Spanish).compare("nz", "ña");
        assert_eq!((order, Sorting::of(Language::English).compare("nz", "ña")), (Ordering::Less, Ordering::Greater));
    }
}
