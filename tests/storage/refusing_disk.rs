//! G3: disk full, read-only, quota, I/O error at any call: the old file is intact, the error is clear, nothing is left
//! lying about, and the work is kept.

use concertar::session::Move;
use concertar::storage::opened::{Mode, open};
use concertar::storage::{Disk, Kind, Safe};

use crate::desk::{Desk, Work, holder, now, steps_in};
use crate::twin::{ERRORS, Trouble, Twin};

/// The calls after which a save counts as done although they failed.
fn is_forgiven(call: &str, session: &str) -> bool {
    let copies = call.ends_with('~') || call.ends_with("~.0.concertar-new") || call.starts_with("list");
    copies || call.starts_with("sync_folder") || call == format!("attributes {session}") || call.ends_with(".journal")
}

#[test]
fn a_save_that_fails_leaves_the_old_file() {
    for (name, kind) in ERRORS {
        for forever in [false, true] {
            for call in 0.. {
                let desk = Desk::new();
                let twin = Twin::new();
                let mut work = Work::start(&desk, &twin);
                assert_eq!(work.take(&twin, 0..2), 2);
                let old = desk.bytes();
                twin.expect(if forever { Trouble::From(call, kind) } else { Trouble::Once(call, kind) });
                let saved = work.save(&twin);
                let calls = twin.calls();
                let place = format!("{name} at {call}: {}", calls.last().unwrap());
                if calls.len() <= call {
                    break;
                }
                let session = desk.path.file_name().unwrap().to_string_lossy().into_owned();
                match saved {
                    Ok(saved) => {
                        assert!(is_forgiven(&calls[call], &session), "{place}");
                        assert_eq!(desk.look().saved, saved.revision, "{place}");
                    }
                    Err(error) => {
                        assert_eq!(desk.bytes(), old, "{place}");
                        assert_eq!(error.safe, Safe::FileAndJournal, "{place}");
                        check_kind(&error.kind, name, &place);
                    }
                }
                // When nothing works any more, the temporary file cannot be removed either; the next start does it.
                if !forever {
                    assert!(desk.temporary().is_empty(), "{place}: {:?}", desk.names());
                }
                twin.expect(Trouble::None);
                work.save(&twin).unwrap();
                drop(work);
                let (_opened, opening) = desk.reopen();
                assert_eq!(opening.saved, 3, "{place}");
                assert_eq!(steps_in(opening.history.session()), 2, "{place}");
                assert!(desk.temporary().is_empty(), "{place}: {:?}", desk.names());
            }
        }
    }
}

fn check_kind(kind: &Kind, name: &str, place: &str) {
    let clear = match name {
        "ENOSPC" | "EDQUOT" => *kind == Kind::Full,
        "EACCES" => *kind == Kind::NoPermission,
        "EROFS" => *kind == Kind::ReadOnly,
        _ => matches!(kind, Kind::Other(message) if !message.is_empty()),
    };
    assert!(clear, "{place}: {kind:?}");
}

#[test]
fn a_step_that_fails_is_kept_and_written_with_the_next() {
    for (name, kind) in ERRORS {
        for call in 0.. {
            let desk = Desk::new();
            let twin = Twin::new();
            let mut work = Work::start(&desk, &twin);
            twin.expect(Trouble::Once(call, kind));
            let mut acknowledged = work.take(&twin, 0..1);
            if acknowledged == 1 {
                acknowledged += work.take(&twin, 1..2);
            }
            let calls = twin.calls();
            if calls.len() <= call {
                break;
            }
            let place = format!("{name} at {call}: {}", calls[call]);
            twin.expect(Trouble::None);
            let taken = work.history.session().factors.len();
            work.take(&twin, taken..4);
            drop(work);
            let (_opened, opening) = desk.reopen();
            assert_eq!(steps_in(opening.history.session()), 4, "{place}: {:?}", opening.notices);
        }
    }
}

#[test]
fn steps_that_the_journal_cannot_take_are_in_the_file_after_a_save() {
    let desk = Desk::new();
    let twin = Twin::new();
    let mut work = Work::start(&desk, &twin);
    work.take(&twin, 0..2);
    twin.expect(Trouble::Named("sync_data", std::io::ErrorKind::Other));
    assert_eq!(work.take(&twin, 2..3), 0);
    work.save(&twin).unwrap();
    assert_eq!(desk.look().saved, 4);
    twin.expect(Trouble::None);
    assert_eq!(work.take(&twin, 3..4), 1);
    drop(work);
    let (_opened, opening) = desk.reopen();
    assert_eq!(steps_in(opening.history.session()), 4);
    assert_eq!(opening.history.done().len(), 4, "all of it can be undone");
}

#[test]
fn what_one_disk_refuses_another_takes() {
    let desk = Desk::new();
    let other = tempfile::tempdir().unwrap();
    let twin = Twin::new();
    let mut work = Work::start(&desk, &twin);
    twin.expect(Trouble::From(0, std::io::ErrorKind::StorageFull));
    work.take(&twin, 0..1);
    let error = work.save(&twin).unwrap_err();
    assert_eq!((error.kind, error.safe), (Kind::Full, Safe::FileAndMemory));
    let folder = other.path().join("usb");
    let path = work.opened.save_elsewhere(&Disk, work.history.session(), &folder, &holder()).unwrap();
    assert_eq!((path.file_name(), work.opened.path()), (desk.path.file_name(), path.as_path()));
    desk.reopen();

    // The work goes on there, with all that can be undone.
    assert_eq!(work.take(&Disk, 1..2), 1);
    work.history.take(Move::Undo).unwrap();
    work.opened.append(&Disk, &[(Move::Undo, now())]).unwrap();
    let history = work.history.clone();
    assert!(matches!(open(&Disk, &path, Mode::Write, &holder()).unwrap_err().kind, Kind::Locked(_)));
    drop(work);
    let (_opened, opening) = open(&Disk, &path, Mode::Write, &holder()).unwrap();
    assert_eq!((*opening.history, opening.saved, opening.revision), (history, 2, 4));

    let mut work = Work::start(&desk, &Disk);
    let again = work.opened.save_elsewhere(&Disk, work.history.session(), &folder, &holder()).unwrap();
    assert_ne!(again, path, "nothing is overwritten");
}
