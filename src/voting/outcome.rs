//! What ballots come to under a method: the one place where rounds of a session and files of others are counted.

mod additive;
mod bars;
mod chosen;
mod graded;
mod hands;
mod ordered;

use super::ballots::{Ballots, Tiers};
use super::fraction::Fraction;
use super::grades::comparison::{Comparison, Refusal};
use super::grades::consent::Agreed;
use super::grades::criteria::{Criteria, NotShareable, Scaling};
use super::grades::majority_judgment::MajorityJudgment;
use super::grades::quadratic::Quadratic;
use super::grades::score::{RankBy, Score};
use super::grades::star::Star;
use super::measures::robustness::Seated;
use super::proportional::budget::Utility;
use super::proportional::committee::Committee;
use crate::session::round::{Method, Round, Threshold};

pub use additive::Points;
pub use bars::{Bar, Bars};
pub(super) use chosen::{able, all_who_voted};
pub use hands::Proposal;
pub(super) use ordered::trace;
pub use ordered::{Ordered, Trace};

/// What is known beside the ballots.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// The method and its settings.
    pub method: &'a Method,
    /// How many options are to be chosen, where that was said.
    pub seats: Option<usize>,
    /// The share that an option needs, where one is asked for.
    pub threshold: Option<Threshold>,
    /// What the votes of all present weigh.
    pub present: u64,
    /// What the votes of all who may vote weigh.
    pub entitled: u64,
    /// What the blank ballots weigh, which are not among the others.
    pub blank: u64,
    /// What the heaviest vote weighs among the ballots that are blank or spoilt; nought where there is none.
    pub silent: u64,
    /// What each option costs, by its place, where options have a cost.
    pub costs: &'a [u64],
    /// What the objections to each option weigh that were settled, by its place, where it is by consent.
    pub answered: &'a [u64],
    /// How numbers by criteria are brought to one scale.
    pub scaling: Scaling,
    /// What an option on a budget is worth to those who ticked it.
    pub utility: Utility,
}

impl<'a> Terms<'a> {
    /// The usual terms of a method.
    pub fn new(method: &'a Method) -> Self {
        Self {
            method,
            seats: None,
            threshold: None,
            present: 0,
            entitled: 0,
            blank: 0,
            silent: 0,
            costs: &[],
            answered: &[],
            scaling: Scaling::None,
            utility: Utility::Cost,
        }
    }

    /// How many options are chosen; where that was not said, one.
    pub fn places(&self) -> usize {
        self.seats.unwrap_or(1)
    }
}

/// What one option came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What the method ranks by; where it compares options with one another, the duels won.
    pub score: Fraction,
    /// Its share, as the method understands it; nought where nothing was given.
    pub share: Fraction,
    /// How many people support it, whatever their votes weigh.
    pub supporters: u64,
    /// Whether it may win at all: someone supports it and, where a proposal must be adopted, it was.
    pub may_win: bool,
}

impl Standing {
    /// An option that nobody gave anything.
    const NOTHING: Self = Self { score: Fraction::ZERO, share: Fraction::ZERO, supporters: 0, may_win: false };
}

/// What ballots come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The options, best first, before any tie is broken. Of options that are chosen together those chosen for certain
    /// come first, then those tied for the last places.
    pub tiers: Tiers,
    /// What each option came to, by its place.
    pub options: Vec<Standing>,
    /// What only the method tells.
    pub detail: Detail,
    /// What a share that was asked for made of each option; of proposals it stands with each of them.
    pub bars: Option<Bars>,
}

impl Outcome {
    fn new(tiers: Tiers, options: Vec<Standing>, detail: Detail) -> Self {
        Self { tiers, options, detail, bars: None }
    }

    /// Who is chosen. What is chosen together is so by the method itself; of proposals each stands alone, unless a number of
    /// places was set; else the best of those that may win take `seats` places, one where none was set.
    pub fn chosen(&self, seats: Option<usize>) -> Seated {
        let may_win = |option: &usize| self.options.get(*option).is_some_and(|it| it.may_win);
        match (&self.detail, seats) {
            (Detail::Chosen(committee), _) => {
                Seated { certain: committee.winners.clone(), tied: committee.tied.clone() }
            }
            (Detail::Hands(_) | Detail::Agreed(_), None) => {
                let adopted = self.tiers.groups().iter().flatten().copied().filter(may_win);
                Seated { certain: adopted.collect(), tied: Vec::new() }
            }
            _ => best(&self.tiers, seats, may_win),
        }
    }
}

/// The best of those that may win take `seats` places, one where none was set.
pub(super) fn best(tiers: &Tiers, seats: Option<usize>, may_win: impl Fn(&usize) -> bool) -> Seated {
    let able = |group: &Vec<usize>| group.iter().copied().filter(&may_win).collect::<Vec<usize>>();
    let mut seated = Seated { certain: Vec::new(), tied: Vec::new() };
    let mut left = seats.unwrap_or(1);
    for group in tiers.groups().iter().map(able).filter(|group| !group.is_empty()) {
        if group.len() > left {
            seated.tied = if left > 0 { group } else { Vec::new() };
            break;
        }
        left -= group.len();
        seated.certain.extend(group);
    }
    seated
}

/// What only one method tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Detail {
    /// Nothing more.
    #[default]
    None,
    /// How points were spread.
    Points(Points),
    /// Each proposal, by its place.
    Hands(Vec<Proposal>),
    /// Duels, and how the order came of them.
    Ordered(Box<Ordered>),
    /// Sums and means.
    Scored(Score),
    /// Sums and the final duel.
    Star(Star),
    /// Grades.
    Judged(MajorityJudgment),
    /// Credits.
    Quadratic(Quadratic),
    /// Degrees of consent.
    Agreed(Agreed),
    /// Worth by criteria.
    Criteria(Criteria),
    /// Weights and contradictions.
    Compared(Box<Comparison>),
    /// Options chosen together.
    Chosen(Box<Committee>),
}

impl Detail {
    /// Whether the rule takes long to count, so that many ballots are not counted again and again.
    pub fn takes_long(&self) -> bool {
        match self {
            Self::Chosen(_) | Self::Compared(_) | Self::Criteria(_) => true,
            Self::Ordered(it) => {
                matches!(it.trace, Trace::Kemeny(_) | Trace::InstantRunoff(_) | Trace::RankedPairs(_))
            }
            _ => false,
        }
    }

    /// Whether the share of an option says more than its score: where duels decide it says little, and worth and weights
    /// are shares themselves. A sum of means is the whole of nothing.
    pub fn has_share(&self) -> bool {
        match self {
            Self::Ordered(_) | Self::Compared(_) | Self::Criteria(_) | Self::Star(_) => false,
            Self::Scored(it) => it.by == RankBy::Sum,
            _ => true,
        }
    }
}

/// Why ballots cannot be counted by a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCounted {
    /// The ballots are not of the kind that the method counts.
    WrongBallots,
    /// All ballots together weigh more than is counted.
    TooHeavy,
    /// The method is exact only for fewer options.
    TooManyOptions {
        /// How many there may be.
        most: usize,
    },
    /// More grades than are told apart.
    TooManyGrades {
        /// How many there may be.
        most: usize,
    },
    /// The comparisons leave options without any way to one another.
    Unconnected,
    /// Numbers on this criterion, by its place, have no share.
    NotShareable(usize),
    /// Some option has no cost.
    NoCosts,
}

impl From<Refusal> for NotCounted {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Unconnected(_) => Self::Unconnected,
            Refusal::TooMany => Self::TooManyOptions { most: super::grades::comparison::Judgments::MOST_OPTIONS },
        }
    }
}

impl From<NotShareable> for NotCounted {
    fn from(it: NotShareable) -> Self {
        Self::NotShareable(it.criterion)
    }
}

/// Counts ballots. Where a share is asked for, an option that does not reach it cannot win.
///
/// # Errors
/// Why they cannot be counted in this way.
pub fn count(ballots: &Ballots, terms: &Terms<'_>) -> Result<Outcome, NotCounted> {
    let mut outcome = counted(ballots, terms)?;
    let bars = bars::of(ballots, terms);
    if bars.is_empty() {
        return Ok(outcome);
    }
    let unasked = match &outcome.detail {
        Detail::Chosen(_) => counted(ballots, &Terms { threshold: None, ..*terms })?.chosen(terms.seats),
        _ => outcome.chosen(terms.seats),
    };
    for (option, bar) in outcome.options.iter_mut().zip(&bars) {
        option.may_win = option.may_win && bar.is_reached();
    }
    let is_short = |option: &usize| bars.get(*option).is_some_and(|bar| !bar.is_reached());
    let kept_out = unasked.certain.into_iter().chain(unasked.tied).filter(is_short).collect();
    outcome.bars = Some(Bars { options: bars, kept_out });
    Ok(outcome)
}

fn counted(ballots: &Ballots, terms: &Terms<'_>) -> Result<Outcome, NotCounted> {
    match (terms.method, ballots) {
        (Method::Hands, Ballots::Stances(stances)) => Ok(hands::count(stances, terms)),
        (Method::Dots { points, .. }, Ballots::Points(given)) => Ok(additive::points(given, *points)),
        (Method::Single, Ballots::Ticks(ticks)) => Ok(additive::single(ticks)),
        (Method::Approval { rule, .. }, Ballots::Ticks(ticks)) => chosen::ticks(ticks, *rule, terms),
        (Method::Budget { amount, rule }, Ballots::Ticks(ticks)) => chosen::budget(ticks, *amount, *rule, terms),
        (Method::Score { rule, low, .. }, Ballots::Scores(scores)) => Ok(graded::scores(scores, *rule, *low)),
        (Method::MajorityJudgment { grades, missing }, Ballots::Scores(scores)) => {
            graded::judgment(scores, *grades, *missing)
        }
        (Method::Quadratic { credits }, Ballots::Scores(scores)) => Ok(graded::quadratic(scores, *credits)),
        (Method::Ranking { rule }, Ballots::Rankings(rankings)) => ordered::count(rankings, *rule),
        (Method::Criteria { .. }, Ballots::Sheets(sheets)) => graded::criteria(sheets, terms.scaling),
        (Method::Comparison { index }, Ballots::Comparisons(judgments)) => graded::comparison(judgments, *index),
        (Method::Consent, Ballots::Consents(consents)) => Ok(graded::consent(consents, terms.answered)),
        (method, Ballots::Totals(it)) if method.may_be_totals() => Ok(additive::totals(it, terms)),
        _ => Err(NotCounted::WrongBallots),
    }
}

/// The tiers by score, each option that may win before each that may not.
fn by_score(options: &[Standing]) -> Tiers {
    Tiers::by_merit(&options.iter().map(|it| it.score).collect::<Vec<_>>())
}

/// Whether how many people support an option is only known to be at least so many: from totals of points, of which one
/// person may have given several.
pub fn supporters_are_least(round: &Round) -> bool {
    round.totals.is_some() && matches!(round.method, Method::Dots { most: 2.., .. })
}

/// Whether a method tells how many people support an option: by a mark that is for it, not by how much.
pub fn tells_supporters(method: &Method) -> bool {
    matches!(
        method,
        Method::Hands
            | Method::Dots { .. }
            | Method::Single
            | Method::Approval { .. }
            | Method::Budget { .. }
            | Method::Ranking { .. }
            | Method::Quadratic { .. }
    )
}
