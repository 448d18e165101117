//! Who may vote, and what their votes weigh together.

use std::collections::BTreeSet;

use super::Session;
use super::id::ParticipantId;
use super::participant::Participant;
use super::round::{Round, Strength};
use super::rules::Weights;
use super::text::Text;

impl Session {
    /// Those in the room who may vote, one a seat: whoever holds it or, in their absence, their substitute.
    pub fn electors_present(&self) -> Vec<&Participant> {
        self.one_a_seat(self.entitled().filter(|it| it.is_present()))
    }

    /// Everyone who may vote, one a seat.
    pub fn electors(&self) -> Vec<&Participant> {
        self.one_a_seat(self.entitled())
    }

    /// What the votes of all present, and of all who may vote, weigh together under the rules in force.
    pub fn strength(&self) -> Strength {
        let of = |electors: &[&Participant]| self.weight_of(electors);
        Strength { present: of(&self.electors_present()), entitled: of(&self.electors()) }
    }

    fn weight_of(&self, electors: &[&Participant]) -> u64 {
        match self.rules.weights {
            Weights::Person => electors.len() as u64,
            Weights::Institution => electors.iter().map(|it| it.body()).collect::<BTreeSet<&Text>>().len() as u64,
            Weights::Weighted => electors.iter().map(|it| u64::from(it.weight)).sum(),
        }
    }

    /// Whose votes may come in a round: of those present when it was opened and, where votes may be given for others, of
    /// the absent after them; one an institution where the rules said so. No one where presence is not known.
    pub fn voters_of(&self, round: &Round) -> Vec<&Participant> {
        let Some(opened) = round.opened.as_ref() else { return Vec::new() };
        let present: Vec<&Participant> = opened.present.iter().filter_map(|id| self.participant(*id)).collect();
        let represents = opened.proxies && !present.is_empty();
        let absent = self.electors().into_iter().filter(|it| represents && !opened.present.contains(&it.id));
        let mut voters: Vec<&Participant> = Vec::new();
        for participant in present.iter().copied().chain(absent) {
            let spoken_for = |voter: &&Participant| match opened.weights {
                Weights::Institution => voter.body() == participant.body(),
                Weights::Person | Weights::Weighted => self.seat(voter) == self.seat(participant),
            };
            if !voters.iter().any(spoken_for) {
                voters.push(participant);
            }
        }
        voters
    }

    /// The seat that someone has: their own, or that of the participant whose place they take.
    pub fn seat(&self, participant: &Participant) -> ParticipantId {
        let next = |id: &ParticipantId| self.participant(*id).and_then(|it| it.substitute_of);
        // A file edited by hand may go round in a circle.
        std::iter::successors(Some(participant.id), next)
            .take(self.participants.len() + 1)
            .last()
            .unwrap_or(participant.id)
    }

    fn one_a_seat<'a>(&self, electors: impl Iterator<Item = &'a Participant>) -> Vec<&'a Participant> {
        let mut seated: Vec<(ParticipantId, &Participant)> = Vec::new();
        for elector in electors {
            let seat = self.seat(elector);
            match seated.iter_mut().find(|(taken, _)| *taken == seat) {
                // Whoever holds the seat comes before a substitute.
                Some((_, holder)) if elector.id == seat => *holder = elector,
                Some(_) => {}
                None => seated.push((seat, elector)),
            }
        }
        seated.into_iter().map(|(_, elector)| elector).collect()
    }
}
