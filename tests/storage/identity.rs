//! The identity of an institution: what of it is read, what is told, and that it is no session.

use std::path::{Path, PathBuf};

use concertar::report::document::{Colour, Identity, LogoKind};
use concertar::session::language::Language;
use concertar::storage::file_system::Disk;
use concertar::storage::identity::{NAME, Unused, read};
use concertar::storage::index::survey;
use concertar::words::Words;
use tempfile::TempDir;

const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><rect width=\"9\" height=\"9\"/></svg>";

fn folder(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs_err::write(folder.path().join(NAME), text).unwrap();
    folder
}

fn told(folder: &Path) -> (Identity, Vec<String>) {
    let (identity, unused) = read(&Disk, &[folder.to_owned()]);
    let folder = folder.display().to_string();
    for language in Language::ALL {
        let words = Words::new(language);
        assert!(unused.iter().all(|why| words.identity_unused(why).contains(&folder)), "it is told where");
    }
    let words = Words::new(Language::Spanish);
    (identity, unused.iter().map(|why| words.identity_unused(why)).collect())
}

#[test]
fn all_of_it_is_read_and_nothing_is_asked_for() {
    let folder =
        folder("(name: \"Ministerio del Agua\", logo: \"logo.svg\", colour: \"#0a5c36\", footer: \"Av. del Río 1\")");
    fs_err::write(folder.path().join("logo.svg"), SVG).unwrap();
    let (identity, told) = told(folder.path());
    assert_eq!(told, [""; 0]);
    assert_eq!((&*identity.name, &*identity.footer), ("Ministerio del Agua", "Av. del Río 1"));
    assert_eq!(identity.colour, Colour { red: 0x0a, green: 0x5c, blue: 0x36 });
    let logo = identity.logo.unwrap();
    assert_eq!((logo.kind, logo.width, logo.height), (LogoKind::Svg, 120, 40));
    assert_eq!(read(&Disk, &[PathBuf::from("nowhere")]), (Identity::default(), Vec::new()));
}

#[test]
fn the_first_folder_that_has_one_counts() {
    let (one, other) = (folder("(name: \"Una\")"), folder("(name: \"Otra\")"));
    let empty = tempfile::tempdir().unwrap();
    let folders = [empty.path(), one.path(), other.path()].map(Path::to_owned);
    assert_eq!(read(&Disk, &folders).0.name, "Una");
}

#[test]
fn what_cannot_be_used_is_told_and_the_rest_is_used() {
    let cases = [
        ("(name: \"A\", colour: \"azul\")", "El color «azul»"),
        ("(name: \"A\", colour: \"#12345é\")", "El color «#12345é»"),
        ("(name: \"A\", logo: \"../logo.svg\")", "debe estar en la misma carpeta"),
        ("(name: \"A\", logo: \"/etc/logo.svg\")", "debe estar en la misma carpeta"),
        ("(name: \"A\", logo: \"..\")", "debe estar en la misma carpeta"),
        ("(name: \"A\", logo: \"no.png\")", "no.png"),
        ("(name: \"A\", logo: \"logo.png\")", "no es una imagen PNG ni SVG"),
    ];
    for (text, expected) in cases {
        let folder = folder(text);
        fs_err::write(folder.path().join("logo.png"), SVG).unwrap();
        let (identity, told) = told(folder.path());
        assert_eq!(identity, Identity { name: "A".to_owned(), ..Identity::default() }, "{text}");
        assert!(told.len() == 1 && told[0].contains(expected), "{text}: {told:?}");
    }
}

#[test]
fn a_fault_of_the_file_has_a_place() {
    let folder = folder("(\n    name: \"A\",\n    color: \"#000000\",\n)");
    let (identity, told) = told(folder.path());
    assert_eq!(identity, Identity::default());
    assert!(told.len() == 1 && told[0].contains("Línea 3"), "{told:?}");
    assert!(matches!(read(&Disk, &[folder.path().to_owned()]).1[..], [Unused::Text(..)]));
}

#[test]
fn it_is_no_session_of_the_folder() {
    let folder = folder("(name: \"A\")");
    assert!(survey(&Disk, folder.path()).unwrap().listings.is_empty());
}

/// A mark that names a pipe would be waited for without end, and with it every paper.
#[cfg(unix)]
#[test]
fn a_mark_reads_nothing_beside_itself() {
    let folder = folder("(name: \"A\", logo: \"logo.svg\")");
    let pipe = folder.path().join("tubo.svg");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><image href=\"{}\" width=\"9\" height=\"9\"/></svg>",
        pipe.display()
    );
    fs_err::write(folder.path().join("logo.svg"), svg).unwrap();
    let (done, seen) = std::sync::mpsc::channel();
    let folders = [folder.path().to_owned()];
    std::thread::spawn(move || done.send(read(&Disk, &folders).1));
    assert_eq!(seen.recv_timeout(std::time::Duration::from_secs(20)), Ok(Vec::new()));
}
