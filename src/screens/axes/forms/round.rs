//! The form of a new round, filled so that in the usual case it only has to be kept.

mod known;
mod methods;
mod shares;
mod voters;
mod weighing;

use crate::screens::axes::RoundDraft;
use crate::screens::axes::candidates::votable;
use crate::screens::axes::entry::number;
use crate::session::Session;
use crate::session::axis::Axis;
use crate::session::ballot::OptionId;
use crate::session::id::RoundId;
use crate::session::round::{Method, Round, RoundOption, Taking};
use crate::session::rules::{Secrecy, TieBreak, Weights};
use crate::ui::layer::{Form, FormField, Value, Values};
use crate::words::Words;
use methods::Offered;

const TAKINGS: [Taking; 4] = [Taking::Slips, Taking::RollCall, Taking::Hands, Taking::Totals];
const SECRECIES: [Secrecy; 2] = [Secrecy::Open, Secrecy::Secret];

/// The place of the method among the fields, on which its settings hang.
const METHOD: usize = 1;

/// The form of a round on the options of the draft.
pub(in crate::screens::axes) fn form(draft: &RoundDraft, session: &Session, words: &Words) -> Form {
    let rules = &session.rules;
    let before = before(draft, session);
    let question = match before {
        Some(_) if !draft.repeats => words.axes_question_tie(),
        // A question in words of its own is asked again in the same words.
        Some(round) if round.question.as_str() != words.axes_question() => round.question.to_string(),
        Some(_) => words.axes_question_again(),
        None => words.axes_question(),
    };
    let offered = Offered::ALL.map(|it| it.name(words)).to_vec();
    let hints = Offered::ALL.map(|it| it.advice(words)).to_vec();
    let first = draft.method.as_ref().map_or(0, Offered::place_of);
    let mut fields = vec![
        FormField::line(words.axes_round_question(), &question).proposed().required(),
        FormField::one_of(words.axes_round_method(), offered, first).hints(hints),
    ];
    fields.extend(methods::settings(draft, session, words));
    let taking = before.and_then(|round| TAKINGS.iter().position(|it| *it == round.taking));
    let secrecy = usize::from(before.map_or(rules.secrecy, |round| round.secrecy) == Secrecy::Secret);
    let ties = tie_breaks(draft, session);
    let declared = declared(draft, session);
    fields.extend([
        FormField::choice(words.axes_round_taking(), TAKINGS.map(|it| words.taking(it)).into(), taking)
            .hint(words.axes_round_taking_hint()),
        FormField::one_of(words.axes_round_secrecy(), SECRECIES.map(|it| words.secrecy(it)).into(), secrecy)
            .hint(words.axes_round_secrecy_hint()),
        shares::of_approval(before, session, words),
        FormField::number(words.axes_round_seats(), draft.seats.map(i64::from), 1, number(draft.axes.len()))
            .hint(words.axes_round_seats_hint())
            .needed(methods::TICKS_COUNTED, &methods::proportional(draft, session))
            .only(METHOD, &Offered::places(Offered::has_seats)),
        FormField::many(
            words.axes_round_options(),
            votable(session).map(|axis| axis.name.to_string()).collect(),
            votable(session).map(|axis| draft.axes.contains(&axis.id)).collect(),
        )
        .hint(words.axes_round_options_hint()),
        FormField::many(
            words.axes_round_ties(),
            ties.iter().map(|way| words.tie_break(*way)).collect(),
            ties.iter().map(|way| declared.contains(way)).collect(),
        )
        .hint(words.axes_round_ties_hint()),
        shares::of_support(before, session, words),
        shares::of_height(before, session, words),
    ]);
    let voting = before.map(|round| round.voters.clone()).unwrap_or_default();
    fields.extend(weighing::fields(before, session, words));
    fields.extend(voters::fields(fields.len(), &voting, session, words));
    Form::new(words.axes_round_form(), fields).doing(words.axes_round_opens())
}

/// The round as the form says; without a number.
pub(in crate::screens::axes) fn read(
    draft: &RoundDraft,
    values: Vec<Value>,
    session: &Session,
    words: &Words,
) -> Round {
    let mut values = Values::new(values);
    let question = values.text();
    let offered = values.one(&Offered::ALL).unwrap_or(Offered::Dots);
    let method = methods::read(offered, draft, &mut values, session);
    let taking = values.one(&TAKINGS);
    let secrecy = values.one(&SECRECIES).unwrap_or_default();
    let shares = shares::all(before(draft, session), session);
    let approved = values.one(&shares).filter(|_| offered.has_threshold());
    let seats = values.number().filter(|_| offered.has_seats());
    let axes: Vec<&Axis> = votable(session).collect();
    let options = (1..).zip(values.several(&axes)).map(|(id, axis)| RoundOption {
        id: OptionId(id),
        label: axis.name.clone(),
        axis: Some(axis.id),
        cost: None,
    });
    let options = options.collect();
    let tie_break = values.several(&tie_breaks(draft, session));
    let supported = values.one(&shares).filter(|_| offered.has_support());
    let high = values.one(&shares).filter(|_| offered.has_height());
    let round = Round {
        id: RoundId(0),
        question,
        options,
        taking: fitting(taking.or(by_name(session)), &method, secrecy),
        method,
        secrecy,
        threshold: approved.or(supported).or(high),
        seats,
        tie_break,
        follows: draft.follows,
        ..Round::default()
    };
    let round = weighing::read(&mut values, round, session, words);
    let before = before(draft, session).map(|round| round.voters.clone()).unwrap_or_default();
    Round { voters: voters::read(&mut values, &before, session), ..round }
}

/// Votes that weigh differently are taken by name unless something else is chosen.
fn by_name(session: &Session) -> Option<Taking> {
    (session.rules.weights == Weights::Weighted).then_some(Taking::RollCall)
}

/// A way of taking the votes that fits the method; secret votes are on slips, or only their totals are known.
fn fitting(taking: Option<Taking>, method: &Method, secrecy: Secrecy) -> Taking {
    let secret = secrecy == Secrecy::Secret;
    let by_hands = *method == Method::Hands;
    match taking {
        Some(Taking::Totals) if by_hands || has_totals(method) => Taking::Totals,
        _ if secret => Taking::Slips,
        Some(taken @ (Taking::RollCall | Taking::Slips)) => taken,
        _ if by_hands => Taking::Hands,
        // Hands raised for one option after the other are totals, too.
        Some(Taking::Hands) if has_totals(method) => Taking::Totals,
        _ => Taking::Slips,
    }
}

/// Whether it is enough to know what each option got in all; below nought a total cannot be typed.
fn has_totals(method: &Method) -> bool {
    method.may_be_totals() && !matches!(method, Method::Score { low, .. } if *low < 0)
}

/// The round that is asked again or whose tie is voted on: its rules are proposed for the new one.
fn before<'s>(draft: &RoundDraft, session: &'s Session) -> Option<&'s Round> {
    draft.follows.and_then(|id| session.round(id))
}

/// The ways to break a tie that are proposed: those of the rules or of the round before. Where that had none and was left
/// tied, the rules speak again.
fn declared<'s>(draft: &RoundDraft, session: &'s Session) -> &'s [TieBreak] {
    let before = before(draft, session).map(|round| &round.tie_break);
    before.filter(|ways| draft.repeats || !ways.is_empty()).unwrap_or(&session.rules.tie_break)
}

/// The ways to break a tie, those that are proposed first and in their order.
fn tie_breaks(draft: &RoundDraft, session: &Session) -> Vec<TieBreak> {
    let declared = declared(draft, session);
    let others = TieBreak::ALL.into_iter().filter(|way| !declared.contains(way));
    declared.iter().copied().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::round::method::{RankingRule, ScoreRule};

    #[test]
    fn the_way_of_taking_fits_the_method() {
        let open = |taking, method: &Method| fitting(taking, method, Secrecy::Open);
        let dots = Method::Dots { points: 3, most: 3 };
        let ranking = Method::ranking(RankingRule::Schulze);
        assert_eq!(open(None, &dots), Taking::Slips);
        assert_eq!(open(None, &Method::Hands), Taking::Hands);
        assert_eq!(open(Some(Taking::Hands), &dots), Taking::Totals);
        assert_eq!(open(Some(Taking::Hands), &ranking), Taking::Slips);
        assert_eq!(open(Some(Taking::Totals), &Method::Single), Taking::Totals);
        assert_eq!(open(Some(Taking::Totals), &ranking), Taking::Slips);
        assert_eq!(open(Some(Taking::RollCall), &Method::TICKS), Taking::RollCall);
        assert_eq!(open(Some(Taking::Totals), &Method::score(0, 5)), Taking::Totals);
        assert_eq!(open(Some(Taking::Totals), &Method::score(-3, 3)), Taking::Slips);
        for rule in [ScoreRule::Mean, ScoreRule::Star] {
            assert_eq!(open(Some(Taking::Totals), &Method::Score { low: 0, high: 5, rule }), Taking::Slips);
        }
        for taking in [None, Some(Taking::Hands), Some(Taking::RollCall)] {
            assert_eq!(fitting(taking, &Method::Hands, Secrecy::Secret), Taking::Slips);
        }
        assert_eq!(fitting(Some(Taking::Totals), &Method::Hands, Secrecy::Secret), Taking::Totals);
    }
}
