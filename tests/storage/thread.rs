//! The disk's own thread, and the folder of sessions, as the screens use them.

use std::path::Path;
use std::time::Duration;

use concertar::report::{Document, Fault, Format};
use concertar::session::Session;
use concertar::session::id::SessionId;
use concertar::storage::heading::Trust;
use concertar::storage::library::{State, list};
use concertar::storage::opened::{Mode, Opening};
use concertar::storage::worker::{Answer, Doing, PaperRequest, Request, Worker};
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

/// The step that makes this revision.
fn append(path: &Path, revision: u64, number: usize) -> Request {
    Request::Append { path: path.to_owned(), revision, step: step(number), now: now() }
}

fn save(path: &Path, revision: u64, session: &Session) -> Request {
    Request::Save { path: path.to_owned(), revision, session: Box::new(session.clone()), now: now() }
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
    for (revision, number) in (2..).zip(0..20) {
        history.take(step(number)).unwrap();
        worker.send(append(&path, revision, number)).unwrap();
    }
    for revision in 2..22 {
        assert_eq!(next(&worker), Answer::Appended(revision));
    }
    let request = save(&path, 21, history.session());
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
    assert_eq!(ask(&worker, Request::Close { path: path.clone() }), Answer::Closed(path.clone()));
    assert!(matches!(ask(&worker, append(&path, 22, 20)), Answer::Failed { doing: Doing::Append, .. }));
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
    ask(&writer, append(&desk.path, 2, 0));
    let Answer::Changed(opening) = ask(&reader, follow) else { panic!("unchanged") };
    assert_eq!(steps_in(opening.history.session()), 1);
}

#[test]
fn what_was_asked_before_the_end_is_still_done() {
    let desk = Desk::new();
    let worker = start(&Twin::new());
    open(&worker, &desk.path, Mode::Write);
    for (revision, number) in (2..).zip(0..100) {
        worker.send(append(&desk.path, revision, number)).unwrap();
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
    for (revision, number) in (2..).zip(0..3) {
        history.take(step(number)).unwrap();
        let answer = ask(&worker, append(&desk.path, revision, number));
        let Answer::Failed { doing: Doing::Append, error } = answer else { panic!("{answer:?}") };
        assert_eq!(error.kind, Kind::Full);
    }
    // While something waits, the session is not let go.
    let answer = ask(&worker, Request::Close { path: desk.path.clone() });
    assert!(matches!(answer, Answer::Failed { doing: Doing::Close, .. }), "{answer:?}");
    twin.expect(Trouble::None);
    let answer = ask(&worker, save(&desk.path, 4, history.session()));
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

/// Another session than that of the tests, in the same folder.
fn other(desk: &Desk) -> std::path::PathBuf {
    let session = Session { id: SessionId::from_bits(7), ..session() };
    concertar::storage::create::create(&Disk, desk.folder(), &session, now()).unwrap()
}

#[test]
fn what_was_done_to_one_session_is_never_written_into_another() {
    let desk = Desk::new();
    let (worker, b) = (start(&Twin::new()), other(&desk));
    let history = *open(&worker, &desk.path, Mode::Write).history;
    open(&worker, &b, Mode::Write);
    let before = fs_err::read(&b).unwrap();
    let refused = |request: Request| match ask(&worker, request) {
        Answer::Failed { error, .. } => error.kind,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(append(&desk.path, 2, 0)), Kind::NotForWriting);
    assert_eq!(refused(save(&desk.path, 1, history.session())), Kind::NotForWriting);
    // Nor under the name of the other's file, or where it does not follow on what is there.
    assert_eq!(refused(save(&b, 1, history.session())), Kind::OtherSession);
    assert_eq!(refused(append(&b, 3, 0)), Kind::OtherSession);
    assert_eq!(refused(save(&b, 5, &Session { id: SessionId::from_bits(7), ..session() })), Kind::OtherSession);
    drop(worker);
    assert_eq!(fs_err::read(&b).unwrap(), before);
    assert!(!b.with_extension("journal").exists());
}

#[test]
fn what_nobody_writes_any_more_can_still_be_saved_elsewhere() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let worker = start(&Twin::new());
    let mut history = *open(&worker, &desk.path, Mode::Write).history;
    ask(&worker, Request::Close { path: desk.path.clone() });
    history.take(step(0)).unwrap();
    let request = Request::SaveElsewhere {
        path: desk.path.clone(),
        revision: 2,
        folder: folder.path().to_owned(),
        session: Box::new(history.session().clone()),
        now: now(),
    };
    let Answer::SavedElsewhere(path) = ask(&worker, request) else { panic!("lost") };
    assert_eq!(ask(&worker, append(&path, 3, 1)), Answer::Appended(3));
}

/// Until the version of others is open and accepted, ours is written as before.
#[test]
fn ours_is_let_go_of_only_for_what_can_take_its_place() {
    let desk = Desk::new();
    let worker = start(&Twin::new());
    let mut history = *open(&worker, &desk.path, Mode::Write).history;
    history.take(step(0)).unwrap();
    ask(&worker, append(&desk.path, 2, 0));
    let whole = desk.bytes();
    let open_theirs = || ask(&worker, Request::Open { path: desk.path.clone(), mode: Mode::Write, now: now() });

    // Theirs cannot be read.
    fs_err::write(&desk.path, "// concertar").unwrap();
    assert!(matches!(open_theirs(), Answer::Failed { doing: Doing::Open, .. }));
    history.take(step(1)).unwrap();
    assert_eq!(ask(&worker, append(&desk.path, 3, 1)), Answer::Appended(3));

    // Theirs was changed by hand, and is not accepted.
    let by_hand = String::from_utf8(whole.clone()).unwrap().replace("Alcaldesa", "Concejala");
    fs_err::write(&desk.path, by_hand).unwrap();
    assert!(matches!(open_theirs(), Answer::Opened(opening) if opening.trust == Trust::Changed));
    assert_eq!(ask(&worker, Request::Return { path: desk.path.clone() }), Answer::Returned(desk.path.clone()));
    history.take(step(2)).unwrap();
    assert_eq!(ask(&worker, append(&desk.path, 4, 2)), Answer::Appended(4));
    let kept = Request::KeepOurs {
        path: desk.path.clone(),
        revision: 4,
        session: Box::new(history.session().clone()),
        now: now(),
    };
    assert!(matches!(ask(&worker, kept), Answer::KeptOurs(saved, Some(_)) if saved.revision == 4));
    // Nobody else has come between.
    assert!(matches!(desk.open(&Disk), Err(error) if matches!(error.kind, Kind::Locked(_))));

    // Theirs is accepted: it goes on.
    let by_hand = String::from_utf8(desk.bytes()).unwrap().replace("Alcaldesa", "Concejala");
    fs_err::write(&desk.path, by_hand).unwrap();
    let Answer::Opened(theirs) = open_theirs() else { panic!("not open") };
    let session = Box::new(theirs.history.session().clone());
    let accept = Request::Accept { path: desk.path.clone(), session, now: now() };
    let Answer::Accepted(saved, _) = ask(&worker, accept) else { panic!("not accepted") };
    ask(&worker, Request::Return { path: desk.path.clone() });
    assert_eq!(ask(&worker, append(&desk.path, saved.revision + 1, 3)), Answer::Appended(saved.revision + 1));
}

fn breaks(format: Format, document: &Document) -> Result<Vec<u8>, Fault> {
    assert_ne!(format, Format::Markdown, "a fault of what makes papers");
    format.write(document)
}

#[test]
fn a_paper_that_fails_keeps_nothing_from_the_disk() {
    let desk = Desk::new();
    let worker = Worker::with_press(Box::new(Twin::new()), holder(), breaks).unwrap();
    let mut history = *open(&worker, &desk.path, Mode::Write).history;
    let words = concertar::words::Words::new(concertar::session::language::Language::Spanish);
    let document = std::sync::Arc::new(concertar::report::bulletin(history.session(), &words, now().date()));
    let paper = |format: Format| {
        let path = desk.folder().join("acta").with_extension(format.extension());
        worker.send_paper(PaperRequest::Write { path, format, document: document.clone(), overwrite: false }).unwrap();
        next(&worker)
    };
    assert_eq!(paper(Format::Markdown), Answer::PaperFault(Fault::Broken(Format::Markdown)));
    history.take(step(0)).unwrap();
    assert_eq!(ask(&worker, append(&desk.path, 2, 0)), Answer::Appended(2));
    assert!(matches!(ask(&worker, save(&desk.path, 2, history.session())), Answer::Saved(_)));
    assert!(matches!(paper(Format::Html), Answer::PaperWritten(_)), "the next one is made");
}

#[test]
fn a_session_that_is_to_be_followed_is_not_open_afterwards() {
    let desk = Desk::new();
    let (worker, b) = (start(&Twin::new()), other(&desk));
    open(&worker, &b, Mode::Write);
    let request = Request::Succeed { path: desk.path.clone(), now: now() };
    assert!(matches!(ask(&worker, request), Answer::Succeeding(opening) if opening.path == desk.path));
    assert_eq!(ask(&worker, append(&b, 2, 0)), Answer::Appended(2), "the other is written as before");
}
