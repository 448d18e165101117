//! People who type: whole workshops through the program, without a terminal and in one; and keys by chance.

#[cfg(test)]
mod compare;
#[cfg(test)]
mod dice;
#[cfg(test)]
mod example;
#[cfg(unix)]
#[cfg(test)]
#[path = "../terminal/harness.rs"]
#[expect(dead_code, reason = "tests of the terminal itself ask more of it")]
mod harness;
#[cfg(test)]
mod quito;
#[cfg(test)]
mod random_keys;
#[cfg(unix)]
#[cfg(test)]
mod real_program;
#[cfg(test)]
mod room;
#[cfg(test)]
mod same_file;
#[cfg(test)]
mod sealed;
#[cfg(test)]
mod series;
#[cfg(test)]
mod tally;
#[cfg(test)]
mod trouble;
#[cfg(test)]
mod typist;
#[cfg(test)]
mod voting;
#[cfg(test)]
mod world;
