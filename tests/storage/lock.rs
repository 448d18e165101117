//! G5: two programs, one session: the second reads, and learns who writes.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use concertar::storage::opened::Mode;
use concertar::storage::{Disk, Kind};

use crate::desk::{Desk, Work, holder, steps_in};

/// Where the second program finds the session.
const PATH: &str = "CONCERTAR_TEST_SESSION";

#[test]
fn the_second_is_told_who_writes() {
    let desk = Desk::new();
    let (first, _) = desk.reopen();
    let error = desk.open(&Disk).unwrap_err();
    assert_eq!(error.kind, Kind::Locked(Some(Box::new(holder()))));
    assert_eq!(error.path, desk.path);
    drop(first);
    desk.reopen();
}

#[test]
fn the_second_follows_the_first() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    let (mut reader, opening) = concertar::storage::opened::open(&Disk, &desk.path, Mode::Read, &holder()).unwrap();
    assert_eq!((opening.mode, opening.revision), (Mode::Read, 1));
    assert_eq!(reader.follow(&Disk).unwrap(), None);
    for number in 0..3 {
        work.take(&Disk, number..number + 1);
        let opening = reader.follow(&Disk).unwrap().unwrap();
        assert_eq!(steps_in(opening.history.session()), number + 1);
        assert_eq!(reader.follow(&Disk).unwrap(), None);
    }
    work.save(&Disk).unwrap();
    assert_eq!(reader.follow(&Disk).unwrap().unwrap().saved, 4);
    let step = crate::desk::step(9);
    assert_eq!(reader.append(&Disk, &[(step, crate::desk::now())]).unwrap_err().kind, Kind::NotForWriting);
}

#[test]
fn looking_changes_nothing() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    drop(work);
    let mut bytes = fs_err::read(desk.journal()).unwrap();
    bytes.extend_from_slice(b"torn");
    fs_err::write(desk.journal(), &bytes).unwrap();
    let names = desk.names();
    assert_eq!(steps_in(desk.look().history.session()), 2);
    assert_eq!(desk.names(), names);
    assert_eq!(fs_err::read(desk.journal()).unwrap(), bytes);
}

/// The second program of the next test; on its own it does nothing.
#[test]
fn holds_the_session_until_it_is_killed() {
    let Some(path) = std::env::var_os(PATH) else { return };
    let mut holder = holder();
    holder.process = std::process::id();
    let _held = concertar::storage::opened::open(&Disk, path.as_ref(), Mode::Write, &holder).unwrap();
    std::io::stdout().write_all(b"\nheld\n").unwrap();
    std::thread::sleep(Duration::from_mins(1));
}

#[test]
fn a_killed_program_lets_go() {
    let desk = Desk::new();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "lock::holds_the_session_until_it_is_killed", "--nocapture"])
        .env(PATH, &desk.path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    assert!(output.lines().any(|line| line.unwrap() == "held"));

    let Kind::Locked(Some(found)) = desk.open(&Disk).unwrap_err().kind else { panic!("it is not locked") };
    assert_eq!(found.process, child.id());
    child.kill().unwrap();
    child.wait().unwrap();
    let killed = Instant::now();
    desk.reopen();
    assert!(killed.elapsed() < Duration::from_secs(5));
}
