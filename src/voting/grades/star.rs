//! STAR, "score then automatic runoff" (Equal Vote Coalition 2014): the two options with the greatest sums, then
//! whichever of them more people gave the greater number.

use std::cmp::Ordering;

use super::score;
use crate::voting::ballots::{Scores, Tiers};

/// Two finalists head to head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runoff {
    /// One finalist.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// The weight of the ballots that give the one the greater number.
    pub for_one: u64,
    /// The weight of the ballots that give the other the greater number.
    pub for_other: u64,
    /// The weight of the ballots that give both the same number.
    pub equal: u64,
}

impl Runoff {
    /// Who is not beaten: the winner, or both where as much weight is for the one as for the other.
    pub fn unbeaten(&self) -> Vec<usize> {
        match self.for_one.cmp(&self.for_other) {
            Ordering::Greater => vec![self.one],
            Ordering::Less => vec![self.other],
            Ordering::Equal => vec![self.one, self.other],
        }
    }
}

/// Options by STAR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Star {
    /// The winners, then the rest by sum.
    pub tiers: Tiers,
    /// The sum of each option.
    pub sums: Vec<i128>,
    /// Those who may be one of the two finalists: more than two where sums are tied. In the order of the ballot.
    pub finalists: Vec<usize>,
    /// Every pair that the sums allow as the two finalists, head to head.
    pub runoffs: Vec<Runoff>,
}

impl Star {
    /// Whether tied sums left open who the two finalists are, so that several runoffs were held and whoever is unbeaten
    /// in one of them is a winner.
    pub fn finalists_are_tied(&self) -> bool {
        self.runoffs.len() > 1
    }
}

/// Counts by STAR. A number that is missing counts as 0, in the sums and head to head, as the Coalition has it.
///
/// Ties stay ties. Where sums leave open who the finalists are, every pair that they allow is held, and the winners are
/// all who are unbeaten in one of them; a tied runoff has two winners. The Coalition's protocol breaks the first kind of
/// tie head to head and the second by the greater sum: that is a tie-break, for which all that it needs is here.
pub fn count(scores: &Scores) -> Star {
    let sums: Vec<i128> = (0..scores.options()).map(|option| score::scored(scores, option).sum).collect();
    let by_sum = Tiers::by_merit(&sums);
    let (first, second) = finalists(&by_sum);
    let runoffs: Vec<Runoff> =
        pairs(first, second).map(|(one, other)| head_to_head(scores, one.min(other), one.max(other))).collect();
    let mut winners: Vec<usize> = runoffs.iter().flat_map(Runoff::unbeaten).collect();
    winners.sort_unstable();
    winners.dedup();
    if runoffs.is_empty() {
        winners = first.to_vec();
    }
    let rest = by_sum.groups().iter().map(|group| without(group, &winners)).collect::<Vec<_>>();
    let mut finalists: Vec<usize> = first.iter().chain(second).copied().collect();
    finalists.sort_unstable();
    let tiers = Tiers::from_groups([vec![winners], rest].concat());
    Star { tiers, sums, finalists, runoffs }
}

/// The options with the greatest sum and, where there is only one such, those with the next.
fn finalists(by_sum: &Tiers) -> (&[usize], &[usize]) {
    match by_sum.groups() {
        [first, second, ..] if first.len() == 1 => (first, second),
        [first, ..] => (first, &[]),
        [] => (&[], &[]),
    }
}

/// Either finalist of the one sum against each of the other, or all of one sum against one another.
fn pairs<'a>(first: &'a [usize], second: &'a [usize]) -> impl Iterator<Item = (usize, usize)> + 'a {
    let others =
        move |place: usize| if second.is_empty() { first.get(place + 1..).unwrap_or_default() } else { second };
    first.iter().enumerate().flat_map(move |(place, one)| others(place).iter().map(move |other| (*one, *other)))
}

fn head_to_head(scores: &Scores, one: usize, other: usize) -> Runoff {
    let number = |score: i32| if score == Scores::MISSING { 0 } else { score };
    let (mut for_one, mut for_other) = (0, 0);
    let columns = scores.column(one).iter().zip(scores.column(other));
    for ((left, right), weight) in columns.zip(scores.weights().iter()) {
        match number(*left).cmp(&number(*right)) {
            Ordering::Greater => for_one += weight.value(),
            Ordering::Less => for_other += weight.value(),
            Ordering::Equal => {}
        }
    }
    let equal = scores.weights().total() - for_one - for_other;
    Runoff { one, other, for_one, for_other, equal }
}

fn without(group: &[usize], taken: &[usize]) -> Vec<usize> {
    group.iter().copied().filter(|option| taken.binary_search(option).is_err()).collect()
}
