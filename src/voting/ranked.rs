//! Methods that count ranked ballots.
