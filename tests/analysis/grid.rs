//! Influence and interest, and salience.

use concertar::analysis::influence_interest::{Handling, InfluenceInterest, Placed, Standing};
use concertar::analysis::salience::{Class, Salience};
use concertar::analysis::{Mean, Side};
use concertar::session::Session;
use concertar::session::id::{SessionId, StakeholderId};
use concertar::session::stakeholder::{Rating, Stakeholder};
use proptest::prelude::*;

fn session(stakeholders: impl IntoIterator<Item = Vec<Rating>>) -> Session {
    let mut session = Session::new(SessionId::default(), "Mesa");
    for (number, ratings) in (1..).zip(stakeholders) {
        let stakeholder =
            Stakeholder { id: StakeholderId(number), name: "Red".into(), ratings, ..Stakeholder::default() };
        session.stakeholders.push(stakeholder);
    }
    session
}

fn rating(influence: Option<u8>, interest: Option<u8>) -> Rating {
    Rating { influence, interest, ..Rating::default() }
}

fn both(influence: u8, interest: u8) -> Vec<Rating> {
    vec![rating(Some(influence), Some(interest))]
}

#[test]
fn the_four_quadrants_and_the_lines_between_them() {
    let session = session([both(5, 5), both(4, 1), both(2, 4), both(1, 2), both(3, 5), both(3, 3)]);
    let grid = InfluenceInterest::of(&session);
    let handlings: Vec<_> = grid.standings.iter().map(Standing::handling).collect();
    let expected = [
        Some(Handling::ManageClosely),
        Some(Handling::KeepSatisfied),
        Some(Handling::KeepInformed),
        Some(Handling::Monitor),
        None,
        None,
    ];
    assert_eq!(handlings, expected);
    assert_eq!(grid.on_the_line().count(), 2);
    assert_eq!(grid.handled(Handling::Monitor).count(), 1);
    let touches = |number| grid.standing(StakeholderId(number)).unwrap().touches();
    assert_eq!(touches(5), [Handling::ManageClosely, Handling::KeepInformed]);
    assert_eq!(touches(6), Handling::ALL);
    assert_eq!(touches(2), [Handling::KeepSatisfied]);
}

#[test]
fn the_mean_is_over_those_who_rated_each_side() {
    let session = session([vec![rating(Some(5), None), rating(Some(2), Some(3)), rating(None, Some(4))]]);
    let grid = InfluenceInterest::of(&session);
    let found = grid.standings[0];
    assert_eq!((found.influence, found.interest), (Mean { sum: 7, count: 2 }, Mean { sum: 7, count: 2 }));
    assert_eq!(found.handling(), Some(Handling::ManageClosely));
}

#[test]
fn who_lacks_a_rating_is_named() {
    let session = session([vec![], vec![rating(Some(5), None)], vec![rating(None, Some(1))], both(1, 1)]);
    let grid = InfluenceInterest::of(&session);
    assert_eq!(grid.unrated, [StakeholderId(1), StakeholderId(2), StakeholderId(3)]);
    assert_eq!(grid.standings.len(), 1);
}

#[test]
fn the_drawing_has_influence_up_and_interest_to_the_right() {
    let session = session([both(5, 5), both(5, 1), both(1, 5), both(1, 1), both(3, 3)]);
    let placed = |number, column, row| Placed { stakeholder: StakeholderId(number), column, row };
    let grid = InfluenceInterest::of(&session);
    let odd = [placed(1, 10, 0), placed(2, 0, 0), placed(3, 10, 6), placed(4, 0, 6), placed(5, 5, 3)];
    assert_eq!(grid.placed(11, 7), odd);
    let even = [placed(1, 9, 0), placed(2, 0, 0), placed(3, 9, 5), placed(4, 0, 5), placed(5, 5, 2)];
    assert_eq!(grid.placed(10, 6), even);
    assert_eq!(grid.placed(0, 6), []);
    assert!(grid.placed(1, 1).iter().all(|it| (it.column, it.row) == (0, 0)));
}

fn ratings() -> impl Strategy<Value = Vec<Rating>> {
    proptest::collection::vec((1_u8..=5, 1_u8..=5).prop_map(|(a, b)| rating(Some(a), Some(b))), 1..9)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// No stakeholder is drawn outside, nor in a quadrant that is not theirs.
    #[test]
    fn the_drawing_never_lies(all in proptest::collection::vec(ratings(), 1..6), width in 1_u16..60, height in 1_u16..30) {
        let grid = InfluenceInterest::of(&session(all));
        for (placed, standing) in grid.placed(width, height).iter().zip(&grid.standings) {
            prop_assert!(placed.column < width && placed.row < height);
            let (twice, across) = (2 * placed.column + 1, width);
            match standing.interest.side() {
                Side::Low => prop_assert!(twice < across || width == 1),
                Side::Middle => prop_assert_eq!(placed.column, width / 2),
                Side::High => prop_assert!(twice > across || width == 1),
            }
            let (twice, down) = (2 * placed.row + 1, height);
            match standing.influence.side() {
                Side::Low => prop_assert!(twice > down || height == 1),
                Side::Middle => prop_assert_eq!(placed.row, (height - 1) / 2),
                Side::High => prop_assert!(twice < down || height == 1),
            }
        }
    }

    #[test]
    fn more_interest_is_never_drawn_to_the_left(one in ratings(), other in ratings(), width in 1_u16..60) {
        let mean = |it: &[Rating]| Mean::of(it.iter().filter_map(|rating| rating.interest)).unwrap();
        let (one, other) = (mean(&one), mean(&other));
        let (less, more) = if one <= other { (one, other) } else { (other, one) };
        prop_assert!(less.cell(width) <= more.cell(width));
    }

    #[test]
    fn the_order_of_raters_does_not_matter(mut all in ratings()) {
        let one = InfluenceInterest::of(&session([all.clone()]));
        all.reverse();
        prop_assert_eq!(one, InfluenceInterest::of(&session([all])));
    }
}

#[test]
fn salience_has_seven_classes_and_none() {
    let claim = |power, legitimacy, urgency| {
        let grade = |has| Some(if has { 4 } else { 3 });
        vec![Rating {
            influence: grade(power),
            legitimacy: grade(legitimacy),
            urgency: grade(urgency),
            ..Rating::default()
        }]
    };
    let classes = [
        (claim(true, true, true), Class::Definitive),
        (claim(true, true, false), Class::Dominant),
        (claim(true, false, true), Class::Dangerous),
        (claim(false, true, true), Class::Dependent),
        (claim(true, false, false), Class::Dormant),
        (claim(false, true, false), Class::Discretionary),
        (claim(false, false, true), Class::Demanding),
        (claim(false, false, false), Class::Unsalient),
    ];
    let salience = Salience::of(&session(classes.clone().map(|(ratings, _)| ratings)));
    let found: Vec<Class> = salience.classed.iter().map(|(_, class)| *class).collect();
    assert_eq!(found, classes.map(|(_, class)| class));
    assert_eq!(found, Class::ALL);
    assert_eq!(Salience::of(&session([both(5, 5)])).unrated, [StakeholderId(1)]);
}
