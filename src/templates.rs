//! What is shipped with the program: catalogues to choose from, and sessions to begin with.
//!
//! Codes and structure stand here; every text is in the word files, so that a session made in Portuguese is in
//! Portuguese. Lists name their source; what is ours (weights, minutes, rules of the templates) is said to be so.

pub mod catalogues;
