//! For, against, abstaining: each proposal by itself, from hands that were counted or from stances on ballots.

use super::fraction::Fraction;
use super::result::{Count, Detail};
use super::tier::{self, Entry};
use super::votes;
use crate::session::ballot::{Marks, OptionId, Stance};
use crate::session::round::{Base, Round};

/// What the vote on one proposal came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The option.
    pub option: OptionId,
    /// In favour.
    pub favour: u64,
    /// Against.
    pub against: u64,
    /// Abstaining.
    pub abstain: u64,
    /// What the share is of: by default votes for and against.
    pub base: u64,
    /// The least number in favour that adopts it.
    pub needed: u64,
    /// Whether it was adopted.
    pub adopted: bool,
}

/// Counts a round of hands. Adopted proposals come first, then those with more in favour, then those with fewer against.
///
/// Where the threshold is of those present or entitled, it counts people: votes that weigh more than one can then pass
/// it with fewer people.
pub(super) fn count(round: &Round) -> Count {
    let cast: Vec<Cast> = round.options.iter().map(|option| cast(round, option.id)).collect();
    let proposals: Vec<Proposal> = cast.iter().map(|it| proposal(round, it)).collect();
    let entries = cast.iter().zip(&proposals).map(|(cast, it)| Entry {
        option: it.option,
        score: Fraction::whole(it.favour),
        share: Fraction::of(it.favour, it.base),
        supporters: cast.supporters,
        may_win: it.adopted,
    });
    let against = |entry: &Entry| proposals.iter().find(|it| it.option == entry.option).map_or(0, |it| it.against);
    let ranking =
        tier::rank(entries.collect(), |entry| (entry.may_win, entry.score, std::cmp::Reverse(against(entry))));
    Count { ranking, detail: Detail::Hands(proposals) }
}

struct Cast {
    option: OptionId,
    favour: u64,
    against: u64,
    abstain: u64,
    supporters: u32,
}

fn cast(round: &Round, option: OptionId) -> Cast {
    if votes::uses_hand_counts(round) { raised(round, option) } else { marked(round, option) }
}

fn raised(round: &Round, option: OptionId) -> Cast {
    let count = round.counts.iter().find(|count| count.option == option);
    let hands = |part: fn(&crate::session::ballot::HandCount) -> u32| count.map_or(0, part);
    Cast {
        option,
        favour: hands(|it| it.favour).into(),
        against: hands(|it| it.against).into(),
        abstain: hands(|it| it.abstain).into(),
        supporters: hands(|it| it.favour),
    }
}

fn marked(round: &Round, option: OptionId) -> Cast {
    let mut cast = Cast { option, favour: 0, against: 0, abstain: 0, supporters: 0 };
    for ballot in votes::valid(round) {
        let Marks::Stances(given) = &ballot.marks else { continue };
        let Some((_, stance)) = given.iter().find(|(id, _)| *id == option) else { continue };
        let weight = u64::from(ballot.weight);
        match stance {
            Stance::Favour => {
                cast.favour += weight;
                cast.supporters += 1;
            }
            Stance::Against => cast.against += weight,
            Stance::Abstain => cast.abstain += weight,
        }
    }
    cast
}

fn proposal(round: &Round, cast: &Cast) -> Proposal {
    let base = base(round, cast);
    let needed = round.threshold.map_or(cast.against + 1, |threshold| threshold.needed(base));
    Proposal {
        option: cast.option,
        favour: cast.favour,
        against: cast.against,
        abstain: cast.abstain,
        base,
        needed,
        adopted: cast.favour >= needed,
    }
}

fn base(round: &Round, cast: &Cast) -> u64 {
    let opened = round.opened.as_ref();
    match round.threshold.map_or(Base::Cast, |threshold| threshold.base) {
        Base::Cast => cast.favour + cast.against,
        Base::Valid => cast.favour + cast.against + cast.abstain,
        Base::Present => opened.map_or(0, |opened| opened.present.len() as u64),
        Base::Entitled => opened.map_or(0, |opened| u64::from(opened.entitled)),
    }
}
