//! The languages of the screen and of the papers.

use serde::{Deserialize, Serialize};

/// A language that the program speaks completely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Español, the first language of the screen.
    #[default]
    Spanish,
    /// English.
    English,
    /// Português.
    Portuguese,
}

impl Language {
    /// All languages, in the order in which the key for languages goes through them.
    pub const ALL: [Self; 3] = [Self::Spanish, Self::English, Self::Portuguese];

    /// The code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Spanish => "es",
            Self::English => "en",
            Self::Portuguese => "pt",
        }
    }

    /// The language's own name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Spanish => "español",
            Self::English => "English",
            Self::Portuguese => "português",
        }
    }

    /// Reads a code such as `es`, or a locale such as `pt_BR.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let start = code.get(..2)?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == start)
    }

    /// The language after this one, and the first after the last.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Spanish => Self::English,
            Self::English => Self::Portuguese,
            Self::Portuguese => Self::Spanish,
        }
    }
}
