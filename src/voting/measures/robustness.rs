//! How firm a result is: how many ballots it hangs on, and whether other ballots of the same kind would say the same.
//!
//! Redrawing and leaving out work with any method: they ask who is chosen by the same ballots given by other numbers of
//! people, and the method counts again.

pub mod alteration;
pub mod bootstrap;
pub mod leave_one_out;

use super::super::ballots::Tiers;
pub use alteration::{Alteration, people_for};
pub use bootstrap::{Firmness, OptionFirmness, Redraws};
pub use leave_one_out::Flip;

/// Who has a seat, where so many are given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seated {
    /// The options that have one, in the order of the ballot.
    pub certain: Vec<usize>,
    /// The options tied for the last of them, in the order of the ballot; empty where the seats come out even.
    pub tied: Vec<usize>,
}

impl Seated {
    /// The first `seats` of these tiers. A tie for the last seats is left as a tie.
    pub fn of(tiers: &Tiers, seats: usize) -> Self {
        let mut seated = Self::default();
        for group in tiers.groups() {
            if seated.certain.len() >= seats {
                break;
            }
            if seated.certain.len() + group.len() > seats {
                seated.tied.clone_from(group);
                break;
            }
            seated.certain.extend(group);
        }
        seated.certain.sort_unstable();
        seated
    }
}
