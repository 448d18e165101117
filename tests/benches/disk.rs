//! The file of a large session, and what it costs to bring an act to the disk.

use std::error::Error;
use std::fs::File;
use std::io::Write as _;
use std::time::{Duration, Instant};

use concertar::session::factor::Factor;
use concertar::session::{Act, Move, Session};
use concertar::storage::Disk;
use concertar::storage::create::create;
use concertar::storage::format;
use concertar::storage::lock::Holder;
use concertar::storage::opened::{Mode, Opened, open};
use divan::Bencher;
use divan::counter::BytesCount;
use tempfile::TempDir;

use crate::large::{self, NOW};
use crate::must;

/// A figure with what it is of.
pub(crate) type Figure = (String, String);

/// How often an act is brought to the disk, and the same bytes bare.
const TIMES: usize = 200;

fn text() -> String {
    must(format::write(&large::session(1), 1, 0))
}

/// The text of the session's file is made.
#[divan::bench]
fn write_session(bencher: Bencher<'_, '_>) {
    let session = large::session(1);
    let size = BytesCount::of_str(&text());
    bencher.counter(size).bench_local(|| must(format::write(&session, 1, 0)));
}

/// The session is read from its text.
#[divan::bench]
fn read_session(bencher: Bencher<'_, '_>) {
    let text = text();
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| {
        let content = format::read(text.as_bytes());
        assert!(content.is_ok_and(|content| content.faults.is_empty()), "the session is sound");
    });
}

fn opened() -> (TempDir, Opened, Session) {
    let folder = must(tempfile::tempdir());
    let path = must(create(&Disk, folder.path(), &large::session(1), NOW));
    let holder = Holder { user: String::new(), host: String::new(), process: 0, since: NOW };
    let (opened, opening) = must(open(&Disk, &path, Mode::Write, &holder));
    let session = opening.history.session().clone();
    (folder, opened, session)
}

fn step() -> Move {
    let text = "Experiencia de trabajo en red con otras ciudades de la región".into();
    Move::Do(Box::new(Act::add(Factor { text, ..Factor::default() })))
}

/// The whole session file is written anew, with all that keeps it safe.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn save_session(bencher: Bencher<'_, '_>) {
    let (_folder, mut opened, session) = opened();
    bencher.bench_local(|| {
        must(opened.append(&Disk, &[(step(), NOW)]));
        must(opened.save(&Disk, &session, NOW))
    });
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// What an act costs beside a bare write and flush of as many bytes, and what the session's file comes to.
pub(crate) fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    let (folder, mut opened, _) = opened();
    // The first act makes the journal.
    opened.append(&Disk, &[(step(), NOW)])?;
    let journal = std::fs::read_dir(folder.path())?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|it| it == "journal"))
        .ok_or("there is a journal")?;
    let before = journal.metadata()?.len();
    opened.append(&Disk, &[(step(), NOW)])?;
    let line = vec![b'x'; usize::try_from(journal.metadata()?.len() - before)?];

    let mut bare = File::create(folder.path().join("bare"))?;
    // As large as the journal is, so that the disk has as much to do.
    bare.write_all(&vec![b'x'; usize::try_from(before)?])?;
    bare.sync_all()?;
    let (mut acts, mut writes) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let begun = Instant::now();
        opened.append(&Disk, &[(step(), NOW)])?;
        acts.push(begun.elapsed());
        let begun = Instant::now();
        bare.write_all(&line)?;
        bare.sync_data()?;
        writes.push(begun.elapsed());
    }
    let (act, write) = (median(&mut acts), median(&mut writes));
    Ok(vec![
        ("size of the large session's file".to_owned(), format!("{} kB", text().len() / 1000)),
        (format!("act to disk, {} bytes, median of {TIMES}", line.len()), format!("{act:?}")),
        ("bare write and fdatasync of as many bytes".to_owned(), format!("{write:?}")),
        (
            "act to disk as a ratio to the bare write (aim below 1.5)".to_owned(),
            format!("{:.2}", act.as_secs_f64() / write.as_secs_f64()),
        ),
    ])
}
