//! What else is to be said of a result.

use super::Teller;
use super::names::{count, weight};
use crate::session::Session;
use crate::session::round::Method;
use crate::voting::ballots::Ballots;
use crate::voting::measures::concordance::{Agreement, Concordance};
use crate::voting::outcome::Trace;
use crate::voting::ranked::Duel;
use crate::voting::ranked::instant_runoff::TiedLast;
use crate::voting::ranked::ranked_pairs::EqualDefeats;
use crate::voting::verdict::{Change, Finding, Verdict};
use crate::voting::{Detail, Fraction, Resolution, Tier};
use crate::words::Words;

/// With fewer people than these, how far they agree says little.
const LEAST_PEOPLE: u64 = 3;

/// Of so many pairs of options that are nearly alike it is told why one stands above the other.
const MOST_APART: usize = 2;

/// All of it but for what has changed since an earlier round and for the sectors, a sentence each.
pub(super) fn sentences(teller: &Teller<'_>, verdict: &Verdict<'_>) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(teller.seed());
    sentences.extend(teller.equal_steps());
    sentences.extend(teller.too_dear());
    sentences.extend(teller.judged_apart());
    sentences.extend(verdict.change().and_then(|change| teller.change(change)));
    let findings = verdict.findings();
    sentences.extend(findings.iter().filter_map(|finding| teller.finding(finding)));
    // That the mean of the grades says something else is told once.
    let is_told = findings.iter().any(|finding| matches!(finding, Finding::MiddleAndMeanDiffer { .. }));
    let opinions = verdict.opinions();
    let opinions = if is_told { &opinions[..opinions.len().min(1)] } else { &opinions[..] };
    sentences.extend(teller.opinions(opinions));
    sentences.extend(teller.unweighted());
    sentences.extend(teller.agreement(verdict));
    sentences
}

/// What each sector would have chosen.
pub(super) fn sectors(teller: &Teller<'_>, session: &Session) -> Vec<String> {
    teller.sectors(session)
}

impl Words {
    /// How far ballots put the options in the same order, in a sentence.
    pub fn concordance(&self, concordance: &Concordance) -> String {
        let w = self.decimal(Fraction::near(&concordance.w));
        match concordance.agreement() {
            Agreement::VeryWeak => self.verdict_agreement_very_weak(w),
            Agreement::Weak => self.verdict_agreement_weak(w),
            Agreement::Moderate => self.verdict_agreement_moderate(w),
            Agreement::Strong => self.verdict_agreement_strong(w),
            Agreement::UnusuallyStrong => self.verdict_agreement_unusually_strong(w),
        }
    }
}

impl Teller<'_> {
    /// From which number lots were drawn, where they were.
    fn seed(&self) -> Option<String> {
        let seed = self.round.opened.as_ref()?.seed?;
        let drawn = self.tie_resolution().is_some_and(|it: Resolution| {
            it.applied.iter().any(|applied| applied.rule == crate::session::rules::TieBreak::Lot)
        });
        drawn.then(|| self.words.verdict_seed(seed.to_string()))
    }

    fn change(&self, change: Change) -> Option<String> {
        match (change.to_tie, change.to_pass) {
            (Some(0), _) => None,
            (_, None) => Some(self.words.verdict_change_enough(weight(change.enough?))),
            (_, Some(least)) if let Some(enough) = change.enough => {
                Some(self.words.verdict_change_between(weight(enough), weight(least)))
            }
            (Some(tie), Some(pass)) if tie < pass && change.is_exact => {
                Some(self.words.verdict_change_tie(weight(pass), weight(tie)))
            }
            (Some(tie), Some(pass)) if tie < pass => {
                Some(self.words.verdict_change_tie_least(weight(pass), weight(tie)))
            }
            (_, Some(pass)) if change.is_exact => Some(self.words.verdict_change(weight(pass))),
            (_, Some(pass)) => Some(self.words.verdict_change_least(weight(pass))),
        }
    }

    /// Why one of two options with the same grade and the same percentage stands above the other.
    fn judged_apart(&self) -> Vec<String> {
        if !matches!(self.result.detail, Detail::Judged(_)) {
            return Vec::new();
        }
        let tiers: Vec<&Tier> = self.supported().collect();
        let told = |pair: &[&Tier]| {
            let [first, second] = pair else { return None };
            let ([one, ..], [other, ..]) = (&first.entries[..], &second.entries[..]) else { return None };
            let alike = one.score == other.score && one.share.percent() == other.share.percent();
            alike.then(|| self.words.verdict_judged_apart(self.tier_names(first), self.tier_names(second)))
        };
        tiers.windows(2).filter_map(told).take(MOST_APART).collect()
    }

    fn finding(&self, finding: &Finding) -> Option<String> {
        let words = self.words;
        Some(match finding {
            // It is told with the result.
            Finding::Favourite(..) => return None,
            Finding::Circle(cycle) => {
                let told = |duel: &Duel| words.duel(duel, self.round);
                let duels: Vec<String> = cycle.duels.iter().map(told).collect();
                let narrowest: Vec<String> = cycle.narrowest().iter().map(told).collect();
                if narrowest.len() == duels.len() {
                    words.verdict_circle_alike(duels.join("; "))
                } else {
                    words.verdict_circle(count(narrowest.len()), duels.join("; "), narrowest.join("; "))
                }
            }
            Finding::FavouritePassedOver(option) => words.verdict_favourite_passed_over(self.places(&[*option])),
            Finding::MiddleAndMeanDiffer { middle, mean } => {
                words.verdict_middle_and_mean(self.places(mean), self.places(middle))
            }
            Finding::TwoCamps(options) => words.verdict_two_camps(self.places(options)),
            Finding::LeftOut { votes, of } if self.weighs() => {
                words.verdict_nothing_of_theirs_votes(weight(*of), weight(*votes))
            }
            Finding::LeftOut { votes, of } => words.verdict_nothing_of_theirs(weight(*of), weight(*votes)),
            Finding::Unheard { option, votes } => self.unheard(&self.places(&[*option]), weight(*votes)),
            Finding::HangsOn(option) => words.verdict_hangs_on(self.places(&[*option])),
            Finding::Contradictory { ratio, worst } => {
                let pair = |it: &crate::voting::grades::comparison::Misfit| {
                    let (given, consistent) = (Fraction::nearly(it.given), Fraction::nearly(it.consistent));
                    words.verdict_misfit(
                        self.places(&[it.better]),
                        words.decimal(consistent),
                        words.decimal(given),
                        self.places(&[it.worse]),
                    )
                };
                let pairs: Vec<String> = worst.iter().map(pair).collect();
                words.verdict_contradictory(pairs.join("; "), words.decimal(*ratio))
            }
            Finding::UnevenMeans => words.verdict_uneven_means(),
        })
    }

    /// How steps of equal strength were handled, where their order makes a difference, and that several orders are as good.
    fn equal_steps(&self) -> Option<String> {
        let Detail::Ordered(ordered) = &self.result.detail else { return None };
        match &ordered.trace {
            Trace::RankedPairs(it) => match it.equal_defeats {
                EqualDefeats::NoDifference => None,
                EqualDefeats::EveryOrder { .. } => Some(self.words.verdict_equal_defeats_tried()),
                EqualDefeats::TakenTogether => Some(self.words.verdict_equal_defeats_together()),
            },
            Trace::InstantRunoff(it) => match it.tied_last {
                TiedLast::None => None,
                TiedLast::EveryOrder => Some(self.words.verdict_tied_last_tried()),
                TiedLast::Together => Some(self.words.verdict_tied_last_together()),
            },
            Trace::Kemeny(it) if it.optima > 1 => Some(self.words.verdict_orders_alike(it.optima)),
            _ => None,
        }
    }

    /// A group that is large enough for a place, or for the money of an option, and got nothing.
    fn unheard(&self, name: &str, votes: i64) -> String {
        match (&self.round.method, self.weighs()) {
            (Method::Budget { .. }, _) => self.words.verdict_unheard_money(name, votes),
            (_, true) => self.words.verdict_unheard_votes(name, votes),
            _ => self.words.verdict_unheard(name, votes),
        }
    }

    /// Whether some votes weigh more than others, so that what they come to is no number of people.
    fn weighs(&self) -> bool {
        self.round.ballots.iter().any(|ballot| ballot.weight != 1)
    }

    fn agreement(&self, verdict: &Verdict<'_>) -> Option<String> {
        // Points and ticks leave most options tied at nothing, so that W says little of them.
        let is_order = matches!(verdict.ballots(), Ballots::Rankings(_) | Ballots::Scores(_));
        let told = |it: &Concordance| is_order && it.people >= LEAST_PEOPLE && !it.has_few_options();
        verdict.concordance().filter(told).map(|it| self.words.concordance(&it))
    }
}
