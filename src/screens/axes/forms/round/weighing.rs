//! Criteria weighed by comparing them in pairs: the comparison, and the round that takes up what it found.

use super::METHOD;
use super::methods::Offered;
use crate::screens::axes::round_number;
use crate::session::Session;
use crate::session::ballot::OptionId;
use crate::session::id::CriterionId;
use crate::session::round::method::Weighing;
use crate::session::round::{Method, Round, RoundOption};
use crate::ui::layer::{FormField, Values};
use crate::voting::Weighed;
use crate::words::Words;

/// The rounds that found what criteria weigh.
fn sources(session: &Session) -> Vec<(&Round, Weighed)> {
    session.rounds.iter().filter_map(|round| Some((round, Weighed::of(round)?))).collect()
}

fn can_compare(session: &Session) -> bool {
    session.criteria.len() > 1
}

/// The fields: what is compared, where there are criteria, and where weights come from, where some were found.
pub(super) fn fields(before: Option<&Round>, session: &Session, words: &Words) -> Vec<FormField> {
    let on = |field: FormField, method| field.only(METHOD, &Offered::places(|it| it == method));
    let mut fields = Vec::new();
    if can_compare(session) {
        let names = vec![words.weighing_axes(), words.weighing_criteria()];
        let hints = vec![String::new(), words.weighing_criteria_hint()];
        let chosen = usize::from(before.is_some_and(|round| !round.criteria.is_empty()));
        fields.push(on(FormField::one_of(words.weighing_compared(), names, chosen).hints(hints), Offered::Comparison));
    }
    let sources = sources(session);
    if !sources.is_empty() {
        let by_hand = (words.weighing_by_hand(), words.weighing_by_hand_hint());
        let found = sources.iter().map(|(round, weighed)| {
            (words.weighing_of_round(round_number(session, round.id)), words.weighed(round, weighed))
        });
        let (names, hints) = std::iter::once(by_hand).chain(found).unzip();
        let known = before.and_then(|round| round.weighed_by);
        let chosen = sources.iter().position(|(round, _)| Some(round.id) == known).map_or(0, |place| place + 1);
        fields.push(on(FormField::one_of(words.weighing_weights(), names, chosen).hints(hints), Offered::Criteria));
    }
    fields
}

/// Makes the round one on criteria, or takes up the weights that another one found, as the form says.
pub(super) fn read(values: &mut Values, round: Round, session: &Session, words: &Words) -> Round {
    let compares = can_compare(session) && values.one(&[false, true]).unwrap_or_default();
    let sources = sources(session);
    let places: Vec<Option<usize>> = std::iter::once(None).chain((0..sources.len()).map(Some)).collect();
    let source = if sources.is_empty() { None } else { values.one(&places).flatten() };
    match (&round.method, source) {
        (Method::Comparison { .. }, _) if compares => on_criteria(round, session, words),
        (Method::Criteria { .. }, Some(place)) => weighed_by(round, &sources[place], session),
        _ => round,
    }
}

fn on_criteria(round: Round, session: &Session, words: &Words) -> Round {
    let option = |(id, name)| RoundOption { id: OptionId(id), label: name, axis: None, cost: None };
    let options = (1..).zip(session.criteria.iter().map(|it| it.name.clone())).map(option).collect();
    let criteria = (1..).map(OptionId).zip(session.criteria.iter().map(|it| it.id)).collect();
    let is_usual = round.question.as_str() == words.axes_question();
    let question = if is_usual { words.weighing_question().as_str().into() } else { round.question };
    Round { question, options, criteria, ..round }
}

/// The criteria of the other round, with what they weigh in whole parts of a hundred.
fn weighed_by(round: Round, (source, weighed): &(&Round, Weighed), session: &Session) -> Round {
    let Method::Criteria { low, high, .. } = round.method else { return round };
    let criterion_of = |option: OptionId| -> Option<CriterionId> {
        source.criteria.iter().find(|(id, _)| *id == option).map(|(_, criterion)| *criterion)
    };
    let weighing = |option: &RoundOption| {
        let criterion = criterion_of(option.id);
        let known = session.criteria.iter().find(|it| Some(it.id) == criterion);
        Weighing {
            criterion,
            name: known.map_or_else(|| option.label.clone(), |it| it.name.clone()),
            weight: weighed.of_option(option.id).unwrap_or(0),
            cost: known.is_some_and(|it| it.cost),
        }
    };
    let criteria = source.options.iter().map(weighing).collect();
    Round { method: Method::Criteria { low, high, criteria }, weighed_by: Some(source.id), ..round }
}
