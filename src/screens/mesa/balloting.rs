//! A round on a proposal, made by the rules of the table and opened at once; and what came of it.

use super::purpose::Purpose;
use super::{Mesa, Requests};
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::{Agreement, AmendmentState};
use crate::session::ballot::OptionId;
use crate::session::gaps::Gap;
use crate::session::id::{AgreementId, RoundId};
use crate::session::participant::Participant;
use crate::session::round::{Method, Round, RoundOption, RoundState, Taking, Threshold};
use crate::session::rules::{DecisionRule, Secrecy, Weights};
use crate::session::stakeholder::Visibility;
use crate::session::{Act, Refusal, Session, Text};
use crate::ui::layer::{Choice, Chooser};
use crate::words::Words;

impl Mesa {
    /// Asks how the votes on the selected proposal are taken, beginning with what the rules say; goes to the round that is open
    /// already. Where the table agreed to decide by consensus, that is told.
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
        let is_against_rule = session.rules.decision == DecisionRule::Consensus;
        let ways = ways(agreement, session);
        // One way alone that is not the one of the rules is not taken without a word.
        if let [only] = ways.as_slice()
            && !is_against_rule
            && only.1 == session.rules.secrecy
        {
            return Self::open_ballot(agreement.id, *only, scene);
        }
        let details = if is_against_rule {
            vec![words.mesa_ask_ballot(), words.mesa_ballot_passes(), words.mesa_ballot_recorded()]
        } else {
            Vec::new()
        };
        let choice =
            |(taking, secrecy): &_| Choice::with_detail(words.taking(*taking), words.secrecy(*secrecy).to_lowercase());
        let chooser = Chooser::new(words.mesa_title_ballot(), ways.iter().map(choice).collect()).keyed();
        vec![Request::ask(Purpose::Ballot(agreement.id, ways), chooser.with_details(details))]
    }

    /// Opens the round.
    pub(super) fn open_ballot(id: AgreementId, way: (Taking, Secrecy), scene: &Scene<'_>) -> Requests {
        let (words, session) = (scene.words, scene.session);
        let Some(agreement) = session.agreement(id) else { return Vec::new() };
        let round = RoundId(session.next.max(1));
        let open = Act::OpenRound { round, at: scene.now, seed: None };
        let act = Act::Several(vec![Act::add(round_on(agreement, way, session, words)), open]);
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

/// The ways in which votes on a proposal may be taken, that of the rules of the table first.
fn ways(agreement: &Agreement, session: &Session) -> Vec<(Taking, Secrecy)> {
    let rules = &session.rules;
    let point = session.point_of(agreement);
    let votes = |it: &&Participant| !point.is_some_and(|point| point.stands_aside(it.id));
    // Nobody can be called by name where nobody who may vote is known to be there.
    let has_voters = session.electors_present().into_iter().any(|it| votes(&it));
    let by_name = has_voters.then_some((Taking::RollCall, Secrecy::Open));
    let hands = (Taking::Hands, Secrecy::Open);
    let slips = (Taking::Slips, Secrecy::Secret);
    let mut ways: Vec<(Taking, Secrecy)> = match (rules.weights, rules.decision) {
        // Votes that weigh differently are counted by name.
        (Weights::Weighted, _) => vec![(Taking::RollCall, Secrecy::Open)],
        // How far each consents is no matter of hands.
        (_, DecisionRule::Consent) => vec![by_name.unwrap_or((Taking::Slips, Secrecy::Open)), slips],
        _ => [hands].into_iter().chain(by_name).chain([slips]).collect(),
    };
    ways.sort_by_key(|(_, secrecy)| *secrecy != rules.secrecy);
    ways
}

/// A round on an agreement, by the rules of the table. The room reads its question, so of an internal proposal it has the
/// number.
fn round_on(agreement: &Agreement, (taking, secrecy): (Taking, Secrecy), session: &Session, words: &Words) -> Round {
    let rules = &session.rules;
    let text = match agreement.visibility {
        Visibility::Public => agreement.text.clone(),
        Visibility::Internal => Text::new(&words.report_proposal_number(words.agreement_number(agreement, session))),
    };
    Round {
        question: text.clone(),
        options: vec![RoundOption { id: OptionId(1), label: text, axis: None, cost: None }],
        method: if rules.decision == DecisionRule::Consent { Method::Consent } else { Method::Hands },
        taking,
        secrecy,
        threshold: Threshold::of_rule(rules.decision),
        agreement: Some(agreement.id),
        ..Round::default()
    }
}
