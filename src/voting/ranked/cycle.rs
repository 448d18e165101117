//! Circles of majorities.

use super::duel::Duel;
use super::pairwise::Pairwise;

/// A circle of majorities: the loser of each duel wins the next one, and the loser of the last wins the first. No order
/// of the options satisfies them all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// The duels around the circle, from one of the narrowest on, which so comes first.
    pub duels: Vec<Duel>,
}

impl Cycle {
    /// The options around the circle.
    pub fn options(&self) -> impl Iterator<Item = usize> + '_ {
        self.duels.iter().map(|duel| duel.winner)
    }

    /// The duels won by the least margin, and among those with the fewest votes; more than one where they are equal.
    pub fn narrowest(&self) -> Vec<Duel> {
        let least = self.duels.iter().map(width).min();
        self.duels.iter().filter(|duel| Some(width(duel)) == least).copied().collect()
    }
}

fn width(duel: &Duel) -> (u64, u64) {
    (duel.margin(), duel.votes)
}

/// The shortest circle of majorities among these options; of several, one whose narrowest duel is widest. Where that,
/// too, leaves several, it is one of them: it is there to be told, and decides nothing.
pub fn shortest(pairwise: &Pairwise, among: &[usize]) -> Option<Cycle> {
    let wins = |one: &usize| among.iter().filter_map(|other| pairwise.duel(*one, *other)).collect();
    let mut won: Vec<Vec<Duel>> = vec![Vec::new(); pairwise.options()];
    for option in among.iter().filter(|option| **option < pairwise.options()) {
        won[*option] = wins(option);
    }
    let mut best: Option<Vec<Duel>> = None;
    for start in 0..won.len() {
        let most = best.as_ref().map_or(among.len(), Vec::len);
        if let Some(found) = from(&won, start, most)
            && best.as_ref().is_none_or(|best| is_better(&found, best))
        {
            best = Some(found);
        }
    }
    best.map(|mut duels| {
        let narrowest = (0..duels.len()).min_by_key(|place| width(&duels[*place])).unwrap_or(0);
        duels.rotate_left(narrowest);
        Cycle { duels }
    })
}

fn is_better(one: &[Duel], other: &[Duel]) -> bool {
    let narrowest = |duels: &[Duel]| duels.iter().map(width).min();
    one.len() < other.len() || (one.len() == other.len() && narrowest(one) > narrowest(other))
}

/// How an option is reached: by so many duels, of which this is the last, and the narrowest is so wide.
#[derive(Clone, Copy)]
struct Reached {
    by: Duel,
    length: usize,
    width: (u64, u64),
}

/// The shortest circle through `start`, of at most `most` of the duels that each option has `won`, with the widest
/// narrowest one. Goes outward from the start, layer by layer, and keeps for each option the widest of the shortest ways
/// to it.
fn from(won: &[Vec<Duel>], start: usize, most: usize) -> Option<Vec<Duel>> {
    let mut reached: Vec<Option<Reached>> = vec![None; won.len()];
    let mut layer = vec![start];
    for length in 1..=most {
        let mut next = Vec::new();
        for by in layer.iter().flat_map(|winner| &won[*winner]) {
            let width = reached[by.winner].map_or(width(by), |so_far| so_far.width.min(width(by)));
            let known = &mut reached[by.loser];
            if known.is_none() {
                next.push(by.loser);
            }
            if known.is_none_or(|known| known.length == length && width > known.width) {
                *known = Some(Reached { by: *by, length, width });
            }
        }
        if reached[start].is_some() {
            return Some(back(&reached, start));
        }
        layer = next;
    }
    None
}

/// The way by which the start was reached again.
fn back(reached: &[Option<Reached>], start: usize) -> Vec<Duel> {
    let mut duels: Vec<Duel> = Vec::new();
    let mut option = start;
    while let Some(step) = reached[option] {
        duels.push(step.by);
        option = step.by.winner;
        if option == start {
            break;
        }
    }
    duels.reverse();
    duels
}
