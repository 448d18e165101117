//! The result of a round in words: how many voted, with quorum or without, who leads by how much, what is tied, and what
//! broke the tie or that nothing did.

use super::entry::number;
use super::standing;
use crate::session::Session;
use crate::session::ballot::OptionId;
use crate::session::round::{Method, Round};
use crate::ui::fold::folded;
use crate::voting::hands::Proposal;
use crate::voting::{Detail, Fraction, Pending, Resolution, RoundResult, Tier};
use crate::words::Words;

/// Names beyond these are only counted.
const MOST_NAMES: usize = 4;

struct Teller<'a> {
    round: &'a Round,
    result: RoundResult,
    words: &'a Words,
}

/// The result of a closed round as a sentence.
pub(super) fn sentence(round: &Round, session: &Session, words: &Words) -> String {
    let teller = Teller { round, result: RoundResult::of(round), words };
    words.axes_verdict(teller.outcome(), teller.voted(session))
}

/// The same without what was asked and how many voted, where that is read above.
pub(super) fn outcome(round: &Round, words: &Words) -> String {
    let outcome = Teller { round, result: RoundResult::of(round), words }.outcome();
    let mut letters = outcome.chars();
    let first: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// All that is known of the result of a closed round, a line each: the sentence, and every option with its place.
pub(super) fn lines(round: &Round, session: &Session, words: &Words) -> Vec<String> {
    let result = RoundResult::of(round);
    let mut lines = vec![sentence(round, session, words), String::new()];
    for (place, entry) in result.entries() {
        let label = round.option(entry.option).map(|it| it.label.to_string()).unwrap_or_default();
        let score = standing::score(round, entry.score, words);
        let share = words.axes_percent(entry.share.percent());
        let supporters = words.axes_supported_by(entry.supporters);
        lines.push(format!("{}: {score}, {share}; {supporters}", words.axes_place(label, number(place))));
    }
    lines
}

/// Who leads, in a few words; `None` where nobody got anything.
pub(super) fn leaders(round: &Round, words: &Words) -> Option<String> {
    let teller = Teller { round, result: RoundResult::of(round), words };
    let first = teller.supported().next()?;
    let score = first.entries.first().map_or(Fraction::ZERO, |entry| entry.score);
    let names = teller.names(first.entries.iter().map(|entry| entry.option));
    Some(if first.is_tie() {
        words.axes_leaders_tied(names, standing::score(round, score, words))
    } else {
        words.axes_leader(names, standing::score(round, score, words))
    })
}

/// Names in quotes, in a row, with the last joined by a word.
pub(super) fn quoted(names: impl Iterator<Item = String>, words: &Words) -> String {
    let names: Vec<String> = names.collect();
    let more = names.len().saturating_sub(MOST_NAMES);
    let mut quoted: Vec<String> = names.iter().take(MOST_NAMES).map(|name| words.axes_quoted(name.clone())).collect();
    if more > 0 {
        return words.axes_and_more(number(more), quoted.join(", "));
    }
    let last = quoted.pop().unwrap_or_default();
    if quoted.is_empty() {
        return last;
    }
    // «y» becomes «e» before the sound of i.
    let begins = folded(names.last().map(String::as_str).unwrap_or_default());
    let before_i = begins.starts_with('i') || (begins.starts_with("hi") && !begins.starts_with("hie"));
    let first = quoted.join(", ");
    if before_i { words.axes_and_before_i(first, last) } else { words.axes_and(first, last) }
}

impl Teller<'_> {
    fn outcome(&self) -> String {
        let mut parts = vec![self.lead()];
        parts.extend(self.ties());
        parts.extend(self.resolution());
        parts.join("; ")
    }

    fn names(&self, options: impl Iterator<Item = OptionId>) -> String {
        let label = |option| self.round.option(option).map(|it| it.label.to_string()).unwrap_or_default();
        quoted(options.map(label), self.words)
    }

    fn tier_names(&self, tier: &Tier) -> String {
        self.names(tier.entries.iter().map(|entry| entry.option))
    }

    /// The groups that got anything.
    fn supported(&self) -> impl Iterator<Item = &Tier> {
        let any = |tier: &&Tier| tier.entries.first().is_some_and(|entry| entry.score > Fraction::ZERO);
        self.result.ranking.iter().filter(any)
    }

    fn score(&self, score: Fraction) -> String {
        standing::score(self.round, score, self.words)
    }

    /// «Votaron 24 de 31 presentes con voto, con quórum».
    fn voted(&self, session: &Session) -> String {
        let question = self.round.question.to_string();
        let votes = i64::from(self.result.votes.voters);
        let sentence = match session.voters_of(self.round).len() {
            0 => self.words.axes_verdict_voted_unlisted(question, votes),
            all if standing::has_proxies(self.round) => {
                self.words.axes_verdict_voted_entitled(number(all), question, votes)
            }
            present => self.words.axes_verdict_voted(number(present), question, votes),
        };
        let (_, quorum) = standing::quorum(self.round, self.words);
        format!("{sentence}, {quorum}")
    }

    fn lead(&self) -> String {
        if let Detail::Hands(proposals) = &self.result.detail {
            return self.adopted(proposals);
        }
        let mut tiers = self.supported();
        let Some(first) = tiers.next() else { return self.words.axes_verdict_nothing() };
        let (score, share) = first.entries.first().map_or((Fraction::ZERO, 0), |it| (it.score, it.share.percent()));
        let (names, share) = (self.tier_names(first), self.words.axes_percent(share));
        if first.is_tie() {
            return self.words.axes_verdict_tied_first(names, self.score(score));
        }
        let Some(second) = tiers.next() else {
            return self.words.axes_verdict_alone(names, self.score(score));
        };
        let next = second.entries.first().map_or(Fraction::ZERO, |entry| entry.score);
        let margin = score.numerator() - next.numerator();
        if second.is_tie() {
            return self.words.axes_verdict_leads_group(margin, names, self.score(score), share);
        }
        self.words.axes_verdict_leads(margin, names, self.score(score), self.tier_names(second), share)
    }

    fn adopted(&self, proposals: &[Proposal]) -> String {
        if let [one] = proposals {
            return self.proposal(one);
        }
        let adopted: Vec<OptionId> =
            self.result.entries().filter(|(_, entry)| entry.may_win).map(|(_, entry)| entry.option).collect();
        if adopted.is_empty() {
            return self.words.axes_verdict_none_adopted();
        }
        let (count, all) = (number(adopted.len()), number(proposals.len()));
        self.words.axes_verdict_adopted(all, count, self.names(adopted.into_iter()))
    }

    fn proposal(&self, it: &Proposal) -> String {
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let hands = self.words.axes_hands_told(count(it.abstain), count(it.against), count(it.favour));
        let (name, needed) = (self.names([it.option].into_iter()), count(it.needed));
        if it.adopted {
            self.words.axes_verdict_adopted_one(hands, name, needed)
        } else {
            self.words.axes_verdict_rejected_one(hands, name, needed)
        }
    }

    /// The ties below the first place, but that for the last places, which is told by itself. Of hands none is told: each
    /// proposal stands alone.
    fn ties(&self) -> Option<String> {
        let hands = self.round.method == Method::Hands;
        let cut = self.places().map(|places| self.result.winners(places).tied).unwrap_or_default();
        let at_cut = |tier: &Tier| tier.entries.iter().any(|entry| cut.contains(&entry.option));
        let tied: Vec<String> = self
            .supported()
            .filter(|tier| tier.is_tie() && tier.place > 1 && !hands && !at_cut(tier))
            .map(|tier| {
                let score = tier.entries.first().map_or(Fraction::ZERO, |entry| entry.score);
                self.words.axes_verdict_group(self.tier_names(tier), self.score(score))
            })
            .collect();
        let too = self.supported().next().is_some_and(Tier::is_tie);
        let groups = tied.join("; ");
        (!tied.is_empty())
            .then(|| if too { self.words.axes_verdict_tied_too(groups) } else { self.words.axes_verdict_tied(groups) })
    }

    /// How many were to be chosen, where that was said.
    fn places(&self) -> Option<usize> {
        self.round.seats.map(|seats| usize::try_from(seats).unwrap_or(usize::MAX))
    }

    fn any_tie(&self) -> bool {
        self.round.method != Method::Hands && self.supported().any(Tier::is_tie)
    }

    /// What became of a tie for the last places; without a number of places, that all ties stand.
    fn resolution(&self) -> Option<String> {
        let Some(places) = self.places() else {
            return self.any_tie().then(|| self.words.axes_verdict_ties_stand());
        };
        let resolution = Resolution::of(self.round, &self.result, places);
        if resolution.cut.tied.is_empty() {
            return self.any_tie().then(|| self.words.axes_verdict_no_matter(number(places)));
        }
        let mut parts = Vec::new();
        for applied in resolution.applied.iter().filter(|it| !it.took.is_empty() || !it.left_out.is_empty()) {
            let rule = self.words.tie_break(applied.rule);
            parts.push(if applied.took.is_empty() {
                self.words.axes_verdict_left_out(self.names(applied.left_out.iter().copied()), rule)
            } else {
                self.words.axes_verdict_broken(self.names(applied.took.iter().copied()), rule)
            });
        }
        if let Some(pending) = resolution.pending {
            let names = self.names(resolution.tied.iter().copied());
            let places = number(resolution.places_left);
            parts.push(match pending {
                Pending::FurtherRound => self.words.axes_verdict_further_round(names, places),
                Pending::Lot => self.words.axes_verdict_lot(names, places),
                Pending::Chair => self.words.axes_verdict_chair(names, places),
                Pending::NothingDeclared => self.words.axes_verdict_unbroken(names, places),
            });
        }
        Some(parts.join("; "))
    }
}
