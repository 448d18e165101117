//! The rules of the game as a form.

use crate::session::Paragraphs;
use crate::session::rules::{Amount, Call, Counted, DecisionRule, Quorum, Rules, Secrecy, Share, TieBreak, Weights};
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

const COUNTED: [Counted; 2] = [Counted::People, Counted::Institutions];
const WEIGHTS: [Weights; 3] = [Weights::Person, Weights::Institution, Weights::Weighted];
const SECRECY: [Secrecy; 2] = [Secrecy::Open, Secrecy::Secret];
const CALLS: [Call; 2] = [Call::First, Call::Second];
/// How many ways to break a tie may follow one another.
const TIE_BREAKS: usize = 3;
/// The greatest number of a quorum.
const MOST: i64 = 100_000;

const fn share(parts: u32, whole: u32) -> Share {
    Share { parts, whole }
}

/// The form of `rules`.
pub(in crate::screens::opening) fn rules(rules: &Rules, words: &Words) -> Form {
    let decisions = decisions(rules.decision);
    let mut fields =
        vec![one(words.opening_rules_decision(), &decisions, &rules.decision, |it| words.decision_rule(it))];
    quorum_fields(&rules.quorum, [words.opening_rules_quorum(), words.opening_rules_number()], &mut fields, words);
    fields.push(one(words.opening_rules_counted(), &COUNTED, &rules.quorum.of, |it| words.counted(it)));
    fields.push(FormField::toggle(words.opening_rules_each_sector(), rules.quorum.each_sector));
    fields.push(FormField::toggle(words.opening_rules_has_second(), rules.second_quorum.is_some()));
    let second = rules.second_quorum.unwrap_or(Quorum { of: rules.quorum.of, ..Quorum::default() });
    quorum_fields(&second, [words.opening_rules_second(), words.opening_rules_number()], &mut fields, words);
    fields.push(FormField::toggle(words.opening_rules_second_each_sector(), second.each_sector));
    fields.push(one(words.opening_rules_call(), &CALLS, &rules.call, |it| words.call(it)));
    fields.push(one(words.opening_rules_weights(), &WEIGHTS, &rules.weights, |it| words.weights(it)));
    fields.push(one(words.opening_rules_secrecy(), &SECRECY, &rules.secrecy, |it| words.secrecy(it)));
    fields.push(FormField::toggle(words.opening_rules_proxies(), rules.proxies));
    let labels = [words.opening_rules_tie_first(), words.opening_rules_tie_next(), words.opening_rules_tie_last()];
    for (place, label) in labels.into_iter().enumerate() {
        let chosen = rules.tie_break.get(place).and_then(|way| TieBreak::ALL.iter().position(|it| it == way));
        let ways = TieBreak::ALL.iter().map(|it| words.tie_break(*it)).collect();
        fields.push(FormField::choice(label, ways, chosen).hint(words.opening_rules_tie_hint()));
    }
    let game = Paragraphs::from_lines(rules.game.iter().map(crate::session::Text::as_str));
    fields.push(FormField::note(words.opening_rules_game(), &game).hint(words.opening_rules_game_hint()));
    Form::new(words.opening_rules_form(), fields)
}

/// The rules with what was answered.
pub(in crate::screens::opening) fn rules_of(before: &Rules, mut values: Values) -> Rules {
    let decision = values.one(&decisions(before.decision)).unwrap_or(before.decision);
    let amount = amount_of(before.quorum.amount, &mut values);
    let of = values.one(&COUNTED).unwrap_or_default();
    let quorum = Quorum { amount, of, each_sector: values.yes() };
    let has_second = values.yes();
    let second = before.second_quorum.unwrap_or_default();
    let counted = if has_other_count(before) { second.of } else { of };
    let second = Quorum { amount: amount_of(second.amount, &mut values), of: counted, each_sector: values.yes() };
    Rules {
        decision,
        quorum,
        second_quorum: has_second.then_some(second),
        call: values.one(&CALLS).unwrap_or_default(),
        weights: values.one(&WEIGHTS).unwrap_or_default(),
        secrecy: values.one(&SECRECY).unwrap_or_default(),
        proxies: values.yes(),
        tie_break: tie_break_of(&before.tie_break, &mut values),
        floor: before.floor.clone(),
        game: values.note().lines().iter().filter(|line| !line.is_empty()).cloned().collect(),
    }
}

/// Whether the second call counts something else than the first, which a file may say and the form does not ask.
fn has_other_count(rules: &Rules) -> bool {
    rules.second_quorum.is_some_and(|second| second.of != rules.quorum.of)
}

fn tie_break_of(before: &[TieBreak], values: &mut Values) -> Vec<TieBreak> {
    let mut ways: Vec<TieBreak> = Vec::new();
    let chosen: Vec<TieBreak> = (0..TIE_BREAKS).filter_map(|_| values.one(&TieBreak::ALL)).collect();
    for way in chosen.into_iter().chain(before.iter().skip(TIE_BREAKS).copied()) {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// Where no one is chosen the first stands.
fn one<T: Copy + PartialEq>(label: String, all: &[T], chosen: &T, name: impl Fn(T) -> String) -> FormField {
    let place = all.iter().position(|it| it == chosen).unwrap_or(0);
    FormField::one_of(label, all.iter().map(|it| name(*it)).collect(), place)
}

/// The decision rules offered, and the one in force where it is another.
fn decisions(present: DecisionRule) -> Vec<DecisionRule> {
    use DecisionRule::{AbsoluteMajority, Consensus, Consent, Qualified, SimpleMajority};
    let mut all = vec![Consensus, Consent, SimpleMajority, AbsoluteMajority];
    all.extend([share(3, 5), share(2, 3), share(3, 4), share(4, 5)].map(Qualified));
    if !all.contains(&present) {
        all.push(present);
    }
    all
}

/// The sizes of a quorum offered, and the one in force where it is another; the last stands for a number of its own.
fn amounts(present: Amount) -> Vec<Amount> {
    let mut all = vec![Amount::None, Amount::MoreThanHalf];
    all.extend([share(1, 3), share(1, 2), share(2, 3), share(3, 4), share(1, 1)].map(Amount::Share));
    if !all.contains(&present) && !matches!(present, Amount::Count(_)) {
        all.push(present);
    }
    all
}

fn quorum_fields(quorum: &Quorum, labels: [String; 2], fields: &mut Vec<FormField>, words: &Words) {
    let all = amounts(quorum.amount);
    let [label, number_label] = labels;
    let mut names: Vec<String> = all.iter().map(|it| words.amount(*it)).collect();
    names.push(words.opening_rules_a_number());
    let place = all.iter().position(|it| *it == quorum.amount).unwrap_or(all.len());
    fields.push(FormField::one_of(label, names, place).hint(words.opening_rules_quorum_hint()));
    let count = if let Amount::Count(count) = quorum.amount { Some(i64::from(count)) } else { None };
    fields.push(FormField::number(number_label, count, 0, MOST).hint(words.opening_rules_number_hint()));
}

/// The size chosen; a number of its own without a number asks for one.
fn amount_of(before: Amount, values: &mut Values) -> Amount {
    let mut options: Vec<Option<Amount>> = amounts(before).into_iter().map(Some).collect();
    options.push(None);
    let chosen = values.one(&options).flatten();
    let count = values.number::<u32>();
    chosen.unwrap_or(Amount::Count(count.unwrap_or(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::language::Language;
    use crate::session::mesa::{FloorRules, SpeakingOrder};
    use crate::ui::layer::Value;

    fn given(rules: &Rules) -> Vec<Value> {
        super::rules(rules, &Words::new(Language::Spanish)).fields.iter().map(FormField::value).collect()
    }

    #[test]
    fn rules_come_back_as_they_went_into_the_form() {
        let quorum = |amount, each_sector| Quorum { amount, of: Counted::Institutions, each_sector };
        let odd = Rules {
            decision: DecisionRule::Qualified(share(7, 9)),
            quorum: quorum(Amount::Share(share(5, 7)), true),
            second_quorum: Some(quorum(Amount::Count(16), false)),
            call: Call::Second,
            weights: Weights::Weighted,
            secrecy: Secrecy::Secret,
            tie_break: vec![TieBreak::Chair, TieBreak::Supporters, TieBreak::Lot, TieBreak::FurtherRound],
            proxies: true,
            floor: FloorRules { order: SpeakingOrder::Rank, ..FloorRules::default() },
            game: vec!["Escuchar".into(), "Hablar por turnos".into()],
        };
        for rules in [Rules::default(), odd] {
            assert_eq!(rules_of(&rules, Values::new(given(&rules))), rules);
        }
    }
}
