//! How far the ballots agree: on the order of the options, and on each of them.

use num_bigint::BigInt;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::by_option::ByOption;
use super::number::Number;
use crate::cli::tally::case::Case;
use crate::cli::tally::name::Name;
use crate::session::Text;
use crate::voting::ballots::{Ballots, Tiers};
use crate::voting::measures::concordance::Way;
use crate::voting::measures::{Concordance, Quartiles, Spread};
use crate::voting::{Fraction, verdict};

/// From which number shuffles are drawn, where not all can be counted: any would do, and one is always the same.
const SEED: u64 = 1;

/// With more options than these, shuffles take too long.
const MOST_SHUFFLED: usize = 1_000;

/// How far the ballots agree.
pub(super) struct Agreement<'a> {
    names: &'a [Text],
    /// `None` where it is not defined, as where all ballots tie all options.
    concordance: Option<Concordance>,
    spreads: Vec<Spread>,
    is_asked_for: bool,
}

impl<'a> Agreement<'a> {
    /// Of these ballots; `None` where they do not put options in an order.
    pub(super) fn of(case: &'a Case, ballots: &Ballots) -> Option<Self> {
        let spreads = match (ballots, case.beside.scale) {
            (Ballots::Scores(scores), Some(scale)) => Spread::of_scores(scores, scale),
            _ => Vec::new(),
        };
        let is_order =
            matches!(ballots, Ballots::Rankings(_) | Ballots::Scores(_) | Ballots::Points(_) | Ballots::Ticks(_));
        let is_asked_for = case.name == Name::Agreement;
        let agreement =
            || Self { names: &case.names, concordance: verdict::concordance(ballots), spreads, is_asked_for };
        is_order.then(agreement)
    }

    /// The options by the sums of their ranks, the least first; all tied where there are none.
    pub(super) fn order(&self) -> Tiers {
        match &self.concordance {
            Some(concordance) => {
                Tiers::by_merit(&concordance.rank_sums.iter().copied().map(std::cmp::Reverse).collect::<Vec<_>>())
            }
            None => Tiers::from_groups(vec![(0..self.names.len()).collect()]),
        }
    }

    /// All there is, entry by entry.
    pub(super) fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match &self.concordance {
            Some(concordance) => self.of_order(map, concordance)?,
            None => map.serialize_entry("kendall_w", &())?,
        }
        self.of_options(map)
    }

    fn of_order<M: SerializeMap>(&self, map: &mut M, it: &Concordance) -> Result<(), M::Error> {
        map.serialize_entry("kendall_w", &Number::from(&it.w))?;
        map.serialize_entry("ties", &Number::from(&num_rational::BigRational::from(BigInt::from(it.ties))))?;
        map.serialize_entry("chi2", &Number::real(it.chi_square))?;
        map.serialize_entry("df", &it.degrees)?;
        map.serialize_entry("p", &Number::real(it.p))?;
        map.serialize_entry("mean_spearman", &Number::from(&it.mean_spearman))?;
        if !self.is_asked_for {
            return Ok(());
        }
        let sums = it.rank_sums.iter().copied().map(Number::from).collect();
        map.serialize_entry("rank_sums", &ByOption { names: self.names, values: sums })?;
        // Chi-square is rough while people are few.
        if let Some(permutation) = (it.options <= MOST_SHUFFLED).then(|| it.permutation(SEED)).flatten() {
            map.serialize_entry("p_permutation", &Number::real(permutation.p))?;
            map.serialize_entry("p_permutation_is_exact", &(permutation.way == Way::Exact))?;
        }
        Ok(())
    }

    fn of_options<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        if self.spreads.is_empty() {
            return Ok(());
        }
        let quartile = |of: fn(Quartiles) -> Fraction| self.each(|it| it.quartiles.map(of).map(Number::from));
        map.serialize_entry("a", &self.each(|it| it.a.as_ref().map(Number::from)))?;
        map.serialize_entry("consensus", &self.each(|it| it.consensus.and_then(Number::real)))?;
        map.serialize_entry("median", &quartile(Quartiles::median))?;
        map.serialize_entry("q1", &quartile(Quartiles::first))?;
        map.serialize_entry("q3", &quartile(Quartiles::third))?;
        map.serialize_entry("mean", &self.each(|it| it.mean.map(Number::from)))
    }

    fn each(&self, value: impl Fn(&Spread) -> Option<Number>) -> ByOption<'a, Option<Number>> {
        ByOption { names: self.names, values: self.spreads.iter().map(value).collect() }
    }
}

impl Serialize for Agreement<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.entries(&mut map)?;
        map.end()
    }
}
