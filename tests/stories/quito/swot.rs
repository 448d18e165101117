//! Step 3: the board, entry by entry, and what is crossed on it.

use std::rc::Rc;

use concertar::keys::Key;
use concertar::session::Session;
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::id::FactorId;

use crate::typist::Typist;

/// The entries as they were said, and then what is known of each.
pub(super) fn board(typist: &mut Typist, plan: &Session) {
    for (quadrant, letter) in Quadrant::ALL.into_iter().zip(["f", "o", "d", "a"]) {
        typist.press(letter);
        typist.lines(plan.board(quadrant).map(|it| it.text.to_string()));
    }
    for quadrant in Quadrant::ALL {
        go_to_quadrant(typist, quadrant);
        for factor in plan.board(quadrant) {
            sheet(typist, factor);
            voices(typist, plan, factor);
            typist.key(Key::Down);
        }
    }
}

/// To the first entry of a quadrant.
fn go_to_quadrant(typist: &mut Typist, quadrant: Quadrant) {
    let (right, down) = match quadrant {
        Quadrant::Strength => (false, false),
        Quadrant::Opportunity => (true, false),
        Quadrant::Weakness => (false, true),
        Quadrant::Threat => (true, true),
    };
    typist.key(if right { Key::Right } else { Key::Left });
    typist.key(Key::Home);
    // One more than the top of the lower quadrant leads to the end of the upper one.
    typist.keys(Key::Up, 1);
    typist.key(if down { Key::End } else { Key::Home });
    if down {
        typist.key(Key::Down);
    }
}

fn sheet(typist: &mut Typist, factor: &Factor) {
    let words = Rc::clone(&typist.words);
    let rating = &factor.ratings[0];
    typist.key(Key::Enter);
    typist.pick(words.swot_sheet_dimension(), factor.dimension.map(|it| words.dimension(it)).as_deref());
    typist.fill(words.swot_sheet_source(), factor.source.as_str());
    let grades = [
        (words.swot_sheet_impact(), rating.impact),
        (words.swot_sheet_probability(), rating.probability),
        (words.swot_sheet_control(), rating.control),
    ];
    for (label, grade) in grades {
        if let Some(grade) = grade {
            typist.fill(label, &grade.to_string());
        }
    }
    typist.keep();
}

fn voices(typist: &mut Typist, plan: &Session, factor: &Factor) {
    for voice in &factor.raised_by {
        typist.press("v");
        typist.choose(typist.words.thing((*voice).into(), plan));
    }
}

/// What was made of two or more entries together.
pub(super) fn crossings(typist: &mut Typist, plan: &Session) {
    typist.press("c");
    for crossing in &plan.crossings {
        cross(typist, plan, crossing);
    }
    typist.press("c");
}

fn cross(typist: &mut Typist, plan: &Session, crossing: &Crossing) {
    let words = Rc::clone(&typist.words);
    let rows: Vec<FactorId> = of(plan, [Quadrant::Strength, Quadrant::Weakness]);
    let columns: Vec<FactorId> = of(plan, [Quadrant::Opportunity, Quadrant::Threat]);
    let place = |all: &[FactorId]| all.iter().position(|it| crossing.factors.contains(it));
    let (row, column) = (place(&rows), place(&columns));
    let (row, column) = (row.expect("one is inside"), column.expect("one is outside"));
    typist.key(Key::Home);
    typist.keys(Key::Left, columns.len());
    typist.keys(Key::Down, row);
    typist.keys(Key::Right, column);
    typist.key(Key::Enter);
    typist.line(crossing.strategy.as_str());
    for factor in crossing.factors.iter().filter(|it| **it != rows[row] && **it != columns[column]) {
        typist.press("f");
        typist.choose(words.thing((*factor).into(), plan));
    }
    typist.key(Key::Enter);
    typist.fill(words.swot_sheet_source(), crossing.source.as_str());
    typist.keep();
}

fn of(plan: &Session, quadrants: [Quadrant; 2]) -> Vec<FactorId> {
    quadrants.into_iter().flat_map(|quadrant| plan.board(quadrant)).map(|it| it.id).collect()
}
