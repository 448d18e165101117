//! What breaks a tie at the cut: the rules declared before the vote, in their order, each as a step that can be read.

use super::lot::lot;
use super::outcome::{Detail, tells_supporters};
use super::result::{Cut, RoundResult};
use super::second_method::SecondMethod;
use super::tier::Tier;
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
    /// Where options are chosen together, the sets that are still tied: which of them come in hangs on the others.
    together: Vec<Vec<OptionId>>,
}

impl Resolution {
    /// Applies what `round` declared to a tie for its last places; `None` where nobody and nothing says how many there are.
    pub fn of_round(round: &Round, result: &RoundResult) -> Option<Self> {
        Some(Self::of(round, result, result.places(round)?))
    }

    /// The highest tie of an order in which nobody said how many are chosen, where it begins among the first `places`: for the
    /// place that it would take alone. What was declared breaks ties for the last places, and there are none.
    pub fn of_first_tie(result: &RoundResult, places: usize) -> Option<Self> {
        let able = |tier: &Tier| tier.entries.iter().filter(|entry| entry.may_win).count();
        let above: usize = result.ranking.iter().take_while(|tier| able(tier) < 2).map(able).sum();
        let cut = result.winners(above + 1);
        let is_tie = result.is_order() && above < places && !cut.tied.is_empty();
        is_tie.then(|| {
            let (tied, places_left) = (cut.tied.clone(), cut.places_left);
            let tie = Self { cut, applied: Vec::new(), tied, places_left, pending: None, together: Vec::new() };
            tie.left_to(Pending::NothingDeclared)
        })
    }

    /// Applies what `round` declared to a tie for the last of `seats` places.
    pub fn of(round: &Round, result: &RoundResult, seats: usize) -> Self {
        let cut = result.winners(seats);
        let (tied, places_left) = (cut.tied.clone(), cut.places_left);
        let together = match &result.detail {
            Detail::Chosen(committee) if committee.complete => {
                committee.committees.iter().map(|it| result.at(it)).collect()
            }
            Detail::Chosen(_) => {
                // Not all ways to break the tie are known, so that none may be taken.
                let tie = Self { cut, applied: Vec::new(), tied, places_left, pending: None, together: Vec::new() };
                return if tie.tied.is_empty() { tie } else { tie.left_to(Pending::NothingDeclared) };
            }
            _ => Vec::new(),
        };
        let mut resolution = Self { cut, applied: Vec::new(), tied, places_left, pending: None, together };
        for rule in &round.tie_break {
            if resolution.tied.is_empty() {
                return resolution;
            }
            match rule {
                TieBreak::Supporters if !tells_supporters(&round.method) => {}
                TieBreak::Supporters => resolution
                    .apply(*rule, |option| u64::from(result.entry(option).map_or(0, |entry| entry.supporters))),
                // Axes are numbered as they are proposed, whatever order they are put in afterwards.
                TieBreak::EarlierProposal => resolution.apply(*rule, |option| {
                    let number = round.option(option).and_then(|it| it.axis).map_or(option.0, |axis| axis.0);
                    u64::from(u32::MAX - number)
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
        if !self.together.is_empty() {
            return self.apply_together(rule, merit);
        }
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

    /// Keeps, from the greatest merit down, the sets that hold most of each group of equal merit.
    fn apply_together(&mut self, rule: TieBreak, merit: impl Fn(OptionId) -> u64) {
        let mut options = self.tied.clone();
        options.sort_by_key(|option| std::cmp::Reverse(merit(*option)));
        for group in options.chunk_by(|one, other| merit(*one) == merit(*other)) {
            let held = |set: &Vec<OptionId>| group.iter().filter(|option| set.contains(option)).count();
            let most = self.together.iter().map(held).max().unwrap_or(0);
            self.together.retain(|set| held(set) == most);
        }
        let in_all = |option: &OptionId| self.together.iter().all(|set| set.contains(option));
        let in_none = |option: &OptionId| !self.together.iter().any(|set| set.contains(option));
        let took: Vec<OptionId> = options.iter().copied().filter(in_all).collect();
        let left_out: Vec<OptionId> = options.iter().copied().filter(in_none).collect();
        self.tied.retain(|option| !took.contains(option) && !left_out.contains(option));
        self.places_left = if self.tied.is_empty() { 0 } else { self.places_left.saturating_sub(took.len()) };
        self.applied.push(Applied { rule, took, left_out });
    }
}
