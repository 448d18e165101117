//! A shell in a folder of its own, where nothing of the person's own settings holds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What came of a command.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// It was done: nothing but results was printed.
    #[track_caller]
    pub(crate) fn done(self) -> String {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// It was used wrongly or could not read: nothing was printed as a result. Gives the message.
    #[track_caller]
    pub(crate) fn wrong(self) -> String {
        assert_eq!((self.status, self.out.as_str()), (2, ""), "{}", self.err);
        self.err
    }
}

/// A folder in which commands are run.
#[derive(Debug)]
pub(crate) struct Shell {
    folder: TempDir,
    variables: Vec<(String, String)>,
}

impl Shell {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder can be made"), variables: Vec::new() }
    }

    /// With a variable of the environment.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a file into the folder.
    pub(crate) fn put(&self, name: &str, content: &[u8]) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("it is in the folder")).expect("folders can be made");
        std::fs::write(path, content).expect("the folder can be written to");
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_concertar"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null()).env_clear();
        for name in ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "LLVM_PROFILE_FILE"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(name, self.folder.path().join("home"));
        }
        command.envs(self.variables.iter().cloned());
        let ended = command.output().expect("the program can be started");
        Ran {
            status: ended.status.code().expect("the program ended by itself"),
            out: String::from_utf8(ended.stdout).expect("results are text"),
            err: String::from_utf8(ended.stderr).expect("messages are text"),
        }
    }

    /// Everything in the folder, to see that nothing was written.
    pub(crate) fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        read(self.folder.path(), &mut found);
        found
    }
}

fn read(folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            read(&path, found);
            found.insert(path, Vec::new());
        } else {
            let content = std::fs::read(&path).expect("files can be read");
            found.insert(path, content);
        }
    }
}

/// A file of the project.
pub(crate) fn project(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The worked example of a whole workshop.
pub(crate) fn example() -> String {
    project("sessions/2013-09-25-al-las-quito.ron").display().to_string()
}
