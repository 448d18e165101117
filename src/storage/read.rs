//! A file of somebody else, such as the answers to a form: read whole, if it is a plain file and not too large.

use std::path::Path;

use super::error::{Error, Kind, Result};
use super::file_system::FileSystem;

/// The most bytes that are read: answers of many more people than fit into a hall.
pub const LIMIT: u64 = 16 * 1024 * 1024;

/// Reads a file.
///
/// # Errors
/// When it is not there, no plain file or too large, or the system does not let us. A pipe is not even opened: it might
/// never end.
pub fn read_file(system: &dyn FileSystem, path: &Path) -> Result<Vec<u8>> {
    let attributes = system.attributes(path).map_err(|error| Error::of(path, &error))?;
    if !attributes.is_plain {
        return Err(Error::new(path, Kind::NotAFile));
    }
    // One byte more than may be shows that there are more, also where the file has grown meanwhile.
    let bytes = system.read(path, LIMIT + 1).map_err(|error| Error::of(path, &error))?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > LIMIT { Err(Error::new(path, Kind::TooLarge(LIMIT))) } else { Ok(bytes) }
}
