//! Tables with a header (CSV).

use super::{Unwritable, field};
use crate::ballot_files::table::means_something;
use crate::session::Text;
use crate::session::ballot::{Consent, Stance};
use crate::session::round::method::Weighing;
use crate::voting::ballots::{Answers, Ballots, Weight, Weights};
use crate::voting::grades::comparison::Judgments;
use crate::voting::grades::criteria::Sheets;

pub(super) fn write(options: &[Text], criteria: &[Weighing], ballots: &Ballots) -> Result<String, Unwritable> {
    match ballots {
        Ballots::Rankings(rankings) => per_option(options, rankings.weights(), |ballot, option| {
            // Written from 1.
            rankings.rank(ballot, option).map_or(String::new(), |rank| (u32::from(rank) + 1).to_string())
        }),
        Ballots::Scores(scores) | Ballots::Points(scores) => per_option(options, scores.weights(), |ballot, option| {
            scores.score(ballot, option).map_or(String::new(), |score| score.to_string())
        }),
        Ballots::Ticks(approvals) => per_option(options, approvals.weights(), |ballot, option| {
            let is_ticked = u16::try_from(option).is_ok_and(|option| approvals.ticks(ballot).contains(&option));
            u8::from(is_ticked).to_string()
        }),
        Ballots::Stances(stances) => words(options, stances.answers(), |stance| match stance {
            Stance::Favour => "yes",
            Stance::Against => "no",
            Stance::Abstain => "abstain",
        }),
        Ballots::Consents(consents) => words(options, consents.answers(), |degree| match degree {
            Consent::Support => "support",
            Consent::Accept => "accept",
            Consent::Reservation => "reservation",
            Consent::Objection => "objection",
            Consent::Abstain => "abstain",
        }),
        Ballots::Comparisons(judgments) => Ok(comparisons(options, judgments)),
        Ballots::Sheets(sheets) => Ok(by_criteria(options, criteria, sheets)),
        Ballots::Totals(_) => Err(Unwritable::Kind),
    }
}

fn words<Answer: Copy>(
    options: &[Text],
    answers: &Answers<Answer>,
    word: impl Fn(Answer) -> &'static str,
) -> Result<String, Unwritable> {
    per_option(options, answers.weights(), |ballot, option| answers.answer(ballot, option).map_or("", &word).to_owned())
}

/// A row a ballot, a column an option.
fn per_option(
    options: &[Text],
    weights: &Weights,
    cell: impl Fn(usize, usize) -> String,
) -> Result<String, Unwritable> {
    if let Some(option) = options.iter().position(means_something) {
        return Err(Unwritable::Name(option));
    }
    let shares = Shares::of(weights.iter());
    let mut text = shares.names() + &line(options.iter().map(|name| field(name.as_str())));
    for (ballot, weight) in weights.iter().enumerate() {
        text += &shares.fields(weight);
        text += &line((0..options.len()).map(|option| cell(ballot, option)));
    }
    Ok(text)
}

/// The judges go by their numbers, as their names are not known.
fn comparisons(options: &[Text], judgments: &Judgments) -> String {
    let shares = Shares::of(judgments.weights().iter());
    let name = |option: usize| options.get(option).map(|name| field(name.as_str())).unwrap_or_default();
    let mut text = format!("voter,{}left,right,value\n", shares.names());
    for (number, (sheet, weight)) in (1..).zip(judgments.iter()) {
        for it in sheet {
            text += &[number.to_string(), shares.fields(weight)].join(",");
            text += &line([name(it.left), name(it.right), it.value.to_string()]);
        }
    }
    text
}

/// The judges go by their numbers, too.
fn by_criteria(options: &[Text], criteria: &[Weighing], sheets: &Sheets) -> String {
    let shares = Shares::of(sheets.weights().iter());
    let criteria = criteria.iter().map(|criterion| {
        let sign = if criterion.cost { "-" } else { "" };
        field(&format!("{}:{sign}{}", criterion.name, criterion.weight))
    });
    let mut text = format!("voter,{}option,{}", shares.names(), line(criteria));
    for (judge, weight) in sheets.weights().iter().enumerate() {
        for (option, name) in options.iter().enumerate() {
            text += &[(judge + 1).to_string(), shares.fields(weight) + &field(name.as_str()), String::new()].join(",");
            let number = |number: &Option<i32>| number.map_or(String::new(), |number| number.to_string());
            text += &line(sheets.numbers(judge, option).iter().map(number));
        }
    }
    text
}

/// How many people gave each ballot, and what it weighs. The first is always written, so that no row is empty.
struct Shares {
    have_weights: bool,
}

impl Shares {
    fn of(mut weights: impl Iterator<Item = Weight>) -> Self {
        Self { have_weights: weights.any(|weight| weight.each != 1) }
    }

    fn names(&self) -> String {
        if self.have_weights { "weight,count,".to_owned() } else { "count,".to_owned() }
    }

    fn fields(&self, weight: Weight) -> String {
        if self.have_weights { format!("{},{},", weight.each, weight.people) } else { format!("{},", weight.people) }
    }
}

fn line(fields: impl IntoIterator<Item = String>) -> String {
    let fields: Vec<String> = fields.into_iter().collect();
    fields.join(",") + "\n"
}
