//! G2: what "saved" means is asked of the disk in the right order.

use concertar::storage::atomic::Lasting;

use crate::desk::{Desk, Work, steps_in};
use crate::twin::{Trouble, Twin};

fn position(calls: &[String], wanted: &str) -> usize {
    calls.iter().position(|call| call == wanted).unwrap_or_else(|| panic!("{wanted} is not in {calls:#?}"))
}

#[test]
fn a_save_writes_flushes_renames_and_flushes_the_folder() {
    let desk = Desk::new();
    let twin = Twin::new();
    let mut work = Work::start(&desk, &twin);
    work.take(&twin, 0..3);
    twin.expect(Trouble::None);
    let saved = work.save(&twin).unwrap();
    assert_eq!((saved.revision, saved.lasting, saved.copied), (4, Lasting::Confirmed, true));

    let calls = twin.calls();
    let name = desk.path.file_name().unwrap().to_string_lossy().into_owned();
    let temporary = format!(".{name}.1.concertar-new");
    let order = [
        format!("create {temporary}"),
        format!("set_attributes {temporary}"),
        format!("write {temporary}"),
        format!("sync {temporary}"),
        format!("rename {name}~"),
        format!("rename {name}"),
        "sync_folder ".to_owned(),
    ];
    let positions: Vec<usize> = order.iter().map(|call| position(&calls, call)).collect();
    assert!(positions.is_sorted(), "{calls:#?}");
    assert_eq!(position(&calls, "sync_folder "), calls.iter().rposition(|call| call == "sync_folder ").unwrap());
}

#[test]
fn a_step_is_written_and_flushed_before_it_is_acknowledged() {
    let desk = Desk::new();
    let twin = Twin::new();
    let mut work = Work::start(&desk, &twin);
    work.take(&twin, 0..1);
    let journal = desk.journal().file_name().unwrap().to_string_lossy().into_owned();
    let calls = twin.calls();
    // The first step makes the journal, whose name must be as sure as its content.
    let temporary = format!(".{journal}.1.concertar-new");
    let order = [format!("write {temporary}"), format!("sync {temporary}"), format!("rename {journal}")];
    let mut positions: Vec<usize> = order.iter().map(|call| position(&calls, call)).collect();
    positions.push(position(&calls, "sync_folder "));
    assert!(positions.is_sorted(), "{calls:#?}");

    twin.expect(Trouble::None);
    work.take(&twin, 1..2);
    assert_eq!(twin.calls(), ["attributes", "write", "sync_data"].map(|call| format!("{call} {journal}")));
}

#[test]
fn a_journal_whose_name_is_not_sure_is_not_acknowledged() {
    let desk = Desk::new();
    let twin = Twin::new();
    let mut work = Work::start(&desk, &twin);
    twin.expect(Trouble::Named("sync_folder", std::io::ErrorKind::Other));
    assert_eq!(work.take(&twin, 0..1), 0);
    twin.expect(Trouble::None);
    assert_eq!(work.take(&twin, 1..2), 1);
    drop(work);
    assert_eq!(steps_in(desk.look().history.session()), 2);
}

#[test]
fn an_error_after_the_rename_is_saved_but_not_confirmed() {
    let desk = Desk::new();
    let twin = Twin::new();
    let mut work = Work::start(&desk, &twin);
    work.take(&twin, 0..1);
    twin.expect(Trouble::Named("sync_folder", std::io::ErrorKind::Other));
    let saved = work.save(&twin).unwrap();
    assert_eq!(saved.lasting, Lasting::NotYetConfirmed);
    assert_eq!(desk.look().saved, saved.revision, "the new content is in place");
    assert_eq!(work.save(&twin).unwrap().lasting, Lasting::NotYetConfirmed);
    twin.expect(Trouble::None);
    assert_eq!(work.save(&twin).unwrap().lasting, Lasting::Confirmed, "the next attempt makes sure");
}
