//! Proposing an agreement in a row of lines: its text, who answers for it, by when. Each is kept as soon as it is typed.

use super::purpose::Purpose;
use super::{Mesa, Pane, Requests, agreements, lists};
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::Agreement;
use crate::session::id::{AgreementId, PointId};
use crate::session::{Act, Text};
use crate::ui::layer::{Capture, parse};

impl Mesa {
    pub(super) fn propose(&self, scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        // One agreement after another is mostly made on the same point.
        let before = || self.agreement(scene).filter(|it| it.is_of_this_session()).and_then(|it| it.point);
        let point = self.point(scene).or_else(|| before().and_then(|id| scene.session.point(id)));
        let label = match point {
            Some(point) => words.mesa_new_agreement_on(point.title.to_string()),
            None => words.mesa_new_agreement(),
        };
        let capture = Capture::once(label, words.mesa_new_agreement_hint());
        vec![Request::ask(Purpose::Propose(point.map(|it| it.id)), capture)]
    }

    /// The text was typed: the agreement is there as a proposal, and the next line asks who answers for it.
    pub(super) fn proposed(&mut self, point: Option<PointId>, line: &str, scene: &Scene<'_>) -> Requests {
        if Text::new(line).is_empty() {
            return Vec::new();
        }
        let id = AgreementId(scene.session.next.max(1));
        self.filter.clear();
        self.select(Pane::Agreements, id.0);
        vec![Request::Act(Self::new_proposal(line, point)), ask_responsible(id, "", scene)]
    }

    pub(super) fn begin_proposals(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let capture = Capture::many(words.mesa_new_proposals(), words.mesa_new_agreement_hint());
        vec![Request::ask(Purpose::Proposals(None), capture)]
    }

    pub(super) fn new_proposal(line: &str, point: Option<PointId>) -> Act {
        Act::add(Agreement { text: Text::new(line), point, ..Agreement::default() })
    }

    /// Asks again who answers for the selected agreement, and by when.
    pub(super) fn assign(&self, scene: &Scene<'_>) -> Requests {
        let ask = |it: &Agreement| ask_responsible(it.id, it.responsible.as_str(), scene);
        self.agreement(scene).map(ask).into_iter().collect()
    }

    pub(super) fn assigned(id: AgreementId, line: &str, scene: &Scene<'_>) -> Requests {
        let mut requests = agreements::change(id, scene, |it| it.responsible = Text::new(line));
        requests.extend(Self::ask_due(id, scene));
        requests
    }

    /// Asks by when an agreement is due, with the date that it has.
    pub(super) fn ask_due(id: AgreementId, scene: &Scene<'_>) -> Requests {
        let due = scene.session.agreement(id).and_then(|it| it.due);
        let value = due.map(|due| format!("{:02}/{:02}/{}", due.day(), due.month(), due.year())).unwrap_or_default();
        vec![Request::ask(Purpose::Due(id), due_line(&value, scene))]
    }

    pub(super) fn dated(id: AgreementId, line: &str, scene: &Scene<'_>) -> Requests {
        if line.trim().is_empty() {
            return agreements::change(id, scene, |it| it.due = None);
        }
        let Some(due) = parse::date(line, scene.today()) else {
            let is_no_day = parse::is_no_day(line, scene.today());
            let told = if is_no_day { scene.words.app_form_no_such_day() } else { scene.words.mesa_due_unread() };
            let capture = due_line(line, scene).complaining(told);
            return vec![Request::ask(Purpose::Due(id), capture)];
        };
        let weekday = scene.words.weekday(due.weekday());
        let said = scene.words.mesa_due_is(scene.words.date(due), weekday);
        let notice = if scene.session.header.date.is_some_and(|held| due < held) {
            Notice::hint(scene.words.mesa_due_before_session())
        } else if due < scene.today() {
            Notice::hint(scene.words.mesa_due_past())
        } else {
            Notice::done(said)
        };
        let mut requests = vec![Request::Say(notice)];
        requests.extend(agreements::change(id, scene, |it| it.due = Some(due)));
        requests
    }
}

fn ask_responsible(id: AgreementId, value: &str, scene: &Scene<'_>) -> Request<Purpose> {
    let words = scene.words;
    let capture = Capture::once(words.mesa_ask_responsible(), words.mesa_responsible_hint());
    Request::ask(Purpose::Responsible(id), capture.with(value).suggesting(lists::offices(scene.session)))
}

fn due_line(value: &str, scene: &Scene<'_>) -> Capture {
    Capture::once(scene.words.mesa_ask_due(), scene.words.mesa_due_hint()).with(value)
}
