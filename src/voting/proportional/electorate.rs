//! The ballots laid out both ways: what each group of people ticked, and who supports each option.

use crate::voting::ballots::Approvals;

/// The ballots as the rules of this part read them. Equal ballots are one group, because the rules treat them as one:
/// a voter of weight w counts as w people. Blank ballots count among the people and stand in no group.
#[derive(Clone, Debug)]
pub(super) struct Electorate<'a> {
    people: u64,
    ticks: Vec<&'a [u16]>,
    weights: Vec<u64>,
    supporters: Vec<Vec<u32>>,
    support: Vec<u64>,
}

impl<'a> Electorate<'a> {
    /// Groups the ballots.
    pub(super) fn of(approvals: &'a Approvals) -> Self {
        let mut ballots: Vec<(&[u16], u64)> = approvals.iter().map(|(ticks, weight)| (ticks, weight.value())).collect();
        ballots.retain(|(ticks, weight)| !ticks.is_empty() && *weight > 0);
        ballots.sort_unstable();
        let mut electorate = Self {
            people: approvals.weights().total(),
            ticks: Vec::new(),
            weights: Vec::new(),
            supporters: vec![Vec::new(); approvals.options()],
            support: approvals.totals(),
        };
        for (group, equal) in (0_u32..).zip(ballots.chunk_by(|one, other| one.0 == other.0)) {
            let ticks = equal.first().map_or(&[][..], |(ticks, _)| ticks);
            electorate.ticks.push(ticks);
            electorate.weights.push(equal.iter().map(|(_, weight)| weight).sum());
            for tick in ticks {
                electorate.supporters[usize::from(*tick)].push(group);
            }
        }
        electorate
    }

    /// How many people there are, blank ballots included.
    pub(super) fn people(&self) -> u64 {
        self.people
    }

    /// How many options there are.
    pub(super) fn options(&self) -> usize {
        self.support.len()
    }

    /// How many groups there are.
    pub(super) fn groups(&self) -> usize {
        self.weights.len()
    }

    /// How much work it is to look at every tick once, those of equal ballots together, and to weigh every option.
    pub(super) fn effort(&self) -> usize {
        self.ticks.iter().map(|ticks| ticks.len()).sum::<usize>() + 16 * self.options()
    }

    /// What each group ticked.
    pub(super) fn ticks(&self, group: usize) -> &'a [u16] {
        self.ticks.get(group).copied().unwrap_or_default()
    }

    /// How many people are in each group.
    pub(super) fn weight(&self, group: usize) -> u64 {
        self.weights.get(group).copied().unwrap_or_default()
    }

    /// The groups that ticked an option.
    pub(super) fn supporters(&self, option: usize) -> impl Iterator<Item = usize> + '_ {
        self.supporters.get(option).into_iter().flatten().map(|group| *group as usize)
    }

    /// How many groups ticked an option.
    pub(super) fn supporting_groups(&self, option: usize) -> usize {
        self.supporters.get(option).map_or(0, Vec::len)
    }

    /// How many people ticked an option.
    pub(super) fn support(&self, option: usize) -> u64 {
        self.support.get(option).copied().unwrap_or_default()
    }

    /// The options that somebody ticked. No rule here takes another, however many places are left.
    pub(super) fn supported(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.options()).filter(|option| self.support(*option) > 0)
    }

    /// The places in `tied` of the options that nobody ticked together with another of them, so that taking one does not
    /// touch the others.
    pub(super) fn apart(&self, tied: &[usize]) -> Vec<usize> {
        let mut seen = vec![0_usize; self.groups()];
        for option in tied {
            self.supporters(*option).for_each(|group| seen[group] += 1);
        }
        let is_apart = |place: &usize| self.supporters(tied[*place]).all(|group| seen[group] == 1);
        (0..tied.len()).filter(is_apart).collect()
    }
}
