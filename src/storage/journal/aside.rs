//! Keeping what of a journal cannot be gone on with: nothing in it is ever thrown away.

use std::io;
use std::path::PathBuf;

use crate::storage::atomic;
use crate::storage::file_system::FileSystem;
use crate::storage::places::Places;

/// Copies the journal to a name of its own, which is given back; `None` when it holds nothing but the start of `known`.
pub(super) fn copy_aside(system: &dyn FileSystem, places: &Places, known: &str) -> io::Result<Option<PathBuf>> {
    match system.read(&places.journal(), u64::MAX) {
        Ok(bytes) if known.as_bytes().starts_with(&bytes) => Ok(None),
        Ok(bytes) => keep(system, places, &bytes).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Takes the journal away, but keeps it under the name that is given back.
pub(in crate::storage) fn set_aside(system: &dyn FileSystem, places: &Places) -> io::Result<Option<PathBuf>> {
    let kept = copy_aside(system, places, "")?;
    match system.remove(&places.journal()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(kept),
        removed => removed.map(|()| kept),
    }
}

/// Cuts the journal off after `end` bytes, but keeps what followed under the name that is given back.
pub(in crate::storage) fn cut_off(system: &dyn FileSystem, places: &Places, end: usize) -> io::Result<PathBuf> {
    let path = places.journal();
    let bytes = system.read(&path, u64::MAX)?;
    let kept = keep(system, places, bytes.get(end..).unwrap_or_default())?;
    system.truncate(&path, u64::try_from(end).unwrap_or(u64::MAX))?;
    Ok(kept)
}

fn keep(system: &dyn FileSystem, places: &Places, bytes: &[u8]) -> io::Result<PathBuf> {
    atomic::create_numbered(system, |number| places.aside(number), Some(places.session()), bytes).map(|(path, _)| path)
}
