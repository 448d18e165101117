//! Objections of a closed round of consent: which one is answered, and what became of it.

use super::entry::number;
use super::{Axes, Purpose};
use crate::screens::{Notice, Request, Scene};
use crate::session::Act;
use crate::session::ballot::OptionId;
use crate::session::id::{ParticipantId, RoundId};
use crate::session::round::{Answered, Became, Method, Round, RoundState};
use crate::ui::layer::{Choice, Chooser, Form, FormField, Value, Values};
use crate::words::Words;

/// An objection of someone, or those to an option that say no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objection {
    /// The round.
    pub round: RoundId,
    /// What is objected to.
    pub option: OptionId,
    /// Who objects, where that is known.
    pub who: Option<ParticipantId>,
}

type Requests = Vec<Request<Purpose>>;

impl Objection {
    /// The objections of a round, in the order of its options; those without a name together.
    fn of(round: &Round) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for option in &round.options {
            for ballot in round.objections(option.id) {
                let objection = Self { round: round.id, option: option.id, who: ballot.voter };
                if !all.contains(&objection) {
                    all.push(objection);
                }
            }
        }
        all
    }

    fn answer<'r>(&self, round: &'r Round) -> Option<&'r Answered> {
        round.answered.iter().find(|it| it.option == self.option && it.who == self.who)
    }

    /// How many there are.
    fn count(&self, round: &Round) -> usize {
        round.objections(self.option).filter(|ballot| ballot.voter == self.who).count()
    }

    fn name(&self, round: &Round) -> String {
        round.option(self.option).map(|it| it.label.to_string()).unwrap_or_default()
    }

    fn whose(&self, scene: &Scene<'_>) -> Option<String> {
        self.who.and_then(|who| scene.session.participant(who)).map(|it| it.name.to_string())
    }

    /// How it stands: «resuelta», «2 resueltas, 1 sin responder».
    fn standing(&self, round: &Round, words: &Words) -> String {
        if self.who.is_some() {
            return self.answer(round).map_or_else(|| words.objections_open(), |it| words.became(it.became));
        }
        let of = |became| round.answered_without_names(self.option, became);
        let all = u32::try_from(self.count(round)).unwrap_or(u32::MAX);
        words.objection_counts(all, Became::ALL.map(of))
    }

    fn form(&self, round: &Round, scene: &Scene<'_>) -> Form {
        let words = scene.words;
        let answer = self.answer(round);
        let mut fields = Vec::new();
        let title = if let Some(who) = self.whose(scene) {
            let became = answer.and_then(|it| Became::ALL.iter().position(|became| *became == it.became));
            let choices = Became::ALL.map(|it| words.became(it)).into();
            fields.push(
                FormField::choice(words.objections_became(), choices, became).hint(words.objections_became_hint()),
            );
            words.objections_form_of(self.name(round), who)
        } else {
            let count = number(self.count(round));
            for (became, label) in Became::ALL.into_iter().zip(labels(words)) {
                let known = i64::from(round.answered_without_names(self.option, became));
                let field = FormField::number(label, Some(known).filter(|it| *it > 0), 0, count);
                fields.push(field.hint(words.objections_count_hint()));
            }
            words.objections_form(count, self.name(round))
        };
        let by = answer.map(|it| it.by.to_string()).unwrap_or_default();
        let note = answer.map(|it| it.note.clone()).unwrap_or_default();
        fields.push(FormField::line(words.objections_by(), &by));
        fields.push(FormField::note(words.objections_note(), &note).hint(words.objections_note_hint()));
        Form::new(title, fields)
    }

    /// What the form says became of it. Only those that change something are given.
    fn read(&self, round: &Round, values: Vec<Value>, scene: &Scene<'_>) -> Vec<Answered> {
        let mut values = Values::new(values);
        let counts: Vec<(Became, u32)> = if self.who.is_some() {
            let before = self.answer(round).map(|it| it.became);
            let now = values.one(&Became::ALL);
            now.or(before).map(|became| (became, u32::from(now.is_some()))).into_iter().collect()
        } else {
            Became::ALL.into_iter().map(|became| (became, values.number().unwrap_or_default())).collect()
        };
        let (by, note) = (values.text(), values.note());
        let answered = |(became, count)| Answered {
            option: self.option,
            who: self.who,
            count,
            became,
            by: by.clone(),
            note: note.clone(),
            at: scene.now,
        };
        let all = counts.into_iter().map(answered);
        let is_new = |it: &Answered| match round.answered.iter().find(|other| other.is_about_the_same(it)) {
            Some(before) => *before != Answered { at: before.at, ..it.clone() },
            None => it.count > 0,
        };
        let mut news: Vec<Answered> = all.filter(is_new).collect();
        // What there is less of comes first, so that there are never more answers than objections on the way.
        news.sort_by_key(|it| it.count > round.answered_without_names(it.option, it.became));
        news
    }
}

fn labels(words: &Words) -> [String; 3] {
    [words.objections_resolved_many(), words.objections_withdrawn_many(), words.objections_sustained_many()]
}

/// Whether there are objections to answer.
pub(super) fn has_objections(round: &Round) -> bool {
    let is_closed = round.state == RoundState::Closed && round.method == Method::Consent;
    is_closed && round.options.iter().any(|option| round.objections(option.id).next().is_some())
}

impl Axes {
    /// Asks which objection of the round shown is answered; a single one is not asked for.
    pub(super) fn ask_objection(&self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session).filter(|round| has_objections(round)) else { return Vec::new() };
        let objections = Objection::of(round);
        if let [only] = objections[..] {
            return vec![Request::ask(Purpose::Objection(only), only.form(round, scene))];
        }
        let words = scene.words;
        let choice = |it: &Objection| {
            let who = it.whose(scene).unwrap_or_else(|| words.objections_unnamed());
            Choice::with_detail(words.objections_of(it.name(round), who), it.standing(round, words))
        };
        let chooser = Chooser::new(words.objections_title(), objections.iter().map(choice).collect());
        vec![Request::ask(Purpose::Objections(round.id), chooser)]
    }

    /// An objection was chosen.
    pub(super) fn objection_chosen(round: RoundId, place: usize, scene: &Scene<'_>) -> Requests {
        let Some(round) = scene.session.round(round) else { return Vec::new() };
        let chosen = Objection::of(round).get(place).copied();
        chosen.map(|it| Request::ask(Purpose::Objection(it), it.form(round, scene))).into_iter().collect()
    }

    /// What became of an objection was written down.
    pub(super) fn objection_answered(objection: Objection, values: Vec<Value>, scene: &Scene<'_>) -> Requests {
        let Some(round) = scene.session.round(objection.round) else { return Vec::new() };
        let answers = objection.read(round, values, scene);
        let count = objection.count(round);
        let left = round.answered.iter().filter(|it| it.option == objection.option && it.who == objection.who);
        let left = left.filter(|it| !answers.iter().any(|other| other.is_about_the_same(it)));
        let sum: u64 = left.chain(&answers).map(|it| u64::from(it.count)).sum();
        if sum > count as u64 {
            return vec![Request::Say(Notice::refused(scene.words.objections_too_many(number(count))))];
        }
        let act = |answered| Act::SettleObjection { round: objection.round, answered };
        let mut acts: Vec<Act> = answers.into_iter().map(act).collect();
        match acts.len() {
            0 => Vec::new(),
            1 => acts.pop().map(Request::Act).into_iter().collect(),
            _ => vec![Request::Act(Act::Several(acts))],
        }
    }
}
