//! The real program in a pseudo-terminal: what is typed goes in as bytes, what is drawn comes out as a grid of cells.

#[cfg(test)]
mod harness;
#[cfg(unix)]
#[cfg(test)]
mod harness_tests;
#[cfg(test)]
mod program;
