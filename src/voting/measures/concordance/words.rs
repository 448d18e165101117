//! Concordance in words.

use num_bigint::BigInt;
use num_rational::BigRational;

/// How strong an agreement W is (Schmidt, 1997, "Managing Delphi surveys using nonparametric statistical techniques",
/// Decision Sciences 28). The source gives words to five values: .1 very weak, .3 weak, .5 moderate, .7 strong, .9
/// unusually strong. Here a word holds from its value up to the next; what is below .1 is very weak, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// Below .3.
    VeryWeak,
    /// From .3.
    Weak,
    /// From .5.
    Moderate,
    /// From .7.
    Strong,
    /// From .9.
    UnusuallyStrong,
}

impl Agreement {
    /// The word for a W.
    pub fn of(w: &BigRational) -> Self {
        let reaches = |tenths: i32| *w >= BigRational::new(BigInt::from(tenths), BigInt::from(10));
        if reaches(9) {
            Self::UnusuallyStrong
        } else if reaches(7) {
            Self::Strong
        } else if reaches(5) {
            Self::Moderate
        } else if reaches(3) {
            Self::Weak
        } else {
            Self::VeryWeak
        }
    }
}
