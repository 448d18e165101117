//! Kendall's W against published examples and against other programs.

use std::collections::BTreeMap;

use concertar::voting::Fraction;
use concertar::voting::ballots::{Approvals, Rankings, Weight};
use concertar::voting::measures::Concordance;
use concertar::voting::measures::concordance::Agreement;
use concertar::voting::measures::floats::nearest;
use serde_json::Value;

use crate::others;

use super::ballots::{concordance, near, rankings, scores};

/// Kendall & Gibbons, Rank Correlation Methods, chapter 6: four observers rank six objects; S = 64, W = 0.229.
#[test]
fn untied_ranks_of_the_textbook() {
    let found = concordance(&[[5, 4, 1, 6, 3, 2], [2, 3, 1, 5, 6, 4], [4, 1, 6, 3, 2, 5], [4, 3, 2, 5, 1, 6]]).unwrap();
    let sums: Vec<String> = found.rank_sums.iter().map(Fraction::to_string).collect();
    assert_eq!(sums, ["15", "11", "10", "19", "12", "17"]);
    assert_eq!((found.squares.to_string(), found.ties, found.w.to_string()), ("64".into(), 0, "8/35".into()));
    assert_eq!(found.agreement(), Agreement::VeryWeak);
}

/// Kendall & Gibbons, chapter 6: three rankings of ten with ties; S = 591, W = 0.828. The ranks are written twice over.
#[test]
fn tied_ranks_of_the_textbook() {
    let found = concordance(&[
        [2, 9, 4, 9, 6, 15, 12, 18, 15, 20],
        [5, 2, 5, 9, 9, 16, 18, 13, 20, 13],
        [4, 2, 9, 9, 9, 9, 16, 16, 16, 20],
    ])
    .unwrap();
    assert_eq!(found.rank_sums[0], Fraction::new(11, 2));
    assert_eq!((found.squares.to_string(), found.ties), ("591".into(), 12 + 18 + 84));
    assert_eq!(found.w.to_string(), "197/238");
    assert!((nearest(&found.w) - 0.828).abs() < 0.0005);
    assert_eq!(found.agreement(), Agreement::Strong);
}

/// Siegel, Nonparametric Statistics (1956): three executives interview six applicants; s = 25.5 about, W = .16 and a
/// mean correlation of -.257.
#[test]
fn applicants_of_the_textbook() {
    let found = concordance(&[[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]]).unwrap();
    assert_eq!(found.squares.to_string(), "51/2");
    assert!((nearest(&found.w) - 0.16).abs() < 0.005);
    assert!((nearest(&found.mean_spearman) - -0.257).abs() < 0.0005);
}

/// Four raters rank strawberries of eight farms (influentialpoints.com, "Coefficient of concordance"): W = 0.744 and a
/// chi-square of 20.83 with p = 0.004.
#[test]
fn strawberries() {
    let rows = [[8, 4, 2, 3, 5, 1, 6, 7], [7, 3, 1, 4, 5, 2, 6, 8], [8, 2, 5, 6, 7, 1, 4, 3], [8, 3, 4, 2, 5, 1, 6, 7]];
    let found = concordance(&rows).unwrap();
    assert!((nearest(&found.w) - 0.744).abs() < 0.0005);
    assert!((found.chi_square - 20.83).abs() < 0.01 && (found.p - 0.004).abs() < 0.0005);
    assert_eq!((found.degrees, found.has_few_people(), found.has_few_options()), (7, true, false));
}

/// The science teams of Mariner, by `SciPy` and `pingouin`: see `source` and `computed_with` in the file.
#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn mariner_by_other_programs() {
    for case in others::cases("kendall-") {
        compare(&case);
    }
}

fn compare(case: &Value) {
    let names: Vec<&str> = case["options"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    let ballots = case["ballots"].as_array().unwrap().iter().map(|ballot| {
        // Ranks are written twice over, so that they are whole.
        let rank = |name: &&str| format!("{:.0}", 2.0 * ballot["ranks"][*name].as_f64().unwrap());
        let ranks: Vec<u32> = names.iter().map(|name| rank(name).parse().unwrap()).collect();
        (ranks, Weight { people: u32::try_from(ballot["count"].as_u64().unwrap()).unwrap(), each: 1 })
    });
    let found = Concordance::of_places(names.len(), ballots).unwrap();
    let expected = &case["expected"];
    let number = |name: &str| expected[name].as_f64().unwrap();
    for (name, sum) in names.iter().zip(&found.rank_sums) {
        assert!(near(sum.nearest(), expected["rank_sums"][*name].as_f64().unwrap()), "rank sum of {name}");
    }
    assert!(near(nearest(&found.squares), number("S")));
    assert_eq!(Some(u64::try_from(found.ties).unwrap()), expected["ties_T"].as_u64());
    assert!(near(nearest(&found.w), number("W")));
    assert!(near(found.chi_square, number("chi2")));
    assert_eq!(u64::from(found.degrees), expected["df"].as_u64().unwrap());
    assert!(near(found.p, number("p_chi2")));
    assert!(near(nearest(&found.mean_spearman), number("mean_spearman")));
}

#[test]
fn every_kind_of_ballot_comes_to_the_same() {
    let from_scores = Concordance::of_scores(&scores(&[[9, 5, 5], [3, 2, 1]])).unwrap();
    let ranked = rankings(3, &[(vec![0, 1, 1], Weight::ONE), (vec![0, 1, 2], Weight::ONE)]);
    assert_eq!(Some(from_scores), Concordance::of_rankings(&ranked));

    let mut approvals = Approvals::new(3);
    approvals.push(&[0, 2], Weight::ONE).unwrap();
    approvals.push(&[2], Weight::ONE).unwrap();
    assert_eq!(Concordance::of_approvals(&approvals), concordance(&[[1, 2, 1], [2, 2, 1]]));
}

#[test]
fn unranked_options_are_tied_last() {
    let few = rankings(4, &[(vec![0], Weight::ONE), (vec![1, 0], Weight::ONE)]);
    assert_eq!(Concordance::of_rankings(&few), concordance(&[[1, 2, 2, 2], [2, 1, 3, 3]]));
}

#[test]
fn a_ballot_counts_as_as_many_people_as_it_weighs() {
    let heavy = rankings(3, &[(vec![0, 1, 2], Weight { people: 2, each: 2 }), (vec![2, 1, 0], Weight::ONE)]);
    let rows = [[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3], [3, 2, 1]];
    assert_eq!(Concordance::of_rankings(&heavy), concordance(&rows));
}

#[test]
fn words_begin_at_their_values() {
    let words: BTreeMap<i64, Agreement> = (0..=10)
        .map(|tenths| (tenths, Agreement::of(&num_rational::BigRational::new(tenths.into(), 10.into()))))
        .collect();
    assert_eq!((words[&0], words[&1], words[&2]), (Agreement::VeryWeak, Agreement::VeryWeak, Agreement::VeryWeak));
    assert_eq!((words[&3], words[&5], words[&6]), (Agreement::Weak, Agreement::Moderate, Agreement::Moderate));
    assert_eq!((words[&7], words[&8], words[&9]), (Agreement::Strong, Agreement::Strong, Agreement::UnusuallyStrong));
}

#[test]
fn undefined_where_there_is_nothing_to_agree_on() {
    assert_eq!(concordance::<3>(&[]), None);
    assert_eq!(concordance(&[[1, 2, 3]]), None, "one person");
    assert_eq!(concordance(&[[1], [1]]), None, "one option");
    assert_eq!(concordance(&[[1, 1, 1], [2, 2, 2]]), None, "all tied");
    let heavy = rankings(3, &[(vec![0, 1, 2], Weight { people: 1, each: 5 })]);
    assert_eq!(Concordance::of_rankings(&heavy), None, "one person with five votes");
    let silent = rankings(3, &[(vec![0, 1, 2], Weight::ONE), (vec![0, 1, 2], Weight { people: 3, each: 0 })]);
    assert_eq!(Concordance::of_rankings(&silent), None, "the others have no vote");
    assert_eq!(
        Concordance::of_places(2, [(vec![1, 2], Weight::ONE), (vec![1], Weight::ONE)]),
        None,
        "a place is missing"
    );
    let blank = rankings(3, &[(vec![Rankings::UNRANKED; 3], Weight { people: 9, each: 1 })]);
    assert_eq!(Concordance::of_rankings(&blank), None, "all blank");
}
