//! What each thing names, so that nothing may name what is not there.

use super::Session;
use super::axis::Root;
use super::factor::Voice;
use super::id::Reference;
use super::item::Item;
use super::round::{Franchise, Method, Opened};

impl From<Voice> for Reference {
    fn from(voice: Voice) -> Self {
        match voice {
            Voice::Participant(id) => id.into(),
            Voice::Stakeholder(id) => id.into(),
        }
    }
}

impl From<Root> for Reference {
    fn from(root: Root) -> Self {
        match root {
            Root::Crossing(id) => id.into(),
            Root::Factor(id) => id.into(),
            Root::Participant(id) => id.into(),
            Root::Stakeholder(id) => id.into(),
        }
    }
}

impl Item {
    /// Everything of the same session that this thing names.
    pub fn names(&self) -> Vec<Reference> {
        let mut names: Vec<Reference> = Vec::new();
        match self {
            Self::Participant(it) => {
                names.extend([it.substitute_of, it.represented_by].into_iter().flatten().map(Reference::from));
            }
            Self::AgendaPoint(_) | Self::Criterion(_) | Self::Subcommittee(_) => {}
            Self::Stakeholder(it) => names.extend(it.positions.iter().map(|position| Reference::from(position.axis))),
            Self::Relation(it) => names.extend([Reference::from(it.from), Reference::from(it.to)]),
            Self::Factor(it) => {
                names.extend(it.raised_by.iter().copied().map(Reference::from));
                names.extend(it.merged_into.map(Reference::from));
            }
            Self::Crossing(it) => names.extend(it.factors.iter().copied().map(Reference::from)),
            Self::Axis(it) => names.extend(it.from.iter().copied().map(Reference::from)),
            Self::Round(it) => {
                names.extend(it.options.iter().filter_map(|option| option.axis).map(Reference::from));
                names.extend(it.method.criteria().iter().filter_map(|it| it.criterion).map(Reference::from));
                names.extend(it.criteria.iter().map(|(_, criterion)| Reference::from(*criterion)));
                names.extend(it.weighed_by.map(Reference::from));
                names.extend(it.voters.picked().iter().copied().map(Reference::from));
                names.extend(it.follows.map(Reference::from));
                names.extend(it.agreement.map(Reference::from));
                names.extend(it.opened.iter().flat_map(Opened::people).map(Reference::from));
                names.extend(it.answered.iter().filter_map(|answered| answered.who).map(Reference::from));
                names.extend(it.ballots.iter().filter_map(|ballot| ballot.voter).map(Reference::from));
            }
            Self::Point(it) => {
                names.extend(it.agenda.map(Reference::from));
                names.extend(it.interventions.iter().map(|speech| Reference::from(speech.participant)));
                names.extend(it.recusals.iter().map(|recusal| Reference::from(recusal.participant)));
                names.extend(it.queue.iter().copied().map(Reference::from));
            }
            Self::Agreement(it) => {
                names.extend(it.point.map(Reference::from));
                names.extend(it.axis.map(Reference::from));
                names.extend(it.reservations.iter().map(|reservation| Reference::from(reservation.participant)));
                names.extend(it.amendments.iter().filter_map(|amendment| amendment.by).map(Reference::from));
                names.extend(it.objections.iter().map(|objection| Reference::from(objection.by)));
                names.extend(it.replaced_by.map(Reference::from));
                if let Some(super::agreement::Way::Vote { round: Some(round), .. }) = it.adoption.map(|it| it.way) {
                    names.push(round.into());
                }
            }
            Self::Parked(it) => {
                names.extend(it.by.map(Reference::from));
                names.extend(it.point.map(Reference::from));
            }
        }
        names
    }

    /// Lets go of `what`. A thing that cannot stand without it (a relation, a crossing left with one side) says so by `false`.
    pub(super) fn let_go(&mut self, what: Reference) -> bool {
        let is = |reference: Reference| reference == what;
        match self {
            Self::Participant(it) => {
                it.substitute_of = it.substitute_of.filter(|id| !is((*id).into()));
                it.represented_by = it.represented_by.filter(|id| !is((*id).into()));
            }
            Self::AgendaPoint(_) | Self::Criterion(_) | Self::Subcommittee(_) => {}
            Self::Stakeholder(it) => it.positions.retain(|position| !is(position.axis.into())),
            Self::Relation(it) => return !is(it.from.into()) && !is(it.to.into()),
            Self::Factor(it) => {
                it.raised_by.retain(|voice| !is((*voice).into()));
                it.merged_into = it.merged_into.filter(|id| !is((*id).into()));
            }
            Self::Crossing(it) => it.factors.retain(|id| !is((*id).into())),
            Self::Axis(it) => it.from.retain(|root| !is((*root).into())),
            Self::Round(it) => {
                for option in &mut it.options {
                    option.axis = option.axis.filter(|id| !is((*id).into()));
                }
                it.follows = it.follows.filter(|id| !is((*id).into()));
                it.agreement = it.agreement.filter(|id| !is((*id).into()));
                it.criteria.retain(|(_, criterion)| !is((*criterion).into()));
                it.weighed_by = it.weighed_by.filter(|id| !is((*id).into()));
                if let Franchise::Listed(people) = &mut it.voters {
                    people.retain(|id| !is((*id).into()));
                }
                if let Method::Criteria { criteria, .. } = &mut it.method {
                    for weighing in criteria {
                        weighing.criterion = weighing.criterion.filter(|id| !is((*id).into()));
                    }
                }
            }
            Self::Point(it) => {
                it.agenda = it.agenda.filter(|id| !is((*id).into()));
                it.interventions.retain(|speech| !is(speech.participant.into()));
                it.recusals.retain(|recusal| !is(recusal.participant.into()));
                it.queue.retain(|id| !is((*id).into()));
            }
            Self::Agreement(it) => {
                it.point = it.point.filter(|id| !is((*id).into()));
                it.axis = it.axis.filter(|id| !is((*id).into()));
                it.reservations.retain(|reservation| !is(reservation.participant.into()));
                it.objections.retain(|objection| !is(objection.by.into()));
                it.replaced_by = it.replaced_by.filter(|id| !is((*id).into()));
                for amendment in &mut it.amendments {
                    amendment.by = amendment.by.filter(|id| !is((*id).into()));
                }
                if let Some(adoption) = &mut it.adoption
                    && let super::agreement::Way::Vote { round, .. } = &mut adoption.way
                {
                    *round = round.filter(|id| !is((*id).into()));
                }
            }
            Self::Parked(it) => {
                it.by = it.by.filter(|id| !is((*id).into()));
                it.point = it.point.filter(|id| !is((*id).into()));
            }
        }
        true
    }
}

impl Session {
    /// Everything that names `what`: what would lose its origin if it were removed.
    pub fn dependants(&self, what: Reference) -> Vec<Reference> {
        self.everything()
            .filter(|other| *other != what)
            .filter(|other| self.item(*other).is_some_and(|item| item.names().contains(&what)))
            .collect()
    }

    /// Whether the decision on the axes names `what`.
    pub fn is_decided(&self, what: Reference) -> bool {
        self.decision.as_ref().is_some_and(|decision| {
            decision.chosen.iter().any(|axis| Reference::from(*axis) == what)
                || decision.round.is_some_and(|round| Reference::from(round) == what)
                || decision.reservations.iter().any(|it| Reference::from(it.participant) == what)
        })
    }
}
