//! The disk's own thread, and the folder of sessions, as the screens use them.

use std::path::Path;
use std::time::Duration;

use concertar::session::id::SessionId;
use concertar::session::{History, Session};
use concertar::storage::heading::Trust;
use concertar::storage::library::{Folder, State, Store as _, list};
use concertar::storage::opened::{Mode, Opening};
use concertar::storage::worker::{Answer, Doing, Request, Worker};
use concertar::storage::{Disk, Kind, read};

use crate::desk::{Desk, Work, holder, now, session, step, steps_in};
use crate::twin::{Trouble, Twin};

fn start(twin: &Twin) -> Worker {
    Worker::start(Box::new(twin.clone()), holder()).unwrap()
}

fn next(worker: &Worker) -> Answer {
    worker.receive_timeout(Duration::from_secs(20)).expect("each request has an answer")
}

fn ask(worker: &Worker, request: Request) -> Answer {
    worker.send(request).unwrap();
    next(worker)
}

fn open(worker: &Worker, path: &Path, mode: Mode) -> Opening {
    match ask(worker, Request::Open { path: path.to_owned(), mode, now: now() }) {
        Answer::Opened(opening) => *opening,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_session_of_work() {
    let folder = tempfile::tempdir().unwrap();
    let worker = start(&Twin::new());
    let folder_path = folder.path().join("sessions");
    let request = Request::Create { folder: folder_path.clone(), session: Box::new(session()), now: now() };
    let Answer::Created(path) = ask(&worker, request) else { panic!("not created") };
    assert_eq!(path, folder_path.join("2026-11-20-mesa-de-internacionalizacion-nandu.ron"));

    let mut history = *open(&worker, &path, Mode::Write).history;
    for number in 0..20 {
        history.take(step(number)).unwrap();
        worker.send(Request::Append { step: step(number), now: now() }).unwrap();
    }
    for revision in 2..22 {
        assert_eq!(next(&worker), Answer::Appended(revision));
    }
    let request = Request::Save { session: Box::new(history.session().clone()), now: now() };
    assert!(matches!(ask(&worker, request), Answer::Saved(saved) if saved.revision == 21));
    let Answer::Listed { listings, .. } = ask(&worker, Request::List { folder: folder_path }) else {
        panic!("not listed")
    };
    assert_eq!(listings.len(), 1);

    let report = folder.path().join("informe.md");
    let write = |overwrite| Request::WriteFile { path: report.clone(), bytes: b"# Informe".to_vec(), overwrite };
    assert_eq!(ask(&worker, write(false)), Answer::Written(report.clone()));
    let Answer::Failed { doing: Doing::WriteFile, error } = ask(&worker, write(false)) else { panic!("overwritten") };
    assert_eq!(error.kind, Kind::Exists);
    assert_eq!(ask(&worker, write(true)), Answer::Written(report.clone()));
    assert_eq!(ask(&worker, Request::Close { path: path.clone() }), Answer::Closed(path));
    let request = Request::Append { step: step(20), now: now() };
    assert!(matches!(ask(&worker, request), Answer::Failed { doing: Doing::Append, .. }));
}

#[test]
fn a_file_of_somebody_else_is_read_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let worker = start(&Twin::new());
    let read = |path: &Path| ask(&worker, Request::ReadFile { path: path.to_owned() });
    let path = folder.path().join("respuestas.csv");
    let refused = |path: &Path| match read(path) {
        Answer::Failed { doing: Doing::ReadFile, error } => error.kind,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(&path), Kind::NotFound);
    fs_err::write(&path, b"1,2\nx,\n").unwrap();
    assert_eq!(read(&path), Answer::Read { path: path.clone(), bytes: b"1,2\nx,\n".to_vec() });
    assert_eq!(refused(folder.path()), Kind::NotAFile);
    let large = fs_err::File::create(folder.path().join("grande.csv")).unwrap();
    large.set_len(read::LIMIT).unwrap();
    assert!(matches!(read(large.path()), Answer::Read { bytes, .. } if bytes.len() as u64 == read::LIMIT));
    large.set_len(read::LIMIT + 1).unwrap();
    assert_eq!(refused(large.path()), Kind::TooLarge(read::LIMIT));
}

/// A pipe into which nobody writes would be waited for without end, and with it every save.
#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tubo.csv");
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    let answer = ask(&start(&Twin::new()), Request::ReadFile { path });
    assert!(matches!(answer, Answer::Failed { error, .. } if error.kind == Kind::NotAFile));
}

#[test]
fn one_writes_and_others_follow() {
    let desk = Desk::new();
    let (writer, reader) = (start(&Twin::new()), start(&Twin::new()));
    open(&writer, &desk.path, Mode::Write);
    let request = Request::Open { path: desk.path.clone(), mode: Mode::Write, now: now() };
    let Answer::Failed { doing: Doing::Open, error } = ask(&reader, request) else { panic!("two write") };
    assert!(matches!(error.kind, Kind::Locked(Some(_))));
    open(&reader, &desk.path, Mode::Read);
    let follow = Request::Follow { path: desk.path.clone() };
    assert_eq!(ask(&reader, follow.clone()), Answer::Unchanged(desk.path.clone()));
    ask(&writer, Request::Append { step: step(0), now: now() });
    let Answer::Changed(opening) = ask(&reader, follow) else { panic!("unchanged") };
    assert_eq!(steps_in(opening.history.session()), 1);
}

#[test]
fn what_was_asked_before_the_end_is_still_done() {
    let desk = Desk::new();
    let worker = start(&Twin::new());
    open(&worker, &desk.path, Mode::Write);
    for number in 0..100 {
        worker.send(Request::Append { step: step(number), now: now() }).unwrap();
    }
    drop(worker);
    assert_eq!(steps_in(desk.reopen().1.history.session()), 100);
}

#[test]
fn errors_are_answers_and_the_work_goes_on() {
    let desk = Desk::new();
    let twin = Twin::new();
    let worker = start(&twin);
    let mut history = *open(&worker, &desk.path, Mode::Write).history;
    twin.expect(Trouble::From(0, std::io::ErrorKind::StorageFull));
    for number in 0..3 {
        history.take(step(number)).unwrap();
        let answer = ask(&worker, Request::Append { step: step(number), now: now() });
        let Answer::Failed { doing: Doing::Append, error } = answer else { panic!("{answer:?}") };
        assert_eq!(error.kind, Kind::Full);
    }
    // While something waits, the session is not let go.
    let answer = ask(&worker, Request::Close { path: desk.path.clone() });
    assert!(matches!(answer, Answer::Failed { doing: Doing::Close, .. }), "{answer:?}");
    twin.expect(Trouble::None);
    let answer = ask(&worker, Request::Save { session: Box::new(history.session().clone()), now: now() });
    assert!(matches!(answer, Answer::Saved(saved) if saved.revision == 4), "{answer:?}");
    assert_eq!(ask(&worker, Request::Close { path: desk.path.clone() }), Answer::Closed(desk.path.clone()));
    assert_eq!(desk.look().saved, 4);
}

#[test]
fn a_folder_is_listed_with_what_is_wrong_in_it() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    drop(work);
    fs_err::write(desk.folder().join("b-rota.ron"), "// concertar").unwrap();
    fs_err::write(desk.folder().join("c-a-mano.ron"), "(header: (title: \"A mano\"))").unwrap();
    fs_err::write(desk.folder().join("d-nueva.ron"), include_bytes!("faulty/newer.ron")).unwrap();
    fs_err::write(desk.folder().join("notas.txt"), "nada").unwrap();
    fs_err::create_dir(desk.folder().join("carpeta.ron")).unwrap();

    let listings = list(&Disk, desk.folder()).unwrap();
    assert_eq!(listings.len(), 4, "{listings:?}");
    let State::Readable { line, revision: 3, unsaved: 2, trust: Trust::Checked, newer: None } = &listings[0].state
    else {
        panic!("{:?}", listings[0])
    };
    assert!(line.title.as_str().starts_with("Mesa de"));
    assert!(listings[0].modified.is_some());
    assert!(matches!(&listings[1].state, State::Damaged(error) if matches!(error.kind, Kind::Unreadable(_))));
    assert!(matches!(&listings[2].state, State::Readable { trust: Trust::NoHeading, .. }));
    assert!(matches!(&listings[3].state, State::Readable { newer: Some(2), .. }));
    assert_eq!(list(&Disk, &desk.folder().join("nada")), Ok(Vec::new()));
}

#[test]
fn the_store_writes_only_upon_the_revision_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let holder = holder();
    let store = Folder { system: &Disk, path: folder.path(), holder: &holder };
    let first = session();
    assert_eq!(store.write(&first, 0, now()), Ok(1));
    let mut second: Session = first.clone();
    second.header.place = "Loja".into();
    let revision = store.write(&second, 1, now()).unwrap();
    assert_eq!(store.read(&first.id).unwrap(), (second, revision));
    assert_eq!(store.write(&first, 1, now()).unwrap_err().kind, Kind::Exists);
    assert_eq!(store.read(&SessionId::from_bits(9)).unwrap_err().kind, Kind::NotFound);
    assert_eq!(History::new(first).session(), &session());
}
