//! What is written is read, and what is read is written again byte for byte.

use concertar::session::Session;
use concertar::session::header::{Evidence, EvidenceKind, Header};
use concertar::session::id::SessionId;
use concertar::session::participant::{Participant, Stay};
use concertar::session::{Act, Paragraphs, Text};
use concertar::storage::format::{self, Content};
use concertar::storage::heading::Trust;
use proptest::prelude::*;

use crate::desk::{now, session};

/// Text as people, editors and attackers write it.
fn text() -> impl Strategy<Value = Text> {
    prop_oneof![
        any::<String>(),
        "[a-zñáéíóúü \"\\\\/(){}\\[\\]:,.]{0,30}",
        Just("e\u{301}\u{1b}[31m\u{202e}\u{feff}".to_owned()),
    ]
    .prop_map(|raw| Text::new(&raw))
}

fn participants() -> impl Strategy<Value = Vec<Participant>> {
    let participant =
        (text(), text(), any::<bool>(), 1..9_u32, any::<bool>()).prop_map(|(name, post, vote, weight, here)| {
            let stays = if here { vec![Stay { arrived: now(), left: None }] } else { Vec::new() };
            Participant { name, post, vote, weight, stays, ..Participant::default() }
        });
    prop::collection::vec(participant, 0..5)
}

prop_compose! {
    fn sessions()(
        title in text(), notice in any::<String>(), number in any::<Option<u32>>(), previous in any::<Option<u64>>(),
        detail in text(), count in any::<Option<u32>>(), participants in participants(),
    ) -> Session {
        let header = Header {
            title, number, notice: Paragraphs::new(&notice), previous: previous.map(SessionId::from_bits),
            date: Some(now().date()), starts: Some(now().time()),
            evidence: vec![Evidence { kind: EvidenceKind::Survey, count, detail }],
            ..Header::default()
        };
        let mut session = Session { header, ..Session::new(SessionId::from_bits(1), "") };
        for participant in participants {
            let _ = session.apply(Act::add(participant));
        }
        session
    }
}

fn check(session: &Session) {
    let written = format::write(session, 7, 3).unwrap();
    let Content { session: read, heading, trust, .. } = format::read(written.as_bytes()).unwrap();
    assert_eq!((&read, trust), (session, Trust::Checked));
    let heading = heading.unwrap();
    assert_eq!((heading.revision, heading.based_on), (7, 3));
    assert_eq!(format::write(&read, 7, 3).unwrap(), written);
    assert!(!written.contains('\r'));
    assert!(!written.chars().any(|sign| sign.is_control() && sign != '\n'), "{written}");
}

proptest! {
    #[test]
    fn any_session_comes_back(session in sessions()) {
        check(&session);
    }
}

#[test]
fn the_written_form_is_plain() {
    check(&session());
    let written = format::write(&session(), 1, 0).unwrap();
    let (_, body) = written.split_once('\n').unwrap();
    assert!(body.starts_with("Session(\n  id: \"000000003f9a\",\n  next: 3,\n  header: Header(\n"), "{body}");
    assert!(body.contains("name: \"José Ruiz\",\n"), "{body}");
    assert!(body.ends_with(")\n"));
}

#[test]
fn windows_and_its_editors_change_nothing() {
    let written = format::write(&session(), 1, 0).unwrap();
    let windows = format!("\u{feff}{}", written.replace('\n', "\r\n"));
    let content = format::read(windows.as_bytes()).unwrap();
    assert_eq!((content.session, content.trust), (session(), Trust::Checked));
}
