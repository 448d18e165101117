//! Files that others change while we work, or between two sessions of work: both versions are kept, none is overwritten.

use concertar::session::Session;
use concertar::storage::atomic::Replacement;
use concertar::storage::heading::Trust;
use concertar::storage::opened::Notice;
use concertar::storage::{Disk, Kind, Safe, format};

use crate::desk::{Desk, Work, now, session, steps_in};

fn read(path: &std::path::Path) -> Session {
    format::read(&fs_err::read(path).unwrap()).unwrap().session
}

/// What a hand does in an editor.
fn edit(desk: &Desk) -> Vec<u8> {
    let text = String::from_utf8(desk.bytes()).unwrap().replace("Director", "Directora");
    fs_err::write(&desk.path, &text).unwrap();
    text.into_bytes()
}

#[test]
fn a_file_changed_while_we_work_is_not_overwritten() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    let theirs = edit(&desk);
    let error = work.save(&Disk).unwrap_err();
    let Kind::ChangedOutside(ours) = error.kind else { panic!("{error:?}") };
    assert_eq!(error.safe, Safe::Both);
    assert_eq!(desk.bytes(), theirs);
    assert_eq!(steps_in(&read(&ours)), 2);

    // Work goes on; ours beside it grows, and there are no more and more of them.
    assert_eq!(work.take(&Disk, 2..3), 1);
    work.save(&Disk).unwrap_err();
    assert_eq!(steps_in(&read(&ours)), 3);
    assert_eq!(desk.names().iter().filter(|name| name.contains("conflict")).count(), 1);

    // Whoever wants ours in its place gets it, and theirs is kept.
    let (saved, kept) = work.opened.keep_ours(&Disk, work.history.session(), now()).unwrap();
    assert_eq!(saved.revision, 4);
    assert_eq!(fs_err::read(kept.unwrap()).unwrap(), theirs);
    assert_eq!(desk.names().iter().filter(|name| name.contains("conflict")).count(), 1);
    drop(work);
    let opening = desk.look();
    assert_eq!((opening.trust, opening.saved), (Trust::Checked, 4));
}

#[test]
fn a_file_changed_by_hand_must_be_accepted_first() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    work.save(&Disk).unwrap();
    drop(work);
    let edited = edit(&desk);
    let journal = fs_err::read(desk.journal()).unwrap();

    let (mut opened, opening) = desk.reopen();
    assert_eq!(opening.trust, Trust::Changed);
    assert_eq!(opening.history.session().participants[0].post, "Directora");
    assert_eq!(opened.save(&Disk, opening.history.session(), now()).unwrap_err().kind, Kind::NotAccepted);
    assert_eq!((desk.bytes(), fs_err::read(desk.journal()).unwrap()), (edited.clone(), journal.clone()));

    let (saved, notices) = opened.accept(&Disk, opening.history.session(), now()).unwrap();
    assert_eq!(saved.revision, 4);
    let [Notice::SetAside(aside)] = &notices[..] else { panic!("{notices:?}") };
    assert_eq!(fs_err::read(aside).unwrap(), journal);
    assert_eq!(fs_err::read(desk.path.with_extension("ron~")).unwrap(), edited);
    drop(opened);

    let mut work = Work::start(&desk, &Disk);
    assert_eq!(work.take(&Disk, 2..3), 1);
    drop(work);
    let (_, opening) = desk.reopen();
    assert_eq!((opening.trust, opening.revision), (Trust::Checked, 5));
    assert_eq!(opening.history.session().participants[0].post, "Directora");
    assert_eq!(opening.history.session().factors.len(), 3);
}

#[test]
fn steps_that_no_file_holds_are_kept_when_a_changed_file_is_accepted() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    drop(work);
    edit(&desk);
    let (mut opened, opening) = desk.reopen();
    let (_, notices) = opened.accept(&Disk, opening.history.session(), now()).unwrap();
    let [Notice::GrewApart(kept), Notice::SetAside(_)] = &notices[..] else { panic!("{notices:?}") };
    assert_eq!(steps_in(&read(kept)), 2);
}

#[test]
fn a_file_made_by_hand_is_accepted_and_gets_a_heading() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a-mano.ron");
    fs_err::write(&path, "(header: (title: \"Hecha a mano\", territory: \"Quito\", number: 3), next: 1)").unwrap();
    let holder = crate::desk::holder();
    let mode = concertar::storage::opened::Mode::Write;
    let (mut opened, opening) = concertar::storage::opened::open(&Disk, &path, mode, &holder).unwrap();
    assert_eq!((opening.trust, opening.revision), (Trust::NoHeading, 0));
    assert_eq!(opening.history.session().header.number, Some(3), "a bare value is understood");
    opened.accept(&Disk, opening.history.session(), now()).unwrap();
    let text = fs_err::read_to_string(&path).unwrap();
    assert!(text.starts_with("// concertar 1 · "), "{text}");
    assert!(text.contains("number: Some(3)"), "{text}");
}

#[test]
fn a_file_of_another_course_leaves_the_journal_aside_and_its_state_beside() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    drop(work);
    // Another machine wrote the same revision with other words, as a shared folder may bring it.
    let mut other = session();
    other.header.place = "Guayaquil".into();
    fs_err::write(&desk.path, format::write(&other, 2, 1).unwrap()).unwrap();

    let (_, opening) = desk.reopen();
    assert_eq!((opening.trust, opening.history.session()), (Trust::Checked, &other));
    let [Notice::GrewApart(kept), Notice::SetAside(_)] = &opening.notices[..] else { panic!("{:?}", opening.notices) };
    assert_eq!(steps_in(&read(kept)), 2);
}

#[test]
fn a_later_file_leaves_nothing_to_keep_but_the_journal() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    let mut later = work.history.session().clone();
    drop(work);
    later.header.place = "Guayaquil".into();
    fs_err::write(&desk.path, format::write(&later, 9, 3).unwrap()).unwrap();
    let (_, opening) = desk.reopen();
    assert!(matches!(&opening.notices[..], [Notice::SetAside(_)]), "{:?}", opening.notices);
    assert_eq!(opening.history.session(), &later);
}

#[test]
fn a_file_that_was_removed_is_written_again() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..1);
    fs_err::remove_file(&desk.path).unwrap();
    work.save(&Disk).unwrap();
    assert_eq!(desk.look().saved, 2);
}

#[cfg(unix)]
#[test]
fn the_mode_of_the_file_is_kept_and_a_link_stays_a_link() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    let link = desk.folder().join("enlace.ron");
    fs_err::os::unix::fs::symlink(&desk.path, &link).unwrap();
    fs_err::set_permissions(&desk.path, std::fs::Permissions::from_mode(0o660)).unwrap();
    let mode = concertar::storage::opened::Mode::Write;
    let (opened, opening) = concertar::storage::opened::open(&Disk, &link, mode, &crate::desk::holder()).unwrap();
    let mut work = Work { opened, history: *opening.history };
    work.take(&Disk, 0..1);
    work.save(&Disk).unwrap();
    for path in [&desk.path, &desk.journal(), &desk.path.with_extension("ron~")] {
        let mode = fs_err::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o660, "{}: what is kept from others in one file is not told in another", path.display());
    }
    assert!(fs_err::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(desk.look().saved, 2);
}

#[test]
fn what_a_killed_program_left_is_swept_and_what_is_at_work_is_not() {
    let desk = Desk::new();
    let left = desk.folder().join(".otra.ron.1.concertar-new");
    fs_err::write(&left, "a half").unwrap();
    let target = desk.folder().join("informe.md");
    let at_work = Replacement::prepare(&Disk, &target, &[], b"# Informe").unwrap();
    drop(desk.reopen());
    assert_eq!(desk.temporary(), [".informe.md.1.concertar-new"]);
    at_work.commit().unwrap();
    assert_eq!(fs_err::read(target).unwrap(), b"# Informe");
}

#[test]
fn one_copy_a_day_is_kept_for_ten_days() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    for day in 0..13 {
        for _ in 0..2 {
            let number = work.history.session().factors.len();
            work.take(&Disk, number..number + 1);
            let at = now().checked_add(jiff::Span::new().days(day)).unwrap();
            work.opened.save(&Disk, work.history.session(), at).unwrap();
        }
    }
    let name = desk.path.file_name().unwrap().to_string_lossy().into_owned();
    let mut copies: Vec<String> =
        desk.names().into_iter().filter(|other| other.starts_with(&name) && other.ends_with('~')).collect();
    assert_eq!(copies.len(), 11, "{copies:?}");
    assert_eq!(copies.pop().unwrap(), format!("{name}~"));
    assert_eq!(copies[0], format!("{name}.2026-11-23~"));
    let first_of_last_day = read(&desk.folder().join(&copies[9]));
    assert_eq!(steps_in(&first_of_last_day), 24, "the copy is of the morning");
    assert_eq!(steps_in(&read(&desk.path.with_extension("ron~"))), 25);
}
