//! What mends a gap in the mesa: the field that is missing, or the decision.

use super::purpose::Purpose;
use super::{Mesa, Pane, Requests, adoption, forms};
use crate::screens::{Notice, Request, Scene};
use crate::session::gaps::Gap;

impl Mesa {
    /// Opens what mends a gap; the agreement that it is about is selected.
    pub(super) fn begin_mending(&mut self, gap: Gap, scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        match gap {
            Gap::NoAgreements => {
                self.pane = Some(Pane::Agreements);
                self.propose(scene)
            }
            Gap::FloorTaken => {
                if let Some(speaking) = scene.session.mesa.speaking {
                    self.filter.clear();
                    self.select(Pane::Points, speaking.point.0);
                }
                Vec::new()
            }
            Gap::NoNextMeeting => Self::next_meeting(scene),
            Gap::AgreementWithoutResponsible(_) => self.assign(scene),
            Gap::AgreementWithoutDate(id) | Gap::AgreementDueBefore(id) => Self::ask_due(id, scene),
            Gap::AgreementWithoutAxis(_) => self.open_field(&words.mesa_field_axis(), None, scene),
            Gap::AgreementWithoutPoint(_) => self.open_field(&words.mesa_field_point(), None, scene),
            Gap::SignedWithoutOpinion(_) => {
                self.open_field(&words.mesa_field_instrument_state(), Some(words.mesa_field_instrument()), scene)
            }
            Gap::AmendmentOpen(_) => self.amendments(scene),
            Gap::DissentBeyondVotes(_) => self.reserve(scene),
            Gap::AgreementNotAdopted(_) => self.decide_by_vote(scene),
            _ => Vec::new(),
        }
    }

    /// One field of the selected agreement; `part` says of what it is, where its label does not.
    fn open_field(&self, label: &str, part: Option<String>, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        let title: Vec<String> = part.into_iter().chain([agreement.text.to_string()]).collect();
        let form = forms::agreement(agreement, scene).narrowed(label, title.join(" · "));
        vec![Request::ask(Purpose::Agreement(agreement.id), form)]
    }

    /// The adoption by the vote that was held on the selected proposal, for a person to keep. A vote that does not carry it
    /// opens nothing: nobody should adopt against a vote by the same key.
    fn decide_by_vote(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        match adoption::last_vote(agreement, scene.session) {
            Some(true) => self.ask_vote(scene),
            Some(false) => vec![Request::Say(Notice::hint(scene.words.mesa_vote_short()))],
            None => Vec::new(),
        }
    }
}
