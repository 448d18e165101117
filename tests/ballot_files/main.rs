//! Other people's ballots: what is read from files of each format, what is wrong with them, and that nothing breaks.

#[cfg(test)]
mod faults;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod judges;
#[cfg(test)]
mod pabulib;
#[cfg(test)]
mod phrases;
#[cfg(test)]
mod preflib;
#[cfg(test)]
mod robust;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod rounds;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod texts;
