//! The result of a round in words: how many voted, with quorum or without, who leads by how much, what is tied, what broke
//! the tie or that nothing did; and then what would have changed it, and what a room ought to know of it.

mod duels;
mod firm;
mod lead;
mod margin;
mod money;
mod more;
mod names;
mod rules;
mod scores;
mod shifts;
mod short;
mod states;
mod ties;
mod would;

use std::borrow::Cow;

use super::{Words, capitalised, uncapitalised};
use crate::session::Session;
use crate::session::ballot::OptionId;
use crate::session::round::{Method, Round};
use crate::session::rules::{Amount, Quorum};
use crate::voting::further::{self, Broken};
use crate::voting::{Counting, Fraction, NotCounted, Resolution, RoundResult, Tier, Verdict, Votes};

impl Words {
    /// The result of a closed round as a sentence.
    pub fn verdict(&self, round: &Round, session: &Session) -> String {
        Teller::within(round, session, self).whole(session)
    }

    /// The same without what was asked and how many voted, where that is read above.
    pub fn verdict_outcome(&self, round: &Round, session: &Session) -> String {
        sentence(&Teller::within(round, session, self).outcome())
    }

    /// As [`Words::verdict`], of what was counted already, the round that broke its tie too.
    pub fn verdict_counted(
        &self,
        round: &Round,
        result: &RoundResult,
        broken: Option<&Broken>,
        session: &Session,
    ) -> String {
        Teller::counted(round, result, broken, self).whole(session)
    }

    /// As [`Words::verdict_outcome`], of what was counted already.
    pub fn verdict_outcome_counted(&self, round: &Round, result: &RoundResult, broken: Option<&Broken>) -> String {
        sentence(&Teller::counted(round, result, broken, self).outcome())
    }

    /// What else is to be said of a result, a sentence each: what would have changed it, whether other ways of counting
    /// agree, circles, camps and who was passed over, how far the room agrees, what each sector would have chosen.
    pub fn verdict_more(&self, round: &Round, session: &Session) -> Vec<String> {
        let Some(verdict) = Verdict::of(round) else { return Vec::new() };
        let teller = Teller::new(round, self);
        let mut sentences = self.objections(round, session);
        sentences.extend(self.weighing_of(round, session).map(|said| sentence(said.trim_end_matches('.'))));
        sentences.extend(self.verdict_since(round, session));
        sentences.extend(more::sentences(&teller, &verdict));
        sentences.extend(more::sectors(&teller, session));
        sentences
    }

    /// The same of ballots that lie outside their round, such as those of a file: the result in a sentence, then what
    /// else is to be said of it. So many units of the amounts make one that is told.
    pub fn verdict_on(&self, verdict: &Verdict<'_>, votes: Votes, unit: u64) -> Vec<String> {
        let (round, outcome) = (verdict.round(), verdict.outcome());
        let teller = Teller {
            round,
            result: Cow::Owned(RoundResult::counted(round, votes, outcome)),
            unit,
            broken: None,
            words: self,
        };
        std::iter::once(sentence(&teller.outcome())).chain(more::sentences(&teller, verdict)).collect()
    }

    /// How many votes say nothing: «1 en blanco, 1 nula»; nothing where all do.
    pub fn silent(&self, result: &RoundResult) -> String {
        let votes = result.votes;
        let told = [
            (votes.blank > 0).then(|| self.axes_blanks(votes.blank)),
            (votes.spoilt > 0).then(|| self.axes_spoilts(votes.spoilt)),
        ];
        told.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// What the percentages are of, where ballots that say nothing make that a question; not where votes weigh differently.
    pub fn percent_base(&self, round: &Round, result: &RoundResult) -> Option<String> {
        let votes = result.votes;
        if votes.blank + votes.spoilt == 0 || round.ballots.iter().any(|ballot| ballot.weight != 1) {
            return None;
        }
        match round.method {
            Method::Single => Some(self.report_percent_of_votes(votes.valid)),
            Method::Approval { .. } | Method::Budget { .. } => {
                Some(self.report_percent_of_ballots(votes.valid + votes.blank))
            }
            _ => None,
        }
    }

    /// Who leads, in a few words; `None` where nobody got anything.
    pub fn leaders(&self, round: &Round) -> Option<String> {
        Teller::new(round, self).leaders()
    }

    /// Why a round could not be counted, in a sentence.
    pub fn not_counted(&self, reason: &NotCounted) -> String {
        match reason {
            NotCounted::TooManyOptions { most, .. } => self.verdict_too_many_options(names::count(*most)),
            NotCounted::TooManyGrades { most } => self.verdict_too_many_grades(names::count(*most)),
            NotCounted::Unconnected => self.verdict_unconnected(),
            NotCounted::NoCosts => self.verdict_no_costs(),
            NotCounted::TooHeavy => self.verdict_too_heavy(),
            NotCounted::WrongBallots | NotCounted::NotShareable(_) => self.verdict_not_counted(),
        }
    }

    /// Whether there was quorum when a round was opened, in a phrase; not known where none is asked.
    pub fn quorum_of(&self, round: &Round) -> (Option<bool>, String) {
        let asked = |quorum: &Quorum| quorum.amount != Amount::None || quorum.each_sector;
        match round.opened.as_ref().filter(|opened| asked(&opened.quorum)).map(|opened| opened.quorate) {
            Some(true) => (Some(true), self.axes_with_quorum()),
            Some(false) => (Some(false), self.axes_without_quorum()),
            None => (None, self.axes_no_quorum()),
        }
    }
}

/// A phrase as a sentence: with a capital letter and a full stop.
pub(super) fn sentence(phrase: &str) -> String {
    format!("{}.", capitalised(phrase))
}

struct Teller<'a> {
    round: &'a Round,
    result: Cow<'a, RoundResult>,
    /// How many units of the amounts make one that is told: more than one where a file has amounts with decimals.
    unit: u64,
    /// What a later round made of a tie that was left to it.
    broken: Option<Broken>,
    words: &'a Words,
}

impl<'a> Teller<'a> {
    fn new(round: &'a Round, words: &'a Words) -> Self {
        Self { round, result: Cow::Owned(RoundResult::of(round)), unit: 1, broken: None, words }
    }

    /// With what came of the round after it, of what was counted already.
    fn counted(round: &'a Round, result: &'a RoundResult, broken: Option<&Broken>, words: &'a Words) -> Self {
        Self { round, result: Cow::Borrowed(result), unit: 1, broken: broken.cloned(), words }
    }

    /// With what came of the round after it.
    fn within(round: &'a Round, session: &Session, words: &'a Words) -> Self {
        Self { broken: further::broken(round, session), ..Self::new(round, words) }
    }

    /// What was asked, how many voted, and what came out.
    fn whole(&self, session: &Session) -> String {
        format!("{}{}", self.words.verdict_whole(self.outcome(), self.voted(session)), self.base())
    }

    fn outcome(&self) -> String {
        if let Counting::NotCounted(reason) = &self.result.counting {
            return uncapitalised(self.words.not_counted(reason).trim_end_matches('.'));
        }
        let mut parts: Vec<String> = self.lead().into_iter().chain(self.spent()).collect();
        parts.extend(self.short());
        parts.extend(self.ties());
        parts.extend(self.resolution());
        parts.extend(self.all_chosen());
        parts.join("; ")
    }

    fn label(&self, option: OptionId) -> String {
        self.round.option(option).map(|it| it.label.to_string()).unwrap_or_default()
    }

    fn names(&self, options: impl IntoIterator<Item = OptionId>) -> String {
        self.words.quoted(options.into_iter().map(|option| self.label(option)))
    }

    /// The names of those that are chosen, all of them.
    fn every_name(&self, options: impl IntoIterator<Item = OptionId>) -> String {
        self.words.all_quoted(options.into_iter().map(|option| self.label(option)))
    }

    /// The names of options by their places.
    fn places(&self, places: &[usize]) -> String {
        self.names(places.iter().filter_map(|place| self.round.options.get(*place)).map(|option| option.id))
    }

    fn tier_names(&self, tier: &Tier) -> String {
        self.names(tier.entries.iter().map(|entry| entry.option))
    }

    /// The groups that got anything.
    fn supported(&self) -> impl Iterator<Item = &Tier> {
        let any = |tier: &&Tier| tier.entries.first().is_some_and(|it| it.may_win || it.score > Fraction::ZERO);
        self.result.ranking.iter().filter(any)
    }

    fn score(&self, score: Fraction) -> String {
        self.words.score(&self.round.method, score)
    }

    /// How many were to be chosen, where that was said.
    fn seats(&self) -> Option<usize> {
        self.result.places(self.round)
    }

    /// What was declared for a tie for the last places, applied.
    fn tie_resolution(&self) -> Option<Resolution> {
        Resolution::of_round(self.round, &self.result)
    }

    /// «Votaron 24 de 31 presentes con voto, con quórum».
    fn voted(&self, session: &Session) -> String {
        let question = self.round.question.to_string();
        let votes = names::weight(self.result.votes.voters);
        let represented = self.round.opened.as_ref().is_some_and(|opened| opened.proxies);
        let sentence = match session.voters_of(self.round).len() {
            0 => self.words.verdict_voted_unlisted(question, votes),
            all if represented => self.words.verdict_voted_entitled(names::count(all), question, votes),
            present if self.round.is_by_institution() => {
                self.words.verdict_voted_bodies(names::count(present), question, votes)
            }
            present => {
                let entitled = self.round.opened.as_ref().map_or(0, |opened| opened.entitled);
                if usize::try_from(entitled).is_ok_and(|entitled| entitled > present) {
                    self.words.verdict_voted_of(i64::from(entitled), names::count(present), question, votes)
                } else {
                    self.words.verdict_voted(names::count(present), question, votes)
                }
            }
        };
        let silent = self.silent();
        format!("{sentence}{silent}, {}", self.quorum(session))
    }

    /// How many of the votes say nothing: « (1 en blanco, 1 nula)».
    fn silent(&self) -> String {
        let told = self.words.silent(&self.result);
        if told.is_empty() { String::new() } else { format!(" ({told})") }
    }

    /// What the percentages of the sentence are of, where votes that say nothing make that a question.
    fn base(&self) -> String {
        let base = self.words.percent_base(self.round, &self.result);
        base.filter(|_| self.supported().next().is_some()).map(|said| format!(" {said}")).unwrap_or_default()
    }

    /// Whether there was quorum; where some of those present did not vote, that it is of the opening that this is said.
    fn quorum(&self, session: &Session) -> String {
        let (quorate, told) = self.words.quorum_of(self.round);
        // Several of an institution that has one vote are not several that did not vote.
        let present = if self.round.is_by_institution() {
            session.voters_of(self.round).len() as u64
        } else {
            self.result.present.map_or(0, u64::from)
        };
        match quorate.filter(|_| self.result.votes.voters < present) {
            Some(true) => self.words.verdict_opened_with_quorum(),
            Some(false) => self.words.verdict_opened_without_quorum(),
            None if quorate.is_none() => self.words.verdict_no_quorum_asked(),
            None => told,
        }
    }

    fn leaders(&self) -> Option<String> {
        let first = self.supported().next()?;
        let names = self.tier_names(first);
        Some(match first.common_score().map(|score| self.score(score)) {
            Some(score) if first.is_tie() => self.words.axes_leaders_tied(names, score),
            Some(score) => self.words.axes_leader(names, score),
            None => self.words.axes_leaders_even(names),
        })
    }
}
