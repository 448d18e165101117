//! Replacing a file so that, whatever happens, either the old or the new one is there whole.
//!
//! Temporary file in the same folder, write, fsync, rename, fsync of the folder. An error before the rename leaves the
//! old file as it was; an error after it means that the new one is in place and only its lasting is not certain yet.

use std::io;
use std::path::{Path, PathBuf};

use super::file_system::{FileSystem, OpenFile, folder_of};

/// How the names of our temporary files end.
const TEMPORARY: &str = ".concertar-new";
/// How many free names are tried before giving up.
const ATTEMPTS: u32 = 1000;

/// How sure it is that what was written survives a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// The disk has confirmed it.
    Confirmed,
    /// The new content is in place, but the folder could not be flushed: a power cut might still bring the old one back.
    NotYetConfirmed,
}

/// The new content of a file, complete and flushed under a temporary name, waiting to take the file's place.
#[derive(Debug)]
#[must_use = "the file is only replaced by `commit`"]
pub struct Replacement<'a> {
    system: &'a dyn FileSystem,
    target: &'a Path,
    temporary: PathBuf,
    /// Kept open so that no other program takes the temporary file for abandoned.
    _file: Box<dyn OpenFile>,
}

impl<'a> Replacement<'a> {
    /// Writes `bytes` beside `target`, with the mode and the owner of the first of `models` that exists.
    ///
    /// On failure nothing is left behind.
    pub fn prepare(system: &'a dyn FileSystem, target: &'a Path, models: &[&Path], bytes: &[u8]) -> io::Result<Self> {
        let (temporary, mut file) = create_temporary(system, target)?;
        match fill(system, &temporary, file.as_mut(), models, bytes) {
            Ok(()) => Ok(Self { system, target, temporary, _file: file }),
            Err(error) => {
                drop(file);
                let _ = system.remove(&temporary);
                Err(error)
            }
        }
    }

    /// Puts the new content in the place of the old one.
    pub fn commit(self) -> io::Result<Lasting> {
        if let Err(error) = self.system.rename(&self.temporary, self.target) {
            return self.give_up(error);
        }
        Ok(flush(self.system, self.target))
    }

    /// Puts the content in place only if no file of that name exists, else fails with `AlreadyExists`.
    pub fn commit_new(self) -> io::Result<Lasting> {
        let placed = match self.system.hard_link(&self.temporary, self.target) {
            Err(error) if links_are_missing(&error) => return self.commit_without_links(),
            placed => placed,
        };
        if let Err(error) = placed {
            return self.give_up(error);
        }
        // A leftover second name does no harm and is swept at the next start.
        let _ = self.system.remove(&self.temporary);
        Ok(flush(self.system, self.target))
    }

    /// Where the disk knows no hard links: the name is taken by an empty file first, then filled.
    fn commit_without_links(self) -> io::Result<Lasting> {
        if let Err(error) = self.system.create_new(self.target).map(drop) {
            return self.give_up(error);
        }
        if let Err(error) = self.system.rename(&self.temporary, self.target) {
            let _ = self.system.remove(self.target);
            return self.give_up(error);
        }
        Ok(flush(self.system, self.target))
    }

    fn give_up(self, error: io::Error) -> io::Result<Lasting> {
        let _ = self.system.remove(&self.temporary);
        Err(error)
    }
}

/// Replaces the file at `target`, or makes it.
pub fn replace(system: &dyn FileSystem, target: &Path, bytes: &[u8]) -> io::Result<Lasting> {
    Replacement::prepare(system, target, &[target], bytes)?.commit()
}

/// Replaces the file at `target`, or makes it with the mode and the owner of `model`.
pub fn replace_like(system: &dyn FileSystem, target: &Path, model: &Path, bytes: &[u8]) -> io::Result<Lasting> {
    Replacement::prepare(system, target, &[target, model], bytes)?.commit()
}

/// Makes the file at `target`; fails with `AlreadyExists` if there is one.
pub fn create(system: &dyn FileSystem, target: &Path, bytes: &[u8]) -> io::Result<Lasting> {
    Replacement::prepare(system, target, &[], bytes)?.commit_new()
}

/// Makes a file under the first of the names that is free, and says which; with the mode and the owner of `model`.
pub fn create_numbered(
    system: &dyn FileSystem,
    name: impl Fn(u32) -> PathBuf,
    model: Option<&Path>,
    bytes: &[u8],
) -> io::Result<(PathBuf, Lasting)> {
    for number in 1..ATTEMPTS {
        let target = name(number);
        match Replacement::prepare(system, &target, model.as_slice(), bytes)?.commit_new() {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(lasting) => return Ok((target, lasting)),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// Removes the temporary files that killed programs left in a folder; says how many.
///
/// Those on which a program is at work are left alone, and so is what cannot be removed.
pub fn sweep(system: &dyn FileSystem, folder: &Path) -> usize {
    let files = system.list(folder).unwrap_or_default();
    files.iter().filter(|file| is_temporary(file) && system.remove_abandoned(file).unwrap_or(false)).count()
}

/// Whether a disk, rather than a mistake of ours, refuses hard links.
pub(super) fn links_are_missing(error: &io::Error) -> bool {
    use io::ErrorKind::{CrossesDevices, PermissionDenied, TooManyLinks, Unsupported};
    matches!(error.kind(), Unsupported | PermissionDenied | CrossesDevices | TooManyLinks)
}

/// A name beside `target` that only we give.
pub(super) fn temporary_name(target: &Path, number: u32) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    folder_of(target).join(format!(".{name}.{number}{TEMPORARY}"))
}

fn is_temporary(path: &Path) -> bool {
    path.file_name().is_some_and(|name| {
        let name = name.to_string_lossy();
        name.starts_with('.') && name.ends_with(TEMPORARY)
    })
}

fn create_temporary(system: &dyn FileSystem, target: &Path) -> io::Result<(PathBuf, Box<dyn OpenFile>)> {
    for number in 1..ATTEMPTS {
        let temporary = temporary_name(target, number);
        match system.create_new(&temporary) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(file) => return Ok((temporary, file)),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

fn fill(
    system: &dyn FileSystem,
    temporary: &Path,
    file: &mut dyn OpenFile,
    models: &[&Path],
    bytes: &[u8],
) -> io::Result<()> {
    // Before the content, so that a file that only its owner may read is never open to others, not even for a moment.
    for model in models {
        match system.attributes(model) {
            Ok(attributes) => {
                system.set_attributes(temporary, &attributes)?;
                break;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    file.write_all(bytes)?;
    file.sync_all()
}

fn flush(system: &dyn FileSystem, target: &Path) -> Lasting {
    match system.sync_folder(folder_of(target)) {
        Ok(()) => Lasting::Confirmed,
        Err(_) => Lasting::NotYetConfirmed,
    }
}
