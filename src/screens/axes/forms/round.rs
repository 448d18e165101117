//! The form of a new round, filled so that in the usual case it only has to be kept.

use super::answers::{Answers, chosen};
use crate::screens::axes::RoundDraft;
use crate::screens::axes::candidates::votable;
use crate::session::Session;
use crate::session::ballot::OptionId;
use crate::session::id::RoundId;
use crate::session::round::{Base, Method, Round, RoundOption, Taking, Threshold};
use crate::session::rules::{DecisionRule, Secrecy, Share, TieBreak};
use crate::ui::layer::{Form, FormField, Value};
use crate::words::Words;

/// The methods that can be chosen, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offered {
    Dots,
    Hands,
    Ticks,
    Single,
}

const METHODS: [Offered; 4] = [Offered::Dots, Offered::Hands, Offered::Ticks, Offered::Single];
const TAKINGS: [Taking; 4] = [Taking::Slips, Taking::RollCall, Taking::Hands, Taking::Totals];

/// The greatest number of points a person that can be asked for.
const MOST_POINTS: i64 = 100;

/// The form of a round on the options of the draft.
pub(in crate::screens::axes) fn form(draft: &RoundDraft, session: &Session, words: &Words) -> Form {
    let rules = &session.rules;
    let count = draft.axes.len();
    let points = usual_points(count);
    let thresholds = thresholds(rules.decision);
    let usual = Threshold::of_rule(rules.decision);
    let threshold = thresholds.iter().position(|it| Some(*it) == usual);
    let follows = draft.follows.is_some();
    let question = if follows { words.axes_question_tie() } else { words.axes_question() };
    let marks: Vec<bool> = votable(session).map(|axis| draft.axes.contains(&axis.id)).collect();
    let takings = TAKINGS.map(|taking| words.taking(taking));
    Form::new(
        words.axes_round_form(),
        vec![
            FormField::line(words.axes_round_question(), &question).required(),
            FormField::one_of(words.axes_round_method(), METHODS.map(|it| method_name(it, words)).into(), 0)
                .hint(words.axes_round_method_hint()),
            FormField::number(words.axes_round_points(), Some(points), 1, MOST_POINTS)
                .required()
                .hint(words.axes_round_points_hint(super::super::entry::number(count))),
            FormField::number(words.axes_round_most(), Some(points.min(2)), 1, MOST_POINTS)
                .required()
                .hint(words.axes_round_most_hint()),
            FormField::choice(words.axes_round_taking(), takings.into(), None).hint(words.axes_round_taking_hint()),
            FormField::one_of(
                words.axes_round_secrecy(),
                vec![words.secrecy(Secrecy::Open), words.secrecy(Secrecy::Secret)],
                usize::from(rules.secrecy == Secrecy::Secret),
            )
            .hint(words.axes_round_secrecy_hint()),
            FormField::choice(
                words.axes_round_threshold(),
                thresholds.iter().map(|threshold| words.threshold(threshold)).collect(),
                threshold,
            )
            .hint(words.axes_round_threshold_hint()),
            FormField::number(
                words.axes_round_seats(),
                draft.seats.map(i64::from),
                1,
                super::super::entry::number(count),
            )
            .hint(words.axes_round_seats_hint()),
            FormField::many(
                words.axes_round_options(),
                votable(session).map(|axis| axis.name.to_string()).collect(),
                marks,
            )
            .hint(words.axes_round_options_hint()),
            FormField::many(
                words.axes_round_ties(),
                tie_breaks(session).iter().map(|way| words.tie_break(*way)).collect(),
                tie_breaks(session).iter().map(|way| rules.tie_break.contains(way)).collect(),
            )
            .hint(words.axes_round_ties_hint()),
        ],
    )
}

/// The round as the form says; without a number.
pub(in crate::screens::axes) fn read(draft: &RoundDraft, values: Vec<Value>, session: &Session) -> Round {
    let mut answers = Answers::new(values);
    let question = answers.text();
    let offered = answers.choice().and_then(|place| METHODS.get(place).copied()).unwrap_or(Offered::Dots);
    let points = answers.number().unwrap_or(1).max(1);
    let most = answers.number().unwrap_or(points).clamp(1, points);
    let taking = answers.choice().and_then(|place| TAKINGS.get(place).copied());
    let secrecy = if answers.choice() == Some(1) { Secrecy::Secret } else { Secrecy::Open };
    let threshold = answers.choice().and_then(|place| thresholds(session.rules.decision).get(place).copied());
    let seats = answers.number();
    let axes: Vec<_> = votable(session).collect();
    let options = chosen(&axes, &answers.many());
    let tie_break = chosen(&tie_breaks(session), &answers.many());
    let numbered = (1..).zip(options);
    let option = |(id, axis): (u32, &crate::session::axis::Axis)| RoundOption {
        id: OptionId(id),
        label: axis.name.clone(),
        axis: Some(axis.id),
        cost: None,
    };
    Round {
        id: RoundId(0),
        question,
        options: numbered.map(option).collect(),
        method: match offered {
            Offered::Dots => Method::Dots { points, most },
            Offered::Hands => Method::Hands,
            Offered::Ticks => Method::TICKS,
            Offered::Single => Method::Single,
        },
        taking: fitting(taking, offered, secrecy),
        secrecy,
        threshold: threshold.filter(|_| offered == Offered::Hands),
        seats,
        tie_break,
        follows: draft.follows,
        ..Round::default()
    }
}

/// About a third of the options (the rule of thumb of facilitators), from 1 to 10.
fn usual_points(options: usize) -> i64 {
    super::super::entry::number((options + 1) / 3).clamp(1, 10)
}

/// A way of taking the votes that fits the method; secret votes are on slips, or only their totals are known.
fn fitting(taking: Option<Taking>, offered: Offered, secrecy: Secrecy) -> Taking {
    let secret = secrecy == Secrecy::Secret;
    match (offered, taking) {
        (Offered::Hands, Some(Taking::Totals)) => Taking::Totals,
        (_, _) if secret => Taking::Slips,
        (Offered::Hands, None) => Taking::Hands,
        (Offered::Hands, Some(taking)) => taking,
        (_, Some(Taking::RollCall)) => Taking::RollCall,
        (_, _) => Taking::Slips,
    }
}

fn method_name(offered: Offered, words: &Words) -> String {
    match offered {
        Offered::Dots => words.label_method_dots(),
        Offered::Hands => words.label_method_hands(),
        Offered::Ticks => words.label_method_approval(),
        Offered::Single => words.label_method_single(),
    }
}

/// The thresholds that can be chosen: the usual ones, and that of the rules when it is none of them.
fn thresholds(rule: DecisionRule) -> Vec<Threshold> {
    let half = Share { parts: 1, whole: 2 };
    let two_thirds = Share { parts: 2, whole: 3 };
    let mut thresholds = vec![
        Threshold { share: half, base: Base::Cast, strict: true },
        Threshold { share: half, base: Base::Present, strict: true },
        Threshold { share: half, base: Base::Entitled, strict: true },
        Threshold { share: two_thirds, base: Base::Cast, strict: false },
        Threshold { share: two_thirds, base: Base::Present, strict: false },
    ];
    let of_rule = Threshold::of_rule(rule).filter(|threshold| !thresholds.contains(threshold));
    thresholds.extend(of_rule);
    thresholds
}

/// The ways to break a tie, those of the rules first and in their order.
fn tie_breaks(session: &Session) -> Vec<TieBreak> {
    let mut ways = session.rules.tie_break.clone();
    ways.extend(TieBreak::ALL.into_iter().filter(|way| !session.rules.tie_break.contains(way)));
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_of_the_options_is_usual() {
        let expected = [(0, 1), (1, 1), (3, 1), (4, 1), (5, 2), (6, 2), (8, 3), (12, 4), (30, 10), (200, 10)];
        for (options, points) in expected {
            assert_eq!(usual_points(options), points, "{options}");
        }
    }

    #[test]
    fn the_way_of_taking_fits_the_method() {
        let open = |taking, offered| fitting(taking, offered, Secrecy::Open);
        assert_eq!(open(None, Offered::Dots), Taking::Slips);
        assert_eq!(open(None, Offered::Hands), Taking::Hands);
        assert_eq!(open(Some(Taking::Hands), Offered::Dots), Taking::Slips);
        assert_eq!(open(Some(Taking::Totals), Offered::Single), Taking::Slips);
        assert_eq!(open(Some(Taking::RollCall), Offered::Ticks), Taking::RollCall);
        for taking in [None, Some(Taking::Hands), Some(Taking::RollCall)] {
            assert_eq!(fitting(taking, Offered::Hands, Secrecy::Secret), Taking::Slips);
        }
        assert_eq!(fitting(Some(Taking::Totals), Offered::Hands, Secrecy::Secret), Taking::Totals);
    }
}
