//! Who does not reach the share that was asked for: what they got, how much was needed, and of what.

use super::Teller;
use super::names::{MOST_NAMES, count, weight};
use crate::session::ballot::OptionId;
use crate::session::round::{Base, Method, Threshold};
use crate::voting::outcome::Bar;
use crate::voting::{Fraction, Proposal};
use crate::words::Words;

impl Teller<'_> {
    /// The options that would have been chosen, had no share been asked for; those of which the same was asked together.
    pub(super) fn short(&self) -> Vec<String> {
        let Some((threshold, bars)) = self.round.threshold.zip(self.result.bars.as_ref()) else { return Vec::new() };
        let mut alike: Vec<(Bar, Vec<usize>)> = Vec::new();
        for option in &bars.kept_out {
            let Some(bar) = bars.options.get(*option) else { continue };
            match alike.iter_mut().find(|(known, _)| (known.needed, known.of) == (bar.needed, bar.of)) {
                Some((_, options)) => options.push(*option),
                None => alike.push((*bar, vec![*option])),
            }
        }
        let told = |(bar, options): &(Bar, Vec<usize>)| {
            let given = options.iter().filter_map(|option| Some((*option, bars.options.get(*option)?.given)));
            let groups: Vec<String> = given
                .map(|(option, given)| self.words.verdict_group(self.places(&[option]), self.given(given)))
                .collect();
            let asked = self.words.asked(&threshold, bar, &self.round.method);
            self.words.verdict_short(asked, count(options.len()), self.groups(groups), weight(bar.needed))
        };
        alike.iter().map(told).collect()
    }

    /// The proposals that were not adopted, where a share was asked for: how many, and each with what it got.
    pub(super) fn fallen(&self, proposals: &[Proposal]) -> Option<(i64, String)> {
        self.round.threshold?;
        let all = self.round.options.iter().zip(proposals);
        let fallen: Vec<(OptionId, &Proposal)> =
            all.filter(|(_, it)| !it.adopted && !it.is_unvoted()).map(|(option, it)| (option.id, it)).collect();
        let told = |(option, it): &(OptionId, &Proposal)| {
            self.words.verdict_hands_needed(weight(it.favour), self.names([*option]), weight(it.needed))
        };
        (!fallen.is_empty()).then(|| (count(fallen.len()), self.groups(fallen.iter().map(told).collect())))
    }

    /// What an option got of what a share is of.
    fn given(&self, given: u64) -> String {
        match self.round.method {
            Method::Dots { .. } => self.words.verdict_short_in_points(weight(given)),
            _ => self.words.score(&self.round.method, Fraction::whole(given)),
        }
    }

    /// Options with what they got, in a row.
    fn groups(&self, groups: Vec<String>) -> String {
        let more = groups.len().saturating_sub(MOST_NAMES);
        let told: Vec<String> = groups.into_iter().take(MOST_NAMES).collect();
        match more {
            0 => self.words.in_a_row(told),
            _ => self.words.axes_and_more(count(more), told.join(", ")),
        }
    }
}

impl Words {
    /// The share that was asked for, and of how much: «más de la mitad de los 23 votos presentes».
    fn asked(&self, threshold: &Threshold, bar: &Bar, method: &Method) -> String {
        let ballots = weight(bar.ballots);
        let mut base = match threshold.base {
            Base::Cast => self.verdict_base_cast(ballots),
            Base::Valid => self.verdict_base_valid(ballots),
            Base::Present => self.verdict_base_present(ballots),
            Base::Entitled => self.verdict_base_entitled(ballots),
        };
        if let Method::Score { .. } = method {
            base = self.verdict_base_points(base, weight(bar.of));
        }
        let share = match (threshold.share.parts, threshold.share.whole) {
            (parts, whole) if parts == whole => "all",
            (1, 2) => "half",
            (1, 3) => "third",
            (2, 3) => "two-thirds",
            (3, 4) => "three-quarters",
            _ => "other",
        };
        let figure = self.share(threshold.share);
        if threshold.strict {
            self.verdict_asked_more(base, figure, share)
        } else {
            self.verdict_asked_least(base, figure, share)
        }
    }
}
