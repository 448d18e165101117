//! New session files.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::atomic;
use super::error::{Error, Result, Safe};
use super::file_system::FileSystem;
use super::format;
use super::opened::numbered;
use super::slug::slug;
use crate::session::Session;

/// Writes `session` as a new file in `folder`, which is made if need be; says where.
///
/// The name is the day of the session, or today, and its title: `2026-11-20-mesa-de-internacionalizacion.ron`. A name
/// that is taken gets a number.
pub fn create(system: &dyn FileSystem, folder: &Path, session: &Session, now: DateTime) -> Result<PathBuf> {
    let day = session.header.date.unwrap_or(now.date());
    let name = slug(session.header.title.as_str()).map_or_else(|| day.to_string(), |slug| format!("{day}-{slug}"));
    let write = || {
        system.create_folder(folder)?;
        let text = format::write(session, 1, 0).map_err(io::Error::other)?;
        atomic::create_numbered(system, |number| folder.join(numbered(&name, number)), None, text.as_bytes())
    };
    write().map(|(path, _)| path).map_err(|error| Error::of(folder, &error).leaving(Safe::FileAndMemory))
}
