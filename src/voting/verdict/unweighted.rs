//! The result if each vote counted as one, beside that in which some weigh more.

use super::Verdict;
use crate::session::round::Round;
use crate::voting::measures::robustness::Seated;
use crate::voting::outcome::Outcome;

/// What the ballots of a round come to, and whom they choose, if each counts as one; `None` where each does, and where the
/// ballots cannot be counted.
pub fn unweighted(round: &Round) -> Option<(Outcome, Seated)> {
    if round.is_sealed() || round.ballots.iter().all(|ballot| ballot.weight == 1) {
        return None;
    }
    let mut alike = round.clone();
    alike.ballots.iter_mut().for_each(|ballot| ballot.weight = 1);
    if let Some(opened) = &mut alike.opened {
        // What a share is of are people then.
        opened.strength = None;
    }
    let verdict = Verdict::of(&alike)?;
    Some((verdict.outcome().clone(), verdict.outcome().chosen(verdict.terms().seats)))
}
