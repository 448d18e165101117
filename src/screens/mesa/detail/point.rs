//! What there is to say of a point.

use super::{Lines, Weight, joined};
use crate::screens::Scene;
use crate::screens::mesa::speeches::time;
use crate::screens::mesa::{adoption, floor, lists, room};
use crate::session::Session;
use crate::session::agenda::AgendaPoint;
use crate::session::agreement::Agreement;
use crate::session::mesa::Point;
use crate::session::text::Text;
use crate::words::Words;

pub(super) fn lines(point: &Point, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    lines.add(Weight::Head, point.title.to_string());
    lines.add(Weight::Quiet, point.origin.map(|it| words.point_origin(it)).unwrap_or_default());
    if let Some(agenda) = point.agenda.and_then(|id| session.agenda_point(id)) {
        of_time(agenda, scene, lines);
    }
    of_recusals(point, scene, lines);
    if point.notes.is_empty() && scene.is_editable() {
        lines.add(Weight::Quiet, words.mesa_no_notes());
    }
    lines.part(words.mesa_notes(), point.notes.lines().iter().map(Text::to_string));
    let agreements = lists::own(session).filter(|it| it.point == Some(point.id));
    lines.part(words.mesa_agreed_here(), agreements.map(|it| numbered(it, session, words)));
    lines.part(
        words.mesa_positions(),
        point.positions.iter().map(|it| format!("{}: {}", it.institution, it.text.joined())),
    );
    let documents = point.documents.iter().map(|it| joined([it.title.to_string(), it.place.to_string()], " · "));
    lines.part(words.mesa_documents(), documents);
    of_speeches(point, scene, lines);
    lines.part(words.mesa_private_notes(), point.private_notes.lines().iter().map(Text::to_string));
    // At the foot of the list there is no room for those that brought none.
    lines.part(words.mesa_origins(), lists::all_origins(scene));
}

/// The point of the agenda that it belongs to, planned against actual time.
fn of_time(agenda: &AgendaPoint, scene: &Scene<'_>, lines: &mut Lines) {
    let words = scene.words;
    let used = agenda.elapsed_seconds(scene.now) / 60;
    let planned = agenda.minutes.map(i64::from);
    let said = match (planned, agenda.started) {
        (Some(planned), Some(_)) => words.mesa_minutes_of(planned, used),
        (Some(planned), None) => words.mesa_minutes_planned(planned),
        (None, Some(_)) => words.mesa_minutes_used(used),
        (None, None) => String::new(),
    };
    let over = planned.is_some_and(|planned| used > planned);
    let weight = if over { Weight::Warning } else { Weight::Usual };
    lines.add(weight, joined([agenda.title.to_string(), said], ": "));
}

/// Who stands aside and why, and what that does to the quorum of the point.
fn of_recusals(point: &Point, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    if point.recusals.is_empty() {
        return;
    }
    let entry = |it: &crate::session::mesa::Recusal| {
        joined([floor::name(it.participant, session), it.reason.to_string()], ": ")
    };
    lines.part(words.mesa_recusals(), point.recusals.iter().map(entry));
    if adoption::asks_quorum(session) {
        let attendance = session.attendance_on(point);
        let said = words.mesa_quorum_here(room::quorum_with_sectors(&attendance, session, words));
        lines.add(if attendance.is_quorate() { Weight::Quiet } else { Weight::Warning }, said);
    }
}

fn numbered(agreement: &Agreement, session: &Session, words: &Words) -> String {
    format!("{} · {}", words.agreement_number(agreement, session), agreement.text)
}

/// How long each institution has spoken, and of each whoever spoke, with how often: «Cámara 3:10: Inés Vaca (2) 3:10».
fn of_speeches(point: &Point, scene: &Scene<'_>, lines: &mut Lines) {
    let (words, session) = (scene.words, scene.session);
    let people = session.spoken_by_person(Some(point.id));
    let times = |seconds: u32| if seconds == 0 { String::new() } else { format!(" {}", time(seconds)) };
    let line = |(body, seconds): (&Text, u32)| {
        let own = people.iter().filter(|(it, _)| it.body() == body).map(|(it, spoken)| {
            let count = point.interventions.iter().filter(|speech| speech.participant == it.id).count();
            let often = if count > 1 { format!(" ({count})") } else { String::new() };
            format!("{}{often}{}", it.name, times(*spoken))
        });
        let own = own.collect::<Vec<_>>().join(", ");
        let is_one = people.iter().filter(|(it, _)| it.body() == body).count() == 1;
        // Of an institution for which one person spoke, their time is its own.
        let total = if is_one { String::new() } else { times(seconds) };
        format!("{body}{total}: {own}")
    };
    lines.part(words.mesa_speakers(), session.spoken_by_institution(Some(point.id)).into_iter().map(line));
    let total: u32 = people.iter().map(|(_, seconds)| *seconds).fold(0, u32::saturating_add);
    if total > 0 {
        lines.add(Weight::Quiet, words.mesa_spoken_in_all(time(total)));
    }
    // Where others were treated too, what each institution has had of the whole mesa.
    let all = session.spoken_by_institution(None);
    let spoken: u32 = all.iter().map(|(_, seconds)| *seconds).fold(0, u32::saturating_add);
    if total > 0 && spoken > total {
        let each = all.into_iter().filter(|(_, seconds)| *seconds > 0);
        let each = each.map(|(body, seconds)| format!("{body}: {}", time(seconds)));
        lines.part(words.mesa_spoken_on_all(), each);
    }
}
