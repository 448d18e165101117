//! What holds of every session that acts have made, and of undo and redo.

use std::collections::BTreeSet;

use concertar::session::{Act, History, Move, Session};
use proptest::prelude::*;

use super::random;

fn undo(history: &mut History) -> bool {
    history.take(Move::Undo).unwrap()
}

fn redo(history: &mut History) -> bool {
    history.take(Move::Redo).unwrap()
}

#[test]
fn the_random_acts_reach_every_kind_of_act_and_most_refusals() {
    let (mut done, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for run in 0..600_u64 {
        let mut session = random::base();
        for seed in 0..120_u64 {
            let act = random::act(&session, run * 1_000_003 + seed * 7_919);
            let kind = random::name(&act);
            match session.apply(act) {
                Ok(()) => drop(done.insert(kind)),
                Err(refusal) => drop(refused.insert(random::name(&refusal))),
            }
        }
    }
    assert_eq!(done.len(), 45, "only these were done: {done:?}");
    assert!(refused.len() >= 38, "only these refusals came up: {refused:?}");
}

proptest! {
    // Seeds that once failed mean something else as soon as the generator changes, so none are kept.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_refused_act_leaves_no_trace(seeds in random::seeds(90)) {
        let mut session = random::base();
        for seed in seeds {
            let before = session.clone();
            if session.apply(random::act(&session, seed)).is_err() {
                prop_assert_eq!(&session, &before);
            }
        }
    }

    #[test]
    fn acts_never_make_faults(seeds in random::seeds(90)) {
        let mut session = random::base();
        for seed in seeds {
            let act = random::act(&session, seed);
            let _ = session.apply(act.clone());
            prop_assert_eq!(session.faults(), vec![], "after {:?}", act);
        }
    }

    #[test]
    fn numbers_are_never_given_twice(seeds in random::seeds(90)) {
        let mut session = random::base();
        let mut given = BTreeSet::new();
        let mut before: BTreeSet<u32> = BTreeSet::new();
        for seed in seeds {
            let _ = session.apply(random::act(&session, seed));
            let now: BTreeSet<u32> = session.everything().map(concertar::session::Reference::number).collect();
            for new in now.difference(&before) {
                prop_assert!(given.insert(*new), "{} was given twice", new);
                prop_assert!(*new < session.next);
            }
            before = now;
        }
    }

    #[test]
    fn undo_takes_back_what_was_done(seeds in random::seeds(90), last in any::<u64>()) {
        let mut history = random::history(&seeds);
        let before = history.session().clone();
        let act = random::act(&before, last);
        if history.act(act).is_ok() {
            prop_assert!(undo(&mut history));
        }
        prop_assert_eq!(history.session(), &before);
    }

    #[test]
    fn redo_does_again_what_was_undone(seeds in random::seeds(90), steps in 1_usize..60) {
        let mut history = random::history(&seeds);
        let before = history.clone();
        let undone = (0..steps).filter(|_| undo(&mut history)).count();
        for _ in 0..undone {
            prop_assert!(redo(&mut history));
        }
        prop_assert_eq!(history.session(), before.session());
        prop_assert_eq!(history.done(), before.done());
        prop_assert!(!history.can_redo());
    }

    #[test]
    fn undoing_everything_gives_the_base(seeds in random::seeds(160)) {
        let mut history = random::history(&seeds);
        let mut count = history.done().len();
        while undo(&mut history) {
            count -= 1;
            prop_assert_eq!(history.done().len(), count);
        }
        prop_assert_eq!(count, 0);
        prop_assert_eq!(history.session(), &random::base());
        prop_assert!(!history.can_undo());
    }

    #[test]
    fn replaying_what_was_done_gives_the_same_session(seeds in random::seeds(160)) {
        let history = random::history(&seeds);
        let mut replayed = random::base();
        for act in history.done() {
            prop_assert_eq!(replayed.apply(act.clone()), Ok(()));
        }
        prop_assert_eq!(&replayed, history.session());
    }

    /// Undo, redo and new acts in any order end where the acts that stand lead.
    #[test]
    fn any_row_of_moves_ends_where_its_acts_lead(moves in proptest::collection::vec((0_u8..6, any::<u64>()), 0..260)) {
        let mut history = History::new(random::base());
        for (kind, seed) in moves {
            match kind {
                0 => drop(history.take(Move::Undo)),
                1 => drop(history.take(Move::Redo)),
                _ => drop(history.take(Move::Do(Box::new(random::act(history.session(), seed))))),
            }
        }
        prop_assert_eq!(history.session(), &replay(history.done()));
    }

    /// The next session of a series begins without faults, and goes on.
    #[test]
    fn what_follows_a_session_is_sound_too(seeds in random::seeds(120), more in random::seeds(30)) {
        let session = random::session(&seeds);
        let mut next = session.successor();
        prop_assert_eq!(next.faults(), vec![]);
        prop_assert!(next.next >= session.next, "a number given in an earlier session is not given again");
        for seed in more {
            let act = random::act(&next, seed);
            let _ = next.apply(act.clone());
            prop_assert_eq!(next.faults(), vec![], "after {:?}", act);
        }
    }

    /// What is computed from a session never panics, whatever the acts were.
    #[test]
    fn looking_at_a_session_is_always_possible(seeds in random::seeds(120)) {
        let session = random::session(&seeds);
        let _ = (session.gaps(), session.attendance(), session.presence_by_sector(), session.reached());
        for what in session.everything() {
            prop_assert!(session.item(what).is_some());
            for dependant in session.dependants(what) {
                prop_assert!(session.item(dependant).unwrap().names().contains(&what));
            }
        }
    }
}

fn replay(acts: &[Act]) -> Session {
    let mut session = random::base();
    for act in acts {
        session.apply(act.clone()).unwrap();
    }
    session
}

#[test]
fn a_new_act_ends_what_could_be_done_again() {
    let mut history = History::new(random::base());
    history
        .act(Act::SetCall {
            quorum: None,
            call: concertar::session::rules::Call::Second,
            at: jiff::civil::datetime(2026, 11, 20, 9, 30, 0, 0),
        })
        .unwrap();
    assert!(undo(&mut history));
    assert!(history.can_redo());
    assert!(history.act(Act::SetState(concertar::session::header::State::Running)).is_ok());
    assert!(!history.can_redo());
    assert!(!redo(&mut history));
}

#[test]
fn a_refused_act_does_not_end_what_could_be_done_again() {
    let mut history = History::new(random::base());
    history
        .act(Act::SetCall {
            quorum: None,
            call: concertar::session::rules::Call::Second,
            at: jiff::civil::datetime(2026, 11, 20, 9, 30, 0, 0),
        })
        .unwrap();
    assert!(undo(&mut history));
    assert!(history.act(Act::SetHeader(Box::default())).is_err());
    assert!(redo(&mut history));
    assert_eq!(history.session().call(), concertar::session::rules::Call::Second);
}

#[test]
fn undo_reaches_beyond_the_states_that_are_kept() {
    let mut history = History::new(random::base());
    for number in 0..700_u32 {
        let title = format!("Sesión {number}");
        let header = concertar::session::header::Header { title: title.as_str().into(), ..Default::default() };
        history.act(Act::SetHeader(Box::new(header))).unwrap();
    }
    for number in (0..699).rev() {
        assert!(undo(&mut history));
        assert_eq!(history.session().header.title, format!("Sesión {number}").as_str());
    }
    assert!(undo(&mut history));
    assert_eq!(history.session(), &random::base());
}
