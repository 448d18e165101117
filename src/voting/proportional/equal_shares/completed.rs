//! Equal shares, and then another rule for what the shares could not buy.

use super::Completion;
use super::shares::{self, Shares};
use crate::voting::proportional::budget::greedy::{self, Greedy};
use crate::voting::proportional::phragmen::{self, Load, Overrun, Phragmen};
use crate::voting::proportional::rule::{Offer, Rule};
use crate::voting::proportional::step::Reason;

/// The rule with its completion.
pub(in crate::voting::proportional) struct Completed<'a> {
    pub(super) shares: Shares<'a>,
    pub(super) completion: Completion,
}

/// Which of the rules is at work, and where it stands.
#[derive(Clone)]
pub(in crate::voting::proportional) enum State {
    Buying(shares::State),
    Loading(phragmen::State),
    Filling(greedy::State),
}

/// What tells runs apart that are in the same rule.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::voting::proportional) enum Key<'a> {
    Buying(<Shares<'a> as Rule>::Key),
    Loading(<Phragmen<'a> as Rule>::Key),
    Filling(<Greedy<'a> as Rule>::Key),
}

impl<'a> Completed<'a> {
    fn phragmen(&self) -> Phragmen<'a> {
        Phragmen { electorate: self.shares.electorate, budget: self.shares.budget, overrun: Overrun::Skip }
    }

    fn greedy(&self) -> Greedy<'a> {
        let Shares { electorate, budget, utility, .. } = self.shares;
        Greedy { electorate, budget, utility }
    }

    /// Where the completion begins when nothing more is bought: for Phragmén's rule what people still hold counts for
    /// them, as a load below nothing.
    fn completion(&self, state: &shares::State) -> Option<State> {
        let is_taken: Vec<bool> = state.paid.iter().map(Option::is_some).collect();
        let taken: Vec<usize> = (0..is_taken.len()).filter(|option| is_taken[*option]).collect();
        let money_left = u128::from(self.shares.budget.total).saturating_sub(self.shares.budget.spent(&taken));
        let money_left = u64::try_from(money_left).unwrap_or_default();
        match self.completion {
            Completion::None | Completion::Add1 => None,
            Completion::Approval => Some(State::Filling(greedy::State { is_taken, money_left })),
            Completion::Phragmen => {
                let load = |balance: &f64| if *balance == 0.0 { Load::Nothing } else { Load::Money };
                Some(State::Loading(phragmen::State {
                    is_taken,
                    money_left,
                    loads: state.balances.iter().map(load).collect(),
                    about: state.balances.iter().map(|balance| -balance).collect(),
                    largest: state.start,
                    roundings: state.roundings(),
                    amounts: state.amounts.clone(),
                    paid: state.paid.clone(),
                    origin: self.shares.key(state),
                }))
            }
        }
    }
}

impl<'a> Rule for Completed<'a> {
    type State = State;
    type Key = Key<'a>;

    fn start(&self) -> State {
        State::Buying(self.shares.start())
    }

    fn offers(&self, state: &mut State) -> Vec<Offer> {
        if let State::Buying(buying) = state {
            let offers = self.shares.offers(buying);
            match self.completion(buying).filter(|_| offers.is_empty()) {
                None => return offers,
                Some(next) => *state = next,
            }
        }
        match state {
            State::Buying(_) => Vec::new(),
            State::Loading(state) => self.phragmen().offers(state),
            State::Filling(state) => self.greedy().offers(state),
        }
    }

    fn harmless(&self, state: &State, tied: &[Offer]) -> Vec<usize> {
        match state {
            State::Buying(state) => self.shares.harmless(state, tied),
            State::Loading(state) => self.phragmen().harmless(state, tied),
            State::Filling(state) => self.greedy().harmless(state, tied),
        }
    }

    fn take(&self, state: &mut State, offer: &Offer) -> Reason {
        match state {
            State::Buying(state) => self.shares.take(state, offer),
            State::Loading(state) => self.phragmen().take(state, offer),
            State::Filling(state) => self.greedy().take(state, offer),
        }
    }

    fn key(&self, state: &State) -> Self::Key {
        match state {
            State::Buying(state) => Key::Buying(self.shares.key(state)),
            State::Loading(state) => Key::Loading(self.phragmen().key(state)),
            State::Filling(state) => Key::Filling(self.greedy().key(state)),
        }
    }

    fn effort(&self) -> usize {
        self.shares.effort()
    }
}
