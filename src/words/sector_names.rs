//! By what a sector is called, in any language: a roster may come from another country.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::Words;
use crate::session::fold::folded;
use crate::session::language::Language;
use crate::session::participant::Sector;

/// From so many letters on the beginning of a name stands for it.
const LEAST: usize = 3;

/// The names of all sectors, long, short and of every day, in each language.
static NAMES: LazyLock<Vec<(String, Sector)>> = LazyLock::new(|| {
    let mut names = Vec::new();
    for words in Language::ALL.map(Words::new) {
        for sector in Sector::ALL {
            names.extend(words.sector_names(sector).iter().map(|name| (folded(name), sector)));
        }
    }
    names
});

/// The sector that is called so, or the only one of which a name begins so.
pub fn sector_named(said: &str) -> Option<Sector> {
    let said = folded(said.trim());
    if let Some((_, sector)) = NAMES.iter().find(|(name, _)| *name == said) {
        return Some(*sector);
    }
    let begun = NAMES.iter().filter(|(name, _)| said.chars().count() >= LEAST && name.starts_with(&said));
    let begun: BTreeSet<Sector> = begun.map(|(_, sector)| *sector).collect();
    begun.first().copied().filter(|_| begun.len() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sector_is_known_by_its_name_in_any_language_or_by_its_beginning() {
        let expected = [
            ("Privado", Some(Sector::Private)),
            ("academico y CULTURAL", Some(Sector::Academic)),
            ("Acadêmico", Some(Sector::Academic)),
            ("Social and civic", Some(Sector::Social)),
            ("Mídia", Some(Sector::Media)),
            ("Otros niv", Some(Sector::OtherGovernment)),
            ("Gob. local", Some(Sector::LocalGovernment)),
            ("gobierno local", Some(Sector::LocalGovernment)),
            ("Gobierno Central", Some(Sector::OtherGovernment)),
            ("academia", Some(Sector::Academic)),
            ("Sociedad civil", Some(Sector::Social)),
            ("universidad", Some(Sector::Academic)),
            ("gobierno", None),
            ("Otr", None),
            ("In", None),
            ("Píllaro", None),
        ];
        for (said, sector) in expected {
            assert_eq!(sector_named(said), sector, "{said}");
        }
    }
}
