//! How far a room agrees, and how firm a result is.
//!
//! Nothing here decides who wins. What is rational is kept exact; only logarithms, square roots and probabilities are
//! floating-point numbers, and those are for reading.

pub mod camps;
pub mod concentration;
pub mod concordance;
pub mod consensus;
pub mod delphi;
pub mod distribution;
pub mod floats;
pub mod generator;
pub mod leik;
pub mod quartiles;
pub mod robustness;
pub mod tails;
pub mod van_der_eijk;

pub use camps::{Finding, Spread};
pub use concordance::Concordance;
pub use distribution::{Distribution, Scale};
pub use generator::Generator;
pub use quartiles::Quartiles;
