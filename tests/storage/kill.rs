//! G1 and G7: whenever the program is killed, a whole session is on the disk, and no acknowledged step is lost.
//!
//! As in the tests of `SQLite`, the same work is done again and again, killed at the first call, the second, and so on, until
//! it comes through unharmed.

use concertar::storage::create::create;
use concertar::storage::heading::Trust;
use concertar::storage::library::{State, list};
use concertar::storage::opened::Notice;
use concertar::storage::{Disk, FileSystem};

use crate::desk::{Desk, Work, now, session, steps_in};
use crate::twin::{Trouble, Twin};

/// Does `work` with a kill at each of its calls; after each the desk must be in order.
fn at_each_call(work: impl Fn(&Desk, &Twin) -> usize) {
    for call in 0.. {
        let desk = Desk::new();
        let twin = Twin::new();
        let mut before = Work::start(&desk, &Disk);
        assert_eq!(before.take(&Disk, 0..2), 2);
        drop(before);
        twin.expect(Trouble::Kill(call));
        let acknowledged = 2 + work(&desk, &twin);
        let survived = twin.calls().len() <= call;
        check(&desk, acknowledged, call);
        if survived {
            assert!(call > 3, "the work was hardly done");
            return;
        }
    }
}

fn check(desk: &Desk, acknowledged: usize, call: usize) {
    let looked = desk.look();
    assert_eq!(looked.trust, Trust::Checked, "call {call}");
    assert!(steps_in(looked.history.session()) >= acknowledged, "call {call}: an acknowledged step is lost");

    let (opened, opening) = desk.reopen();
    let aside = opening.notices.iter().filter(|notice| matches!(notice, Notice::GrewApart(_))).count();
    assert_eq!(aside, 0, "call {call}: {:?}", opening.notices);
    assert!(desk.temporary().is_empty(), "call {call}: {:?}", desk.names());
    assert!(steps_in(opening.history.session()) >= acknowledged, "call {call}");
    drop(opened);

    // And the work can go on.
    let mut work = Work::start(desk, &Disk);
    let there = work.history.session().factors.len();
    assert_eq!(work.take(&Disk, there..there + 1), 1);
    work.save(&Disk).unwrap();
    drop(work);
    assert_eq!(steps_in(desk.look().history.session()), there + 1, "call {call}");
}

fn start(desk: &Desk, system: &dyn FileSystem) -> Option<Work> {
    let (opened, opening) = desk.open(system).ok()?;
    Some(Work { opened, history: *opening.history })
}

#[test]
fn during_a_save() {
    at_each_call(|desk, twin| {
        let Some(mut work) = start(desk, twin) else { return 0 };
        let _ = work.save(twin);
        0
    });
}

#[test]
fn during_steps() {
    at_each_call(|desk, twin| start(desk, twin).map_or(0, |mut work| work.take(twin, 2..6)));
}

#[test]
fn during_steps_between_saves() {
    at_each_call(|desk, twin| {
        let Some(mut work) = start(desk, twin) else { return 0 };
        let mut acknowledged = work.take(twin, 2..4);
        let _ = work.save(twin);
        if acknowledged == 2 {
            acknowledged += work.take(twin, 4..5);
        }
        let _ = work.save(twin);
        acknowledged
    });
}

#[test]
fn during_the_first_step_of_a_journal() {
    for call in 0.. {
        let desk = Desk::new();
        let twin = Twin::new();
        twin.expect(Trouble::Kill(call));
        let acknowledged = start(&desk, &twin).map_or(0, |mut work| work.take(&twin, 0..2));
        check(&desk, acknowledged, call);
        if twin.calls().len() <= call {
            assert_eq!(acknowledged, 2);
            return;
        }
    }
}

#[test]
fn during_the_making_of_a_file() {
    for call in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let twin = Twin::new();
        twin.expect(Trouble::Kill(call));
        let created = create(&twin, folder.path(), &session(), now());
        let listings = list(&Disk, folder.path()).unwrap();
        assert!(listings.len() <= 1, "call {call}");
        for listing in &listings {
            assert!(
                matches!(&listing.state, State::Readable { trust: Trust::Checked, revision: 1, .. }),
                "call {call}: {listing:?}"
            );
        }
        if created.is_ok() {
            assert_eq!(listings.len(), 1);
        }
        if twin.calls().len() <= call {
            return;
        }
    }
}
