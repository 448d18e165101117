//! The rules of the house, checked on the text of `src/`, because rules that nothing checks rot.
//!
//! Each rule is a function from files to violations, with a test that the house has none and tests that it sees a bad
//! example. The reading is that of a careful person, not of a compiler: comments, texts and tests are set aside, paths are
//! followed through `use` groups and `super`. Macros and renamings (`use x as y`) are taken as they stand.

#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod habits;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod paths;
#[cfg(test)]
mod readme;
#[cfg(test)]
mod rings;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod source;
#[cfg(test)]
mod spelling;
#[cfg(test)]
mod texts;
