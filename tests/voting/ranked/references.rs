//! Counts of the same ballots by other programs, compared where they are at hand.

use concertar::voting::ballots::{Rankings, Tiers, Weight};
use concertar::voting::ranked::{Pairwise, Square, Strength, borda, copeland, kemeny, minimax, ranked_pairs, schulze};
use serde_json::Value;

use crate::others;

/// Ballots with the counts of others. They are not part of the project.
struct Case {
    name: String,
    options: Vec<String>,
    rankings: Rankings,
    expected: Value,
}

impl Case {
    fn read(case: &Value) -> Self {
        let options: Vec<String> = case["options"].as_array().unwrap().iter().map(text).collect();
        let mut rankings = Rankings::new(options.len());
        for ballot in case["ballots"].as_array().unwrap() {
            let groups: Vec<Vec<usize>> =
                ballot["ranking"].as_array().unwrap().iter().map(|group| places(&options, group)).collect();
            let mut people = ballot["count"].as_u64().unwrap();
            while people > 0 {
                let some = u32::try_from(people).unwrap_or(u32::MAX);
                rankings.push_groups(&groups, Weight { people: some, each: 1 }).unwrap();
                people -= u64::from(some);
            }
        }
        Self { name: text(&case["id"]), options, rankings, expected: case["expected"].clone() }
    }

    /// What others found under a name, if they did.
    fn of(&self, name: &str) -> Option<&Value> {
        self.expected.get(name).filter(|found| !found.is_null())
    }

    fn group(&self, name: &str) -> Option<Vec<usize>> {
        self.of(name).map(|group| sorted(places(&self.options, group)))
    }

    fn option(&self, name: &str) -> Option<usize> {
        self.of(name).map(|option| self.options.iter().position(|it| *it == text(option)).unwrap())
    }

    fn assert_tiers(&self, method: &str, tiers: &Tiers) {
        if let Some(winners) = self.group(&format!("{method}_winners")) {
            assert_eq!(tiers.first(), winners, "{}: {method}", self.name);
        }
        if let Some(order) = self.of(&format!("{method}_order")) {
            let groups = order.as_array().unwrap().iter().map(|group| places(&self.options, group)).collect();
            assert_eq!(*tiers, Tiers::from_groups(groups), "{}: {method}", self.name);
        }
    }

    fn assert_square(&self, name: &str, square: &Square) {
        if let Some(rows) = self.of(name) {
            let row = |row: &Value| row.as_array().unwrap().iter().map(|cell| cell.as_u64().unwrap()).collect();
            let rows: Vec<Vec<u64>> = rows.as_array().unwrap().iter().map(row).collect();
            assert_eq!(square.rows().collect::<Vec<_>>(), rows, "{}: {name}", self.name);
        }
    }

    /// Numbers by the names of the options, doubled, so that halves are whole.
    fn doubled(&self, name: &str) -> Option<Vec<i128>> {
        let of = |option: &String| {
            let number = self.of(name)?.get(option)?.as_f64()?;
            format!("{:.0}", number * 2.0).parse().ok()
        };
        self.options.iter().map(of).collect()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn places(options: &[String], group: &Value) -> Vec<usize> {
    let place = |name: &Value| options.iter().position(|option| *option == text(name)).unwrap();
    group.as_array().unwrap().iter().map(place).collect()
}

fn sorted(mut options: Vec<usize>) -> Vec<usize> {
    options.sort_unstable();
    options
}

fn cases() -> Vec<Case> {
    others::cases("ranked-").iter().map(Case::read).collect()
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn duels_are_as_others_count_them() {
    for case in cases() {
        let pairwise = Pairwise::of(&case.rankings);
        case.assert_square("pairwise", pairwise.table());
        assert_eq!(pairwise.condorcet_winner(), case.option("condorcet_winner"), "{}", case.name);
        assert_eq!(pairwise.condorcet_loser(), case.option("condorcet_loser"), "{}", case.name);
        assert_eq!(Some(pairwise.smith_set()), case.group("smith_set"), "{}", case.name);
        let counted = copeland::count(&pairwise);
        let doubled: Vec<i128> = counted.records.iter().map(|record| 2 * i128::from(record.score())).collect();
        assert_eq!(Some(doubled), case.doubled("copeland"), "{}", case.name);
        case.assert_tiers("minimax_margin", &minimax::count(&pairwise, Strength::Margins).tiers);
    }
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn paths_and_pairs_are_as_others_count_them() {
    for case in cases() {
        let pairwise = Pairwise::of(&case.rankings);
        for (strength, name) in [(Strength::WinningVotes, "wv"), (Strength::Margins, "margin")] {
            let counted = schulze::count(&pairwise, strength);
            case.assert_tiers(&format!("schulze_{name}"), &counted.tiers);
            case.assert_square(&format!("schulze_{name}_strongest_paths"), &counted.strongest_paths);
            let counted = ranked_pairs::count(&pairwise, strength);
            case.assert_tiers(&format!("ranked_pairs_{name}"), &counted.tiers);
        }
    }
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn points_are_as_others_count_them() {
    for case in cases() {
        let counted = borda::mean(&Pairwise::of(&case.rankings));
        let halves = |score: &concertar::voting::Fraction| score.numerator() * if score.is_whole() { 2 } else { 1 };
        assert_eq!(Some(counted.scores.iter().map(halves).collect()), case.doubled("borda_scores"), "{}", case.name);
        case.assert_tiers("borda", &counted.tiers);
    }
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn best_orders_are_as_others_find_them() {
    for case in cases() {
        let Ok(counted) = kemeny::count(&Pairwise::of(&case.rankings)) else { continue };
        let orders = case.of("kemeny_optimal_orders").unwrap().as_array().unwrap().iter();
        let mut orders: Vec<Vec<usize>> = orders.map(|order| places(&case.options, order)).collect();
        orders.sort();
        assert_eq!(counted.orders, orders, "{}", case.name);
        let score = case.of("kemeny_best_score").unwrap().as_u64().unwrap();
        assert_eq!(counted.score, u128::from(score), "{}", case.name);
    }
}
