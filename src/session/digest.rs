//! Digests: a short number that any change of a text changes.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The digest of a text (SHA-256, FIPS 180-4), in 64 hexadecimal figures.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut figures, byte| {
        // Writing into a text does not fail.
        let _ = write!(figures, "{byte:02x}");
        figures
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_digest_is_that_of_the_standard() {
        // FIPS 180-4, the example of one block.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(super::sha256("abc"), expected);
    }
}
