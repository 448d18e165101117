//! The index of a folder saves reading, and never says anything that the files do not say.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use concertar::session::agreement::Agreement;
use concertar::session::id::SessionId;
use concertar::session::{Act, Session};
use concertar::storage::Disk;
use concertar::storage::create::create;
use concertar::storage::format;
use concertar::storage::index::{NAME, survey};
use concertar::storage::library::{Listing, list};
use concertar::storage::opened::{Mode, open};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::desk::{holder, now, step};
use crate::twin::{Trouble, Twin};

/// So many sessions that an index is worth it.
const MANY: u64 = 20;

fn session(number: u64) -> Session {
    let mut session = Session::new(SessionId::from_bits(number), &format!("Mesa número {number:02} «ñ»"));
    session.apply(Act::add(Agreement { text: "Publicar el catastro".into(), ..Agreement::default() })).unwrap();
    session
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for number in 1..=MANY {
        create(&Disk, folder.path(), &session(number), now()).unwrap();
    }
    folder
}

/// Surveys the folder, keeps the index, and lets it be old enough to be believed.
fn indexed(folder: &Path) -> Vec<Listing> {
    let survey = survey(&Disk, folder).unwrap();
    assert!(survey.renewed.expect("there is something to keep").keep(&Disk));
    age(folder);
    survey.listings
}

/// As if the index had been written long after the sessions.
fn age(folder: &Path) {
    let index = File::options().write(true).open(folder.join(NAME)).unwrap();
    index.set_modified(SystemTime::now() + Duration::from_hours(1)).unwrap();
}

fn surveyed(folder: &Path) -> Vec<Listing> {
    survey(&Disk, folder).unwrap().listings
}

fn path(folder: &Path, number: usize) -> PathBuf {
    list(&Disk, folder).unwrap()[number].path.clone()
}

/// The session files that a survey reads; the journal of each is looked for, too.
fn read(folder: &Path) -> Vec<String> {
    let twin = Twin::new();
    let survey = survey(&twin, folder).unwrap();
    assert_eq!(survey.listings, list(&Disk, folder).unwrap());
    let is_session =
        |call: &String| call.starts_with("read ") && Path::new(call).extension().is_some_and(|it| it == "ron");
    twin.calls().into_iter().filter(is_session).collect()
}

#[test]
fn what_has_not_changed_is_not_read_again() {
    let folder = folder();
    assert_eq!(indexed(folder.path()), list(&Disk, folder.path()).unwrap());
    assert_eq!(read(folder.path()), [""; 0]);
    assert!(survey(&Disk, folder.path()).unwrap().renewed.is_none(), "there is nothing to write");
}

#[test]
fn what_was_written_as_late_as_the_index_is_read_again() {
    let folder = folder();
    let first = survey(&Disk, folder.path()).unwrap();
    assert!(first.renewed.expect("there is something to keep").keep(&Disk));
    let again = survey(&Disk, folder.path()).unwrap();
    assert_eq!(again.listings, first.listings);
    assert!(again.renewed.is_some(), "nothing is older than the index by a tick of the disk's clock");
}

#[test]
fn a_few_sessions_need_no_index() {
    let folder = tempfile::tempdir().unwrap();
    for number in 1..=4 {
        create(&Disk, folder.path(), &session(number), now()).unwrap();
    }
    assert!(survey(&Disk, folder.path()).unwrap().renewed.is_none());
}

#[test]
fn every_change_of_the_files_is_seen() {
    let folder = folder();
    let folder = folder.path();
    indexed(folder);
    let (first, second) = (path(folder, 0), path(folder, 1));

    // As long as before, and with the hour set back.
    let before = first.metadata().unwrap();
    let text = fs_err::read_to_string(&first).unwrap();
    fs_err::write(&first, text.replace("catastro", "catálogo").replace("número", "numero")).unwrap();
    assert_eq!(first.metadata().unwrap().len(), before.len());
    File::options().write(true).open(&first).unwrap().set_modified(before.modified().unwrap()).unwrap();
    if cfg!(unix) {
        assert_eq!(read(folder).len(), 1, "where the disk says when a file was touched, it cannot be hidden");
    }

    // A step that only the journal holds.
    let (mut opened, _) = open(&Disk, &second, Mode::Write, &holder()).unwrap();
    opened.append(&Disk, &[(step(1), now())]).unwrap();
    drop(opened);
    let name = second.file_name().unwrap().to_string_lossy();
    assert!(read(folder).contains(&format!("read {name}")), "there is a journal now");

    indexed(folder);
    fs_err::remove_file(second.with_extension("journal")).unwrap();
    assert_eq!(read(folder).len(), 1, "the journal is gone");
    fs_err::remove_file(&first).unwrap();
    fs_err::rename(&second, folder.join("0-otra.ron")).unwrap();
    create(&Disk, folder, &session(99), now()).unwrap();
    assert_eq!(surveyed(folder), list(&Disk, folder).unwrap());
}

#[test]
fn what_cannot_be_read_is_tried_each_time() {
    let folder = folder();
    fs_err::write(folder.path().join("rota.ron"), "// concertar").unwrap();
    indexed(folder.path());
    assert_eq!(read(folder.path()), ["read rota.ron"]);
    assert!(survey(&Disk, folder.path()).unwrap().renewed.is_none(), "it alone is no reason to write");
}

#[test]
fn an_index_of_another_kind_is_made_anew() {
    let folder = folder();
    let listings = indexed(folder.path());
    let index = folder.path().join(NAME);
    let whole = fs_err::read(&index).unwrap();
    for other in [&b""[..], b"concertar index", &whole[..whole.len() - 1], &[0; 4096], b"{\"a\": 1}"] {
        fs_err::write(&index, other).unwrap();
        age(folder.path());
        let survey = survey(&Disk, folder.path()).unwrap();
        assert_eq!(survey.listings, listings);
        assert!(survey.renewed.is_some());
    }
    fs_err::remove_file(&index).unwrap();
    fs_err::create_dir(&index).unwrap();
    assert_eq!(surveyed(folder.path()), listings);
}

#[test]
fn a_folder_that_cannot_be_written_does_without() {
    let folder = folder();
    let twin = Twin::new();
    for (name, error) in crate::twin::ERRORS {
        twin.expect(Trouble::Named("create", error));
        let survey = survey(&twin, folder.path()).unwrap();
        assert_eq!(survey.listings.len(), 20);
        assert!(!survey.renewed.expect("there is something to keep").keep(&twin), "{name}");
        assert!(!folder.path().join(NAME).exists());
    }
}

#[cfg(unix)]
#[test]
fn the_index_is_read_by_nobody_who_may_not_read_the_sessions() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    fs_err::set_permissions(path(folder.path(), 7), std::fs::Permissions::from_mode(0o600)).unwrap();
    indexed(folder.path());
    assert_eq!(fs_err::metadata(folder.path().join(NAME)).unwrap().permissions().mode() & 0o777, 0o600);
}

/// Whatever is done to the index, the list is what the files say.
#[test]
fn a_damaged_index_is_never_believed() {
    let folder = folder();
    let listings = indexed(folder.path());
    let index = folder.path().join(NAME);
    let whole = fs_err::read(&index).unwrap();
    for (at, bit) in (0..whole.len()).step_by(41).zip((0..8).cycle()) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << bit;
        fs_err::write(&index, bytes).unwrap();
        age(folder.path());
        let survey = survey(&Disk, folder.path()).unwrap();
        assert_eq!(survey.listings, listings, "byte {at}");
        assert!(survey.renewed.is_some(), "byte {at}: it was believed");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens to the files between two lists, the second says what they say then.
    #[test]
    fn a_list_follows_the_files(changes in proptest::collection::vec((0..MANY, 0..4_u8), 0..12)) {
        let folder = folder();
        indexed(folder.path());
        for (number, change) in changes {
            let listings = list(&Disk, folder.path()).unwrap();
            let path = &listings[usize::try_from(number).unwrap() % listings.len()].path;
            match change {
                0 if listings.len() > 2 => fs_err::remove_file(path).unwrap(),
                1 => fs_err::write(path, format::write(&session(number + 50), 2, 1).unwrap()).unwrap(),
                2 => fs_err::rename(path, path.with_file_name(format!("x{number}.ron"))).unwrap(),
                _ => fs_err::write(path.with_extension("journal"), "nada").unwrap(),
            }
            prop_assert_eq!(surveyed(folder.path()), list(&Disk, folder.path()).unwrap());
        }
    }
}
