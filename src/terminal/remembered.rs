//! What is kept from one time to the next in the person's own configuration folder: the language and the colours.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use crate::session::language::Language;
use crate::ui::theme::ThemeName;

/// The language and the colours last chosen with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// The language.
    pub language: Language,
    /// The colours.
    pub theme: ThemeName,
}

/// How they stand in the file, by the codes that options and variables know too.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(rename = "Settings", default)]
struct Written {
    language: String,
    theme: String,
}

/// The person's own configuration folder; `None` where the system has none.
pub fn configuration() -> Option<PathBuf> {
    ProjectDirs::from("", "", "concertar").map(|dirs| dirs.config_dir().to_owned())
}

impl Remembered {
    /// The file they are kept in; `None` where the system has no folder for such things.
    pub fn place() -> Option<PathBuf> {
        configuration().map(|folder| folder.join("settings.ron"))
    }

    /// What the file at `path` says of each. What is missing or not understood counts as never chosen.
    pub fn read(path: &Path) -> (Option<Language>, Option<ThemeName>) {
        let written: Written =
            fs_err::read_to_string(path).ok().and_then(|text| ron::from_str(&text).ok()).unwrap_or_default();
        (Language::from_code(&written.language), ThemeName::from_code(&written.theme))
    }

    /// What is written into the file.
    pub(super) fn text(self) -> Option<String> {
        let written = Written { language: self.language.code().to_owned(), theme: self.theme.code().to_owned() };
        ron::to_string(&written).ok().map(|text| text + "\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_what_is_strange_is_ignored() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        assert_eq!(Remembered::read(&path), (None, None));
        let remembered = Remembered { language: Language::Portuguese, theme: ThemeName::Day };
        fs_err::write(&path, remembered.text().unwrap()).unwrap();
        assert_eq!(Remembered::read(&path), (Some(Language::Portuguese), Some(ThemeName::Day)));
        for (strange, read) in [
            ("", (None, None)),
            ("(language: \"es\", theme: \"rosa\")", (Some(Language::Spanish), None)),
            ("(theme: \"dia\")", (None, Some(ThemeName::Day))),
            ("\u{0}\u{1b}[2J", (None, None)),
        ] {
            fs_err::write(&path, strange).unwrap();
            assert_eq!(Remembered::read(&path), read, "{strange}");
        }
    }
}
