//! A twin of the disk that records what is asked of it, fails where it is told to, and can die in the middle.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use concertar::storage::file_system::{Attributes, Disk, FileSystem, OpenFile};

/// The ways in which a disk fails, by the names of the system's own errors.
pub(crate) const ERRORS: [(&str, io::ErrorKind); 6] = [
    ("ENOSPC", io::ErrorKind::StorageFull),
    ("EIO", io::ErrorKind::Other),
    ("EDQUOT", io::ErrorKind::QuotaExceeded),
    ("EACCES", io::ErrorKind::PermissionDenied),
    ("EMFILE", io::ErrorKind::Other),
    ("EROFS", io::ErrorKind::ReadOnlyFilesystem),
];

/// What the twin is to do at the nth call, counted from 0.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trouble {
    None,
    /// That call fails; the others work.
    Once(usize, io::ErrorKind),
    /// That call and all later ones fail.
    From(usize, io::ErrorKind),
    /// All calls of this name fail.
    Named(&'static str, io::ErrorKind),
    /// The program is killed at that call: of a write half is done, of anything else nothing, and nothing after it.
    Kill(usize),
}

#[derive(Debug)]
struct Script {
    calls: Vec<String>,
    trouble: Trouble,
}

/// The twin. Clones share their record and their trouble.
#[derive(Clone, Debug)]
pub(crate) struct Twin {
    script: Arc<Mutex<Script>>,
}

impl Twin {
    pub(crate) fn new() -> Self {
        Self { script: Arc::new(Mutex::new(Script { calls: Vec::new(), trouble: Trouble::None })) }
    }

    /// Forgets the calls so far and sets the trouble to come.
    pub(crate) fn expect(&self, trouble: Trouble) {
        *self.script.lock().unwrap() = Script { calls: Vec::new(), trouble };
    }

    /// The calls since `expect`, as `name file`.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.script.lock().unwrap().calls.clone()
    }

    fn call(&self, name: &str, path: &Path) -> Result<(), Stop> {
        let mut script = self.script.lock().unwrap();
        let number = script.calls.len();
        script.calls.push(format!("{name} {}", path.file_name().unwrap_or_default().to_string_lossy()));
        match script.trouble {
            Trouble::Once(at, kind) if number == at => Err(Stop::Fail(kind)),
            Trouble::From(at, kind) if number >= at => Err(Stop::Fail(kind)),
            Trouble::Named(wanted, kind) if name == wanted => Err(Stop::Fail(kind)),
            Trouble::Kill(at) if number == at => Err(Stop::Die),
            Trouble::Kill(at) if number > at => Err(Stop::Dead),
            _ => Ok(()),
        }
    }
}

/// Why a call is not done.
enum Stop {
    Fail(io::ErrorKind),
    Die,
    Dead,
}

impl From<Stop> for io::Error {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Fail(kind) => Self::from(kind),
            Stop::Die | Stop::Dead => Self::other("killed"),
        }
    }
}

impl FileSystem for Twin {
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        self.call("create", path)?;
        Ok(Box::new(TwinFile { file: Disk.create_new(path)?, path: path.to_owned(), twin: self.clone() }))
    }

    fn open_append(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        self.call("open", path)?;
        Ok(Box::new(TwinFile { file: Disk.open_append(path)?, path: path.to_owned(), twin: self.clone() }))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.call("read", path)?;
        Disk.read(path, limit)
    }

    fn attributes(&self, path: &Path) -> io::Result<Attributes> {
        self.call("attributes", path)?;
        Disk.attributes(path)
    }

    fn set_attributes(&self, path: &Path, attributes: &Attributes) -> io::Result<()> {
        self.call("set_attributes", path)?;
        Disk.set_attributes(path, attributes)
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        self.call("truncate", path)?;
        Disk.truncate(path, length)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename", to)?;
        Disk.rename(from, to)
    }

    fn hard_link(&self, original: &Path, link: &Path) -> io::Result<()> {
        self.call("link", link)?;
        Disk.hard_link(original, link)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call("remove", path)?;
        Disk.remove(path)
    }

    fn remove_abandoned(&self, path: &Path) -> io::Result<bool> {
        self.call("remove_abandoned", path)?;
        Disk.remove_abandoned(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder", Path::new(""))?;
        Disk.sync_folder(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.call("list", Path::new(""))?;
        Disk.list(folder)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("create_folder", Path::new(""))?;
        Disk.create_folder(folder)
    }

    fn follow_link(&self, path: &Path) -> io::Result<PathBuf> {
        self.call("follow_link", path)?;
        Disk.follow_link(path)
    }
}

#[derive(Debug)]
struct TwinFile {
    file: Box<dyn OpenFile>,
    path: PathBuf,
    twin: Twin,
}

impl OpenFile for TwinFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.twin.call("write", &self.path) {
            Ok(()) => self.file.write_all(bytes),
            Err(stop @ Stop::Dead) => Err(stop.into()),
            Err(stop) => {
                // A write that fails, or is cut short, has often done a part of its work.
                self.file.write_all(&bytes[..bytes.len() / 2])?;
                Err(stop.into())
            }
        }
    }

    fn sync_all(&self) -> io::Result<()> {
        self.twin.call("sync", &self.path)?;
        self.file.sync_all()
    }

    fn sync_data(&self) -> io::Result<()> {
        self.twin.call("sync_data", &self.path)?;
        self.file.sync_data()
    }
}
