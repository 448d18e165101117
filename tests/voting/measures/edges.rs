//! Rooms at the edge: nobody, one option, three hundred options, all blank, all tied, thousands of millions.

use concertar::voting::ballots::{Rankings, Scores, Tiers, Weight};
use concertar::voting::measures::delphi::{RankedChange, changes};
use concertar::voting::measures::robustness::{Firmness, Seated};
use concertar::voting::measures::{Concordance, Finding, Quartiles, Scale, Spread};

use super::ballots::{grades, people, rankings};

const SCALE: Scale = Scale { least: 0, most: 5 };

#[test]
fn nobody_voted() {
    for options in [0, 1, 300] {
        assert_eq!(Concordance::of_rankings(&Rankings::new(options)), None);
        let spreads = Spread::of_scores(&Scores::new(options), SCALE);
        assert_eq!(spreads.len(), options);
        assert!(spreads.iter().all(|it| it.finding.is_none() && it.a.is_none() && it.consensus.is_none()));
        assert_eq!(changes(&Scores::new(options), &Scores::new(options), SCALE, &[]).len(), options);
    }
    let (none, tiers) = (Rankings::new(2), Tiers::default());
    let change = RankedChange::of((&none, &tiers), (&none, &tiers));
    assert!(change.correlation.is_none() && change.before.is_none());
}

#[test]
fn three_hundred_options() {
    let order: Vec<u16> = (0..300).collect();
    let turned: Vec<u16> = order.iter().rev().copied().collect();
    let agreed = rankings(300, &[(order.clone(), Weight::ONE), (order.clone(), Weight::ONE)]);
    assert_eq!(Concordance::of_rankings(&agreed).unwrap().w.to_string(), "1");
    let apart = rankings(300, &[(order, Weight::ONE), (turned, Weight::ONE)]);
    assert_eq!(Concordance::of_rankings(&apart).unwrap().w.to_string(), "0");
}

#[test]
fn thousands_of_millions() {
    let heavy = Weight { people: 1_000_000_000, each: 1_000_000_000 };
    let it = rankings(3, &[(vec![0, 1, 2], heavy), (vec![0, 1, 2], heavy), (vec![2, 1, 0], heavy)]);
    let found = Concordance::of_rankings(&it).unwrap();
    assert_eq!((found.w.to_string(), found.p), ("1/9".to_owned(), 0.0));
    // (m W - 1) / (m - 1) with m = 3 * 10^18, brought to lowest terms.
    assert_eq!(found.mean_spearman.to_string(), "999999999999999997/8999999999999999997");
    // Together four of them are more than can be weighed.
    let many = (0..5).map(|_| (vec![0_u8, 1], heavy));
    assert_eq!(Concordance::of_places(2, many), None);
    let spread = Spread::of(grades(&[1_000_000_000_000_000_000, 0, 0, 0, 1_000_000_000_000_000_001]));
    assert_eq!(spread.finding, Some(Finding::TwoCamps));
}

#[test]
fn too_many_options_are_refused() {
    let ballots = (0..2).map(|_| ((0..70_000).collect::<Vec<u32>>(), Weight::ONE));
    assert_eq!(Concordance::of_places(70_000, ballots), None);
}

#[test]
fn a_scale_of_one_grade_and_one_turned_around() {
    for scale in [Scale { least: 4, most: 4 }, Scale { least: 4, most: -4 }] {
        let mut scores = Scores::new(1);
        scores.push(&[Some(4)], Weight { people: 3, each: 1 }).unwrap();
        let it = &Spread::of_scores(&scores, scale)[0];
        assert_eq!((it.people(), scale.grades(), it.finding), (3, 1, Some(Finding::Agreed)));
        assert!(it.a.is_none() && it.consensus.is_none() && it.dispersion.is_none());
    }
}

#[test]
fn all_blank_seats_nobody() {
    let blank = |_: &[u32]| Seated::of(&Tiers::default(), 1);
    let firmness = Firmness::of(&people(&[4]), 3, (20, 1), blank).unwrap();
    assert!(firmness.options.iter().all(|option| (option.seated, option.tied) == (0, 0)));
    let tied = |_: &[u32]| Seated::of(&Tiers::from_groups(vec![vec![0, 1, 2]]), 1);
    let firmness = Firmness::of(&people(&[4]), 3, (20, 1), tied).unwrap();
    assert!(firmness.options.iter().all(|option| (option.seated, option.tied) == (0, 20)));
    assert_eq!(Seated::of(&Tiers::default(), 5), Seated::default());
}

#[test]
fn an_empty_distribution_has_no_quartiles() {
    assert_eq!(Quartiles::of(&grades(&[])), None);
    assert_eq!(Quartiles::of(&grades(&[0, 0])), None);
}
