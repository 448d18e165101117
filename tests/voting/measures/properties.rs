//! What holds of every measure, whatever the ballots.

use concertar::voting::Fraction;
use concertar::voting::ballots::{Rankings, Tiers, Weight};
use concertar::voting::measures::delphi::{RankCorrelation, Wilcoxon, stability};
use concertar::voting::measures::floats::nearest;
use concertar::voting::measures::{Concordance, Quartiles, concentration, consensus, leik, van_der_eijk};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

use super::ballots::{grades, near, rankings};

fn exact(number: i32) -> BigRational {
    BigRational::from(BigInt::from(number))
}

/// Places of as many options by several people.
fn rooms() -> impl Strategy<Value = Vec<(Vec<u8>, u32)>> {
    (2_usize..7).prop_flat_map(|options| {
        proptest::collection::vec((proptest::collection::vec(0_u8..6, options), 1_u32..4), 2..9)
    })
}

fn concordance(room: &[(Vec<u8>, u32)]) -> Option<Concordance> {
    let options = room.first().map_or(0, |(places, _)| places.len());
    Concordance::of_places(options, room.iter().map(|(row, people)| (row.clone(), Weight { people: *people, each: 1 })))
}

/// Weights of the grades of a scale, most of them light.
fn weights() -> impl Strategy<Value = Vec<u64>> {
    let weight = prop_oneof![4 => 0_u64..12, 2 => Just(0_u64), 1 => 0_u64..1_000_000_000_000];
    proptest::collection::vec(weight, 1..10)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn w_lies_between_nought_and_one(room in rooms()) {
        if let Some(found) = concordance(&room) {
            prop_assert!(found.w >= exact(0) && found.w <= exact(1));
            prop_assert!((0.0..=1.0).contains(&found.p));
            prop_assert!(found.mean_spearman >= exact(-1) && found.mean_spearman <= exact(1));
        }
    }

    #[test]
    fn w_does_not_see_names_nor_the_order_of_ballots_nor_their_direction(room in rooms(), turn in 0_usize..6) {
        let w = concordance(&room).map(|found| found.w);
        let mut shuffled = room.clone();
        shuffled.reverse();
        for (places, _) in &mut shuffled {
            let by = turn % places.len();
            places.rotate_left(by);
            // Upside down.
            for place in &mut *places {
                *place = 9 - *place;
            }
        }
        prop_assert_eq!(concordance(&shuffled).map(|found| found.w), w.clone());
        let threefold: Vec<(Vec<u8>, u32)> = room.iter().map(|(places, people)| (places.clone(), people * 3)).collect();
        prop_assert_eq!(concordance(&threefold).map(|found| found.w), w);
    }

    #[test]
    fn weights_count_as_people(room in rooms()) {
        let apart: Vec<(Vec<u8>, u32)> =
            room.iter().flat_map(|(places, people)| vec![(places.clone(), 1); *people as usize]).collect();
        prop_assert_eq!(concordance(&room), concordance(&apart));
    }

    #[test]
    fn ranked_ballots_come_to_the_same_by_counting_as_by_sorting(room in rooms()) {
        let options = room[0].0.len();
        // Places from 4 stand for no rank.
        let rank = |place: &u8| if *place < 4 { u16::from(*place) } else { Rankings::UNRANKED };
        let rows: Vec<(Vec<u16>, Weight)> = room
            .iter()
            .map(|(places, people)| (places.iter().map(rank).collect(), Weight { people: *people, each: 1 }))
            .collect();
        prop_assert_eq!(Concordance::of_rankings(&rankings(options, &rows)), Concordance::of_places(options, rows));
    }

    #[test]
    fn two_people_have_the_correlation_of_spearman(
        one in Just((0_u8..6).collect::<Vec<u8>>()).prop_shuffle(),
        other in Just((0_u8..6).collect::<Vec<u8>>()).prop_shuffle(),
    ) {
        let found = concordance(&[(one.clone(), 1), (other.clone(), 1)]).unwrap();
        let rho = RankCorrelation::of(&Tiers::by_merit(&one), &Tiers::by_merit(&other), 6).unwrap().rho;
        prop_assert!((nearest(&found.mean_spearman) - rho).abs() < 1e-12);
    }

    #[test]
    fn scales_keep_their_bounds(weights in weights()) {
        let it = grades(&weights);
        if let Some(a) = van_der_eijk::agreement(&it) {
            prop_assert!(a >= exact(-1) && a <= exact(1));
            let polarisation = van_der_eijk::polarisation(&a);
            prop_assert!(polarisation >= exact(0) && polarisation <= exact(1));
        }
        if let Some(consensus) = consensus::consensus(&it) {
            prop_assert!((0.0..=1.0).contains(&consensus));
        }
        if let Some(dispersion) = leik::dispersion(&it) {
            prop_assert!(dispersion >= Fraction::ZERO && dispersion <= Fraction::whole(1));
        }
        if let Some(it) = Quartiles::of(&it) {
            prop_assert!(it.first() <= it.median() && it.median() <= it.third());
            prop_assert!(it.first() >= Fraction::ZERO && it.third() <= Fraction::whole(weights.len() as u64));
        }
        prop_assert_eq!(it.bars(4).iter().sum::<u64>(), it.total());
    }

    #[test]
    fn scales_see_neither_direction_nor_size(weights in weights()) {
        let it = grades(&weights);
        let turned = grades(&weights.iter().rev().copied().collect::<Vec<_>>());
        let larger = grades(&weights.iter().map(|weight| weight * 7).collect::<Vec<_>>());
        for other in [turned, larger] {
            prop_assert_eq!(van_der_eijk::agreement(&it), van_der_eijk::agreement(&other));
            prop_assert_eq!(leik::dispersion(&it), leik::dispersion(&other));
            let both = consensus::consensus(&it).zip(consensus::consensus(&other));
            prop_assert!(both.is_none_or(|(one, other)| (one - other).abs() < 1e-12));
        }
    }

    #[test]
    fn concentration_keeps_its_bounds(totals in weights()) {
        let options = totals.len() as u64;
        if let Some(gini) = concentration::gini(&totals) {
            prop_assert!(gini >= Fraction::ZERO && gini <= Fraction::of(options - 1, options));
        }
        if let Some(herfindahl) = concentration::herfindahl(&totals) {
            let least = BigRational::new(BigInt::from(1), BigInt::from(options));
            prop_assert!(herfindahl >= least && herfindahl <= exact(1));
        }
    }

    #[test]
    fn change_is_the_same_both_ways(before in weights(), after in weights()) {
        let (before, after) = (grades(&before), grades(&after));
        let change = stability::change(&before, &after);
        prop_assert_eq!(change, stability::change(&after, &before));
        prop_assert!(change.is_none_or(|change| change >= Fraction::ZERO && change <= Fraction::whole(1)));
    }

    #[test]
    fn wilcoxon_sees_no_direction(steps in proptest::collection::vec((-5_i64..6, 0_u64..9), 0..12)) {
        let turned: Vec<(i64, u64)> = steps.iter().map(|(by, people)| (-by, *people)).collect();
        match (Wilcoxon::of(&steps), Wilcoxon::of(&turned)) {
            (Some(one), Some(other)) => {
                prop_assert!(near(one.p, other.p) && (0.0..=1.0).contains(&one.p));
                prop_assert_eq!((one.up, one.down), (other.down, other.up));
                let all = one.up.nearest() + one.down.nearest();
                let people: u64 = steps.iter().filter(|(by, _)| *by != 0).map(|(_, people)| people).sum();
                prop_assert!(near(all, Fraction::of(people * (people + 1), 2).nearest()));
            }
            (one, other) => prop_assert_eq!(one, other),
        }
    }
}
