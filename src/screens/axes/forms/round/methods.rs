//! The methods that can be chosen, and the settings of each.

use super::METHOD;
use super::known::{Known, Rules};
use crate::screens::axes::RoundDraft;
use crate::screens::axes::entry::number;
use crate::session::Session;
use crate::session::round::Method;
use crate::session::round::method::{ApprovalRule, Missing, Weighing};
use crate::ui::layer::{FormField, Values};
use crate::words::Words;

/// A method that can be chosen, without its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offered {
    Dots,
    Hands,
    Ticks,
    Single,
    Ranking,
    Judgment,
    Score,
    Consent,
    Criteria,
    Comparison,
    Budget,
    Quadratic,
}

/// The greatest number of points or credits a person that can be asked for.
const MOST_POINTS: i64 = 100;
pub(super) const MOST_CREDITS: i64 = 1_000;
/// The ends of a scale.
const LEAST_SCORE: i64 = -100;
const MOST_SCORE: i64 = 1_000;
/// As many grades as there are words for (Balinski and Laraki, 2011, advise five to seven).
const MOST_GRADES: i64 = 7;
/// As much as a budget may be.
const MOST_MONEY: i64 = 1_000_000_000_000;

/// The place among the fields of the way in which ticks are counted: after the points, their limit and the ticks.
pub(super) const TICKS_COUNTED: usize = METHOD + 4;

impl Offered {
    pub(super) const ALL: [Self; 12] = [
        Self::Dots,
        Self::Hands,
        Self::Ticks,
        Self::Single,
        Self::Ranking,
        Self::Judgment,
        Self::Score,
        Self::Consent,
        Self::Criteria,
        Self::Comparison,
        Self::Budget,
        Self::Quadratic,
    ];

    /// The places among all of those for which this holds.
    pub(super) fn places(holds: impl Fn(Self) -> bool) -> Vec<usize> {
        (0..Self::ALL.len()).filter(|place| holds(Self::ALL[*place])).collect()
    }

    /// What a method is without its settings.
    pub(super) fn of(method: &Method) -> Self {
        match method {
            Method::Dots { .. } => Self::Dots,
            Method::Hands => Self::Hands,
            Method::Approval { .. } => Self::Ticks,
            Method::Single => Self::Single,
            Method::Ranking { .. } => Self::Ranking,
            Method::MajorityJudgment { .. } => Self::Judgment,
            Method::Score { .. } => Self::Score,
            Method::Consent => Self::Consent,
            Method::Criteria { .. } => Self::Criteria,
            Method::Comparison { .. } => Self::Comparison,
            Method::Budget { .. } => Self::Budget,
            Method::Quadratic { .. } => Self::Quadratic,
        }
    }

    /// The place of a method among all.
    pub(super) fn place_of(method: &Method) -> usize {
        let offered = Self::of(method);
        Self::ALL.iter().position(|it| *it == offered).unwrap_or(0)
    }

    /// Whether a share of the votes may be asked for, as the rules do.
    pub(super) fn has_threshold(self) -> bool {
        matches!(self, Self::Hands | Self::Ticks | Self::Single)
    }

    /// Whether an option may be asked to have some mark or point from a share of the votes.
    pub(super) fn has_support(self) -> bool {
        matches!(self, Self::Dots | Self::Budget)
    }

    /// Whether an option may be asked to come a share of the way up the scale.
    pub(super) fn has_height(self) -> bool {
        self == Self::Score
    }

    /// Whether a number of options may be chosen; of proposals each stands alone, and a budget says how many fit.
    pub(super) fn has_seats(self) -> bool {
        !matches!(self, Self::Consent | Self::Budget)
    }

    pub(super) fn name(self, words: &Words) -> String {
        match self {
            Self::Dots => words.label_method_dots(),
            Self::Hands => words.label_method_hands(),
            Self::Ticks => words.label_method_approval(),
            Self::Single => words.label_method_single(),
            Self::Ranking => words.label_method_ranking(),
            Self::Judgment => words.label_method_judgment(),
            Self::Score => words.label_method_score(),
            Self::Consent => words.method_consent(),
            Self::Criteria => words.method_criteria(),
            Self::Comparison => words.method_comparison(),
            Self::Budget => words.method_budget(),
            Self::Quadratic => words.method_quadratic(),
        }
    }

    /// For which question it is good, in a few words.
    pub(super) fn advice(self, words: &Words) -> String {
        match self {
            Self::Dots => words.axes_advice_dots(),
            Self::Hands => words.axes_advice_hands(),
            Self::Ticks => words.axes_advice_ticks(),
            Self::Single => words.axes_advice_single(),
            Self::Ranking => words.axes_advice_ranking(),
            Self::Judgment => words.axes_advice_judgment(),
            Self::Score => words.axes_advice_score(),
            Self::Consent => words.axes_advice_consent(),
            Self::Criteria => words.axes_advice_criteria(),
            Self::Comparison => words.axes_advice_comparison(),
            Self::Budget => words.axes_advice_budget(),
            Self::Quadratic => words.axes_advice_quadratic(),
        }
    }
}

/// The settings of all methods; only those of the one that is chosen are asked for.
pub(super) fn settings(draft: &RoundDraft, session: &Session, words: &Words) -> Vec<FormField> {
    let count = draft.axes.len();
    let known = Known::of(draft, session);
    let on = |field: FormField, methods: &[Offered]| field.only(METHOD, &Offered::places(|it| methods.contains(&it)));
    let criteria = &session.criteria;
    vec![
        on(
            FormField::number(words.axes_round_points(), Some(known.points), 1, MOST_POINTS)
                .required()
                .hint(words.axes_round_points_hint(number(count))),
            &[Offered::Dots],
        ),
        on(
            FormField::number(words.axes_round_most(), known.most, 1, MOST_POINTS).hint(words.axes_round_most_hint()),
            &[Offered::Dots],
        ),
        on(
            FormField::number(words.axes_round_ticks(), known.ticks, 1, number(count).max(1))
                .hint(words.axes_round_ticks_hint()),
            &[Offered::Ticks],
        ),
        on(rule_of(&known.approval, (Words::approval_rule, Words::approval_advice), words), &[Offered::Ticks]),
        on(rule_of(&known.ranking, (Words::ranking_rule, Words::ranking_advice), words), &[Offered::Ranking]),
        on(
            FormField::number(words.axes_round_grades(), Some(known.grades), 2, MOST_GRADES)
                .required()
                .hint(words.axes_round_grades_hint()),
            &[Offered::Judgment],
        ),
        on(
            FormField::toggle(words.axes_round_missing(), known.missing == Missing::Worst)
                .hint(words.axes_round_missing_hint()),
            &[Offered::Judgment],
        ),
        on(
            FormField::number(words.axes_round_low(), Some(known.low), LEAST_SCORE, MOST_SCORE).required(),
            &[Offered::Score, Offered::Criteria],
        ),
        on(
            FormField::number(words.axes_round_high(), Some(known.high), LEAST_SCORE, MOST_SCORE).required(),
            &[Offered::Score, Offered::Criteria],
        ),
        on(rule_of(&known.score, (Words::score_rule, Words::score_advice), words), &[Offered::Score]),
        on(
            FormField::many(
                words.axes_round_criteria(),
                criteria.iter().map(|it| it.name.to_string()).collect(),
                known.criteria,
            )
            .hint(words.axes_round_criteria_hint()),
            &[Offered::Criteria],
        ),
        on(
            FormField::number(words.axes_round_amount(), known.amount, 1, MOST_MONEY)
                .required()
                .hint(words.axes_round_amount_hint()),
            &[Offered::Budget],
        ),
        on(rule_of(&known.budget, (Words::budget_rule, Words::budget_advice), words), &[Offered::Budget]),
        on(
            FormField::number(words.axes_round_credits(), Some(known.credits), 1, MOST_CREDITS)
                .required()
                .hint(words.axes_round_credits_hint()),
            &[Offered::Quadratic],
        ),
    ]
}

/// The places of the rules that choose several in proportion to the room, among those that count ticks.
pub(super) fn proportional(draft: &RoundDraft, session: &Session) -> Vec<usize> {
    let rules = Known::of(draft, session).approval.0;
    (0..rules.len()).filter(|place| rules[*place] != ApprovalRule::Most).collect()
}

/// How a way of counting is called, and what to know before it is chosen.
type Told<Rule> = (fn(&Words, Rule) -> String, fn(&Words, Rule) -> String);

/// The ways of counting of a method, with the one that is offered first chosen.
fn rule_of<Rule: Copy>(rules: &Rules<Rule>, (name, advice): Told<Rule>, words: &Words) -> FormField {
    let all = |told: fn(&Words, Rule) -> String| rules.0.iter().map(|rule| told(words, *rule)).collect();
    FormField::one_of(words.axes_round_rule(), all(name), rules.1).hints(all(advice))
}

/// The method with its settings; all of them are taken out, in their order.
pub(super) fn read(offered: Offered, draft: &RoundDraft, values: &mut Values, session: &Session) -> Method {
    let known = Known::of(draft, session);
    let points = values.number().unwrap_or(1).max(1);
    let most = values.number().unwrap_or(points).clamp(1, points);
    let ticks = values.number();
    let approval = values.one(&known.approval.0).unwrap_or_default();
    let ranking = values.one(&known.ranking.0).unwrap_or_default();
    let grades = values.number().unwrap_or(5);
    let missing = if values.yes() { Missing::Worst } else { Missing::Ignore };
    let (low, high) = (values.number().unwrap_or(0), values.number().unwrap_or(5));
    let score = values.one(&known.score.0).unwrap_or_default();
    let criteria = values.several(&session.criteria);
    let amount = values.number().unwrap_or(0);
    let budget = values.one(&known.budget.0).unwrap_or_default();
    let credits = values.number().unwrap_or(1);
    match offered {
        Offered::Dots => Method::Dots { points, most },
        Offered::Hands => Method::Hands,
        Offered::Ticks => Method::Approval { most: ticks, rule: approval },
        Offered::Single => Method::Single,
        Offered::Ranking => Method::Ranking { rule: ranking },
        Offered::Judgment => Method::MajorityJudgment { grades, missing },
        Offered::Score => Method::Score { low, high, rule: score },
        Offered::Consent => Method::Consent,
        Offered::Criteria => Method::Criteria {
            low,
            high,
            criteria: criteria
                .into_iter()
                .map(|it| Weighing { criterion: Some(it.id), name: it.name, weight: it.weight, cost: it.cost })
                .collect(),
        },
        Offered::Comparison => Method::Comparison { index: known.index },
        Offered::Budget => Method::Budget { amount, rule: budget },
        Offered::Quadratic => Method::Quadratic { credits },
    }
}
