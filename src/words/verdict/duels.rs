//! Duels told: who beat whom, and where one was closest to losing.

use super::names::{count, weight};
use crate::session::round::Round;
use crate::voting::ranked::Duel;
use crate::words::Words;

impl Words {
    /// The narrowest duels that one option won: «el duelo más ajustado, 13 a 11 con «B»»; those with the same votes together.
    pub(in crate::words) fn narrowest(&self, duels: &[Duel], round: &Round) -> String {
        let mut alike: Vec<((u64, u64), Vec<usize>)> = Vec::new();
        for duel in duels {
            let votes = (duel.votes, duel.against);
            match alike.iter_mut().find(|(known, _)| *known == votes) {
                Some((_, rivals)) => rivals.push(duel.loser),
                None => alike.push((votes, vec![duel.loser])),
            }
        }
        let told = |((votes, against), rivals): &((u64, u64), Vec<usize>)| {
            self.verdict_narrowest_one(weight(*against), self.names_of(round, rivals), weight(*votes))
        };
        self.verdict_narrowest(count(duels.len()), alike.iter().map(told).collect::<Vec<_>>().join("; "))
    }

    /// «A» vence a «B» 13 a 11.
    pub(in crate::words) fn duel(&self, duel: &Duel, round: &Round) -> String {
        let name = |option: usize| self.names_of(round, &[option]);
        self.verdict_duel(weight(duel.against), name(duel.loser), weight(duel.votes), name(duel.winner))
    }
}
