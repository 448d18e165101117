//! Two sessions side by side: the same but for the numbers of things, and for hours where they cannot be the same.

use std::collections::BTreeMap;

use concertar::session::Session;
use concertar::session::axis::Root;
use concertar::session::factor::Voice;
use concertar::session::id::{
    AgendaPointId, AgreementId, AxisId, CriterionId, CrossingId, FactorId, ParticipantId, PointId, Reference,
    RelationId, RoundId, SessionId, StakeholderId, SubcommitteeId,
};
use concertar::storage::format;

/// What stands for every hour.
const HOUR: &str = "\"2013-09-25T00:00:00\"";
/// Lines shown around a difference.
const AROUND: usize = 4;

/// Whether hours are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hours {
    /// They are: the clock was the typist's.
    Kept,
    /// They are not: the clock was the machine's.
    Blanked,
}

/// Fails with the lines that differ.
#[track_caller]
pub(crate) fn assert_same(expected: &Session, found: &Session, hours: Hours) {
    let (expected, found) = (normalised(expected, hours), normalised(found, hours));
    assert!(
        expected == found,
        "the file differs (- the example, + what was typed):\n{}",
        difference(&expected, &found)
    );
}

/// The session as it is written, its things numbered by their place, its own name and the next number left out.
pub(crate) fn normalised(session: &Session, hours: Hours) -> String {
    let mut session = session.clone();
    let places: BTreeMap<u32, u32> = session.everything().map(Reference::number).zip(1..).collect();
    renumber(&mut session, |number| places.get(&number).copied().unwrap_or(u32::MAX));
    session.id = SessionId::default();
    session.next = 0;
    let text = format::write(&session, 0, 0).expect("it can be written");
    let lines = text.lines().skip(1);
    match hours {
        Hours::Kept => lines.collect::<Vec<_>>().join("\n"),
        Hours::Blanked => lines.map(without_hour).collect::<Vec<_>>().join("\n"),
    }
}

/// Gives everything another number.
pub(crate) fn renumber(session: &mut Session, place: impl Fn(u32) -> u32) {
    macro_rules! at {
        ($($id:ident $number:expr),+ $(,)?) => {{ $( $number = $id(place($number.0)); )+ }};
    }
    macro_rules! maybe {
        ($($id:ident $number:expr),+ $(,)?) => {{ $( $number = $number.map(|it| $id(place(it.0))); )+ }};
    }
    for it in &mut session.participants {
        at!(ParticipantId it.id);
        maybe!(ParticipantId it.substitute_of);
    }
    for it in &mut session.agenda {
        at!(AgendaPointId it.id);
    }
    for it in &mut session.stakeholders {
        at!(StakeholderId it.id);
        for position in &mut it.positions {
            at!(AxisId position.axis);
        }
    }
    for it in &mut session.relations {
        at!(RelationId it.id, StakeholderId it.from, StakeholderId it.to);
    }
    for it in &mut session.factors {
        at!(FactorId it.id);
        maybe!(FactorId it.merged_into);
        for voice in &mut it.raised_by {
            match voice {
                Voice::Participant(id) => at!(ParticipantId * id),
                Voice::Stakeholder(id) => at!(StakeholderId * id),
            }
        }
    }
    for it in &mut session.crossings {
        at!(CrossingId it.id);
        for factor in &mut it.factors {
            at!(FactorId * factor);
        }
    }
    for it in &mut session.axes {
        at!(AxisId it.id);
        for root in &mut it.from {
            match root {
                Root::Crossing(id) => at!(CrossingId * id),
                Root::Factor(id) => at!(FactorId * id),
                Root::Participant(id) => at!(ParticipantId * id),
                Root::Stakeholder(id) => at!(StakeholderId * id),
            }
        }
    }
    for it in &mut session.criteria {
        at!(CriterionId it.id);
    }
    for it in &mut session.rounds {
        at!(RoundId it.id);
        maybe!(RoundId it.follows);
        for option in &mut it.options {
            maybe!(AxisId option.axis);
        }
        for present in it.opened.iter_mut().flat_map(|opened| &mut opened.present) {
            at!(ParticipantId * present);
        }
        for ballot in &mut it.ballots {
            maybe!(ParticipantId ballot.voter);
        }
    }
    if let Some(it) = &mut session.decision {
        maybe!(RoundId it.round);
        for axis in &mut it.chosen {
            at!(AxisId * axis);
        }
        for reservation in &mut it.reservations {
            at!(ParticipantId reservation.participant);
        }
    }
    for it in &mut session.mesa.points {
        at!(PointId it.id);
        maybe!(AgendaPointId it.agenda);
        for intervention in &mut it.interventions {
            at!(ParticipantId intervention.participant);
        }
    }
    for it in &mut session.mesa.agreements {
        at!(AgreementId it.id);
        maybe!(PointId it.point, AxisId it.axis);
        for reservation in &mut it.reservations {
            at!(ParticipantId reservation.participant);
        }
    }
    for it in &mut session.mesa.subcommittees {
        at!(SubcommitteeId it.id);
    }
}

/// The line with its moment, if it holds one, made like all others.
fn without_hour(line: &str) -> String {
    let Some(start) = line.find("\"20") else { return line.to_owned() };
    let Some(length) = line[start + 1..].find('"') else { return line.to_owned() };
    let text = &line[start + 1..=start + length];
    if text.parse::<jiff::civil::DateTime>().is_err() || !text.contains('T') {
        return line.to_owned();
    }
    format!("{}{HOUR}{}", &line[..start], &line[start + length + 2..])
}

/// The lines that differ, with some around them.
pub(crate) fn difference(one: &str, other: &str) -> String {
    let (one, other): (Vec<&str>, Vec<&str>) = (one.lines().collect(), other.lines().collect());
    let rows = rows(&one, &other);
    let near = |place: usize| rows[place.saturating_sub(AROUND)..(place + AROUND + 1).min(rows.len())].iter();
    let mut shown = String::new();
    let mut gap = false;
    for (place, (sign, line)) in rows.iter().enumerate() {
        if near(place).any(|(sign, _)| *sign != ' ') {
            if std::mem::take(&mut gap) {
                shown.push_str("  …\n");
            }
            shown.extend([sign.to_string().as_str(), " ", line, "\n"]);
        } else {
            gap = true;
        }
    }
    shown
}

/// Both texts in one: what is common, `-` what only the first has, `+` what only the second has.
fn rows<'a>(one: &[&'a str], other: &[&'a str]) -> Vec<(char, &'a str)> {
    let width = other.len() + 1;
    let mut longest = vec![0_u32; (one.len() + 1) * width];
    for (i, left) in one.iter().enumerate().rev() {
        for (j, right) in other.iter().enumerate().rev() {
            longest[i * width + j] = if left == right {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut rows = Vec::new();
    while i < one.len() || j < other.len() {
        if i < one.len() && j < other.len() && one[i] == other[j] {
            rows.push((' ', one[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == other.len() || (i < one.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
            rows.push(('-', one[i]));
            i += 1;
        } else {
            rows.push(('+', other[j]));
            j += 1;
        }
    }
    rows
}
