//! What became of objections, in words.

use super::Words;
use crate::session::Session;
use crate::session::round::{Answered, Became, Round, RoundOption, RoundState};

impl Words {
    /// What became of an objection.
    pub fn became(&self, became: Became) -> String {
        match became {
            Became::Resolved => self.objections_resolved(),
            Became::Withdrawn => self.objections_withdrawn(),
            Became::Sustained => self.objections_sustained(),
        }
    }

    /// How many objections became what, a sentence for each option that had some answered, and how each was answered.
    pub fn objections(&self, round: &Round, session: &Session) -> Vec<String> {
        if round.state != RoundState::Closed {
            return Vec::new();
        }
        let mut told = Vec::new();
        for option in &round.options {
            let answers: Vec<&Answered> = round.answered.iter().filter(|it| it.option == option.id).collect();
            if answers.is_empty() {
                continue;
            }
            let name = self.axes_quoted(option.label.to_string());
            told.push(self.objections_told(name.as_str(), self.parts(round, option, &answers)));
            told.extend(answers.iter().filter_map(|it| self.note_on(it, &name, session)));
        }
        told
    }

    fn parts(&self, round: &Round, option: &RoundOption, answers: &[&Answered]) -> String {
        let of = |became| answers.iter().filter(|it| it.became == became).map(|it| it.count).sum::<u32>();
        let all = u32::try_from(round.objections(option.id).count()).unwrap_or(u32::MAX);
        self.objection_counts(all, Became::ALL.map(of))
    }

    /// How many objections became what, and how many are still to be answered: «1 resuelta, 2 sin responder».
    pub fn objection_counts(&self, all: u32, became: [u32; 3]) -> String {
        let [resolved, withdrawn, sustained] = became;
        let open = all.saturating_sub(resolved + withdrawn + sustained);
        let mut parts = Vec::new();
        parts.extend((resolved > 0).then(|| self.objections_count_resolved(resolved)));
        parts.extend((withdrawn > 0).then(|| self.objections_count_withdrawn(withdrawn)));
        parts.extend((sustained > 0).then(|| self.objections_count_sustained(sustained)));
        parts.extend((open > 0).then(|| self.objections_count_open(open)));
        parts.join(", ")
    }

    fn note_on(&self, answer: &Answered, name: &str, session: &Session) -> Option<String> {
        let lines: Vec<&str> = answer.note.lines().iter().map(crate::session::Text::as_str).collect();
        let note = match (lines.join(" "), answer.by.is_empty()) {
            (note, true) if note.is_empty() => return None,
            (note, true) => note,
            (note, false) if note.is_empty() => answer.by.to_string(),
            (note, false) => self.objections_note_by(answer.by.as_str(), note),
        };
        let became = self.became(answer.became);
        Some(match answer.who.and_then(|who| session.participant(who)) {
            Some(who) => self.objections_note_told_of(became, name, note, who.name.as_str()),
            None => self.objections_note_told(became, name, note),
        })
    }
}
