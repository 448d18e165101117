//! Who is on the map and in the room, and who is missing.

use concertar::analysis::Coverage;
use concertar::analysis::coverage::Covered;
use concertar::session::Session;
use concertar::session::id::{ParticipantId, SessionId, StakeholderId};
use concertar::session::participant::{Level, Participant, Sector, Stay};
use concertar::session::stakeholder::Stakeholder;
use jiff::civil::datetime;

const KINDS: [(Sector, &str); 4] = [
    (Sector::Private, "chambers"),
    (Sector::Private, "firms"),
    (Sector::Media, "press"),
    (Sector::Social, "neighbours"),
];

fn session() -> Session {
    let mut session = Session::new(SessionId::default(), "Mesa");
    let stakeholder = |id, sector, kind: &str, level| Stakeholder {
        id: StakeholderId(id),
        name: "Red".into(),
        sector,
        kind: kind.into(),
        level,
        ..Stakeholder::default()
    };
    session.stakeholders = vec![
        stakeholder(1, Some(Sector::Private), "chambers", Some(Level::Municipal)),
        stakeholder(2, Some(Sector::Private), "chambers", None),
        stakeholder(3, None, "", Some(Level::National)),
    ];
    let stay = Stay { arrived: datetime(2026, 11, 20, 9, 0, 0, 0), left: None };
    let participant = |id, sector, stays| Participant {
        id: ParticipantId(id),
        name: "Ana".into(),
        sector,
        level: Some(Level::Municipal),
        stays,
        ..Participant::default()
    };
    session.participants = vec![
        participant(4, Some(Sector::Private), vec![stay]),
        participant(5, Some(Sector::Social), vec![]),
        participant(6, Some(Sector::Private), vec![]),
    ];
    session
}

#[test]
fn sectors_count_stakeholders_and_people() {
    let coverage = Coverage::of(&session(), &KINDS);
    let of = |sector| coverage.sectors.iter().find(|it| it.sector == sector).unwrap();
    assert_eq!(coverage.sectors.len(), 8);
    assert_eq!(of(Some(Sector::Private)).covered, Covered { stakeholders: 2, participants: 2, present: 1 });
    assert_eq!(of(Some(Sector::Social)).covered, Covered { stakeholders: 0, participants: 1, present: 0 });
    assert_eq!(of(None).covered, Covered { stakeholders: 1, participants: 0, present: 0 });
    assert!(of(Some(Sector::Media)).covered.is_empty());
    assert!(!of(Some(Sector::Social)).covered.is_empty());
}

#[test]
fn what_no_one_stands_for_is_named() {
    let coverage = Coverage::of(&session(), &KINDS);
    let unmapped: Vec<_> = coverage.unmapped_sectors().collect();
    assert_eq!(unmapped.len(), 6);
    assert!(!unmapped.contains(&Sector::Private));
    assert!(coverage.absent_sectors().any(|it| it == Sector::Social));
    let of = |sector| &coverage.sectors.iter().find(|it| it.sector == Some(sector)).unwrap().missing_kinds;
    assert_eq!(of(Sector::Private), &["firms"]);
    assert_eq!(of(Sector::Media), &["press"]);
    assert!(of(Sector::Academic).is_empty(), "the catalogue has no type of it");
}

#[test]
fn levels_count_too() {
    let coverage = Coverage::of(&session(), &KINDS);
    let municipal = coverage.levels.iter().find(|it| it.level == Some(Level::Municipal)).unwrap();
    assert_eq!(municipal.covered, Covered { stakeholders: 1, participants: 3, present: 1 });
    assert_eq!(coverage.unmapped_levels().collect::<Vec<_>>(), [Level::Intermediate, Level::International]);
    assert_eq!(coverage.levels.len(), 5);
}
