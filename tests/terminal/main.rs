//! The real program in a pseudo-terminal: what is typed goes in as bytes, what is drawn comes out as a grid of cells.

#[cfg(test)]
#[cfg(unix)]
#[path = "../stories/dice.rs"]
mod dice;
#[cfg(unix)]
#[cfg(test)]
mod ending;
#[cfg(test)]
mod harness;
#[cfg(unix)]
#[cfg(test)]
mod harness_tests;
#[cfg(unix)]
#[cfg(test)]
mod importing;
#[cfg(unix)]
#[cfg(test)]
mod killed;
#[cfg(unix)]
#[cfg(test)]
mod papers;
#[cfg(test)]
mod program;
#[cfg(unix)]
#[cfg(test)]
mod refusing;
#[cfg(unix)]
#[cfg(test)]
mod sessions;
#[cfg(unix)]
#[cfg(test)]
mod together;
#[cfg(unix)]
#[cfg(test)]
mod typing;
