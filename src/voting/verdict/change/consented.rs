//! Where one objection is enough to stop a proposal.

use super::{Case, Change};
use crate::voting::grades::consent::{Agreed, State, Voices};

/// The fewest who stop what was adopted, which is one who objects, or who free what is stopped, which is all whose
/// objections are open. Where votes weigh differently, as few as the heaviest could free it.
pub(super) fn of(agreed: &Agreed, case: &Case<'_>) -> Option<Change> {
    let is_unvoted = |it: &Voices| it.support + it.accept + it.reservation + it.objection + it.abstain == 0;
    // Of what nobody spoke, whoever speaks next is enough, which tells nothing of the others. Which of those adopted have a
    // place is another question.
    if case.terms.seats.is_some() || agreed.voices.iter().any(is_unvoted) {
        return None;
    }
    let open = |state: &State| match state {
        State::Stopped { objections } => Some(*objections),
        State::Adopted | State::AdoptedWithReservations | State::NoSupport => None,
    };
    // Where anything is not stopped, one who objects to it, or who first supports it, is enough.
    match agreed.states.iter().map(open).collect::<Option<Vec<u64>>>() {
        None => Some(Change::exactly(1)),
        Some(open) if case.heaviest == 1 => open.into_iter().min().map(Change::exactly),
        Some(open) => open.into_iter().min().map(|open| Change::at_least(open.div_ceil(case.heaviest))),
    }
}
