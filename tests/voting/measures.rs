//! Agreement and robustness, measured as the literature measures them.

mod ballots;
mod camps;
mod concentration;
mod concordance;
mod delphi;
mod edges;
mod permutation;
mod properties;
mod robustness;
mod scales;
mod tails;
mod wilcoxon;
