//! How firm a result is, in words.

use crate::session::round::Round;
use crate::voting::Verdict;
use crate::voting::verdict::{LeftOut, Robustness};
use crate::words::Words;

use super::names::weight;

impl Words {
    /// Whether a result hangs on one person, in a sentence; `None` where that is not known, or not quickly, and where it goes
    /// without saying: where several would have had to vote otherwise, one who stays away is too few.
    pub fn left_out_of(&self, round: &Round) -> Option<String> {
        let verdict = Verdict::of(round)?;
        let it = verdict.left_out()?;
        let fewest = || verdict.change().and_then(|change| change.to_tie.into_iter().chain(change.to_pass).min());
        let adds = it.decisive > 0 || fewest().is_none_or(|fewest| fewest < 2);
        adds.then(|| self.left_out(it))
    }

    /// How firm the result of a round is, a sentence each: whether it hangs on one person, and what redrawn ballots came to.
    pub fn firmness_of(&self, round: &Round) -> Vec<String> {
        let robustness = Verdict::of(round).and_then(|verdict| verdict.robustness());
        robustness.map(|it| self.firmness_told(&it)).unwrap_or_default()
    }

    /// The same of what was counted already.
    pub fn firmness_told(&self, it: &Robustness) -> Vec<String> {
        let firmness = &it.firmness;
        let same = self.axes_percent(firmness.share(firmness.same_seats).percent());
        let redrawn = self.verdict_firm_redrawn(i64::from(firmness.draws), same, it.seed.to_string());
        vec![self.left_out(it.left_out), redrawn]
    }

    fn left_out(&self, LeftOut { people, decisive }: LeftOut) -> String {
        match decisive {
            0 => self.verdict_firm_nobody(weight(people)),
            all if all == people => self.verdict_firm_anybody(weight(people)),
            _ => self.verdict_firm_somebody(weight(decisive), weight(people)),
        }
    }

    /// Beside a picture of it: the same without what the redraws are.
    pub fn firmness_beside(&self, it: &Robustness) -> String {
        let same = self.axes_percent(it.firmness.share(it.firmness.same_seats).percent());
        format!("{} {}", self.left_out(it.left_out), self.views_firmness_same(same, it.seed.to_string()))
    }

    /// How often the same comes out, for the far end of the room.
    pub fn head_of_firmness(&self, it: &Robustness) -> String {
        self.views_head_firmness(self.axes_percent(it.firmness.share(it.firmness.same_seats).percent()))
    }
}
