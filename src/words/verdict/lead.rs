//! Who leads, by how much; what is adopted; what is chosen.

use super::Teller;
use super::names::{count, weight};
use crate::session::ballot::OptionId;
use crate::session::round::Method;
use crate::voting::grades::consent::{Agreed, State, Voices};
use crate::voting::outcome::Ordered;
use crate::voting::proportional::Committee;
use crate::voting::{Detail, Entry, Fraction, Proposal, Tier};

impl Teller<'_> {
    /// `None` where everything hangs on a tie, which is told by itself.
    pub(super) fn lead(&self) -> Option<String> {
        Some(match &self.result.detail {
            Detail::Hands(proposals) => self.adopted(proposals),
            Detail::Agreed(agreed) => self.consented(agreed),
            Detail::Chosen(committee) => return self.chosen(committee),
            Detail::Ordered(ordered) => self.ordered(ordered),
            Detail::Judged(_) => self.judged(),
            Detail::Star(star) => self.final_duel(star).unwrap_or_else(|| self.ahead()),
            _ => self.ahead(),
        })
    }

    /// Who leads where votes are added up.
    fn ahead(&self) -> String {
        let mut tiers = self.supported();
        let Some(first) = tiers.next() else { return self.words.verdict_nothing() };
        let (score, share) = first.entries.first().map_or((Fraction::ZERO, 0), |it| (it.score, it.share.percent()));
        let (names, share) = (self.tier_names(first), self.words.axes_percent(share));
        if first.is_tie() {
            return match first.common_score() {
                Some(score) => self.words.verdict_tied_first(names, self.score(score)),
                None => self.words.verdict_tied_first_even(names),
            };
        }
        let Some(second) = tiers.next() else { return self.words.verdict_alone(names, self.score(score)) };
        let next = second.entries.first().map_or(Fraction::ZERO, |entry| entry.score);
        if !matches!(self.round.method, Method::Dots { .. } | Method::Single | Method::Approval { .. }) {
            // A tie in the second place is told with the other ties.
            return if second.is_tie() {
                self.words.verdict_leads_alone(names, self.score(score))
            } else {
                let (next, second) = (self.score(next), self.tier_names(second));
                self.words.verdict_leads_plainly(names, next, self.score(score), second)
            };
        }
        let margin = self.words.decimal(score.less(next));
        if second.is_tie() {
            return self.words.verdict_leads_group(margin, names, self.score(score), share);
        }
        self.words.verdict_leads(margin, names, self.score(score), self.tier_names(second), share)
    }

    fn ordered(&self, ordered: &Ordered) -> String {
        let Some(first) = self.supported().next() else { return self.words.verdict_nothing() };
        let (names, rule) = (self.tier_names(first), self.words.told_rule(&self.round.method));
        if first.is_tie() && self.round.options.len() == 2 {
            // Of two, every rule says the same: so many put the one first, and as many the other.
            return self.words.verdict_ordered_tied_of_two(names, weight(ordered.pairwise.wins(0, 1)));
        }
        if first.is_tie() {
            return self.words.verdict_ordered_tied(names, rule);
        }
        let pairwise = &ordered.pairwise;
        let place = first.entries.first().and_then(|entry| self.round.place(entry.option));
        let favourite = pairwise.condorcet_winner().filter(|favourite| Some(*favourite) == place);
        let narrowest = favourite.map(|favourite| pairwise.narrowest(favourite)).filter(|duels| !duels.is_empty());
        match narrowest.as_deref() {
            Some([duel]) if pairwise.options() == 2 => {
                let rival = self.places(&[duel.loser]);
                self.words.verdict_favourite_of_two(weight(duel.against), names, rival, weight(duel.votes))
            }
            Some(duels) => self.words.verdict_favourite(names, self.words.narrowest(duels, self.round)),
            None => match self.margin(ordered) {
                Some(margin) => self.words.verdict_ordered_by(margin, names, rule),
                None => self.words.verdict_ordered(names, rule),
            },
        }
    }

    fn judged(&self) -> String {
        let Some(first) = self.supported().next() else { return self.words.verdict_nothing() };
        let score = first.entries.first().map_or(Fraction::ZERO, |entry| entry.score);
        let (names, grade) = (self.tier_names(first), self.score(score));
        if first.is_tie() {
            return self.words.verdict_tied_first(names, grade);
        }
        let share = first.entries.first().map_or(0, |entry| entry.share.percent());
        self.words.verdict_judged(grade, names, self.words.axes_percent(share))
    }

    fn chosen(&self, committee: &Committee) -> Option<String> {
        if committee.winners.is_empty() {
            return committee.tied.is_empty().then(|| self.words.verdict_nothing_chosen());
        }
        let certain = self.supported().flat_map(tier_options).take(committee.winners.len());
        Some(self.words.verdict_chosen(count(committee.winners.len()), self.every_name(certain)))
    }

    fn adopted(&self, proposals: &[Proposal]) -> String {
        if let ([one], [option]) = (proposals, &self.round.options[..]) {
            return self.proposal(option.id, one);
        }
        let unvoted: Vec<usize> = (0..proposals.len()).filter(|place| proposals[*place].is_unvoted()).collect();
        if unvoted.is_empty() {
            return self.adopted_of(proposals);
        }
        let unknown = self.words.verdict_unvoted(count(unvoted.len()), self.places(&unvoted));
        if unvoted.len() == proposals.len() { unknown } else { format!("{}; {unknown}", self.adopted_of(proposals)) }
    }

    fn adopted_of(&self, proposals: &[Proposal]) -> String {
        let adopted: Vec<OptionId> = self.may_win().map(|entry| entry.option).collect();
        if adopted.is_empty() {
            return match self.fallen(proposals) {
                Some((_, fallen)) => self.words.verdict_none_adopted_of(fallen),
                None => self.words.verdict_none_adopted(),
            };
        }
        let told = self.words.verdict_adopted(count(proposals.len()), count(adopted.len()), self.every_name(adopted));
        match self.fallen(proposals) {
            Some((fell, fallen)) => format!("{told}; {}", self.words.verdict_not_adopted(fell, fallen)),
            None => told,
        }
    }

    fn may_win(&self) -> impl Iterator<Item = &Entry> {
        self.result.entries().map(|(_, entry)| entry).filter(|entry| entry.may_win)
    }

    /// What was voted on by itself. The proposal of an agreement is named in the question.
    fn the_one(&self, option: OptionId) -> String {
        if self.round.agreement.is_some() { self.words.verdict_the_proposal() } else { self.names([option]) }
    }

    fn proposal(&self, option: OptionId, it: &Proposal) -> String {
        let hands = self.words.axes_hands_told(weight(it.abstain), weight(it.against), weight(it.favour));
        let (name, needed) = (self.the_one(option), weight(it.needed));
        if it.is_unvoted() {
            self.words.verdict_unvoted(1_usize, name)
        } else if self.round.threshold.is_none() {
            // So many as were needed hangs on how many were against: told as a number it reads as though few of many were
            // enough.
            if it.adopted {
                self.words.verdict_adopted_plainly(hands, name)
            } else {
                self.words.verdict_rejected_plainly(hands, name)
            }
        } else if it.adopted {
            self.words.verdict_adopted_one(hands, name, needed)
        } else {
            self.words.verdict_rejected_one(hands, name, needed)
        }
    }

    fn consented(&self, agreed: &Agreed) -> String {
        if let ([state], [voices]) = (&agreed.states[..], &agreed.voices[..]) {
            return self.consent_on_one(*state, voices);
        }
        let adopted: Vec<OptionId> = self.may_win().map(|entry| entry.option).collect();
        let stopped: Vec<usize> =
            (0..agreed.states.len()).filter(|option| matches!(agreed.states[*option], State::Stopped { .. })).collect();
        let all = count(agreed.states.len());
        let mut parts = vec![if adopted.is_empty() {
            self.words.verdict_none_adopted()
        } else {
            self.words.verdict_adopted(all, count(adopted.len()), self.every_name(adopted))
        }];
        let answered = |option: &usize| agreed.states[*option].is_adopted() && agreed.voices[*option].objection > 0;
        let answered: Vec<usize> = (0..agreed.states.len()).filter(answered).collect();
        if !answered.is_empty() {
            parts.push(self.words.objections_adopted_among(self.places(&answered)));
        }
        if !stopped.is_empty() {
            parts.push(self.words.verdict_stopped(count(stopped.len()), self.places(&stopped)));
        }
        parts.join("; ")
    }

    fn consent_on_one(&self, state: State, voices: &Voices) -> String {
        let name = self.round.options.first().map(|option| self.the_one(option.id)).unwrap_or_default();
        let objects = voices.objection > 0;
        let voices = self.words.verdict_voices(
            weight(voices.accept),
            weight(voices.objection),
            weight(voices.reservation),
            weight(voices.support),
        );
        match state {
            State::Adopted | State::AdoptedWithReservations if objects => self.words.objections_adopted(name, voices),
            State::Adopted | State::AdoptedWithReservations => self.words.verdict_consent_adopted(name, voices),
            State::Stopped { .. } => self.words.verdict_consent_stopped(name, voices),
            State::NoSupport => self.words.verdict_consent_nothing(name, voices),
        }
    }
}

fn tier_options(tier: &Tier) -> impl Iterator<Item = OptionId> + '_ {
    tier.entries.iter().map(|entry| entry.option)
}
