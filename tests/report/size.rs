//! A full hall: the report must not keep anyone waiting.

use std::time::Instant;

use concertar::report::{self, Audience, markdown, plain};
use concertar::session::Session;
use concertar::session::agreement::Agreement;
use concertar::session::ballot::{Ballot, Marks, OptionId};
use concertar::session::factor::{Factor, Quadrant, Voice};
use concertar::session::id::*;
use concertar::session::language::Language;
use concertar::session::participant::{Participant, Sector};
use concertar::session::stakeholder::Stakeholder;
use concertar::words::Words;

use crate::sample::{self, TODAY, add};

pub(crate) fn hall() -> Session {
    let mut session = sample::session();
    let at = session.rounds[0].closed.unwrap();
    for number in 0..300 {
        let participant = Participant {
            name: format!("Persona {number}").as_str().into(),
            institution: format!("Institución {}", number / 3).as_str().into(),
            sector: Some(Sector::ALL[number % 7]),
            stays: vec![concertar::session::participant::Stay { arrived: at, left: None }],
            ..Participant::default()
        };
        let who = ParticipantId(add(&mut session, participant));
        let marks = Marks::Points(vec![(OptionId(1), 1), (OptionId(3), 2)]);
        session.rounds[0].ballots.push(Ballot { voter: Some(who), slip: None, weight: 1, marks });
        let quadrant = Quadrant::ALL[number % 4];
        let raised_by = vec![Voice::Participant(who)];
        let factor =
            Factor { quadrant, text: format!("Factor {number}").as_str().into(), raised_by, ..Factor::default() };
        add(&mut session, factor);
        let name = format!("Actor {number}");
        add(&mut session, Stakeholder { name: name.as_str().into(), ..Stakeholder::default() });
        let agreement = Agreement { text: format!("Acuerdo {number}").as_str().into(), ..Agreement::default() };
        add(&mut session, agreement);
    }
    session
}

#[test]
fn three_hundred_people_are_written_at_once() {
    let session = hall();
    let words = Words::new(Language::Spanish);
    let start = Instant::now();
    let document = report::compose(&session, &words, Audience::Internal, TODAY);
    let (markdown, plain) = (markdown::write(&document), plain::text(&document, 80));
    let took = start.elapsed();
    assert!(markdown.contains("Persona 299") && plain.contains("Persona 299"));
    // A slow build on a busy machine; in use it takes a few hundredths of this.
    assert!(took.as_millis() < 2_000, "{took:?}");
}

#[test]
fn the_minutes_of_three_hundred_who_come_and_go_are_written_at_once() {
    let mut session = hall();
    for (minute, participant) in session.participants.iter_mut().enumerate() {
        let minute = i64::try_from(minute).unwrap();
        for stay in &mut participant.stays {
            stay.arrived = stay.arrived.checked_add(jiff::Span::new().minutes(minute)).unwrap();
            stay.left = stay.arrived.checked_add(jiff::Span::new().hours(1)).ok();
        }
    }
    let words = Words::new(Language::Spanish);
    let start = Instant::now();
    let document = report::minutes(&session, &words, Audience::Internal, TODAY);
    let markdown = markdown::write(&document);
    let took = start.elapsed();
    assert!(markdown.contains("Persona 299"));
    // As above: a slow build on a busy machine.
    assert!(took.as_millis() < 2_000, "{took:?}");
}
