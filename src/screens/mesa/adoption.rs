//! How proposals are adopted: by consensus, by consent, by vote; with the quorum of that moment.

use super::keys::Message;
use super::update::Purpose;
use super::{Mesa, Requests, agreements, forms};
use crate::screens::{Notice, Request, Scene};
use crate::session::Refusal;
use crate::session::Session;
use crate::session::agreement::{Adoption, Way};
use crate::session::id::{AgreementId, RoundId};
use crate::session::round::RoundState;
use crate::session::rules::Amount;
use crate::ui::layer::Values;

impl Mesa {
    pub(super) fn adopt(&self, message: Message, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        match message {
            Message::Consensus => adopted(agreement.id, Way::Consensus, scene),
            Message::Consent => adopted(agreement.id, Way::Consent, scene),
            Message::Reopen => agreements::change(agreement.id, scene, |it| it.adoption = None),
            _ => {
                let rounds = counted(scene.session);
                let form = forms::vote(agreement, &rounds, scene);
                vec![Request::ask(Purpose::Vote(agreement.id, rounds), form)]
            }
        }
    }

    pub(super) fn voted(id: AgreementId, rounds: &[RoundId], values: Values, scene: &Scene<'_>) -> Requests {
        let way = forms::read_vote(rounds, values);
        let votes = if let Way::Vote { favour, against, abstain, .. } = way {
            [favour, against, abstain].into_iter().fold(0_u32, u32::saturating_add)
        } else {
            0
        };
        let present = u32::try_from(scene.session.entitled().filter(|it| it.is_present()).count()).unwrap_or(u32::MAX);
        if present > 0 && votes > present && !scene.session.rules.proxies {
            let refusal = Refusal::MoreVotesThanVoters { votes, voters: present };
            return vec![Request::Say(Notice::refused(scene.words.refusal(&refusal, scene.session)))];
        }
        adopted(id, way, scene)
    }
}

/// The agreement is adopted now, with what there is to say about it.
fn adopted(id: AgreementId, way: Way, scene: &Scene<'_>) -> Requests {
    let quorate = quorum_now(scene.session);
    let mut requests = vec![Request::Say(said(way, quorate, scene))];
    let adoption = Adoption { way, at: Some(scene.now), quorate };
    requests.extend(agreements::change(id, scene, |it| it.adoption = Some(adoption)));
    requests
}

fn said(way: Way, quorate: Option<bool>, scene: &Scene<'_>) -> Notice {
    let words = scene.words;
    let outvoted = matches!(way, Way::Vote { favour, against, .. } if against >= favour);
    if outvoted {
        return Notice::hint(words.mesa_adopted_outvoted());
    }
    if quorate == Some(false) {
        let attendance = scene.session.attendance();
        return Notice::hint(words.mesa_adopted_without_quorum(attendance.needed, attendance.present));
    }
    Notice::done(words.mesa_adopted(words.way(way)))
}

/// Whether there is quorum now; nothing where none is asked.
pub(super) fn quorum_now(session: &Session) -> Option<bool> {
    let quorum = session.rules.quorum_in_force();
    let asked = quorum.amount != Amount::None || quorum.each_sector;
    asked.then(|| session.attendance().is_quorate())
}

/// The rounds in which an agreement may have been voted on.
fn counted(session: &Session) -> Vec<RoundId> {
    session.rounds.iter().filter(|round| round.state == RoundState::Closed).map(|round| round.id).collect()
}
