//! Drawing lots that everyone can repeat.

use sha2::{Digest, Sha256};

/// The place of an option in a draw: the first eight bytes of the SHA-256 of `SEED:OPTION`, the seed and the number of the
/// option in decimal figures. The smallest wins. `printf '482913:3' | sha256sum` draws the same lot on any machine.
///
/// The seed is drawn, recorded and shown before the vote, so that nobody can choose it for its outcome. The form is that of
/// the published random selection of RFC 3797 (Eastlake, 2004), with a hash of our days.
pub fn lot(seed: u64, option: u32) -> u64 {
    let digest = Sha256::digest(format!("{seed}:{option}"));
    digest.iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::lot;

    #[test]
    fn the_draw_is_that_of_sha256sum() {
        assert_eq!(lot(482_913, 3), 0xac66_b0cd_d991_034e);
    }
}
