//! What criteria weigh, in words.

use super::Words;
use crate::session::Session;
use crate::session::round::Round;
use crate::voting::{Fraction, Weighed};

impl Words {
    /// What the criteria of a comparison weigh, and how consistent the judgments are: «Impacto 65, Costo 35 · razón de
    /// consistencia 0,04».
    pub fn weighed(&self, round: &Round, weighed: &Weighed) -> String {
        let name = |(option, parts): &(crate::session::ballot::OptionId, u32)| {
            format!("{} {parts}", round.option(*option).map(|it| it.label.to_string()).unwrap_or_default())
        };
        let parts: Vec<String> = weighed.parts.iter().map(name).collect();
        let ratio = weighed.ratio.map(|ratio| self.weighing_ratio(self.decimal(Fraction::nearly(ratio))));
        std::iter::once(parts.join(", ")).chain(ratio).collect::<Vec<_>>().join(" · ")
    }

    /// Of a comparison of criteria what they weigh, and of a round that takes such weights up where they come from.
    pub fn weighing_of(&self, round: &Round, session: &Session) -> Option<String> {
        if let Some(weighed) = Weighed::of(round) {
            return Some(self.weighing_told(self.weighed(round, &weighed)));
        }
        let source = round.weighed_by.and_then(|id| session.round(id))?;
        let place = session.rounds.iter().position(|it| it.id == source.id)?;
        let ratio = Weighed::of(source).and_then(|it| it.ratio);
        let from = self.weighing_from(i64::try_from(place + 1).unwrap_or(i64::MAX));
        let ratio = ratio.map(|ratio| self.weighing_ratio(self.decimal(Fraction::nearly(ratio))));
        Some(std::iter::once(from).chain(ratio).collect::<Vec<_>>().join(" · "))
    }
}
