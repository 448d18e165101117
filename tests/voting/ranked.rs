//! Ranked ballots, counted as the literature counts them.
