//! The first format: the session as it is, written by RON.
//!
//! Frozen once released. When the session outgrows it, this module gets its own copies of the types as they are now, and
//! a function that makes a session of them.

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::fault::Fault;
use super::reader::Unknown;

/// The number of this format.
pub const NUMBER: u32 = 1;

/// Reads `text`, in which the heading is a comment like any other.
///
/// What may be absent is written as `Some(…)`, but a hand that writes the bare value is understood.
pub(super) fn read<T: DeserializeOwned>(text: &str, unknown: Unknown) -> Result<T, Fault> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    read_with(text, &options, unknown).map_err(|error| Fault::of(error, text))
}

/// Reads a value that nobody wrote by hand.
pub(super) fn read_plainly<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    read_with(text, &Options::default(), Unknown::Refused)
}

fn read_with<T: DeserializeOwned>(text: &str, options: &Options, unknown: Unknown) -> Result<T, SpannedError> {
    let mut deserializer = ron::Deserializer::from_str_with_options(text, options)?;
    let value = T::deserialize(unknown.around(&mut deserializer)).map_err(|error| deserializer.span_error(error))?;
    deserializer.end().map_err(|error| deserializer.span_error(error))?;
    Ok(value)
}

/// Writes the one text that stands for `value`: the same on every system.
pub(super) fn write<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    // The line ends are set, as RON would write those of Windows there; texts are escaped, as line ends within a raw
    // text would change under a program that converts them.
    let look = PrettyConfig::new().new_line("\n").indentor("  ").struct_names(true).escape_strings(true);
    let mut text = ron::ser::to_string_pretty(value, look)?;
    text.push('\n');
    Ok(text)
}
