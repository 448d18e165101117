//! What each area reports back from its own house (*devoluciones*), beside what is owed.

use super::purpose::Purpose;
use super::{Mesa, Pane, Requests};
use crate::screens::{Request, Scene};
use crate::session::mesa::ReportBack;
use crate::session::{Act, Paragraphs, Session, Text};
use crate::ui::layer::{Capture, Choice, Chooser, Note};

/// Reports have no numbers of their own in the record: in the list they are counted down from the greatest, where no thing
/// of a session will ever be.
fn number(place: usize) -> u32 {
    u32::MAX - u32::try_from(place).unwrap_or(u32::MAX)
}

/// The numbers in the list of these reports.
pub(super) fn numbers(session: &Session) -> impl Iterator<Item = (u32, &ReportBack)> {
    session.mesa.reports_back.iter().enumerate().map(|(place, report)| (number(place), report))
}

/// The report under this number of the list.
pub(super) fn find(number: u32, session: &Session) -> Option<&ReportBack> {
    numbers(session).find(|(other, _)| *other == number).map(|(_, report)| report)
}

impl Mesa {
    /// Asks which area reports.
    pub(super) fn report(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let reports = &scene.session.mesa.reports_back;
        let mut bodies: Vec<Text> = reports.iter().map(|it| it.institution.clone()).collect();
        for body in scene.session.participants.iter().map(|it| &it.institution) {
            if !body.is_empty() && !bodies.contains(body) {
                bodies.push(body.clone());
            }
        }
        if bodies.is_empty() {
            return ask_other(scene);
        }
        let written = |body: &Text| reports.iter().any(|it| it.institution == *body);
        let detail = |body: &Text| if written(body) { words.mesa_reported() } else { String::new() };
        let named = bodies.iter().map(|body| Choice::with_detail(body.to_string(), detail(body)));
        let choices = named.chain([Choice::new(words.mesa_other_institution())]).collect();
        vec![Request::ask(Purpose::Reporter(bodies), Chooser::new(words.mesa_who_reports(), choices).keyed())]
    }

    pub(super) fn chose_reporter(body: Option<&Text>, scene: &Scene<'_>) -> Requests {
        body.map_or_else(|| ask_other(scene), |body| Self::ask_report(body, scene))
    }

    pub(super) fn ask_report(institution: &Text, scene: &Scene<'_>) -> Requests {
        if institution.is_empty() {
            return Vec::new();
        }
        let present = scene.session.mesa.reports_back.iter().find(|it| it.institution == *institution);
        let text = present.map(|it| it.text.clone()).unwrap_or_default();
        let note = Note::new(scene.words.mesa_report_of(institution.to_string()), &text);
        vec![Request::ask(Purpose::Report(institution.clone()), note)]
    }

    /// Writes what an area reports; with nothing to say it is taken away.
    pub(super) fn reported(&mut self, institution: &Text, text: Paragraphs, scene: &Scene<'_>) -> Requests {
        let mut reports = scene.session.mesa.reports_back.clone();
        let place = reports.iter().position(|it| it.institution == *institution);
        match (place, text.is_empty()) {
            (Some(place), true) => drop(reports.remove(place)),
            (Some(place), false) => reports[place].text = text,
            (None, true) => return Vec::new(),
            (None, false) => reports.push(ReportBack { institution: institution.clone(), text }),
        }
        if let Some(place) = reports.iter().position(|it| it.institution == *institution) {
            self.select(Pane::Owed, number(place));
        }
        vec![Request::Act(Act::SetReportsBack(reports))]
    }
}

fn ask_other(scene: &Scene<'_>) -> Requests {
    let words = scene.words;
    let capture = Capture::once(words.mesa_who_reports(), words.mesa_institution_hint());
    vec![Request::ask(Purpose::OtherReporter, capture)]
}
