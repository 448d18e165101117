//! What is drawn of the factors, the crossings and the ties, however many there are.

use concertar::report::document::{Block, Chart, Drawing};
use concertar::report::{Audience, compose};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::id::{FactorId, RelationId, SessionId, StakeholderId};
use concertar::session::language::Language;
use concertar::session::relation::{Relation, RelationKind};
use concertar::session::stakeholder::Stakeholder;
use concertar::session::{Act, Session};
use concertar::words::Words;
use jiff::civil::date;

/// So many strengths and opportunities, of which so many are crossed in pairs.
fn crossed(factors: usize, pairs: usize) -> Session {
    let mut session = Session::new(SessionId::from_bits(1), "Mesa");
    let mut ids = Vec::new();
    for place in 0..2 * factors {
        let quadrant = if place < factors { Quadrant::Strength } else { Quadrant::Opportunity };
        ids.push(FactorId(session.next));
        let text = format!("Factor {place}").as_str().into();
        session.apply(Act::add(Factor { quadrant, text, ..Factor::default() })).unwrap();
    }
    for pair in 0..pairs {
        let crossed = vec![ids[pair], ids[factors + pair]];
        let crossing = Crossing { factors: crossed, strategy: "Una".into(), ..Crossing::default() };
        session.apply(Act::add(crossing)).unwrap();
    }
    session
}

fn paper(session: &Session) -> Vec<Drawing> {
    let paper = compose(session, &Words::new(Language::Spanish), Audience::Internal, date(2026, 12, 1));
    let drawing = |block| if let Block::Chart(Chart { drawing, .. }) = block { Some(drawing) } else { None };
    paper.blocks.into_iter().filter_map(drawing).collect()
}

/// How many rows and columns the drawing has; nothing where there is none.
fn drawn(session: &Session) -> Option<(usize, usize)> {
    paper(session).into_iter().find_map(|drawing| match drawing {
        Drawing::Heat { rows, columns, .. } => Some((rows.len(), columns.len())),
        _ => None,
    })
}

/// So many stakeholders, each tied to the next one.
fn chain(stakeholders: usize) -> Session {
    let mut session = Session::new(SessionId::from_bits(1), "Mesa");
    let mut last = None;
    for place in 0..stakeholders {
        let from = last.replace(StakeholderId(session.next));
        let name = format!("Actor {place}").as_str().into();
        session.apply(Act::add(Stakeholder { name, ..Stakeholder::default() })).unwrap();
        if let (Some(from), Some(to)) = (from, last) {
            let (kind, note) = (RelationKind::ALL[0], "".into());
            let tie = Relation { id: RelationId::default(), from, to, kind, mutual: false, strength: 1, note };
            session.apply(Act::add(tie)).unwrap();
        }
    }
    session
}

#[test]
fn a_drawing_of_many_factors_has_only_those_that_were_crossed() {
    assert_eq!(drawn(&crossed(3, 0)), None);
    assert_eq!(drawn(&crossed(20, 2)), Some((20, 20)));
    assert_eq!(drawn(&crossed(50, 2)), Some((2, 2)));
    assert_eq!(drawn(&crossed(50, 40)), None, "nobody could tell the pairs apart");
}

#[test]
fn a_board_and_a_net_are_drawn_as_long_as_they_can_be_read() {
    let has = |session: &Session, is_it: fn(&Drawing) -> bool| paper(session).iter().any(is_it);
    let board = |it: &Drawing| matches!(it, Drawing::Board(_));
    assert!(has(&crossed(15, 0), board) && !has(&crossed(16, 0), board));
    let net = |it: &Drawing| matches!(it, Drawing::Network { .. });
    assert!(has(&chain(40), net) && !has(&chain(41), net));
}
