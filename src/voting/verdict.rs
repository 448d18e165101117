//! What is to be said of a result beside the order: what would have changed it, what other ways of counting say, and what
//! in the ballots a room ought to know.
//!
//! All of it is computed when it is asked for, from the ballots; nothing is stored.

mod change;
mod findings;
mod firm;
mod opinions;
mod sectors;
mod unweighted;

use std::borrow::Cow;

use super::ballots::Ballots;
use super::measures::concordance::Concordance;
use super::measures::robustness::Seated;
use super::measures::{Distribution, Scale, Spread};
use super::outcome::{self, Outcome, Terms};
use super::{NotCounted, result, tables};
use crate::session::round::{Method, Round};

pub use change::Change;
pub use findings::Finding;
pub use firm::{LeftOut, Robustness};
pub use opinions::Opinion;
pub use sectors::{SectorResult, sectors};
pub use unweighted::unweighted;

/// A round that was counted, with its ballots at hand.
#[derive(Debug)]
pub struct Verdict<'r> {
    round: &'r Round,
    /// All but the costs and the objections that were settled.
    terms: Terms<'r>,
    costs: Vec<u64>,
    answered: Vec<u64>,
    ballots: Cow<'r, Ballots>,
    outcome: Outcome,
}

impl<'r> Verdict<'r> {
    /// The verdict on a round; `None` where its ballots cannot be counted as was declared, and where it is secret and open:
    /// such a round has no ballots unless its file was written by hand.
    pub fn of(round: &'r Round) -> Option<Self> {
        if round.is_sealed() {
            return None;
        }
        let answered = round.settled_objections(&round.ballots.iter());
        Self::counted(round, result::terms(round, &[]), answered, Cow::Owned(tables::of(round).ok()?)).ok()
    }

    /// The verdict on ballots that lie outside the round, such as those of a file, on its options. The costs are those of
    /// the round.
    ///
    /// # Errors
    /// Why the ballots cannot be counted so.
    pub fn on(round: &'r Round, terms: Terms<'r>, ballots: Cow<'r, Ballots>) -> Result<Self, NotCounted> {
        Self::counted(round, terms, terms.answered.to_vec(), ballots)
    }

    fn counted(
        round: &'r Round,
        terms: Terms<'r>,
        answered: Vec<u64>,
        ballots: Cow<'r, Ballots>,
    ) -> Result<Self, NotCounted> {
        let costs = result::costs(round);
        let outcome = outcome::count(&ballots, &Terms { costs: &costs, answered: &answered, ..terms })?;
        Ok(Self { round, terms, costs, answered, ballots, outcome })
    }

    /// The round.
    pub fn round(&self) -> &'r Round {
        self.round
    }

    /// Its ballots.
    pub fn ballots(&self) -> &Ballots {
        &self.ballots
    }

    /// What they come to.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// What was declared.
    pub fn terms(&self) -> Terms<'_> {
        Terms { costs: &self.costs, answered: &self.answered, ..self.terms }
    }

    /// The least number of people who would have had to vote otherwise for another result. `None` where that is not
    /// known for the method, or cannot happen.
    pub fn change(&self) -> Option<Change> {
        change::of(self)
    }

    /// How firm it is; `None` where single ballots are not known, are too few to say anything of, or are too many.
    pub fn robustness(&self) -> Option<Robustness> {
        firm::of(self)
    }

    /// On how many it hangs, where that is quickly found out.
    pub fn left_out(&self) -> Option<LeftOut> {
        firm::in_passing(self)
    }

    /// What other ways of counting the same ballots put first.
    pub fn opinions(&self) -> Vec<Opinion> {
        opinions::of(&self.ballots, &self.outcome, &self.terms())
    }

    /// What a room ought to know of this result.
    pub fn findings(&self) -> Vec<Finding> {
        findings::of(&self.ballots, &self.outcome, &self.terms())
    }

    /// How far the ballots agree as orders, where they say an order.
    pub fn concordance(&self) -> Option<Concordance> {
        concordance(&self.ballots)
    }

    /// How far the room agrees on each option, where it gave numbers on a scale.
    pub fn spreads(&self) -> Vec<Spread> {
        match (self.ballots(), scale(&self.round.method)) {
            (Ballots::Scores(scores) | Ballots::Points(scores), Some(scale)) => Spread::of_scores(scores, scale),
            _ => Vec::new(),
        }
    }
}

/// The options that a round chooses, by their places: for certain, and tied for the last place.
pub fn seated(round: &Round) -> Seated {
    let counted = Verdict::of(round).map(|verdict| verdict.outcome.chosen(verdict.terms().seats));
    counted.unwrap_or(Seated { certain: Vec::new(), tied: Vec::new() })
}

/// How far ballots agree as orders (Kendall's W), where they say an order.
pub fn concordance(ballots: &Ballots) -> Option<Concordance> {
    match ballots {
        Ballots::Rankings(rankings) => Concordance::of_rankings(rankings),
        Ballots::Scores(scores) | Ballots::Points(scores) => Concordance::of_scores(scores),
        Ballots::Ticks(ticks) => Concordance::of_approvals(ticks),
        _ => None,
    }
}

/// The scale of a method, where a number on it says how much someone is for an option.
pub fn scale(method: &Method) -> Option<Scale> {
    match method {
        Method::Score { low, high, .. } => Some(Scale { least: *low, most: *high }),
        Method::MajorityJudgment { grades, .. } => {
            Some(Scale { least: 0, most: i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX) })
        }
        _ => None,
    }
}

/// The weights of the grades of an option by majority judgment, as a distribution.
pub fn distribution(histogram: &[u64]) -> Option<Distribution> {
    Distribution::of_grades(histogram).ok()
}
