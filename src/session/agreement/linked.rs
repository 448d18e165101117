//! What a closed round on one proposal says of an agreement: its counts, and who voted against or abstained where votes
//! were given by name.

use jiff::civil::DateTime;

use super::{Reservation, ReservationKind};
use crate::session::Session;
use crate::session::ballot::{Ballot, Consent, Marks, Stance};
use crate::session::id::{AgreementId, RoundId};
use crate::session::round::{Answered, Round, RoundState};
use crate::session::rules::Secrecy;
use crate::session::text::Paragraphs;

/// Votes for, against and abstaining, with the dissent that stands beside names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// In favour.
    pub favour: u32,
    /// Against.
    pub against: u32,
    /// Abstaining.
    pub abstain: u32,
    /// Who voted against, abstained or had a reservation, by name.
    pub dissent: Vec<Reservation>,
}

/// The rounds in which an agreement may have been voted on: those that were closed, but for those held on another one.
pub fn closed(session: &Session, agreement: AgreementId) -> Vec<RoundId> {
    let meant = |round: &&Round| round.agreement.is_none_or(|id| id == agreement);
    session.rounds.iter().filter(|it| it.state == RoundState::Closed).filter(meant).map(|round| round.id).collect()
}

impl Linked {
    /// What the round said at that moment: an objection that was settled later stood then.
    pub fn at(round: &Round, at: Option<DateTime>) -> Option<Self> {
        let Some(at) = at else { return Self::of(round) };
        let mut then = round.clone();
        then.answered.retain(|it| it.at <= at);
        Self::of(&then)
    }

    /// What the round says; nothing where it put more than one proposal, or asked for something else than yes or no.
    pub fn of(round: &Round) -> Option<Self> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::ballot::{HandCount, OptionId};
    use crate::session::id::ParticipantId;
    use crate::session::round::{Became, RoundOption};
    use crate::session::text::Text;

    const OPTION: OptionId = OptionId(1);

    fn round(marks: impl IntoIterator<Item = (Option<u32>, Marks)>) -> Round {
        let option = RoundOption { id: OPTION, label: "La red".into(), axis: None, cost: None };
        let ballot = |(voter, marks): (Option<u32>, Marks)| Ballot {
            voter: voter.map(ParticipantId),
            slip: None,
            weight: 1,
            marks,
        };
        Round { options: vec![option], ballots: marks.into_iter().map(ballot).collect(), ..Round::default() }
    }

    fn consents(given: &[Consent]) -> Round {
        round((1..).zip(given).map(|(who, it)| (Some(who), Marks::Consents(vec![(OPTION, *it)]))))
    }

    #[test]
    fn a_secret_round_names_nobody() {
        let against = Marks::Stances(vec![(OPTION, Stance::Against)]);
        let mut secret = round([(Some(1), against.clone()), (None, against)]);
        secret.secrecy = Secrecy::Secret;
        let linked = Linked::of(&secret).unwrap();
        assert_eq!((linked.against, linked.dissent), (2, Vec::new()));
    }

    #[test]
    fn an_objection_that_was_settled_stands_against_nothing() {
        let mut round = consents(&[Consent::Objection, Consent::Objection, Consent::Reservation, Consent::Abstain]);
        let answered = |who, became| Answered {
            option: OPTION,
            who,
            count: 1,
            became,
            by: Text::default(),
            note: Paragraphs::default(),
            at: DateTime::default(),
        };
        round.answered = vec![answered(Some(ParticipantId(1)), Became::Resolved)];
        let linked = Linked::of(&round).unwrap();
        assert_eq!((linked.favour, linked.against, linked.abstain), (2, 1, 1));
        let kinds: Vec<_> = linked.dissent.iter().map(|it| (it.participant.0, it.kind)).collect();
        let expected =
            [(2, ReservationKind::Against), (3, ReservationKind::Reservation), (4, ReservationKind::Abstention)];
        assert_eq!(kinds, expected);
        round.answered = vec![answered(None, Became::Withdrawn)];
        let linked = Linked::of(&round).unwrap();
        assert_eq!((linked.favour, linked.against), (2, 1));
    }

    #[test]
    fn only_a_round_on_one_proposal_says_what_became_of_it() {
        let hands = HandCount { option: OPTION, favour: 9, against: 4, abstain: 2 };
        let counted = Round { counts: vec![hands], ..round([]) };
        let linked = Linked::of(&counted).unwrap();
        assert_eq!((linked.favour, linked.against, linked.abstain), (9, 4, 2));
        assert_eq!(Linked::of(&round([(Some(1), Marks::Ticks(vec![OPTION]))])), None);
        assert_eq!(Linked::of(&round([])), None);
        let two = Round { options: [counted.options.clone(), counted.options.clone()].concat(), ..counted };
        assert_eq!(Linked::of(&two), None);
    }
}
