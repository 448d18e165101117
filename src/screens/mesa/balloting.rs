//! A round on a proposal, made by the rules of the table and opened at once; and what came of it.

use super::purpose::Purpose;
use super::{Mesa, Requests};
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::{Agreement, AmendmentState};
use crate::session::ballot::OptionId;
use crate::session::gaps::Gap;
use crate::session::id::{AgreementId, RoundId};
use crate::session::round::{Method, Round, RoundOption, RoundState, Taking, Threshold};
use crate::session::rules::{DecisionRule, Secrecy, Weights};
use crate::session::stakeholder::Visibility;
use crate::session::{Act, Refusal, Session, Text};
use crate::ui::layer::Confirm;
use crate::words::Words;

impl Mesa {
    /// Opens a round on the selected proposal and goes to where its votes are taken; to the one that is open already. Where
    /// the table agreed to decide by consensus, that is asked first.
    pub(super) fn ballot(&self, scene: &Scene<'_>) -> Requests {
        let (words, session) = (scene.words, scene.session);
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        if let Some(open) = rounds_on(agreement.id, session).find(|round| round.is_open()) {
            return vec![Request::Mend(Gap::RoundOpen(open.id))];
        }
        // Nobody should vote on a wording that may still change.
        if agreement.amendments.iter().any(|it| it.state == AmendmentState::Open) {
            return vec![Request::Say(Notice::refused(words.refusal(&Refusal::AmendmentOpen, session)))];
        }
        if session.rules.decision == DecisionRule::Consensus {
            let question = Confirm::new(words.mesa_title_ballot(), words.mesa_ask_ballot(), words.mesa_ballot_yes())
                .with_details(vec![words.mesa_ballot_passes(), words.mesa_ballot_recorded()]);
            return vec![Request::ask(Purpose::Ballot(agreement.id), question)];
        }
        Self::open_ballot(agreement.id, scene)
    }

    /// Opens the round.
    pub(super) fn open_ballot(id: AgreementId, scene: &Scene<'_>) -> Requests {
        let (words, session) = (scene.words, scene.session);
        let Some(agreement) = session.agreement(id) else { return Vec::new() };
        let round = RoundId(session.next.max(1));
        let open = Act::OpenRound { round, at: scene.now, seed: None };
        let act = Act::Several(vec![Act::add(round_on(agreement, session, words)), open]);
        let Some(after) = super::floor::after(session, &act) else { return vec![Request::Act(act)] };
        let quorate = after.round(round).and_then(|it| it.opened.as_ref()).is_none_or(|opened| opened.quorate);
        let said = if quorate { words.mesa_balloting() } else { words.mesa_balloting_without_quorum() };
        let said = if quorate { Notice::done(said) } else { Notice::hint(said) };
        vec![Request::Act(act), Request::Mend(Gap::RoundOpen(round)), Request::Say(said)]
    }
}

/// The rounds held on an agreement, in their order; those set aside are none.
pub(super) fn rounds_on(agreement: AgreementId, session: &Session) -> impl Iterator<Item = &Round> {
    session.rounds.iter().filter(move |it| it.agreement == Some(agreement) && it.state != RoundState::Annulled)
}

/// The round that the rules of the table ask for. The room reads its question, so of an internal proposal it has the number.
fn round_on(agreement: &Agreement, session: &Session, words: &Words) -> Round {
    let rules = &session.rules;
    let text = match agreement.visibility {
        Visibility::Public => agreement.text.clone(),
        Visibility::Internal => Text::new(&words.report_proposal_number(words.agreement_number(agreement, session))),
    };
    let taking = match (rules.secrecy, rules.weights) {
        (Secrecy::Secret, _) => Taking::Slips,
        (Secrecy::Open, Weights::Weighted) => Taking::RollCall,
        // Nobody can be called by name where nobody is known to be there.
        (Secrecy::Open, _) if rules.decision == DecisionRule::Consent && session.present().next().is_some() => {
            Taking::RollCall
        }
        (Secrecy::Open, _) if rules.decision == DecisionRule::Consent => Taking::Slips,
        (Secrecy::Open, _) => Taking::Hands,
    };
    Round {
        question: text.clone(),
        options: vec![RoundOption { id: OptionId(1), label: text, axis: None, cost: None }],
        method: if rules.decision == DecisionRule::Consent { Method::Consent } else { Method::Hands },
        taking,
        secrecy: rules.secrecy,
        threshold: Threshold::of_rule(rules.decision),
        agreement: Some(agreement.id),
        ..Round::default()
    }
}
