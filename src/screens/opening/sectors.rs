//! The sectors of the roster, given with one key an institution to those who have none.

use super::update::Purpose;
use super::{Opening, Pane};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::id::ParticipantId;
use crate::session::participant::{Participant, Sector};
use crate::session::{Act, Session};
use crate::ui::layer::Capture;
use crate::words::Words;

/// The keys of the sectors, in their order.
const KEYS: [&str; 7] = ["1", "2", "3", "4", "5", "6", "7"];

impl Opening {
    /// Asks for the sector of the selected participant or, where they have one or are the last, of the first who has none.
    pub(super) fn ask_sector(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let (selected, last) = (self.person(scene), scene.session.participants.last());
        let begins = selected.filter(|it| it.sector.is_none() && last.is_none_or(|last| last.id != it.id));
        let lacking = begins.or_else(|| without(scene.session, 0));
        let Some(who) = lacking.or(selected).map(|it| it.id) else { return Vec::new() };
        self.point_at(who, scene.session);
        let line = scene.session.participant(who).map(|it| sector_line(it, scene.words));
        line.map(|line| Request::ask(Purpose::Sector(who), line)).into_iter().collect()
    }

    /// How many have no sector, where the table goes by sectors: some have one, the quorum asks for each, or words were typed
    /// for one that name none.
    pub(super) fn without_sector(&self, session: &Session) -> usize {
        let rules = &session.rules;
        let is_asked = rules.quorum.each_sector || rules.second_quorum.is_some_and(|it| it.each_sector);
        let people = &session.participants;
        if self.unclear || is_asked || people.iter().any(|it| it.sector.is_some()) {
            people.iter().filter(|it| it.sector.is_none()).count()
        } else {
            0
        }
    }

    fn point_at(&mut self, who: ParticipantId, session: &Session) {
        self.filter.clear();
        (self.pane, self.roster) = (Pane::Roster, Cursor::new(place(session, who).unwrap_or(0)));
    }

    /// A sector was given, by its number: all of the institution who have none are of it too. Then the next one
    /// without a sector is asked for; an empty line passes on.
    pub(super) fn give_sector(&mut self, who: ParticipantId, line: &str, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let (session, words) = (scene.session, scene.words);
        let Some(person) = session.participant(who) else { return Vec::new() };
        let mut requests = Vec::new();
        let mut after = session.clone();
        if !line.is_empty() {
            let numbered = KEYS.iter().position(|key| *key == line).map(|place| Sector::ALL[place]);
            let Some(sector) = numbered else {
                let again = sector_line(person, words).with(line).selected();
                return vec![Request::ask(Purpose::Sector(who), again.complaining(words.opening_sector_unknown()))];
            };
            let is_of = |it: &&Participant| {
                it.id == who
                    || (it.sector.is_none() && !it.institution.is_empty() && it.institution == person.institution)
            };
            let given = |it: &Participant| Act::edit(Participant { sector: Some(sector), ..it.clone() });
            let act = Act::Several(session.participants.iter().filter(is_of).map(given).collect());
            if after.apply(act.clone()).is_err() {
                return vec![Request::Act(act)];
            }
            requests.push(Request::Act(act));
        }
        let from = place(session, who).map_or(0, |place| place + 1);
        let lacking = after.participants.iter().filter(|it| it.sector.is_none()).count();
        match without(&after, from) {
            Some(next) => {
                self.point_at(next.id, &after);
                let asked = sector_line(next, words);
                let asked = if KEYS.contains(&line) { asked.after_one_kept_at_once() } else { asked };
                requests.push(Request::ask(Purpose::Sector(next.id), asked));
            }
            None => requests.push(Request::Say(if lacking == 0 {
                Notice::done(words.opening_sectors_done())
            } else {
                Notice::hint(words.opening_sectors_missing(i64::try_from(lacking).unwrap_or(i64::MAX)))
            })),
        }
        requests
    }
}

fn place(session: &Session, who: ParticipantId) -> Option<usize> {
    session.participants.iter().position(|it| it.id == who)
}

/// The first participant from this place on who has no sector; of an institution that was passed over, nobody.
fn without(session: &Session, from: usize) -> Option<&Participant> {
    let people = &session.participants;
    let is_asked = |it: &&Participant| {
        let first = people.iter().find(|other| other.sector.is_none() && other.body() == it.body());
        it.sector.is_none() && first.is_some_and(|first| first.id == it.id)
    };
    people.iter().skip(from).find(is_asked)
}

fn sector_line(person: &Participant, words: &Words) -> Capture {
    let label = words.opening_sector_of(person.body().as_str());
    let names: Vec<String> =
        KEYS.iter().zip(Sector::ALL).map(|(key, it)| format!("{key} {}", words.sector_short(it))).collect();
    Capture::once(label, names.join(" ")).at_once(KEYS.to_vec())
}
