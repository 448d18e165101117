//! What a closed round on one proposal says of an agreement: its counts, and who voted against or abstained where votes
//! were given by name.

use crate::session::Session;
use crate::session::agreement::{Reservation, ReservationKind};
use crate::session::ballot::{Ballot, Consent, Marks, Stance};
use crate::session::id::RoundId;
use crate::session::round::{Answered, Round, RoundState};
use crate::session::rules::Secrecy;
use crate::session::text::Paragraphs;

/// Votes for, against and abstaining, with the dissent that stands beside names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Linked {
    pub(super) favour: u32,
    pub(super) against: u32,
    pub(super) abstain: u32,
    pub(super) dissent: Vec<Reservation>,
}

/// The rounds in which an agreement may have been voted on.
pub(super) fn closed(session: &Session) -> Vec<RoundId> {
    session.rounds.iter().filter(|round| round.state == RoundState::Closed).map(|round| round.id).collect()
}

impl Linked {
    /// What the round says; nothing where it put more than one proposal, or asked for something else than yes or no.
    pub(super) fn of(round: &Round) -> Option<Self> {
        let [option] = round.options.as_slice() else { return None };
        if let [count] = round.counts.as_slice() {
            let (favour, against, abstain) = (count.favour, count.against, count.abstain);
            return Some(Self { favour, against, abstain, dissent: Vec::new() });
        }
        let mut linked = Self::default();
        let mut told = false;
        for ballot in &round.ballots {
            let stance = match &ballot.marks {
                Marks::Stances(stances) => stances.iter().find(|it| it.0 == option.id).map(|it| of_stance(it.1)),
                Marks::Consents(consents) => consents.iter().find(|it| it.0 == option.id).map(|it| of_consent(it.1)),
                Marks::Blank | Marks::Spoilt => continue,
                _ => return None,
            };
            let Some((stance, kind)) = stance else { continue };
            told = true;
            // An objection that was settled after the round stands against nothing.
            let is_answer = |it: &&Answered| it.option == option.id && it.who.is_some() && it.who == ballot.voter;
            let answered = round.answered.iter().find(is_answer).is_some_and(|it| it.became.is_settled());
            let (stance, kind) = if answered { (Stance::Favour, None) } else { (stance, kind) };
            linked.count(stance, kind, ballot, round.secrecy);
        }
        let nameless = round.answered.iter().filter(|it| it.option == option.id && it.who.is_none());
        let settled = nameless.filter(|it| it.became.is_settled()).fold(0_u32, |sum, it| sum.saturating_add(it.count));
        let settled = settled.min(linked.against);
        (linked.against, linked.favour) = (linked.against - settled, linked.favour.saturating_add(settled));
        told.then_some(linked)
    }

    fn count(&mut self, stance: Stance, kind: Option<ReservationKind>, ballot: &Ballot, secrecy: Secrecy) {
        let count = match stance {
            Stance::Favour => &mut self.favour,
            Stance::Against => &mut self.against,
            Stance::Abstain => &mut self.abstain,
        };
        *count = count.saturating_add(ballot.weight);
        // In a secret round no ballot has a name, whatever a file edited by hand may say.
        let named = ballot.voter.filter(|_| secrecy == Secrecy::Open).zip(kind);
        let reservation = |(participant, kind)| Reservation { participant, kind, reason: Paragraphs::default() };
        self.dissent.extend(named.map(reservation));
    }
}

fn of_stance(stance: Stance) -> (Stance, Option<ReservationKind>) {
    match stance {
        Stance::Favour => (stance, None),
        Stance::Against => (stance, Some(ReservationKind::Against)),
        Stance::Abstain => (stance, Some(ReservationKind::Abstention)),
    }
}

fn of_consent(consent: Consent) -> (Stance, Option<ReservationKind>) {
    match consent {
        Consent::Support | Consent::Accept => (Stance::Favour, None),
        Consent::Reservation => (Stance::Favour, Some(ReservationKind::Reservation)),
        Consent::Objection => (Stance::Against, Some(ReservationKind::Against)),
        Consent::Abstain => (Stance::Abstain, Some(ReservationKind::Abstention)),
    }
}
