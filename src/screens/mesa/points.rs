//! What the mesa treats: points, their notes, who spoke, where institutions stand.

use super::keys::Message;
use super::purpose::Purpose;
use super::{Mesa, Requests, forms, speeches};
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::Agreement;
use crate::session::id::PointId;
use crate::session::mesa::{InstitutionPosition, Point};
use crate::session::participant::Participant;
use crate::session::{Act, Paragraphs, Session, Text};
use crate::ui::layer::{Capture, Choice, Chooser, Note, Values};

impl Mesa {
    pub(super) fn begin_points(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        vec![Request::ask(Purpose::Points, Capture::many(words.mesa_new_point(), words.mesa_new_point_hint()))]
    }

    pub(super) fn new_point(line: &str) -> Act {
        Act::add(Point { title: Text::new(line), ..Point::default() })
    }

    pub(super) fn edit_point(point: &Point, scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Point(point.id), forms::point(point, None, scene))]
    }

    pub(super) fn point_edited(id: PointId, values: Values, scene: &Scene<'_>) -> Requests {
        let Some(mut point) = scene.session.point(id).cloned() else { return Vec::new() };
        let typed = forms::read_point(&mut point, values, scene);
        match speeches::read(&typed, &point, scene.session) {
            Ok(spoken) => change(id, scene, |it| *it = Point { interventions: spoken, ..point }),
            Err(line) => {
                let form = forms::point(&point, Some(typed), scene).at(forms::SPEAKERS);
                let notice = Notice::refused(scene.words.mesa_speech_unclear(line));
                vec![Request::Say(notice), Request::ask(Purpose::Point(id), form)]
            }
        }
    }

    pub(super) fn on_point(&self, message: Message, scene: &Scene<'_>) -> Requests {
        let Some(point) = self.point(scene) else { return Vec::new() };
        let words = scene.words;
        match message {
            Message::PrivateNotes => {
                let layer = Note::new(words.mesa_private_notes_of(point.title.to_string()), &point.private_notes);
                vec![Request::ask(Purpose::PrivateNotes(point.id), layer)]
            }
            Message::Ask => self.ask_floor(scene),
            Message::NextSpeaker => self.next_speaker(scene),
            Message::Recuse => self.recuse(scene),
            Message::Position => ask_institution(point, scene),
            _ => {
                let layer = Note::new(words.mesa_notes_of(point.title.to_string()), &point.notes);
                vec![Request::ask(Purpose::Notes(point.id), layer)]
            }
        }
    }

    pub(super) fn noted(id: PointId, note: Paragraphs, scene: &Scene<'_>) -> Requests {
        change(id, scene, |point| point.notes = note)
    }

    pub(super) fn noted_privately(id: PointId, note: Paragraphs, scene: &Scene<'_>) -> Requests {
        change(id, scene, |point| point.private_notes = note)
    }

    pub(super) fn chose_institution(id: PointId, body: Option<&Text>, scene: &Scene<'_>) -> Requests {
        match body {
            Some(body) => Self::ask_position(id, body, scene),
            None => ask_other_institution(id, scene),
        }
    }

    pub(super) fn ask_position(id: PointId, institution: &Text, scene: &Scene<'_>) -> Requests {
        let Some(point) = scene.session.point(id).filter(|_| !institution.is_empty()) else { return Vec::new() };
        let present = point.positions.iter().find(|it| it.institution == *institution).map(|it| it.text.clone());
        let title = scene.words.mesa_position_of(institution.to_string());
        let layer = Note::new(title, &present.unwrap_or_default());
        vec![Request::ask(Purpose::Position(id, institution.clone()), layer)]
    }

    /// Writes where an institution stands; with nothing to say it is taken away.
    pub(super) fn stands(id: PointId, institution: &Text, text: Paragraphs, scene: &Scene<'_>) -> Requests {
        change(id, scene, |point| {
            let place = point.positions.iter().position(|it| it.institution == *institution);
            match (place, text.is_empty()) {
                (Some(place), true) => drop(point.positions.remove(place)),
                (Some(place), false) => point.positions[place].text = text,
                (None, true) => {}
                (None, false) => {
                    point.positions.push(InstitutionPosition { institution: institution.clone(), text });
                }
            }
        })
    }
}

/// Writes a point anew after `with` has changed it.
pub(super) fn change(id: PointId, scene: &Scene<'_>, with: impl FnOnce(&mut Point)) -> Requests {
    let Some(mut point) = scene.session.point(id).cloned() else { return Vec::new() };
    with(&mut point);
    if scene.session.point(id) == Some(&point) {
        return Vec::new();
    }
    vec![Request::Act(Act::edit(point))]
}

fn ask_institution(point: &Point, scene: &Scene<'_>) -> Requests {
    let mut bodies: Vec<Text> = point.positions.iter().map(|it| it.institution.clone()).collect();
    for body in scene.session.participants.iter().map(|it| &it.institution) {
        if !body.is_empty() && !bodies.contains(body) {
            bodies.push(body.clone());
        }
    }
    if bodies.is_empty() {
        return ask_other_institution(point.id, scene);
    }
    let written = |body: &Text| point.positions.iter().any(|it| it.institution == *body);
    let detail = |body: &Text| if written(body) { scene.words.mesa_position_written() } else { String::new() };
    let named = bodies.iter().map(|body| Choice::with_detail(body.to_string(), detail(body)));
    let choices = named.chain([Choice::new(scene.words.mesa_other_institution())]).collect();
    let chooser = Chooser::new(scene.words.mesa_whose_position(), choices).keyed();
    vec![Request::ask(Purpose::Institution(point.id, bodies), chooser)]
}

fn ask_other_institution(id: PointId, scene: &Scene<'_>) -> Requests {
    let words = scene.words;
    let capture = Capture::once(words.mesa_whose_position(), words.mesa_institution_hint());
    vec![Request::ask(Purpose::OtherInstitution(id), capture)]
}

/// Those present; all of the roster where nobody was marked present.
pub(super) fn in_the_room(session: &Session) -> Vec<&Participant> {
    let present: Vec<&Participant> = session.present().collect();
    if present.is_empty() { session.participants.iter().collect() } else { present }
}

/// Those who have a say on an agreement: in the room, or voted for by somebody who is where that is allowed, and not standing
/// aside on its point.
pub(super) fn with_a_say<'a>(agreement: &Agreement, session: &'a Session) -> Vec<&'a Participant> {
    let point = session.point_of(agreement);
    let mut people = in_the_room(session);
    let absent = session.represented().filter(|it| people.iter().all(|other| other.id != it.id));
    people.extend(absent.collect::<Vec<_>>());
    people.retain(|it| !point.is_some_and(|point| point.stands_aside(it.id)));
    people
}

/// A participant as an entry to choose.
pub(super) fn person(participant: &Participant) -> Choice {
    let parts = [&participant.post, &participant.institution].map(Text::as_str);
    let detail = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    Choice::with_detail(participant.name.to_string(), detail)
}
