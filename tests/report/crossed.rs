//! Which factors the drawing of crossings has, however many there are.

use concertar::report::document::{Block, Chart, Drawing};
use concertar::report::{Audience, compose};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::id::{FactorId, SessionId};
use concertar::session::language::Language;
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

/// How many rows and columns the drawing has; nothing where there is none.
fn drawn(session: &Session) -> Option<(usize, usize)> {
    let paper = compose(session, &Words::new(Language::Spanish), Audience::Public, date(2026, 12, 1));
    paper.blocks.iter().find_map(|block| match block {
        Block::Chart(Chart { drawing: Drawing::Heat { rows, columns, .. }, .. }) => Some((rows.len(), columns.len())),
        _ => None,
    })
}

#[test]
fn a_drawing_of_many_factors_has_only_those_that_were_crossed() {
    assert_eq!(drawn(&crossed(3, 0)), None);
    assert_eq!(drawn(&crossed(20, 2)), Some((20, 20)));
    assert_eq!(drawn(&crossed(50, 2)), Some((2, 2)));
    assert_eq!(drawn(&crossed(50, 40)), None, "nobody could tell the pairs apart");
}
