//! G7 and undo: the journal keeps every step since its base, and what stands in it is a plain list of RON values.

use concertar::session::ballot::{Handed, OptionId};
use concertar::session::id::RoundId;
use concertar::session::round::method::ApprovalRule;
use concertar::session::round::{Method, Round, RoundOption, RoundState};
use concertar::session::{Act, Move, Refusal};
use concertar::storage::Disk;
use concertar::storage::opened::Notice;

use crate::desk::{Desk, Work, now, step, steps_in};

#[test]
fn an_append_cut_at_any_byte_loses_nothing_that_was_acknowledged() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    assert_eq!(work.take(&Disk, 0..2), 2);
    let before = fs_err::read(desk.journal()).unwrap().len();
    assert_eq!(work.take(&Disk, 2..3), 1);
    drop(work);
    let whole = fs_err::read(desk.journal()).unwrap();
    for length in before..whole.len() {
        fs_err::write(desk.journal(), &whole[..length]).unwrap();
        let (opened, opening) = desk.reopen();
        assert_eq!(steps_in(opening.history.session()), 2, "cut at {length} of {}", whole.len());
        let aside = opening.notices.iter().any(|notice| matches!(notice, Notice::SetAside(_)));
        assert_eq!(aside, length > before);
        assert_eq!(fs_err::read(desk.journal()).unwrap(), &whole[..before]);
        drop(opened);
        // A free name is looked for from the first on: what lies aside would make each turn slower than the last.
        let aside = fs_err::read_dir(desk.journal().parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
        aside
            .filter(|path| path.to_string_lossy().contains("aside-"))
            .for_each(|path| fs_err::remove_file(path).unwrap());
    }
}

#[test]
fn steps_that_only_the_journal_holds_come_back_and_are_told() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    work.save(&Disk).unwrap();
    work.take(&Disk, 2..5);
    drop(work);
    let (_, opening) = desk.reopen();
    assert_eq!(opening.notices, [Notice::Recovered { steps: 3, until: now() }]);
    assert_eq!((opening.saved, opening.revision), (3, 6));
    assert_eq!(steps_in(opening.history.session()), 5);
}

#[test]
fn undo_survives_saving_and_restarting() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..3);
    work.history.take(Move::Undo).unwrap();
    work.opened.append(&Disk, &[(Move::Undo, now())]).unwrap();
    work.save(&Disk).unwrap();
    let before = work.history.clone();
    drop(work);
    let (_, opening) = desk.reopen();
    assert_eq!(*opening.history, before);
    assert!(opening.history.can_redo());
    let mut history = *opening.history;
    history.take(Move::Redo).unwrap();
    assert_eq!(steps_in(history.session()), 3);
    while history.take(Move::Undo).unwrap() {}
    assert_eq!(steps_in(history.session()), 0);
}

#[test]
fn a_line_is_one_value_and_its_checksum() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..1);
    let text = fs_err::read_to_string(desk.journal()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("Base(format:1,revision:1,session:("), "{}", lines[0]);
    assert!(lines[1].starts_with("Entry(revision:2,at:\"2026-11-20T10:42:03\",step:Do("), "{}", lines[1]);
    for line in lines {
        let (value, checksum) = line.rsplit_once(" // crc32 ").unwrap();
        assert_eq!(checksum, format!("{:08x}", crc32fast::hash(value.as_bytes())));
        ron::from_str::<ron::Value>(line).unwrap();
    }
}

#[test]
fn steps_taken_together_are_flushed_together() {
    let desk = Desk::new();
    let twin = crate::twin::Twin::new();
    let mut work = Work::start(&desk, &twin);
    work.take(&twin, 0..1);
    twin.expect(crate::twin::Trouble::None);
    let steps: Vec<_> = (1..50).map(|number| (step(number), now())).collect();
    assert_eq!(work.opened.append(&twin, &steps).unwrap(), 51);
    assert_eq!(twin.calls().iter().filter(|call| call.starts_with("sync")).count(), 1);
    drop(work);
    assert_eq!(steps_in(desk.look().history.session()), 50);
}

#[test]
fn a_journal_that_others_spoilt_or_removed_is_written_anew_and_theirs_is_kept() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..3);
    work.save(&Disk).unwrap();
    fs_err::write(desk.journal(), "theirs").unwrap();
    assert_eq!(work.take(&Disk, 3..4), 1);
    assert_eq!(fs_err::read(desk.journal().with_extension("journal.aside-1")).unwrap(), b"theirs");
    fs_err::remove_file(desk.journal()).unwrap();
    assert_eq!(work.take(&Disk, 4..5), 1);
    drop(work);
    let opening = desk.look();
    assert_eq!(steps_in(opening.history.session()), 5);
    assert_eq!(opening.history.done().len(), 5, "all of it can be undone");
    assert_eq!(desk.names().iter().filter(|name| name.contains("aside")).count(), 1);
}

#[test]
fn a_round_that_an_earlier_program_opened_without_a_number_to_choose_comes_back() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    let round = RoundId(work.history.session().next);
    let option = |number| RoundOption { id: OptionId(number), label: "Eje".into(), axis: None, cost: None };
    let shared = Round {
        question: "¿Qué ejes?".into(),
        options: [1, 2, 3].map(option).into(),
        method: Method::Approval { most: None, rule: ApprovalRule::SequentialProportional },
        ..Round::default()
    };
    let open = Act::OpenRound { round, at: now(), seed: None };
    let whole = Act::Several(vec![Act::add(shared.clone()), open.clone()]);
    assert_eq!(work.history.act(whole), Err(Refusal::NeedsSeats), "what is done now must say how many");
    let close = Act::CloseRound { round, at: now(), handed: Handed::NOTHING };
    let steps: Vec<Move> = [Act::add(shared), open, close].into_iter().map(|act| Move::Do(Box::new(act))).collect();
    for step in &steps {
        work.history.take(step.clone()).unwrap();
        work.opened.append(&Disk, &[(step.clone(), now())]).unwrap();
    }
    drop(work);
    // From the journal alone, and then from the file with its journal.
    for saved in [false, true] {
        let (mut opened, opening) = desk.reopen();
        assert_eq!(opening.history.session().round(round).unwrap().state, RoundState::Closed, "saved: {saved}");
        assert!(opening.faults.is_empty() && !opening.notices.iter().any(|it| matches!(it, Notice::SetAside(_))));
        let mut history = *opening.history;
        assert_eq!((history.take(Move::Undo), history.take(Move::Undo)), (Ok(true), Ok(true)));
        assert_eq!((history.take(Move::Redo), history.take(Move::Redo)), (Ok(true), Ok(true)), "and is done again");
        opened.save(&Disk, history.session(), now()).unwrap();
    }
}
