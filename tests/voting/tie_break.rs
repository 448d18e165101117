//! What breaks a tie, step by step, and what is left to do.

use concertar::session::round::Round;
use concertar::session::rules::TieBreak;
use concertar::voting::{Applied, Pending, Resolution, RoundResult};

use super::rounds::{dots, options, points};

fn resolve(round: &Round, seats: usize) -> Resolution {
    Resolution::of(round, &RoundResult::of(round), seats)
}

/// Options 1, 2 and 3 have 6 points each; 1 from one person, 2 and 3 from two. Option 4 has 10, 5 has none.
fn tied(rules: &[TieBreak]) -> Round {
    let marks = [points(&[(1, 6)]), points(&[(2, 3), (3, 3)]), points(&[(2, 3), (3, 3)]), points(&[(4, 10)])];
    Round { tie_break: rules.to_vec(), ..dots(5, marks) }
}

fn applied(rule: TieBreak, took: &[u32], left_out: &[u32]) -> Applied {
    Applied { rule, took: options(took), left_out: options(left_out) }
}

#[test]
fn without_a_tie_nothing_is_applied() {
    let resolution = resolve(&tied(&TieBreak::ALL), 1);
    assert_eq!((resolution.winners(), resolution.applied, resolution.pending), (options(&[4]), vec![], None));
    let all = resolve(&tied(&TieBreak::ALL), 4);
    assert_eq!((all.winners().len(), all.pending), (4, None));
}

#[test]
fn without_a_declared_rule_the_tie_stands() {
    let resolution = resolve(&tied(&[]), 2);
    assert_eq!(resolution.winners(), options(&[4]));
    assert_eq!((resolution.tied, resolution.places_left), (options(&[1, 2, 3]), 1));
    assert_eq!(resolution.pending, Some(Pending::NothingDeclared));
}

#[test]
fn more_supporters_leave_the_others_out_and_what_is_left_stays_tied() {
    let resolution = resolve(&tied(&[TieBreak::Supporters]), 2);
    assert_eq!(resolution.applied, [applied(TieBreak::Supporters, &[], &[1])]);
    assert_eq!((resolution.tied.clone(), resolution.places_left), (options(&[2, 3]), 1));
    assert_eq!(resolution.pending, Some(Pending::NothingDeclared));
    assert_eq!(resolution.cut.tied, options(&[1, 2, 3]), "the cut is as the count left it");
}

#[test]
fn more_supporters_may_settle_it() {
    let resolution = resolve(&tied(&[TieBreak::Supporters, TieBreak::Lot]), 3);
    assert_eq!(resolution.applied, [applied(TieBreak::Supporters, &[2, 3], &[1])]);
    assert_eq!((resolution.winners(), resolution.pending), (options(&[4, 2, 3]), None));
    assert!(resolution.tied.is_empty());
}

#[test]
fn rules_are_applied_in_their_declared_order() {
    let resolution = resolve(&tied(&[TieBreak::Supporters, TieBreak::EarlierProposal]), 2);
    let steps = [applied(TieBreak::Supporters, &[], &[1]), applied(TieBreak::EarlierProposal, &[2], &[3])];
    assert_eq!((resolution.applied.as_slice(), resolution.pending), (&steps[..], None));
    assert_eq!(resolution.winners(), options(&[4, 2]));
    let other = resolve(&tied(&[TieBreak::EarlierProposal, TieBreak::Supporters]), 2);
    assert_eq!(other.applied, [applied(TieBreak::EarlierProposal, &[1], &[2, 3])]);
    assert_eq!(other.winners(), options(&[4, 1]));
}

#[test]
fn what_no_count_can_do_is_left_to_be_done() {
    for (rule, pending) in [
        (TieBreak::FurtherRound, Pending::FurtherRound),
        (TieBreak::Lot, Pending::Lot),
        (TieBreak::Chair, Pending::Chair),
    ] {
        let resolution = resolve(&tied(&[TieBreak::Supporters, rule, TieBreak::EarlierProposal]), 2);
        assert_eq!(resolution.pending, Some(pending));
        assert_eq!(resolution.tied, options(&[2, 3]), "what is declared after it must wait");
        assert_eq!(resolution.applied.len(), 1);
    }
}

#[test]
fn a_rule_that_tells_no_one_apart_is_shown_all_the_same() {
    let mut round = tied(&[TieBreak::Supporters]);
    round.ballots.remove(0);
    let resolution = resolve(&round, 2);
    assert_eq!(resolution.applied, [applied(TieBreak::Supporters, &[], &[])]);
    assert_eq!((resolution.tied, resolution.places_left), (options(&[2, 3]), 1));
}

#[test]
fn a_sealed_round_has_no_tie_to_break() {
    let mut round = tied(&TieBreak::ALL);
    round.state = concertar::session::round::RoundState::Open;
    round.secrecy = concertar::session::rules::Secrecy::Secret;
    let resolution = resolve(&round, 2);
    assert_eq!((resolution.winners(), resolution.tied, resolution.pending), (vec![], vec![], None));
}
