//! People who type: whole workshops through the program, without a terminal; and keys by chance.

#[cfg(test)]
mod compare;
#[cfg(test)]
mod dice;
#[cfg(test)]
mod example;
#[cfg(test)]
mod quito;
#[cfg(test)]
mod random_keys;
#[cfg(test)]
mod tally;
#[cfg(test)]
mod trouble;
#[cfg(test)]
mod typist;
#[cfg(test)]
mod world;
