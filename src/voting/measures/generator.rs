//! Chance that can be repeated: the same seed gives the same numbers, everywhere and always.

/// A generator of numbers that look drawn by lot: xoshiro256** (Blackman & Vigna, 2018, "Scrambled linear pseudorandom
/// number generators"), its state filled from the seed by `SplitMix64`, as its authors advise.
///
/// It is for redrawing ballots, where the seed stands in the record and anybody can repeat the draw. It is not for
/// drawing lots among tied options: who knows the seed knows the outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generator([u64; 4]);

impl Generator {
    /// The generator of this seed.
    pub fn seeded(seed: u64) -> Self {
        let mut state = seed;
        Self(std::array::from_fn(|_| split_mix(&mut state)))
    }

    /// The next number, any of 64 bits.
    pub fn draw(&mut self) -> u64 {
        let [a, b, c, d] = self.0;
        let (c, d) = (c ^ a, d ^ b);
        self.0 = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        b.wrapping_mul(5).rotate_left(7).wrapping_mul(9)
    }

    /// A number from 0 and below `bound`, each as likely as the other; 0 where the bound is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        // A number of 64 bits times the bound: what stands above 64 bits is below the bound, and almost even (Lemire,
        // 2019, "Fast random integer generation in an interval"). What would make it uneven is drawn again.
        let broken = |bound: u64| bound.wrapping_neg() % bound;
        loop {
            let product = u128::from(self.draw()) * u128::from(bound);
            let (above, rest) = (product >> 64, product & u128::from(u64::MAX));
            if rest >= u128::from(bound) || bound == 0 || rest >= u128::from(broken(bound)) {
                return u64::try_from(above).unwrap_or(0);
            }
        }
    }

    /// Puts items in a random order (Fisher & Yates, 1938, as Durstenfeld, 1964, does it in place).
    pub fn shuffle<Item>(&mut self, items: &mut [Item]) {
        for last in (1..items.len()).rev() {
            let other = usize::try_from(self.below(last as u64 + 1)).unwrap_or(last);
            items.swap(last, other);
        }
    }
}

/// The next number of `SplitMix64` (Steele, Lea & Flood, 2014).
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_published_generators() {
        // SplitMix64 from 1234567 (Rosetta Code); xoshiro256** from the state 1, 2, 3, 4 (the tests of rand_xoshiro).
        let mut state = 1_234_567;
        let numbers: Vec<u64> = (0..3).map(|_| split_mix(&mut state)).collect();
        assert_eq!(numbers, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
        let mut generator = Generator([1, 2, 3, 4]);
        let numbers: Vec<u64> = (0..7).map(|_| generator.draw()).collect();
        let published = [
            11_520,
            0,
            1_509_978_240,
            1_215_971_899_390_074_240,
            1_216_172_134_540_287_360,
            607_988_272_756_665_600,
            16_172_922_978_634_559_625,
        ];
        assert_eq!(numbers, published);
    }
}
