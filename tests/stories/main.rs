//! People who type, without a terminal and a disk: the whole program in memory.

#[cfg(test)]
mod dice;
#[cfg(test)]
mod random_keys;
#[cfg(test)]
mod tally;
#[cfg(test)]
mod trouble;
#[cfg(test)]
mod world;
