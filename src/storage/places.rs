//! The files that stand beside a session file, and their names.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::file_system::folder_of;

/// How the name of a session file ends.
pub const EXTENSION: &str = "ron";

/// A session file and the names of what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    session: PathBuf,
}

impl Places {
    /// The places of the session in the file at `session`.
    pub fn of(session: impl Into<PathBuf>) -> Self {
        Self { session: session.into() }
    }

    /// The session file itself, `NAME.ron`.
    pub fn session(&self) -> &Path {
        &self.session
    }

    /// The steps taken, `NAME.journal`.
    pub fn journal(&self) -> PathBuf {
        self.beside(&format!("{}.journal", self.stem()))
    }

    /// Who is writing, `NAME.lock`.
    pub fn lock(&self) -> PathBuf {
        self.beside(&format!("{}.lock", self.stem()))
    }

    /// The file before the last save, `NAME.ron~`.
    pub fn previous(&self) -> PathBuf {
        self.beside(&format!("{}~", self.name()))
    }

    /// The file as it stood before the first save of a day, `NAME.ron.2026-11-20~`.
    pub fn copy_of(&self, day: Date) -> PathBuf {
        self.beside(&format!("{}.{day}~", self.name()))
    }

    /// The day of a file that `copy_of` named.
    pub fn day_of(&self, path: &Path) -> Option<Date> {
        let name = path.file_name()?.to_str()?;
        let day = name.strip_prefix(&self.name())?.strip_prefix('.')?.strip_suffix('~')?;
        day.parse().ok().filter(|date| path == self.copy_of(*date))
    }

    /// Where what could not be read of a journal is kept, `NAME.journal.aside-1`.
    pub fn aside(&self, number: u32) -> PathBuf {
        self.beside(&format!("{}.journal.aside-{number}", self.stem()))
    }

    /// Where one of two versions is kept that grew apart, `NAME.conflict-1.ron`.
    pub fn conflict(&self, number: u32) -> PathBuf {
        self.beside(&format!("{}.conflict-{number}.{EXTENSION}", self.stem()))
    }

    /// Whether a file is one that `conflict` named: a version of a session that is kept beside it.
    pub fn is_conflict(path: &Path) -> bool {
        let stem = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
        let numbered = stem.rsplit_once(".conflict-").is_some_and(|(name, number)| {
            !name.is_empty() && !number.is_empty() && number.bytes().all(|sign| sign.is_ascii_digit())
        });
        numbered && path.extension().is_some_and(|extension| extension == EXTENSION)
    }

    /// Where a damaged file is kept when a good copy takes its place, `NAME.ron.damaged-1`.
    pub fn damaged(&self, number: u32) -> PathBuf {
        self.beside(&format!("{}.damaged-{number}", self.name()))
    }

    /// The folder of all these files.
    pub fn folder(&self) -> &Path {
        folder_of(&self.session)
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.session.with_file_name(name)
    }

    fn name(&self) -> String {
        self.session.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    fn stem(&self) -> String {
        let name = self.name();
        name.strip_suffix(".ron").map_or_else(|| name.clone(), str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn names_stand_beside_the_session() {
        let places = Places::of("sessions/mesa.ron");
        assert_eq!(places.journal(), Path::new("sessions/mesa.journal"));
        assert_eq!(places.previous(), Path::new("sessions/mesa.ron~"));
        assert_eq!(places.conflict(2), Path::new("sessions/mesa.conflict-2.ron"));
        assert_eq!(places.folder(), Path::new("sessions"));
        assert_eq!(Places::of("mesa.ron").folder(), Path::new("."));
    }

    #[test]
    fn a_version_kept_beside_a_session_is_known_by_its_name() {
        assert!(Places::is_conflict(&Places::of("sessions/mesa.ron").conflict(12)));
        for other in ["mesa.ron", "mesa.conflict-.ron", "mesa.conflict-a.ron", ".conflict-1.ron", "mesa.conflict-1.txt"]
        {
            assert!(!Places::is_conflict(Path::new(other)), "{other}");
        }
    }

    #[test]
    fn the_day_of_a_copy_is_read_from_its_name() {
        let places = Places::of("sessions/mesa.ron");
        let day = date(2026, 11, 20);
        assert_eq!(places.day_of(&places.copy_of(day)), Some(day));
        for other in ["sessions/mesa.ron~", "sessions/mesa.ron.yesterday~", "sessions/other.ron.2026-11-20~"] {
            assert_eq!(places.day_of(Path::new(other)), None, "{other}");
        }
    }
}
