//! What mends a gap in the axes; and the way from a vote back to the proposal that it was held on.

use super::candidates::votable;
use super::{Axes, Pane, Purpose, forms, is_on_axes};
use crate::screens::{Request, Scene};
use crate::session::Session;
use crate::session::gaps::Gap;
use crate::session::id::AgreementId;
use crate::session::round::{Round, RoundState};

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Opens the decision or the vision of the candidate that is selected.
    pub(super) fn begin_mending(&mut self, gap: Gap, scene: &Scene<'_>) -> Requests {
        let session = scene.session;
        match gap {
            Gap::NoDecision | Gap::TooManyAxes(_) => {
                self.pane = Pane::Candidates;
                let voted = |round: &Round| round.state == RoundState::Closed && is_on_axes(round, session);
                let ready = matches!(gap, Gap::TooManyAxes(_)) || session.rounds.iter().any(voted);
                let is_open = session.rounds.iter().any(Round::is_open) || votable(session).next().is_none();
                // Without a vote it is for the person to say whether one comes first.
                if ready && !is_open { self.ask_decision(scene) } else { Vec::new() }
            }
            Gap::AxisWithoutVision(id) => {
                let Some(axis) = session.axis(id) else { return Vec::new() };
                let form =
                    forms::axis::form(axis, scene.words).narrowed(&scene.words.axes_field_vision(), axis.name.as_str());
                vec![Request::ask(Purpose::Edit(id), form)]
            }
            // Whoever comes for an open round goes on with it: its next vote or, when all are in, its closing.
            Gap::RoundOpen(round) => {
                self.shown = Some(round);
                self.vote(scene)
            }
            _ => Vec::new(),
        }
    }

    /// Back to the proposal that the round shown was held on, with its adoption.
    pub(super) fn adopt(&self, scene: &Scene<'_>) -> Requests {
        let round = self.round(scene.session);
        let proposal = round.and_then(|round| proposal_of(round, scene.session));
        proposal.map(|id| Request::Mend(Gap::AgreementNotAdopted(id))).into_iter().collect()
    }
}

/// The proposal that a closed round was held on, as long as it is one.
pub(super) fn proposal_of(round: &Round, session: &Session) -> Option<AgreementId> {
    let id = round.agreement.filter(|_| round.state == RoundState::Closed)?;
    session.agreement(id).filter(|it| !it.is_adopted()).map(|it| it.id)
}
