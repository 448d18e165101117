//! What would have come out, had the votes been counted or weighed otherwise, or had a sector been alone.

use std::collections::BTreeSet;

use super::Teller;
use super::names::{count, weight};
use crate::session::Session;
use crate::session::round::Method;
use crate::voting::measures::robustness::Seated;
use crate::voting::verdict::{self, Opinion, SectorResult};
use crate::voting::{Detail, Proposal};

/// A sector with fewer votes than these is its people, not a sector.
const LEAST_OF_SECTOR: usize = 3;

/// From so many votes on a sector that is at one and was overruled is told of.
const LEAST_AT_ONE: usize = 2;

impl Teller<'_> {
    /// Whether other ways of counting choose the same; those that do not, one by one.
    pub(super) fn opinions(&self, opinions: &[Opinion]) -> Vec<String> {
        let Some((own, others)) = opinions.split_first().filter(|(_, others)| !others.is_empty()) else {
            return Vec::new();
        };
        let different: Vec<&Opinion> = others.iter().filter(|it| differs(&it.chosen, &own.chosen)).collect();
        let mut sentences = Vec::new();
        let same = others.len() - different.len();
        if same > 0 {
            sentences.push(self.words.verdict_opinions_same(count(same)));
        }
        // Those that say the same are told together.
        let mut alike: Vec<(&Seated, Vec<&Method>)> = Vec::new();
        for it in different {
            match alike.iter_mut().find(|(known, _)| !differs(known, &it.chosen)) {
                Some((_, methods)) => methods.push(&it.method),
                None => alike.push((&it.chosen, vec![&it.method])),
            }
        }
        let told = |(chosen, methods): &(&Seated, Vec<&Method>)| {
            let rules = self.words.quoted(methods.iter().map(|method| self.words.told_rule(method)));
            self.words.verdict_opinion(count(methods.len()), rules, self.would(chosen, &own.chosen))
        };
        sentences.extend(alike.iter().map(told));
        sentences
    }

    /// What the result would be if each vote counted as one, where some weigh more than others.
    pub(super) fn unweighted(&self) -> Option<String> {
        let (outcome, alone) = verdict::unweighted(self.round)?;
        let own = verdict::seated(self.round);
        if !differs(&alone, &own) {
            return Some(self.words.verdict_unweighted_same());
        }
        Some(self.words.verdict_unweighted(self.would_of(&outcome.detail, &alone, &own)))
    }

    /// What each sector would have chosen, where that is not what was chosen; and that one which was at one was overruled.
    pub(super) fn sectors(&self, session: &Session) -> Vec<String> {
        let own = verdict::seated(self.round);
        verdict::sectors(self.round, session).iter().flat_map(|it| self.sector(it, &own)).collect()
    }

    fn sector(&self, it: &SectorResult, own: &Seated) -> Vec<String> {
        let quoted = |sector| self.words.axes_quoted(self.words.sector(sector));
        let sector = it.sector.map_or_else(|| self.words.verdict_no_sector(), quoted);
        let mut sentences = Vec::new();
        if let Detail::Hands(proposals) = &it.outcome.detail
            && it.voters >= LEAST_AT_ONE
        {
            sentences.extend(self.overruled(proposals, &sector, own));
        }
        // A sector that is tied could have chosen what was chosen.
        let could = |option: &usize| it.chosen.tied.contains(option);
        let undecided = !it.chosen.tied.is_empty() && own.certain.iter().any(could);
        if it.voters < LEAST_OF_SECTOR || undecided || !sentences.is_empty() || !differs(&it.chosen, own) {
            return sentences;
        }
        let theirs = || it.chosen.certain.iter().chain(&it.chosen.tied);
        let is_chosen = |option: &usize| own.certain.contains(option) || own.tied.contains(option);
        let is_out = self.result.is_order() && theirs().next().is_some() && !theirs().any(is_chosen);
        if !is_out {
            let said = self.would_of(&it.outcome.detail, &it.chosen, own);
            return vec![self.words.verdict_sector(said, sector, count(it.voters))];
        }
        let preferred: Vec<usize> = theirs().copied().collect();
        let (names, voters) = (self.places(&preferred), count(it.voters));
        if !(own.certain.is_empty() && own.tied.is_empty()) {
            return vec![self.words.verdict_sector_out(count(preferred.len()), names, sector, voters)];
        }
        // Where nothing was chosen, what a sector preferred is of note where the room put something else first.
        let first: Vec<usize> =
            self.supported().take(1).flat_map(|it| &it.entries).filter_map(|it| self.round.place(it.option)).collect();
        let is_shared = preferred.iter().any(|option| first.contains(option));
        if is_shared { Vec::new() } else { vec![self.words.verdict_sector_preferred(names, sector, voters)] }
    }

    /// The proposals adopted though nobody of a sector was for them, and those that fell though nobody was against them.
    fn overruled(&self, proposals: &[Proposal], sector: &str, own: &Seated) -> Vec<String> {
        let told = |(option, it): (usize, &Proposal)| {
            let name = self.places(&[option]);
            match (own.certain.contains(&option), it.favour, it.against) {
                (true, 0, 1..) => Some(self.words.verdict_sector_against(weight(it.against), name, sector)),
                (false, 1.., 0) if !own.tied.contains(&option) => {
                    Some(self.words.verdict_sector_favour(weight(it.favour), name, sector))
                }
                _ => None,
            }
        };
        proposals.iter().enumerate().filter_map(told).collect()
    }

    /// What another choice would have been, beside what was chosen; of proposals, which would have gone the other way.
    fn would_of(&self, detail: &Detail, other: &Seated, own: &Seated) -> String {
        let is_adopted = matches!(detail, Detail::Hands(_) | Detail::Agreed(_));
        if !is_adopted {
            return self.would(other, own);
        }
        let (more, fewer) = (without(&other.certain, &own.certain), without(&own.certain, &other.certain));
        let mut parts = Vec::new();
        if !more.is_empty() {
            parts.push(self.words.verdict_would_adopt(count(more.len()), self.places(&more)));
        }
        if !fewer.is_empty() {
            let (fallen, names) = (count(fewer.len()), self.places(&fewer));
            parts.push(match detail {
                Detail::Hands(_) => self.words.verdict_would_reject(fallen, names),
                _ => self.words.verdict_would_not_adopt(fallen, names),
            });
        }
        if parts.is_empty() { self.chosen_alone(other) } else { parts.join("; ") }
    }

    /// What another choice would have been: of several, who would have come in for whom.
    fn would(&self, other: &Seated, own: &Seated) -> String {
        let several =
            own.certain.len() > 1 && own.tied.is_empty() && other.tied.is_empty() && !other.certain.is_empty();
        if !several {
            return self.chosen_alone(other);
        }
        let (more, fewer) = (without(&other.certain, &own.certain), without(&own.certain, &other.certain));
        match (more.is_empty(), fewer.is_empty()) {
            (false, false) => self.words.verdict_would_swap(count(more.len()), self.places(&more), self.places(&fewer)),
            (false, true) => self.words.verdict_would_add(count(more.len()), self.places(&more)),
            _ => self.words.verdict_would_drop(count(fewer.len()), self.places(&fewer)),
        }
    }

    /// A choice by itself.
    fn chosen_alone(&self, chosen: &Seated) -> String {
        let mut parts = Vec::new();
        if !chosen.certain.is_empty() {
            parts.push(self.words.verdict_would_choose(count(chosen.certain.len()), self.places(&chosen.certain)));
        }
        if !chosen.tied.is_empty() {
            parts.push(self.words.verdict_would_tie(self.places(&chosen.tied)));
        }
        if parts.is_empty() { self.words.verdict_would_choose_none() } else { parts.join("; ") }
    }
}

/// Whether two choices are of different options, in whatever order.
fn differs(one: &Seated, other: &Seated) -> bool {
    let set = |options: &[usize]| options.iter().copied().collect::<BTreeSet<usize>>();
    set(&one.certain) != set(&other.certain) || set(&one.tied) != set(&other.tied)
}

fn without(options: &[usize], others: &[usize]) -> Vec<usize> {
    options.iter().copied().filter(|option| !others.contains(option)).collect()
}
