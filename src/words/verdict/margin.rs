//! By how much an order puts its first before its second, in the terms of the rule that made it.

use super::Teller;
use super::names::weight;
use crate::voting::grades::star::Star;
use crate::voting::outcome::{Ordered, Trace};
use crate::voting::ranked::instant_runoff::InstantRunoff;
use crate::voting::{Fraction, Tier};

impl Teller<'_> {
    /// By how much the first of an order comes before the second; `None` where the rule has no measure for it, as against
    /// several that are tied.
    pub(super) fn margin(&self, ordered: &Ordered) -> Option<String> {
        let mut tiers = self.supported();
        let (first, second) = (tiers.next()?, tiers.next().filter(|tier| !tier.is_tie())?);
        let (one, other) = (self.only(first)?, self.only(second)?);
        let (words, rival, duels) = (self.words, self.tier_names(second), &ordered.pairwise);
        let duel = || {
            let (votes, against) = (duels.wins(one, other), duels.wins(other, one));
            (votes != against).then(|| words.verdict_by_duel(weight(against), rival.clone(), weight(votes)))
        };
        match &ordered.trace {
            Trace::Borda(borda) => {
                let (score, next) = (*borda.scores.get(one)?, *borda.scores.get(other)?);
                Some(words.verdict_by_points(words.decimal(score.less(next)), self.score(score), rival))
            }
            Trace::Copeland(_) => {
                let score = |tier: &Tier| tier.common_score().map(|score| self.score(score));
                Some(words.verdict_by_balance(score(second)?, score(first)?, rival))
            }
            Trace::Schulze(schulze) => {
                let paths = &schulze.strongest_paths;
                Some(words.verdict_by_paths(weight(paths.at(other, one)), rival, weight(paths.at(one, other))))
            }
            Trace::Minimax(minimax) => {
                let worst = |option: usize| minimax.worst.get(option).map(|it| weight(it.strength));
                Some(words.verdict_by_worst(worst(other)?, rival, worst(one)?))
            }
            Trace::InstantRunoff(runoff) => self.last_round(runoff, one),
            Trace::RankedPairs(_) | Trace::Kemeny(_) => duel(),
        }
    }

    /// What the winner of a run-off and the one that stayed longest beside it had in the last round in which both were.
    fn last_round(&self, runoff: &InstantRunoff, winner: usize) -> Option<String> {
        let both = |round: &&crate::voting::ranked::instant_runoff::Round| {
            round.remaining.len() > 1 && round.remaining.contains(&winner)
        };
        let round = runoff.rounds.iter().filter(both).min_by_key(|round| round.remaining.len())?;
        let shares = || round.remaining.iter().zip(&round.shares);
        let (_, own) = shares().find(|(option, _)| **option == winner)?;
        let (rival, votes) = shares().filter(|(option, _)| **option != winner).max_by_key(|(_, share)| *share)?;
        let told = |share| self.words.decimal(Fraction::near(share));
        Some(self.words.verdict_by_last_round(told(votes), self.places(&[*rival]), told(own)))
    }

    /// The final duel of the two with the greatest sums, which decides whatever the sums are; `None` where several duels did.
    pub(super) fn final_duel(&self, star: &Star) -> Option<String> {
        let [duel] = &star.runoffs[..] else { return None };
        let (winner, loser, votes, against) = match duel.for_one.cmp(&duel.for_other) {
            std::cmp::Ordering::Greater => (duel.one, duel.other, duel.for_one, duel.for_other),
            std::cmp::Ordering::Less => (duel.other, duel.one, duel.for_other, duel.for_one),
            std::cmp::Ordering::Equal => return None,
        };
        let sum = |option: usize| star.sums.get(option).map(|sum| self.score(Fraction::new(*sum, 1)));
        Some(self.words.verdict_by_final_duel(
            weight(against),
            self.places(&[winner]),
            self.places(&[loser]),
            sum(loser)?,
            sum(winner)?,
            weight(votes),
        ))
    }

    /// The place in the round of the one option of a tier.
    fn only(&self, tier: &Tier) -> Option<usize> {
        let [entry] = &tier.entries[..] else { return None };
        self.round.place(entry.option)
    }
}
