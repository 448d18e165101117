//! The ballots of a round as tables: only those that are valid and say something.

use super::ballots::stances::Voices;
use super::ballots::{Approvals, Ballots, Rankings, Scores, Stances, TooHeavy, Totals, Weight};
use super::grades::comparison::{Judgment, Judgments};
use super::grades::consent::Consents;
use super::grades::criteria::{Criterion, Direction, Sheets};
use super::votes;
use crate::session::ballot::{Ballot, Marks, OptionId};
use crate::session::round::method::Weighing;
use crate::session::round::{Method, Round};
use crate::voting::fraction::Fraction;

/// The tables of a round.
///
/// # Errors
/// When the ballots together weigh more than can be counted.
pub fn of(round: &Round) -> Result<Ballots, TooHeavy> {
    chosen(round, round.ballots.iter())
}

/// The tables of some of the ballots of a round, as those of one sector; where only totals are known, of all.
///
/// # Errors
/// When the ballots together weigh more than can be counted.
pub fn chosen<'b>(round: &Round, ballots: impl Iterator<Item = &'b Ballot>) -> Result<Ballots, TooHeavy> {
    if let Some(totals) = &round.totals {
        return Ok(Ballots::Totals(of_totals(round, totals)));
    }
    if votes::uses_hand_counts(round) {
        return Ok(Ballots::Stances(of_hands(round)));
    }
    let options = round.options.len();
    let valid = ballots.filter(|ballot| votes::Cast::of(round, ballot) == votes::Cast::Valid);
    Ok(match &round.method {
        Method::Hands => {
            let mut table = Stances::new(options);
            for ballot in valid {
                let Marks::Stances(given) = &ballot.marks else { continue };
                table.push(&spread(round, given, |stance| *stance), weight(ballot))?;
            }
            Ballots::Stances(table)
        }
        Method::Consent => {
            let mut table = Consents::new(options);
            for ballot in valid {
                let Marks::Consents(given) = &ballot.marks else { continue };
                table.push(&spread(round, given, |degree| *degree), weight(ballot))?;
            }
            Ballots::Consents(table)
        }
        Method::Dots { .. } => {
            let mut table = Scores::new(options);
            for ballot in valid {
                let Marks::Points(given) = &ballot.marks else { continue };
                let points = |points: &u32| i32::try_from(*points).unwrap_or(i32::MAX);
                let points = spread(round, given, points).into_iter().map(|points| points.or(Some(0)));
                table.push(&points.collect::<Vec<_>>(), weight(ballot))?;
            }
            Ballots::Points(table)
        }
        Method::Score { .. } | Method::MajorityJudgment { .. } | Method::Quadratic { .. } => {
            let mut table = Scores::new(options);
            for ballot in valid {
                let Marks::Scores(given) = &ballot.marks else { continue };
                table.push(&spread(round, given, |score| *score), weight(ballot))?;
            }
            Ballots::Scores(table)
        }
        Method::Single | Method::Approval { .. } | Method::Budget { .. } => {
            let mut table = Approvals::new(options);
            for ballot in valid {
                let Marks::Ticks(given) = &ballot.marks else { continue };
                table.push(&places(round, given), weight(ballot))?;
            }
            Ballots::Ticks(table)
        }
        Method::Ranking { .. } => {
            let mut table = Rankings::new(options);
            let mut ranks = vec![Rankings::UNRANKED; options];
            for ballot in valid {
                let Marks::Ranking(groups) = &ballot.marks else { continue };
                ranks.fill(Rankings::UNRANKED);
                for (rank, group) in (0_u16..).zip(groups) {
                    for place in group.iter().filter_map(|option| round.place(*option)) {
                        if let Some(known) = ranks.get_mut(place) {
                            *known = rank;
                        }
                    }
                }
                table.push(&ranks, weight(ballot))?;
            }
            Ballots::Rankings(table)
        }
        Method::Criteria { criteria, .. } => {
            let mut table = Sheets::new(options, criteria.iter().map(criterion).collect());
            for ballot in valid {
                let Marks::Sheet(given) = &ballot.marks else { continue };
                let numbers = spread(round, given, Clone::clone);
                let missing = || vec![None; criteria.len()];
                let numbers: Vec<Vec<Option<i32>>> = numbers
                    .into_iter()
                    .map(|sheet| sheet.map_or_else(missing, |it: Vec<i32>| it.into_iter().map(Some).collect()))
                    .collect();
                table.push(&numbers, weight(ballot))?;
            }
            Ballots::Sheets(table)
        }
        Method::Comparison { .. } => {
            let mut table = Judgments::new(options);
            for ballot in valid {
                let Marks::Comparisons(given) = &ballot.marks else { continue };
                // A ballot that the round accepts breaks no rule of the table but that of its weight.
                table.push(&judgments(round, given), weight(ballot)).map_err(|_| TooHeavy)?;
            }
            Ballots::Comparisons(table)
        }
    })
}

fn weight(ballot: &Ballot) -> Weight {
    Weight { people: 1, each: ballot.weight }
}

/// What a ballot gives each option of the round, in their order.
fn spread<Given, Value>(
    round: &Round,
    given: &[(OptionId, Given)],
    value: impl Fn(&Given) -> Value,
) -> Vec<Option<Value>> {
    let mut values: Vec<Option<Value>> = round.options.iter().map(|_| None).collect();
    for (option, given) in given {
        if let Some(place) = round.place(*option).and_then(|place| values.get_mut(place)) {
            *place = Some(value(given));
        }
    }
    values
}

/// The places of options in the round.
fn places(round: &Round, given: &[OptionId]) -> Vec<usize> {
    given.iter().filter_map(|id| round.place(*id)).collect()
}

fn criterion(weighing: &Weighing) -> Criterion {
    let direction = if weighing.cost { Direction::Cost } else { Direction::Benefit };
    Criterion { weight: weighing.weight, direction }
}

fn judgments(round: &Round, given: &[(OptionId, OptionId, u32)]) -> Vec<Judgment> {
    let judgment = |(left, right, times): &(OptionId, OptionId, u32)| {
        let value = Fraction::whole(u64::from(*times));
        Some(Judgment { left: round.place(*left)?, right: round.place(*right)?, value })
    };
    given.iter().filter_map(judgment).collect()
}

fn of_hands(round: &Round) -> Stances {
    let voices = |option: OptionId| {
        let count = round.counts.iter().find(|count| count.option == option);
        count.map_or_else(Voices::default, |it| Voices {
            favour: it.favour.into(),
            against: it.against.into(),
            abstain: it.abstain.into(),
            supporters: it.favour.into(),
        })
    };
    Stances::of_counts(round.options.iter().map(|option| voices(option.id)).collect())
}

fn of_totals(round: &Round, totals: &crate::session::ballot::Totals) -> Totals {
    let given = |option| totals.options.iter().find(|(id, _)| *id == option).map_or(0, |(_, given)| *given);
    let valid = totals.voters.saturating_sub(totals.blank).saturating_sub(totals.spoilt);
    Totals { options: round.options.iter().map(|option| given(option.id)).collect(), valid: valid.into() }
}
