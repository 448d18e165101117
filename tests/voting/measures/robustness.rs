//! How firm a result is.

use concertar::voting::Fraction;
use concertar::voting::ballots::{Tiers, Weight, Weights};
use concertar::voting::measures::robustness::leave_one_out::flips;
use concertar::voting::measures::robustness::{Alteration, Firmness, Redraws, Seated};

use super::ballots::people;

/// Plurality: each ballot names one option.
fn plurality(options: usize, seats: usize, ballots: &[usize]) -> impl FnMut(&[u32]) -> Seated {
    move |people| {
        let mut totals = vec![0; options];
        for (option, people) in ballots.iter().zip(people) {
            totals[*option] += people;
        }
        Seated::of(&Tiers::by_merit(&totals), seats)
    }
}

#[test]
fn seats_leave_ties_as_ties() {
    let tiers = Tiers::from_groups(vec![vec![3], vec![0, 2], vec![1]]);
    let seated = |seats| Seated::of(&tiers, seats);
    assert_eq!(seated(0), Seated::default());
    assert_eq!(seated(1), Seated { certain: vec![3], tied: vec![] });
    assert_eq!(seated(2), Seated { certain: vec![3], tied: vec![0, 2] });
    assert_eq!(seated(3), Seated { certain: vec![0, 2, 3], tied: vec![] });
    assert_eq!(seated(9), Seated { certain: vec![0, 1, 2, 3], tied: vec![] });
}

#[test]
fn the_same_seed_draws_the_same_ballots() {
    let draw = |seed| Redraws::new(&people(&[1; 6]), seed).unwrap().take(3).collect::<Vec<_>>();
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
    // Written down, so that a redraw in the minutes can be repeated by later versions.
    assert_eq!(draw(1)[0], [1, 0, 1, 2, 2, 0]);
}

#[test]
fn as_many_people_are_drawn_as_voted() {
    let weights = people(&[3, 0, 1, 6]);
    for drawn in Redraws::new(&weights, 5).unwrap().take(50) {
        assert_eq!((drawn.iter().sum::<u32>(), drawn[1]), (10, 0));
    }
    let drawn: Vec<Vec<u32>> = Redraws::new(&weights, 5).unwrap().take(2_000).collect();
    let mean = |ballot: usize| f64::from(drawn.iter().map(|draw| draw[ballot]).sum::<u32>()) / 2_000.0;
    // Standard errors are about 0.03.
    assert!((mean(0) - 3.0).abs() < 0.15 && (mean(2) - 1.0).abs() < 0.1 && (mean(3) - 6.0).abs() < 0.15);
}

#[test]
fn nobody_and_too_many_are_not_redrawn() {
    assert!(Redraws::new(&Weights::default(), 1).is_none());
    assert!(Redraws::new(&people(&[0, 0]), 1).is_none());
    assert!(Redraws::new(&people(&[1_000_000_000]), 1).is_none());
}

#[test]
fn a_landslide_is_firm_and_a_tie_is_not() {
    let firmness =
        |votes: [u32; 3], seats| Firmness::of(&people(&votes), 3, (400, 9), plurality(3, seats, &[0, 1, 2])).unwrap();
    let landslide = firmness([90, 8, 2], 1);
    assert_eq!((landslide.same_seats, landslide.options[0].seated), (400, 400));
    assert_eq!(landslide.share(landslide.options[1].seated), Fraction::ZERO);
    let close = firmness([40, 38, 2], 1);
    assert!((150..330).contains(&close.options[0].seated), "{close:?}");
    assert_eq!(close.options[0].seated + close.options[1].seated + close.options[0].tied, 400);
    let tie = firmness([40, 40, 2], 1);
    assert!(tie.same_seats < 80, "{tie:?}");
    assert_eq!(firmness([40, 38, 2], 2).options[2].seated, 0);
    assert_eq!(firmness([40, 38, 2], 3).same_seats, 400);
}

#[test]
fn whose_ballot_decides() {
    // Three for the first, two for the second, one for the third: without one of the first, two are tied.
    let ballots = [0, 0, 0, 1, 1, 2];
    let found = flips(&people(&[1; 6]), plurality(3, 1, &ballots));
    let decisive: Vec<usize> = found.iter().map(|flip| flip.ballot).collect();
    assert_eq!(decisive, [0, 1, 2]);
    assert_eq!(found[0].seated, Seated { certain: vec![], tied: vec![0, 1] });
    // The same ballots, each given by several people.
    let found = flips(&people(&[3, 2, 1, 0]), plurality(3, 1, &[0, 1, 2, 2]));
    assert_eq!(found.iter().map(|flip| (flip.ballot, flip.people)).collect::<Vec<_>>(), [(0, 3)]);
    assert!(flips(&people(&[9, 1]), plurality(2, 1, &[0, 1])).is_empty());
    assert!(flips(&Weights::default(), plurality(2, 1, &[])).is_empty());
}

#[test]
fn a_bound_from_the_totals() {
    // 60 against 50 marks: five people level it, six turn it.
    let bound = Alteration::at_least(&[60, 50, 20], 1, 2);
    assert_eq!((bound.to_tie, bound.to_pass, bound.is_exact), (Some(5), Some(6), false));
    let two = Alteration::at_least(&[60, 50, 20], 2, 2);
    assert_eq!((two.to_tie, two.to_pass), (Some(15), Some(16)));
    let tied = Alteration::at_least(&[5, 5, 1], 1, 2);
    assert_eq!((tied.to_tie, tied.to_pass), (Some(0), Some(1)));
    for (totals, seats, shift) in
        [(vec![], 1, 2), (vec![4], 1, 2), (vec![4, 3], 0, 2), (vec![4, 3], 2, 2), (vec![4, 3], 1, 0)]
    {
        let never = Alteration::at_least(&totals, seats, shift);
        assert_eq!((never.to_tie, never.to_pass), (None, None), "{totals:?} {seats} {shift}");
    }
    let huge = Alteration::at_least(&[i128::MAX, i128::MIN], 1, 1);
    assert_eq!((huge.to_tie, huge.to_pass), (None, None), "more people than can be");
}

#[test]
fn the_ballots_say_it_exactly() {
    // Ticks: 0 has five, 1 has three. Each of three people who ticked 0 alone brings them nearer by two.
    let ticks: [&[usize]; 5] = [&[0], &[0], &[0, 1], &[0, 1], &[0, 1]];
    let points = |ballot: usize, option: usize| i64::from(ticks[ballot].contains(&option));
    let found = Alteration::exactly(&people(&[1; 5]), (2, 1), 1, points);
    assert_eq!((found.to_tie, found.to_pass, found.is_exact), (Some(1), Some(2), true));
    // Ten people hold six votes each, and one three: four votes apart.
    let mut weights = Weights::default();
    weights.push(Weight { people: 4, each: 1 }).unwrap();
    weights.push(Weight { people: 1, each: 3 }).unwrap();
    weights.push(Weight { people: 3, each: 1 }).unwrap();
    let one = |ballot: usize, option: usize| i64::from([0, 0, 1][ballot] == option);
    let found = Alteration::exactly(&weights, (2, 1), 1, one);
    assert_eq!((found.to_tie, found.to_pass), (Some(1), Some(1)), "seven against three: one of three votes turns it");
}

#[test]
fn where_nothing_can_change() {
    let none = Alteration::exactly(&Weights::default(), (3, 1), 1, |_, _| 0);
    assert_eq!((none.to_tie, none.to_pass), (Some(0), None), "nobody voted: all are tied, nobody can pass");
    let only = Alteration::exactly(&people(&[3]), (1, 1), 1, |_, _| 1);
    assert_eq!((only.to_tie, only.to_pass), (None, None));
    let heavy = Alteration::exactly(&people(&[1_000_000_000, 500_000_000]), (2, 1), 1, |ballot, option| {
        i64::from(ballot == option)
    });
    assert_eq!((heavy.to_tie, heavy.to_pass), (Some(250_000_000), Some(250_000_001)));
}

/// Every room of a few people under every rule below, against all that they could have done instead.
#[test]
fn no_room_needs_fewer_or_more() {
    let single: Vec<Vec<i64>> = vec![vec![1, 0, 0], vec![0, 1, 0], vec![0, 0, 1]];
    let ticks: Vec<Vec<i64>> =
        (0..8).map(|set| (0..3).map(|option| i64::from(set >> option & 1 == 1)).collect()).collect();
    let ranks = vec![vec![2, 1, 0], vec![2, 0, 1], vec![1, 2, 0], vec![1, 0, 2], vec![0, 2, 1], vec![0, 1, 2]];
    let cases = [(single, 1, 5), (ticks, 1, 3), (ranks, 2, 4)];
    for (kinds, lead, people_count) in cases {
        let rooms = rooms(kinds.len(), people_count);
        for (at, room) in rooms.iter().enumerate().step_by(7) {
            let seats = 1 + at % 2;
            check(&kinds, &rooms, room, lead, seats);
        }
    }
}

fn rooms(kinds: usize, people: usize) -> Vec<Vec<usize>> {
    (0..people).fold(vec![Vec::new()], |rooms, _| {
        rooms.iter().flat_map(|room| (0..kinds).map(move |kind| [room.as_slice(), &[kind]].concat())).collect()
    })
}

fn totals(kinds: &[Vec<i64>], room: &[usize]) -> Vec<i64> {
    (0..3).map(|option| room.iter().map(|kind| kinds[*kind][option]).sum()).collect()
}

fn check(kinds: &[Vec<i64>], rooms: &[Vec<usize>], room: &[usize], lead: u32, seats: usize) {
    let before = totals(kinds, room);
    let seated = Seated::of(&Tiers::by_merit(&before), seats);
    let (mut to_tie, mut to_pass) = (None, None);
    for other in rooms {
        let changed = room.iter().zip(other).filter(|(one, other)| one != other).count() as u64;
        let after = totals(kinds, other);
        let fewer = |known: Option<u64>| Some(known.map_or(changed, |known| known.min(changed)));
        let mut pairs = (0..9).map(|pair| (pair / 3, pair % 3)).filter(|(one, other)| {
            let sits = seated.certain.contains(one) || seated.tied.contains(one);
            one != other && sits && !seated.certain.contains(other)
        });
        if Seated::of(&Tiers::by_merit(&after), seats) != seated || !seated.tied.is_empty() {
            to_tie = fewer(to_tie);
        }
        if pairs.any(|(one, other)| after[other] > after[one]) {
            to_pass = fewer(to_pass);
        }
    }
    let counts = vec![1; room.len()];
    let found = Alteration::exactly(&people(&counts), (3, seats), lead, |ballot, option| kinds[room[ballot]][option]);
    assert_eq!((found.to_tie, found.to_pass), (to_tie, to_pass), "{room:?} {before:?} {seats}");
    let wide: Vec<i128> = before.iter().map(|total| i128::from(*total)).collect();
    let bound = Alteration::at_least(&wide, seats, 2 * u64::from(lead));
    assert!(bound.to_tie <= found.to_tie && bound.to_pass <= found.to_pass);
}
