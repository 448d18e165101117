//! The identity of an institution, from a small file that its office writes by hand.
//!
//! ```text
//! (
//!     name: "Ministerio del Agua",
//!     logo: "logo.svg",
//!     colour: "#1d3f66",
//!     footer: "Av. del Río 123 · agua.example",
//! )
//! ```
//!
//! Every field may be left out. The mark stands beside the file. What cannot be read is told, and papers are made without
//! it: nobody is kept from minutes by a missing picture.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use resvg::{tiny_skia, usvg};
use serde::Deserialize;

use super::error::Error;
use super::file_system::FileSystem;
use super::format::fault::{Fault, What};
use super::read::read_file;
use crate::report::document::{Colour, Identity, Logo, LogoKind};
use crate::report::nothing_else;
use crate::session::Text;

/// What the file is called, in the folder of the sessions or in a person's own configuration.
pub const NAME: &str = "identity.ron";

/// The most bytes of a mark: it is in every paper.
const LARGEST: usize = 2 * 1024 * 1024;

/// What keeps an identity, or a part of it, from being used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unused {
    /// The file, or the mark beside it, could not be read.
    Unread(Error),
    /// The text of the file is at fault.
    Text(PathBuf, Box<Fault>),
    /// The colour is no colour as in `#1d3f66`.
    Colour(PathBuf, Text),
    /// The mark is not in the folder of the file itself.
    Elsewhere(PathBuf, Text),
    /// The mark is larger than this, in bytes.
    TooLarge(PathBuf, usize),
    /// The mark is no picture in PNG or SVG.
    NoPicture(PathBuf),
    /// What reads it failed by a fault of its own.
    Broken,
}

/// The file as its fields stand.
#[derive(Debug, Default, Deserialize)]
#[serde(rename = "Identity", default, deny_unknown_fields)]
struct Written {
    name: Text,
    logo: Text,
    colour: Text,
    footer: Text,
}

/// The identity in the first of `folders` that holds one, and what of it could not be used.
pub fn read(system: &dyn FileSystem, folders: &[PathBuf]) -> (Identity, Vec<Unused>) {
    let found = folders.iter().map(|folder| folder.join(NAME)).find(|path| system.attributes(path).is_ok());
    let Some(path) = found else { return (Identity::default(), Vec::new()) };
    let written = match written(system, &path) {
        Ok(written) => written,
        Err(unused) => return (Identity::default(), vec![unused]),
    };
    let mut unused = Vec::new();
    let mut identity =
        Identity { name: written.name.to_string(), footer: written.footer.to_string(), ..Identity::default() };
    if !written.colour.is_empty() {
        match colour(written.colour.as_str()) {
            Some(colour) => identity.colour = colour,
            None => unused.push(Unused::Colour(path.clone(), written.colour)),
        }
    }
    if !written.logo.is_empty() {
        match logo(system, &path, &written.logo) {
            Ok(logo) => identity.logo = Some(logo),
            Err(why) => unused.push(why),
        }
    }
    (identity, unused)
}

fn written(system: &dyn FileSystem, path: &Path) -> Result<Written, Unused> {
    let bytes = read_file(system, path).map_err(Unused::Unread)?;
    let at_fault = |fault| Unused::Text(path.to_owned(), Box::new(fault));
    let text = String::from_utf8(bytes).map_err(|_| at_fault(Fault::whole(What::NotText)))?;
    ron::from_str(&text).map_err(|error| at_fault(Fault::of(error, &text)))
}

fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some(Colour { red: part(0)?, green: part(2)?, blue: part(4)? })
}

/// The mark beside the file. Its name is that of a file and no way through folders.
fn logo(system: &dyn FileSystem, path: &Path, name: &Text) -> Result<Logo, Unused> {
    let file = Path::new(name.as_str());
    if file.file_name() != Some(OsStr::new(name.as_str())) {
        return Err(Unused::Elsewhere(path.to_owned(), name.clone()));
    }
    let file = path.with_file_name(file);
    let bytes = read_file(system, &file).map_err(Unused::Unread)?;
    if bytes.len() > LARGEST {
        return Err(Unused::TooLarge(file, LARGEST));
    }
    let is_svg = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("svg"));
    let read = if is_svg { svg(bytes) } else { png(bytes) };
    read.ok_or(Unused::NoPicture(file))
}

fn png(bytes: Vec<u8>) -> Option<Logo> {
    let picture = tiny_skia::Pixmap::decode_png(&bytes).ok()?;
    Some(Logo { kind: LogoKind::Png, width: picture.width(), height: picture.height(), bytes })
}

fn svg(bytes: Vec<u8>) -> Option<Logo> {
    let options = usvg::Options { image_href_resolver: nothing_else(), ..usvg::Options::default() };
    let size = usvg::Tree::from_data(&bytes, &options).ok()?.size().to_int_size();
    Some(Logo { kind: LogoKind::Svg, width: size.width(), height: size.height(), bytes })
}
