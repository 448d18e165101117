//! The first format: the session as it is, written by RON.
//!
//! Frozen once released. When the session outgrows it, this module gets its own copies of the types as they are now, and
//! a function that makes a session of them.

use ron::Options;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::fault::Fault;
use super::lenient::Lenient;

/// The number of this format.
pub const NUMBER: u32 = 1;

/// Reads `text`, in which the heading is a comment like any other.
///
/// What may be absent is written as `Some(…)`, but a hand that writes the bare value is understood.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    options().from_str(text).map_err(|error| Fault::of(error, text))
}

/// Reads what it understands of a newer format.
pub(super) fn read_leniently<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    let read = || {
        let mut deserializer = ron::Deserializer::from_str_with_options(text, &options())?;
        let value = T::deserialize(Lenient::new(&mut deserializer)).map_err(|error| deserializer.span_error(error))?;
        deserializer.end().map_err(|error| deserializer.span_error(error))?;
        Ok(value)
    };
    read().map_err(|error| Fault::of(error, text))
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

fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
