//! G4: a damaged file is never opened as if it were good, and the last good copy is offered.

use concertar::storage::heading::Trust;
use concertar::storage::recovery::{Origin, copies, restore};
use concertar::storage::{Disk, Kind, format};
use proptest::prelude::*;

use crate::desk::{Desk, Work, holder, now, session, steps_in};

/// A saved session of a few steps.
fn sound() -> Vec<u8> {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..3);
    work.save(&Disk).unwrap();
    desk.bytes()
}

fn is_flagged(bytes: &[u8]) -> bool {
    format::read(bytes).map_or(true, |content| content.trust != Trust::Checked)
}

#[test]
fn the_sound_file_is_not_flagged() {
    assert!(!is_flagged(&sound()));
}

#[test]
fn every_cut_is_flagged() {
    let bytes = sound();
    for length in 0..bytes.len() {
        assert!(is_flagged(&bytes[..length]), "{length} of {}", bytes.len());
    }
}

#[test]
fn every_tail_of_zeros_is_flagged() {
    let bytes = sound();
    for length in 0..bytes.len() {
        let mut zeroed = bytes.clone();
        zeroed[length..].fill(0);
        assert!(is_flagged(&zeroed), "zeros from {length}");
    }
}

#[test]
fn every_flipped_bit_is_flagged() {
    let mut bytes = sound();
    for index in 0..bytes.len() {
        for bit in 0..8 {
            bytes[index] ^= 1 << bit;
            assert!(is_flagged(&bytes), "bit {bit} of byte {index}");
            bytes[index] ^= 1 << bit;
        }
    }
}

#[test]
fn swapped_blocks_are_flagged() {
    let bytes = sound();
    for size in [16, 64, 512] {
        let blocks = bytes.len() / size;
        for (one, other) in (0..blocks).flat_map(|one| (one + 1..blocks).map(move |other| (one, other))) {
            let mut swapped = bytes.clone();
            let (left, right) = swapped.split_at_mut(other * size);
            left[one * size..(one + 1) * size].swap_with_slice(&mut right[..size]);
            assert!(swapped == bytes || is_flagged(&swapped), "blocks {one} and {other} of {size} bytes");
        }
    }
}

proptest! {
    #[test]
    fn any_burst_of_noise_is_flagged(start in 0..10_000_usize, noise in prop::collection::vec(any::<u8>(), 1..40)) {
        let bytes = sound();
        let mut noisy = bytes.clone();
        let start = start % bytes.len();
        for (byte, noise) in noisy[start..].iter_mut().zip(&noise) {
            *byte = *noise;
        }
        prop_assert!(noisy == bytes || is_flagged(&noisy));
    }
}

#[test]
fn a_damaged_journal_gives_the_steps_before_the_damage_and_no_others() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..3);
    drop(work);
    let sound = fs_err::read(desk.journal()).unwrap();
    for index in 0..sound.len() {
        let mut bytes = sound.clone();
        bytes[index] ^= 1 << (index % 8);
        fs_err::write(desk.journal(), &bytes).unwrap();
        // `steps_in` fails on any session that never was.
        assert!(steps_in(desk.look().history.session()) < 3, "byte {index}");
    }
}

#[test]
fn nothing_of_a_damaged_journal_is_thrown_away() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..3);
    drop(work);
    let mut bytes = fs_err::read(desk.journal()).unwrap();
    let second = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0;
    bytes[second + 20] ^= 4;
    fs_err::write(desk.journal(), &bytes).unwrap();

    let (opened, opening) = desk.reopen();
    assert_eq!(steps_in(opening.history.session()), 1);
    let aside = fs_err::read(desk.folder().join(desk.journal().with_extension("journal.aside-1"))).unwrap();
    assert_eq!(aside, &bytes[second + 1..]);
    drop(opened);
    let mut work = Work::start(&desk, &Disk);
    assert_eq!(work.take(&Disk, 1..3), 2);
    drop(work);
    assert_eq!(steps_in(desk.look().history.session()), 3, "the work goes on after the last good step");
}

#[test]
fn the_last_good_copy_takes_the_place_of_a_damaged_file() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    work.save(&Disk).unwrap();
    work.take(&Disk, 2..3);
    work.save(&Disk).unwrap();
    drop(work);
    let good = desk.bytes();
    fs_err::write(&desk.path, &good[..good.len() / 2]).unwrap();

    assert!(matches!(desk.open(&Disk).unwrap_err().kind, Kind::Unreadable(_)));
    let found = copies(&Disk, &desk.path).unwrap();
    let origins: Vec<_> = found.iter().map(|copy| (copy.origin, copy.revision)).collect();
    let day = Origin::Day(now().date());
    assert_eq!(origins, [(Origin::Journal(Some(now())), 4), (Origin::Previous, 3), (day, 1)]);

    // From any copy, the journal leads to the last step again.
    for copy in &found {
        fs_err::write(&desk.path, &good[..good.len() / 2]).unwrap();
        let kept = restore(&Disk, &desk.path, copy, &holder()).unwrap().unwrap();
        assert_eq!(fs_err::read(kept).unwrap(), &good[..good.len() / 2]);
        let (_opened, opening) = desk.reopen();
        assert_eq!(opening.trust, Trust::Checked);
        assert_eq!(steps_in(opening.history.session()), 3);
    }
}

#[test]
fn without_a_journal_the_copies_of_the_file_are_offered() {
    let desk = Desk::new();
    let mut work = Work::start(&desk, &Disk);
    work.take(&Disk, 0..2);
    work.save(&Disk).unwrap();
    drop(work);
    fs_err::remove_file(desk.journal()).unwrap();
    fs_err::write(&desk.path, b"").unwrap();
    let found = copies(&Disk, &desk.path).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].session, session());
}
