//! Other wordings of an agreement: who proposes which, how it differs, what becomes of it.

use super::pane::is_public;
use super::points::{person, with_a_say};
use super::purpose::Purpose;
use super::{Mesa, Requests, floor, letters};
use crate::analysis::wording;
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::{Agreement, Amendment, AmendmentState};
use crate::session::id::{AgreementId, ParticipantId};
use crate::session::{Act, Session, Text};
use crate::ui::layer::{Capture, Choice, Chooser, Reader};
use crate::words::Words;

/// What may become of an amendment, in the order in which it is offered.
const STATES: [AmendmentState; 3] = [AmendmentState::Accepted, AmendmentState::Rejected, AmendmentState::Withdrawn];

impl Mesa {
    /// Asks who proposes another wording: the table, or one of those in the room.
    pub(super) fn amend(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        let people = letters::by_name(with_a_say(agreement, scene.session), scene.words);
        let table = Choice::new(scene.words.mesa_the_table());
        let choices = std::iter::once(table).chain(people.iter().map(|it| person(it))).collect();
        let chooser = Chooser::new(scene.words.mesa_who_amends(), choices);
        let people = floor::ids(&people);
        let chooser = match letters::of(&people, scene.session, scene.words) {
            Some(keys) => chooser.keyed_as(std::iter::once(Some(Chooser::OTHER_KEY)).chain(keys).collect()),
            None => chooser.keyed(),
        };
        vec![Request::ask(Purpose::Amender(agreement.id, people), chooser)]
    }

    /// Asks for the wording, beginning with the one that holds.
    pub(super) fn ask_wording(id: AgreementId, people: &[ParticipantId], place: usize, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = scene.session.agreement(id) else { return Vec::new() };
        let by = place.checked_sub(1).and_then(|place| people.get(place)).copied();
        let label = scene.words.mesa_amendment_of(author(by, scene.session, scene.words));
        let capture = Capture::once(label, scene.words.mesa_amendment_hint()).with(agreement.text.as_str());
        let capture = capture.masked_if(!is_public(agreement.visibility));
        vec![Request::ask(Purpose::Amend(id, by), capture)]
    }

    pub(super) fn amended(id: AgreementId, by: Option<ParticipantId>, line: &str, scene: &Scene<'_>) -> Requests {
        let text = Text::new(line);
        let same = scene.session.agreement(id).is_none_or(|it| it.text == text);
        if same || text.is_empty() {
            return vec![Request::Say(Notice::hint(scene.words.mesa_amendment_same()))];
        }
        let amendment = Amendment { by, text, at: Some(scene.now), ..Amendment::default() };
        let said = Notice::done(scene.words.mesa_amendment_written());
        vec![Request::Say(said), Request::Act(Act::Amend { agreement: id, amendment })]
    }

    /// Compares an open amendment with the text that holds, and asks what becomes of it; without an open one, all wordings
    /// can be read.
    pub(super) fn amendments(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        let open = places_open(agreement);
        let internal = !is_public(agreement.visibility);
        match open.as_slice() {
            _ if !scene.is_editable() => vec![Request::ask(Purpose::Reading, wordings(agreement, scene))],
            [] => vec![Request::ask(Purpose::Reading, wordings(agreement, scene))],
            [one] => Self::ask_settlement(agreement.id, Some(*one), scene),
            _ => {
                let entry = |place: &usize| {
                    let amendment = &agreement.amendments[*place];
                    let who = author(amendment.by, scene.session, scene.words);
                    Choice::with_detail(amendment.text.to_string(), who)
                };
                let chooser = Chooser::new(scene.words.mesa_which_amendment(), open.iter().map(entry).collect());
                vec![Request::ask(Purpose::Amendments(agreement.id, open), chooser.keyed().private_if(internal))]
            }
        }
    }

    pub(super) fn ask_settlement(id: AgreementId, place: Option<usize>, scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let agreement = scene.session.agreement(id);
        let (Some(agreement), Some(place)) = (agreement, place) else { return Vec::new() };
        let Some(amendment) = agreement.amendments.get(place) else { return Vec::new() };
        let title = words.mesa_amendment_of(author(amendment.by, scene.session, words));
        let details = vec![wording::marked(agreement.text.as_str(), amendment.text.as_str())];
        let choices = [words.mesa_amendment_accept(), words.mesa_amendment_reject(), words.mesa_amendment_withdraw()];
        let chooser = Chooser::new(title, choices.map(Choice::new).to_vec()).with_details(details).keyed();
        let chooser = chooser.private_if(!is_public(agreement.visibility));
        vec![Request::ask(Purpose::Settle(id, place), chooser)]
    }

    pub(super) fn settled(id: AgreementId, place: usize, chosen: usize, scene: &Scene<'_>) -> Requests {
        let Some(state) = STATES.get(chosen).copied() else { return Vec::new() };
        let said = scene.words.mesa_amendment_settled(scene.words.amendment_state(state).to_lowercase());
        let act = Act::SettleAmendment { agreement: id, place, state };
        vec![Request::Say(Notice::done(said)), Request::Act(act)]
    }
}

/// The places of the amendments that are on the table.
pub(super) fn places_open(agreement: &Agreement) -> Vec<usize> {
    let places = agreement.amendments.iter().enumerate();
    places.filter(|(_, it)| it.state == AmendmentState::Open).map(|(place, _)| place).collect()
}

/// Who proposed it, or the table.
fn author(by: Option<ParticipantId>, session: &Session, words: &Words) -> String {
    by.map_or_else(|| words.mesa_the_table(), |by| floor::name(by, session))
}

/// A line an amendment: who, what became of it, and how it differs from the text beside which it is read.
pub(super) fn lines(agreement: &Agreement, scene: &Scene<'_>) -> Vec<String> {
    let line = |(place, it): (usize, &Amendment)| {
        // What is on the table is compared with the text that it would change now.
        let old = if it.state == AmendmentState::Open { &agreement.text } else { agreement.text_before(place) };
        let who = author(it.by, scene.session, scene.words);
        let state = scene.words.amendment_state(it.state);
        format!("{who} ({state}): {}", wording::marked(old.as_str(), it.text.as_str()))
    };
    agreement.amendments.iter().enumerate().map(line).collect()
}

/// All wordings, each with what the next one changed.
fn wordings(agreement: &Agreement, scene: &Scene<'_>) -> Reader {
    let words = scene.words;
    let mut read = Vec::new();
    for (place, text) in agreement.versions().into_iter().enumerate() {
        read.push(words.mesa_version(place + 1));
        read.push(text.to_string());
        read.push(String::new());
    }
    if !agreement.amendments.is_empty() {
        read.push(words.mesa_amendments());
        read.extend(lines(agreement, scene));
    }
    Reader::new(words.mesa_versions(), read)
}
