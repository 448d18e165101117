//! What breaks a tie at the cut: the rules declared before the vote, in their order, each as a step that can be read.

use super::lot::lot;
use super::result::{Cut, RoundResult};
use super::second_method::SecondMethod;
use crate::session::ballot::OptionId;
use crate::session::round::Round;
use crate::session::rules::TieBreak;

/// A declared rule that was applied to a tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The rule.
    pub rule: TieBreak,
    /// The options that it let in, best first.
    pub took: Vec<OptionId>,
    /// The options that it left out.
    pub left_out: Vec<OptionId>,
}

/// What is still to be done about a tie, because no count can do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// A further round on the tied options.
    FurtherRound,
    /// Drawing lots.
    Lot,
    /// The chair decides.
    Chair,
    /// Nothing was declared that is left to try: the tie stands.
    NothingDeclared,
}

/// A cut together with what the declared rules made of its tie. The cut itself stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// Who wins by the count alone.
    pub cut: Cut,
    /// The rules applied, in order; those that told no one apart are among them, with nothing taken nor left out.
    pub applied: Vec<Applied>,
    /// The options still tied.
    pub tied: Vec<OptionId>,
    /// The places that they share.
    pub places_left: usize,
    /// What is still to be done; `None` where no tie is left.
    pub pending: Option<Pending>,
}

impl Resolution {
    /// Applies what `round` declared to a tie for the last of `seats` places.
    pub fn of(round: &Round, result: &RoundResult, seats: usize) -> Self {
        let cut = result.winners(seats);
        let (tied, places_left) = (cut.tied.clone(), cut.places_left);
        let mut resolution = Self { cut, applied: Vec::new(), tied, places_left, pending: None };
        for rule in &round.tie_break {
            if resolution.tied.is_empty() {
                return resolution;
            }
            match rule {
                TieBreak::Supporters => resolution
                    .apply(*rule, |option| u64::from(result.entry(option).map_or(0, |entry| entry.supporters))),
                // Options stand in a round in the order in which they were proposed.
                TieBreak::EarlierProposal => resolution.apply(*rule, |option| {
                    let place = round.options.iter().position(|it| it.id == option).unwrap_or(round.options.len());
                    (round.options.len() - place) as u64
                }),
                TieBreak::SecondMethod => {
                    let tiers = SecondMethod::of(&round.method).and_then(|second| second.count(round));
                    let places = tiers.map(|tiers| tiers.places(round.options.len())).unwrap_or_default();
                    resolution.apply(*rule, |option| {
                        let place = round.place(option).and_then(|place| places.get(place));
                        place.map_or(0, |tier| (round.options.len() - *tier) as u64)
                    });
                }
                TieBreak::FurtherRound => return resolution.left_to(Pending::FurtherRound),
                TieBreak::Lot => match round.opened.as_ref().and_then(|opened| opened.seed) {
                    Some(seed) => resolution.apply(*rule, |option| u64::MAX - lot(seed, option.0)),
                    None => return resolution.left_to(Pending::Lot),
                },
                TieBreak::Chair => match &round.settled {
                    Some(settled) => resolution.apply(*rule, |option| {
                        let place = settled.order.iter().position(|it| *it == option);
                        place.map_or(0, |place| (settled.order.len() - place) as u64)
                    }),
                    None => return resolution.left_to(Pending::Chair),
                },
            }
        }
        if resolution.tied.is_empty() { resolution } else { resolution.left_to(Pending::NothingDeclared) }
    }

    /// All that win, by the count and by the rules applied, best first.
    pub fn winners(&self) -> Vec<OptionId> {
        let broken = self.applied.iter().flat_map(|applied| &applied.took);
        self.cut.certain.iter().chain(broken).copied().collect()
    }

    fn left_to(mut self, pending: Pending) -> Self {
        self.pending = Some(pending);
        self
    }

    /// Lets in, from the greatest merit down, the groups that still fit; keeps the group that does not fit tied, and
    /// leaves out those below it.
    fn apply(&mut self, rule: TieBreak, merit: impl Fn(OptionId) -> u64) {
        let mut rest = std::mem::take(&mut self.tied);
        rest.sort_by_key(|option| std::cmp::Reverse(merit(*option)));
        let mut applied = Applied { rule, took: Vec::new(), left_out: Vec::new() };
        for group in rest.chunk_by(|one, other| merit(*one) == merit(*other)) {
            if self.places_left == 0 || !self.tied.is_empty() {
                applied.left_out.extend(group);
            } else if group.len() <= self.places_left {
                self.places_left -= group.len();
                applied.took.extend(group);
            } else {
                self.tied = group.to_vec();
            }
        }
        self.applied.push(applied);
    }
}
