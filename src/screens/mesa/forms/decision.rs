//! The forms by which a proposal is decided on: the counts of a vote, the answer to an objection.

use super::place;
use crate::screens::Scene;
use crate::session::Session;
use crate::session::agreement::{Agreement, Linked, Objection, ObjectionState, Way};
use crate::session::ballot::Stance;
use crate::session::id::RoundId;
use crate::session::rules::DecisionRule;
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

/// The most votes that a count may have.
const MOST_VOTES: i64 = 100_000;

/// The form of a vote: its counts, or the round that says them.
pub(in crate::screens::mesa) fn vote(agreement: &Agreement, rounds: &[RoundId], scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let mut fields = Vec::new();
    // Counts are asked where no round says them.
    let mut asked = vec![0];
    if !rounds.is_empty() {
        let mut options = vec![words.mesa_no_round()];
        let mut hints = vec![words.mesa_no_round_hint()];
        for (place, id) in rounds.iter().enumerate() {
            options.push(words.thing((*id).into(), scene.session));
            if let Some(it) = linked(*id, scene.session) {
                hints.push(words.mesa_round_says(it.abstain, it.against, it.dissent.len(), it.favour));
            } else {
                hints.push(words.mesa_round_silent());
                asked.push(place + 1);
            }
        }
        // The round that was held on this agreement is the one that is meant.
        let held = |id: &RoundId| scene.session.round(*id).is_some_and(|round| round.agreement == Some(agreement.id));
        let meant = rounds.iter().rposition(held).map_or(0, |place| place + 1);
        fields.push(FormField::one_of(words.mesa_field_round(), options, meant).hints(hints));
    }
    let count = |label: String| {
        let field = FormField::number(label, None, 0, MOST_VOTES);
        if rounds.is_empty() { field } else { field.only(0, &asked) }
    };
    fields.extend([
        count(words.stance(Stance::Favour)).required().hint(words.mesa_field_votes_hint()),
        count(words.stance(Stance::Against)),
        count(words.stance(Stance::Abstain)),
    ]);
    let text = agreement.text.to_string();
    let title = match scene.session.rules.decision {
        DecisionRule::Consensus => words.mesa_form_vote_against_rule(text),
        _ => words.mesa_form_vote(text),
    };
    Form::new(title, fields).doing(words.mesa_vote_adopts())
}

fn linked(id: RoundId, session: &Session) -> Option<Linked> {
    session.round(id).and_then(Linked::of)
}

/// Reads the counts; where the round says them, what else it says.
pub(in crate::screens::mesa) fn read_vote(
    rounds: &[RoundId],
    mut values: Values,
    session: &Session,
) -> (Way, Option<Linked>) {
    let options: Vec<Option<RoundId>> = std::iter::once(None).chain(rounds.iter().copied().map(Some)).collect();
    let round = if rounds.is_empty() { None } else { values.one(&options).flatten() };
    if let Some(linked) = round.and_then(|id| linked(id, session)) {
        let (favour, against, abstain) = (linked.favour, linked.against, linked.abstain);
        return (Way::Vote { favour, against, abstain, round }, Some(linked));
    }
    let mut count = || values.number().unwrap_or(0);
    let (favour, against, abstain) = (count(), count(), count());
    (Way::Vote { favour, against, abstain, round }, None)
}

/// The form of an objection: what was answered, and whether it stands.
pub(in crate::screens::mesa) fn objection(title: String, objection: &Objection, words: &Words) -> Form {
    let states = ObjectionState::ALL.map(|it| words.objection_state(it)).to_vec();
    // Whoever answers mostly resolves it.
    let resolved = place(&ObjectionState::ALL, Some(&ObjectionState::Resolved));
    let state =
        if objection.answer.is_empty() { resolved } else { place(&ObjectionState::ALL, Some(&objection.state)) };
    Form::new(
        title,
        vec![
            FormField::line(words.mesa_field_answer(), objection.answer.as_str())
                .hint(words.mesa_field_answer_hint(objection.reason.to_string())),
            FormField::one_of(words.mesa_field_state(), states, state.unwrap_or(0)),
        ],
    )
}
