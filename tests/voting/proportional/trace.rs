//! Steps can be replayed: each takes what the rule as it is defined takes next, for the same number.

use concertar::voting::ballots::Approvals;
use concertar::voting::proportional::{
    Budget, Completion, Reason, Step, Utility, Walk, approval_top, budget, equal_shares, phragmen, sequential_approval,
};
use num_rational::BigRational;
use num_traits::Zero;
use proptest::prelude::*;

use super::naive::{Naive, best};
use super::rooms::{budgeted_room, order, room};

/// Replays a walk through any of the rules; `utility` is that of its prices and ticks.
fn replay(approvals: &Approvals, money: &Budget, utility: Utility, walk: &Walk) -> Result<(), TestCaseError> {
    let nothing = BigRational::zero();
    let each = walk.endowment.as_ref().map_or(&nothing, |endowment| &endowment.each);
    let mut naive = Naive::new(approvals, money, each);
    let is_bought = |step: &&Step| matches!(step.reason, Reason::Bought { .. });
    let bought = walk.steps.iter().take_while(is_bought).count();
    for (number, step) in walk.steps.iter().enumerate() {
        if number == bought && walk.endowment.is_some() {
            check_end_of_buying(&naive, utility, walk, bought)?;
            // What people still hold is less than nothing to carry.
            naive.amounts.iter_mut().for_each(|amount| *amount = -amount.clone());
        }
        let (merits, is_greatest) = match &step.reason {
            Reason::Bought { .. } => (naive.prices(utility), false),
            Reason::Load(_) => (naive.loads(), false),
            Reason::Gain(_) => (naive.gains(), true),
            Reason::Ticks { .. } => (naive.ticks(utility), true),
        };
        let mut offered = step.tied.clone();
        offered.push(step.option);
        offered.sort_unstable();
        prop_assert_eq!(&offered, &best(&merits, is_greatest));
        let merit = merits.iter().find(|(option, _)| *option == step.option).unwrap().1.clone();
        match &step.reason {
            Reason::Bought { price, worth, in_full, in_part } => {
                prop_assert_eq!(step.reason.value(), merit);
                let supporters = naive.supporters(step.option).into_iter();
                let payers = supporters
                    .filter(|(ballot, _)| naive.amounts[*ballot] >= *price || !naive.amounts[*ballot].is_zero());
                let (full, part): (Vec<_>, Vec<_>) = payers.partition(|(ballot, _)| naive.amounts[*ballot] >= *price);
                let people = |payers: Vec<(usize, BigRational)>| payers.into_iter().map(|(_, people)| people).sum();
                let (full, part): (BigRational, BigRational) = (people(full), people(part));
                prop_assert_eq!(full, BigRational::from_integer((*in_full).into()));
                prop_assert_eq!(part, BigRational::from_integer((*in_part).into()));
                prop_assert_eq!(BigRational::from_integer((*worth).into()), naive.worth(step.option, utility));
                let before: BigRational = held(&naive);
                naive.pay(step.option, price);
                prop_assert_eq!(before - held(&naive), naive.cost(step.option));
            }
            Reason::Load(load) => {
                prop_assert_eq!(load, &merit);
                naive.carry(step.option, load);
            }
            Reason::Gain(gain) => {
                prop_assert_eq!(gain, &merit);
                naive.taken.push(step.option);
            }
            Reason::Ticks { people, .. } => {
                prop_assert_eq!(BigRational::from_integer((*people).into()), naive.people(step.option));
                naive.taken.push(step.option);
            }
        }
    }
    if bought == walk.steps.len() && walk.endowment.is_some() && walk.tied.is_empty() {
        check_end_of_buying(&naive, utility, walk, bought)?;
    }
    prop_assert_eq!(&naive.taken, &walk.elected);
    Ok(())
}

/// What all people hold.
fn held(naive: &Naive) -> BigRational {
    let weights = naive.approvals.weights().iter();
    let people = weights.map(|weight| BigRational::from_integer(weight.value().into()));
    people.zip(&naive.amounts).map(|(people, amount)| people * amount).sum()
}

/// Nobody can buy any more, and what people are said to hold is what they hold.
fn check_end_of_buying(naive: &Naive, utility: Utility, walk: &Walk, bought: usize) -> Result<(), TestCaseError> {
    let endowment = walk.endowment.as_ref().unwrap();
    let is_full = naive.money_left() == 0 && naive.budget.costs.iter().all(|cost| *cost == 1);
    prop_assert!(is_full || naive.prices(utility).is_empty());
    prop_assert_eq!(&equal_shares::balances(naive.approvals, endowment, &walk.steps[..bought]), &naive.amounts);
    let left = equal_shares::unaffordable(naive.approvals, naive.budget, endowment, &walk.steps[..bought]);
    let is_left = |option: &usize| {
        let is_open = !naive.taken.contains(option) && naive.budget.costs[*option] <= naive.budget.total;
        is_open && (naive.people(*option).is_zero() || naive.price(*option).is_none())
    };
    let expected: Vec<usize> = (0..naive.approvals.options()).filter(is_left).collect();
    prop_assert_eq!(left, expected);
    Ok(())
}

const COMPLETIONS: [Completion; 4] = [Completion::None, Completion::Add1, Completion::Phragmen, Completion::Approval];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn of_places(room in room(), places in 0_usize..8, order in order()) {
        let approvals = room.approvals();
        let money = Budget { costs: vec![1; room.options], total: places as u64 };
        let order = Some(&order[..]);
        replay(&approvals, &money, Utility::Cost, &approval_top::follow(&approvals, places, order))?;
        replay(&approvals, &money, Utility::Cost, &sequential_approval::follow(&approvals, places, order))?;
        replay(&approvals, &money, Utility::Cost, &phragmen::follow(&approvals, places, order))?;
        for completion in COMPLETIONS {
            let walk = equal_shares::follow(&approvals, places, completion, order);
            replay(&approvals, &money, Utility::Cardinality, &walk)?;
        }
    }

    #[test]
    fn of_budgets((room, money) in budgeted_room(), order in order()) {
        let approvals = room.approvals();
        let order = Some(&order[..]);
        for utility in [Utility::Cost, Utility::Cardinality] {
            let walk = budget::greedy::follow(&approvals, &money, utility, order);
            replay(&approvals, &money, utility, &walk)?;
            for completion in COMPLETIONS {
                let walk = budget::equal_shares::follow(&approvals, &money, utility, completion, order);
                replay(&approvals, &money, utility, &walk)?;
            }
        }
    }
}
