//! G6: a file of a newer format is read as far as it is understood, and never rewritten.

use concertar::storage::heading::Trust;
use concertar::storage::opened::{Mode, open};
use concertar::storage::{Disk, Kind};

use crate::desk::{Desk, holder, now, step};

const NEWER: &[u8] = include_bytes!("faulty/newer.ron");

#[test]
fn a_newer_file_opens_for_reading_and_is_never_rewritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.ron");
    fs_err::write(&path, NEWER).unwrap();
    let (mut opened, opening) = open(&Disk, &path, Mode::Write, &holder()).unwrap();
    assert_eq!((opening.mode, opening.newer, opening.trust), (Mode::Read, Some(2), Trust::Checked));
    let session = opening.history.session();
    assert_eq!(session.header.title, "Mesa de mañana");
    assert_eq!(session.participants.len(), 1);

    assert_eq!(opened.append(&Disk, &[(step(0), now())]).unwrap_err().kind, Kind::NotForWriting);
    assert_eq!(opened.save(&Disk, session, now()).unwrap_err().kind, Kind::NotForWriting);
    assert_eq!(opened.keep_ours(&Disk, session, now()).unwrap_err().kind, Kind::NotForWriting);
    assert_eq!(opened.accept(&Disk, session, now()).unwrap_err().kind, Kind::NotForWriting);
    drop(opened);
    assert_eq!(fs_err::read(&path).unwrap(), NEWER);
    let names: Vec<_> = fs_err::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["newer.ron"]);
}

#[test]
fn the_journal_of_a_newer_program_keeps_us_from_writing() {
    let desk = Desk::new();
    let value = "Base(format:2,revision:1,tables:[Session(id:\"3f9a\")])";
    let line = format!("{value} // crc32 {:08x}\nBase(whatever\n", crc32fast::hash(value.as_bytes()));
    fs_err::write(desk.journal(), &line).unwrap();
    let (_, opening) = desk.reopen();
    assert_eq!((opening.mode, opening.newer), (Mode::Read, Some(2)));
    assert_eq!(fs_err::read_to_string(desk.journal()).unwrap(), line);
}
