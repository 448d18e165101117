//! Counts of other programs, where they are at hand: abcvoting 2.19.2 and pabutools 1.2.3 (see the README beside them).

use concertar::voting::ballots::{Approvals, Weight};
use concertar::voting::proportional::{
    Budget, Committee, Completion, Utility, approval_top, budget, equal_shares, phragmen, sequential_approval,
};
use serde_json::Value;

use crate::others;

/// A case, and the names of its options.
struct Case {
    value: Value,
    options: Vec<String>,
}

impl Case {
    /// Those whose file begins so.
    fn all(beginning: &str) -> Vec<Self> {
        let case = |value: Value| Self { options: names(&value["options"]), value };
        others::cases(beginning).into_iter().map(case).collect()
    }

    fn approvals(&self) -> Approvals {
        let mut approvals = Approvals::new(self.options.len());
        for ballot in self.value["ballots"].as_array().unwrap() {
            let place = |name: &String| self.options.iter().position(|option| option == name).unwrap();
            let ticks: Vec<usize> = names(&ballot["approved"]).iter().map(place).collect();
            let people = u32::try_from(ballot["count"].as_u64().unwrap()).unwrap();
            approvals.push(&ticks, Weight { people, each: 1 }).unwrap();
        }
        approvals
    }

    fn budget(&self) -> Budget {
        let parameters = &self.value["params"];
        let cost = |name: &String| parameters["costs"][name].as_u64().unwrap();
        let costs = self.options.iter().map(cost).collect();
        Budget { costs, total: parameters["budget"].as_u64().unwrap() }
    }

    /// Fails unless the committees are those expected; a case may expect nothing of a rule.
    fn check(&self, rule: &str, committee: &Committee) {
        let expected = &self.value["expected"][rule];
        let Some(list) = expected.as_array() else { return };
        let expected: Vec<Vec<String>> =
            if list[0].is_array() { list.iter().map(names).collect() } else { vec![names(expected)] };
        let named = |committee: &Vec<usize>| committee.iter().map(|option| self.options[*option].clone()).collect();
        let found: Vec<Vec<String>> = committee.committees.iter().map(named).collect();
        assert_eq!(found, expected, "{rule}");
        assert!(committee.complete, "{rule}");
    }
}

fn names(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn committees_are_those_of_abcvoting() {
    for case in Case::all("abc-") {
        let approvals = case.approvals();
        case.check("av", &approval_top::count(&approvals, 3));
        case.check("seqpav", &sequential_approval::count(&approvals, 3));
        case.check("seqphragmen", &phragmen::count(&approvals, 3));
        case.check("equal_shares_phase1", &equal_shares::count(&approvals, 3, Completion::None));
        case.check("equal-shares-with-phragmen-completion", &equal_shares::count(&approvals, 3, Completion::Phragmen));
        case.check("equal-shares-with-av-completion", &equal_shares::count(&approvals, 3, Completion::Approval));
        check_approvals(&case);
    }
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn budgets_are_those_of_pabutools() {
    for case in Case::all("pb-") {
        let (approvals, money) = (case.approvals(), case.budget());
        for (utility, word) in [(Utility::Cost, "cost"), (Utility::Cardinality, "cardinality")] {
            case.check(&format!("greedy_{word}"), &budget::greedy::count(&approvals, &money, utility));
            let shares = |completion| budget::equal_shares::count(&approvals, &money, utility, completion);
            case.check(&format!("equal_shares_{word}"), &shares(Completion::None));
            case.check(&format!("equal_shares_{word}_add1"), &shares(Completion::Add1));
        }
        case.check("phragmen", &budget::phragmen::count(&approvals, &money));
        check_approvals(&case);
    }
}

fn check_approvals(case: &Case) {
    let totals = case.approvals().totals();
    for (option, name) in case.options.iter().enumerate() {
        assert_eq!(case.value["expected"]["approvals"][name].as_u64(), Some(totals[option]), "{name}");
    }
}
