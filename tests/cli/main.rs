//! The commands of the shell: what they print, where, and with which exit status.
//!
//! Results go to standard output, everything else to standard error; 0 is done, 1 does not hold, 2 is wrong use or
//! unreadable input.

#[cfg(test)]
mod agreements;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod describing;
#[cfg(test)]
mod files;
#[cfg(test)]
mod help;
#[cfg(test)]
#[path = "../voting/others.rs"]
mod others;
#[cfg(test)]
mod redacting;
#[cfg(test)]
mod reporting;
#[cfg(test)]
mod shell;
#[cfg(test)]
mod tally;
#[cfg(test)]
mod verifying;
