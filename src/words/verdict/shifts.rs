//! What changed since an earlier round on the same options, and whether to ask again.

use super::names::count;
use crate::session::Session;
use crate::session::round::Round;
use crate::voting::Fraction;
use crate::voting::measures::Concordance;
use crate::voting::verdict::Verdict;
use crate::voting::views::Shifts;
use crate::voting::views::shifts::{Answers, Shift};
use crate::words::Words;

/// Options beyond these that moved are only counted.
const MOST_MOVES: usize = 3;

/// What tells something of some options by their names.
type Tell = fn(&Words, String) -> String;

impl Words {
    /// What changed since the earlier round on the same options: places, how close the answers are, which share of them
    /// changed, and whether to ask again; a sentence each. Nothing where no round asked the same before.
    pub fn verdict_since(&self, round: &Round, session: &Session) -> Vec<String> {
        let Some(verdict) = Verdict::of(round) else { return Vec::new() };
        let Some(shifts) = Shifts::of(&verdict, session) else { return Vec::new() };
        self.verdict_of_shifts(round, &shifts, session)
    }

    /// The same of what was computed before.
    pub fn verdict_of_shifts(&self, round: &Round, shifts: &Shifts, session: &Session) -> Vec<String> {
        let since = Since { round, words: self };
        let mut sentences = vec![since.moves(shifts, session)];
        sentences.extend(since.spread_since(shifts));
        sentences.extend(shifts.answers.and_then(|answers| since.answers(answers)));
        sentences.extend(self.advice_on(round, shifts));
        sentences
    }

    /// The same for beside a picture of the places: what to do first.
    pub fn told_of_shifts(&self, round: &Round, shifts: &Shifts, session: &Session) -> Vec<String> {
        let since = Since { round, words: self };
        let mut sentences = self.advice_on(round, shifts);
        sentences.extend(shifts.answers.and_then(|answers| since.answers(answers)));
        sentences.extend(since.spread_since(shifts));
        if sentences.is_empty() { vec![since.moves(shifts, session)] } else { sentences }
    }

    /// Whether to ask again, and on what; what the room has settled on, and how.
    pub fn advice_on(&self, round: &Round, shifts: &Shifts) -> Vec<String> {
        if let Some(order) = &shifts.order {
            let told = |stable| if stable { self.verdict_stop() } else { self.verdict_ask_again_order() };
            return order.is_stable().map(told).into_iter().collect();
        }
        let advice = shifts.advice();
        let names = |options: &[usize]| self.names_of(round, options);
        let settled: [(&[usize], Tell); 3] = [
            (&advice.agreed, Words::verdict_settled_agreed),
            (&advice.spread, Words::verdict_settled_spread),
            (&advice.camps, Words::verdict_settled_camps),
        ];
        let told = settled.into_iter().filter(|(options, _)| !options.is_empty());
        let settled = told.map(|(options, tell)| tell(self, names(options))).collect::<Vec<_>>().join("; ");
        match (advice.ask_again.is_empty(), settled.is_empty()) {
            (true, true) => Vec::new(),
            (true, false) => vec![self.verdict_stop_with(settled)],
            (false, true) => vec![self.verdict_ask_again(names(&advice.ask_again))],
            (false, false) => {
                vec![self.verdict_ask_again(names(&advice.ask_again)), self.verdict_rest_settled(settled)]
            }
        }
    }
}

/// What changed in a round, to be told.
struct Since<'a> {
    round: &'a Round,
    words: &'a Words,
}

impl Since<'_> {
    fn places(&self, options: &[usize]) -> String {
        self.words.names_of(self.round, options)
    }

    /// Who stands higher and who lower than before.
    fn moves(&self, shifts: &Shifts, session: &Session) -> String {
        let place = session.rounds.iter().position(|it| it.id == shifts.earlier).unwrap_or(0);
        let number = count(place + 1);
        let moved = |keep: fn(&Shift) -> bool| shifts.options.iter().filter(|it| keep(it)).collect::<Vec<_>>();
        let (up, down) = (moved(|it| it.after.place < it.before.place), moved(|it| it.after.place > it.before.place));
        let mut parts = Vec::new();
        if !up.is_empty() {
            parts.push(self.words.verdict_since_up(count(up.len()), self.moved(&up)));
        }
        if !down.is_empty() {
            parts.push(self.words.verdict_since_down(count(down.len()), self.moved(&down)));
        }
        if parts.is_empty() {
            return self.words.verdict_since_same_order(number);
        }
        self.words.verdict_since_moves(parts.join("; "), number)
    }

    /// «A» (3.º → 1.º), «B» (5.º → 4.º) y 2 más; those that moved furthest first.
    fn moved(&self, shifts: &[&Shift]) -> String {
        let mut shifts = shifts.to_vec();
        shifts.sort_by_key(|it| std::cmp::Reverse(it.before.place.abs_diff(it.after.place)));
        let told = |it: &&Shift| {
            let ordinal = |place| self.words.verdict_since_place(count(place));
            self.words.verdict_since_move(ordinal(it.after.place), ordinal(it.before.place), self.places(&[it.option]))
        };
        let names = shifts.iter().take(MOST_MOVES).map(told).collect::<Vec<_>>().join(", ");
        match shifts.len().saturating_sub(MOST_MOVES) {
            0 => names,
            more => self.words.axes_and_more(count(more), names),
        }
    }

    /// Where the answers came closer together, and where they went apart.
    fn spread_since(&self, shifts: &Shifts) -> Vec<String> {
        if let Some(order) = &shifts.order {
            let w = |it: &Concordance| self.words.decimal(Fraction::near(&it.w));
            let told = order.before.as_ref().zip(order.after.as_ref());
            return told
                .map(|(before, after)| self.words.verdict_since_order(w(after), w(before)))
                .into_iter()
                .collect();
        }
        let ranges: Vec<(usize, Fraction)> =
            shifts.options.iter().filter_map(|it| Some((it.option, it.change.as_ref()?.range?))).collect();
        let those = |keep: fn(&Fraction) -> bool| {
            ranges.iter().filter(|(_, range)| keep(range)).map(|(option, _)| *option).collect::<Vec<_>>()
        };
        let (closer, wider) = (those(|range| *range < Fraction::ZERO), those(|range| *range > Fraction::ZERO));
        let mut sentences = Vec::new();
        if !closer.is_empty() {
            sentences.push(self.words.verdict_since_closer(self.places(&closer)));
        }
        if !wider.is_empty() {
            sentences.push(self.words.verdict_since_wider(self.places(&wider)));
        }
        if sentences.is_empty() && !ranges.is_empty() {
            sentences.push(self.words.verdict_since_same_spread());
        }
        sentences
    }

    /// Of votes that nobody signed it is only known that at least so many changed: of nought that says nothing.
    fn answers(&self, answers: Answers) -> Option<String> {
        let share = self.words.axes_percent(answers.changed.percent());
        match answers.people {
            Some(people) => Some(self.words.verdict_since_answers_by_name(count(people), share)),
            None => (answers.changed > Fraction::ZERO).then(|| self.words.verdict_since_answers(share)),
        }
    }
}
