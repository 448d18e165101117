//! What is wrong with a session that was read from a file that people may have edited.

use std::collections::BTreeSet;

use super::Session;
use super::header::State;
use super::id::{AgreementId, Reference};
use super::refusal::Refusal;
use super::stakeholder::Visibility;

/// Something in a record that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The session has no title.
    NoTitle,
    /// A number stands for two things.
    RepeatedNumber(Reference),
    /// A thing has no number.
    NoNumber(Reference),
    /// A thing names another that is not there.
    Dangling {
        /// The thing.
        from: Reference,
        /// What it names.
        to: Reference,
    },
    /// The decision names something that is not there.
    DecisionDangling(Reference),
    /// Whoever has the floor, or the point on which they speak, is not there.
    SpeakerMissing(Reference),
    /// Two agreements that were adopted in the session have one number.
    NumberTwice(AgreementId),
    /// The state of the session and its seal contradict one another.
    SealAndState,
    /// A thing breaks a rule that no act may break.
    Broken {
        /// The thing.
        what: Reference,
        /// The rule.
        rule: Refusal,
    },
}

impl Session {
    /// Everything that is wrong, in the order of the record; empty for a session that only acts have made.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if self.header.title.is_empty() {
            faults.push(Fault::NoTitle);
        }
        let mut seen = BTreeSet::new();
        for what in self.everything() {
            if what.number() == 0 {
                faults.push(Fault::NoNumber(what));
            } else if !seen.insert(what.number()) {
                faults.push(Fault::RepeatedNumber(what));
            }
        }
        // Looked up in a set, because a file from outside may hold very many things.
        let all: BTreeSet<Reference> = self.everything().collect();
        for item in self.items() {
            let what = item.reference();
            for to in item.names() {
                if !all.contains(&to) {
                    faults.push(Fault::Dangling { from: what, to });
                }
            }
            if let Err(rule) = self.check_content(&item) {
                faults.push(Fault::Broken { what, rule });
            }
        }
        if let Some(decision) = &self.decision {
            let named = decision.chosen.iter().map(|axis| Reference::from(*axis));
            let named = named.chain(decision.round.map(Reference::from));
            let named = named.chain(decision.reservations.iter().map(|it| Reference::from(it.participant)));
            faults.extend(named.filter(|to| !self.holds(*to)).map(Fault::DecisionDangling));
        }
        if let Some(speaking) = self.mesa.speaking {
            let named = [Reference::from(speaking.who), Reference::from(speaking.point)];
            faults.extend(named.into_iter().filter(|to| !self.holds(*to)).map(Fault::SpeakerMissing));
        }
        self.faults_of_numbers(&mut faults);
        if (self.header.state == State::Sealed) != self.closing.seal.is_some() {
            faults.push(Fault::SealAndState);
        }
        faults
    }

    /// Public agreements are numbered apart from internal ones, each among its own.
    fn faults_of_numbers(&self, faults: &mut Vec<Fault>) {
        let mut given = BTreeSet::new();
        for it in &self.mesa.agreements {
            if it.number.is_some_and(|number| !given.insert((it.visibility == Visibility::Public, number))) {
                faults.push(Fault::NumberTwice(it.id));
            }
        }
    }

    /// Raises the counter of numbers above all that are in use, as it may lag behind in a file edited by hand.
    pub fn mend_counter(&mut self) {
        let highest = self.everything().map(Reference::number).max().unwrap_or(0);
        self.next = self.next.max(highest.saturating_add(1));
    }
}
