//! The same ballots given by other people: by one fewer, by some twice, by some not at all.

use super::rankings::Columns;
use super::{Answers, Approvals, Ballots, Rankings, Scores, Stances, TooHeavy, Weight, Weights};
use crate::voting::grades::comparison::Judgments;
use crate::voting::grades::consent::Consents;
use crate::voting::grades::criteria::Sheets;

/// A ballot of a table by its place, and how much it counts now.
pub type Drawn = (usize, Weight);

impl Weights {
    /// How many people gave each ballot, in the order of the ballots.
    pub fn people_of_each(&self) -> Vec<u32> {
        self.iter().map(|weight| weight.people).collect()
    }

    /// Which ballots there are where so many people gave each of these. Where every ballot is one person's one vote they
    /// stay so, because such ballots are counted faster.
    pub fn drawn(&self, people: &[u32]) -> Vec<Drawn> {
        let mut drawn = Vec::with_capacity(people.len());
        for (ballot, people) in people.iter().copied().enumerate().filter(|(_, people)| *people > 0) {
            if self.are_one() {
                drawn.extend((0..people).map(|_| (ballot, Weight::ONE)));
            } else {
                drawn.push((ballot, Weight { people, ..self.at(ballot) }));
            }
        }
        drawn
    }

    fn of(drawn: &[Drawn]) -> Result<Self, TooHeavy> {
        let mut weights = Self::default();
        drawn.iter().try_for_each(|(_, weight)| weights.push(*weight))?;
        Ok(weights)
    }
}

impl Ballots {
    /// Only these ballots, each counting so much. `None` where single ballots are not known.
    ///
    /// # Errors
    /// When all together would weigh too much.
    pub fn drawn(&self, drawn: &[Drawn]) -> Option<Result<Self, TooHeavy>> {
        Some(match self {
            Self::Stances(it) if it.weights().is_empty() => return None,
            Self::Totals(_) => return None,
            Self::Stances(it) => stances(it, drawn).map(Self::Stances),
            Self::Points(it) => scores(it, drawn).map(Self::Points),
            Self::Ticks(it) => ticks(it, drawn).map(Self::Ticks),
            Self::Scores(it) => scores(it, drawn).map(Self::Scores),
            Self::Rankings(it) => rankings(it, drawn).map(Self::Rankings),
            Self::Sheets(it) => sheets(it, drawn).map(Self::Sheets),
            Self::Comparisons(it) => comparisons(it, drawn).map(Self::Comparisons),
            Self::Consents(it) => consents(it, drawn).map(Self::Consents),
        })
    }
}

/// The numbers of a column on these ballots.
fn gathered<Number: Copy>(column: &[Number], drawn: &[Drawn]) -> Vec<Number> {
    let mut gathered = Vec::with_capacity(drawn.len());
    // Written out, as it is what redrawing does most: nothing is called for a number.
    for (ballot, _) in drawn {
        if let Some(number) = column.get(*ballot) {
            gathered.push(*number);
        }
    }
    gathered
}

fn scores(scores: &Scores, drawn: &[Drawn]) -> Result<Scores, TooHeavy> {
    let columns = (0..scores.options()).map(|option| gathered(scores.column(option), drawn));
    Ok(Scores::of_columns(Weights::of(drawn)?, columns.collect()))
}

fn rankings(rankings: &Rankings, drawn: &[Drawn]) -> Result<Rankings, TooHeavy> {
    let columns = match rankings.columns() {
        Columns::Narrow(columns) => Columns::Narrow(columns.iter().map(|column| gathered(column, drawn)).collect()),
        Columns::Wide(columns) => Columns::Wide(columns.iter().map(|column| gathered(column, drawn)).collect()),
    };
    Ok(Rankings::of_columns(Weights::of(drawn)?, columns))
}

fn ticks(ticks: &Approvals, drawn: &[Drawn]) -> Result<Approvals, TooHeavy> {
    let mut table = Approvals::new(ticks.options());
    for (ballot, weight) in drawn {
        let given: Vec<usize> = ticks.ticks(*ballot).iter().map(|tick| usize::from(*tick)).collect();
        table.push(&given, *weight)?;
    }
    Ok(table)
}

/// What a ballot says of each option.
fn row<Answer: Copy>(answers: &Answers<Answer>, ballot: usize) -> Vec<Option<Answer>> {
    (0..answers.options()).map(|option| answers.answer(ballot, option)).collect()
}

fn stances(stances: &Stances, drawn: &[Drawn]) -> Result<Stances, TooHeavy> {
    let mut table = Stances::new(stances.options().len());
    drawn.iter().try_for_each(|(ballot, weight)| table.push(&row(stances.answers(), *ballot), *weight))?;
    Ok(table)
}

fn consents(consents: &Consents, drawn: &[Drawn]) -> Result<Consents, TooHeavy> {
    let mut table = Consents::new(consents.options().len());
    drawn.iter().try_for_each(|(ballot, weight)| table.push(&row(consents.answers(), *ballot), *weight))?;
    Ok(table)
}

fn sheets(sheets: &Sheets, drawn: &[Drawn]) -> Result<Sheets, TooHeavy> {
    let mut table = Sheets::new(sheets.options(), sheets.criteria().to_vec());
    for (ballot, weight) in drawn {
        let numbers: Vec<Vec<Option<i32>>> =
            (0..sheets.options()).map(|option| sheets.numbers(*ballot, option).to_vec()).collect();
        table.push(&numbers, *weight)?;
    }
    Ok(table)
}

fn comparisons(judgments: &Judgments, drawn: &[Drawn]) -> Result<Judgments, TooHeavy> {
    let mut table = Judgments::new(judgments.options());
    for (ballot, weight) in drawn {
        // A sheet that was taken once breaks no rule but that of its weight.
        table.push(judgments.sheet(*ballot), *weight).map_err(|_| TooHeavy)?;
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_ballots_stay_plain_and_heavy_ones_heavy() {
        let mut plain = Scores::new(1);
        for score in 0..3 {
            plain.push(&[Some(score)], Weight::ONE).unwrap();
        }
        let drawn = plain.weights().drawn(&[0, 2, 1]);
        let Some(Ok(Ballots::Points(table))) = Ballots::Points(plain).drawn(&drawn) else { panic!("no points") };
        assert_eq!(table.column(0), [1, 1, 2]);
        assert!(table.weights().are_one());

        let mut heavy = Approvals::new(2);
        heavy.push(&[0], Weight { people: 4, each: 3 }).unwrap();
        heavy.push(&[1], Weight::ONE).unwrap();
        assert_eq!(heavy.weights().people_of_each(), [4, 1]);
        let drawn = heavy.weights().drawn(&[2, 0]);
        let Some(Ok(Ballots::Ticks(table))) = Ballots::Ticks(heavy).drawn(&drawn) else { panic!("no ticks") };
        assert_eq!((table.totals(), table.weights().people()), (vec![6, 0], 2));
    }

    #[test]
    fn hands_that_were_counted_are_nobodys() {
        let counted = Stances::of_counts(vec![super::super::stances::Voices::default()]);
        assert!(Ballots::Stances(counted).drawn(&[]).is_none());
    }
}
