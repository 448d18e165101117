//! For, against, abstaining: each proposal by itself.

use std::cmp::Reverse;

use super::{Detail, Outcome, Standing, Terms};
use crate::session::round::Base;
use crate::voting::ballots::stances::Voices;
use crate::voting::ballots::{Stances, Tiers};
use crate::voting::fraction::Fraction;

/// What the vote on one proposal came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// In favour.
    pub favour: u64,
    /// Against.
    pub against: u64,
    /// Abstaining.
    pub abstain: u64,
    /// What the share is of: by default votes for and against.
    pub base: u64,
    /// The least number in favour that adopts it.
    pub needed: u64,
    /// Whether it was adopted.
    pub adopted: bool,
}

impl Proposal {
    /// Whether nobody voted on it, as where its hands were never counted: it is neither adopted nor rejected.
    pub fn is_unvoted(&self) -> bool {
        self.favour + self.against + self.abstain == 0
    }
}

/// Counts stances. Adopted proposals come first, then those with more in favour, then those with fewer against.
pub(super) fn count(stances: &Stances, terms: &Terms<'_>) -> Outcome {
    let proposals: Vec<Proposal> = stances.options().iter().map(|voices| proposal(voices, terms)).collect();
    let standing = |(voices, it): (&Voices, &Proposal)| Standing {
        score: Fraction::whole(it.favour),
        share: Fraction::of(it.favour, it.base),
        supporters: voices.supporters,
        may_win: it.adopted,
    };
    let options = stances.options().iter().zip(&proposals).map(standing).collect();
    let merits: Vec<_> = proposals.iter().map(|it| (it.adopted, it.favour, Reverse(it.against))).collect();
    Outcome::new(Tiers::by_merit(&merits), options, Detail::Hands(proposals))
}

fn proposal(voices: &Voices, terms: &Terms<'_>) -> Proposal {
    let Voices { favour, against, abstain, .. } = *voices;
    let said = favour + against + abstain + terms.blank;
    let base = match terms.threshold.map_or(Base::Cast, |threshold| threshold.base) {
        Base::Cast => favour + against,
        Base::Valid => said,
        // Where more votes came in than people were listed, as for absent ones or in a hall without a list, they are the
        // base.
        Base::Present => terms.present.max(said),
        Base::Entitled => terms.entitled.max(said),
    };
    let needed = terms.threshold.map_or(against + 1, |threshold| threshold.needed(base));
    Proposal { favour, against, abstain, base, needed, adopted: favour >= needed }
}
