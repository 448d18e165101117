//! The program as one: a message in, a new state and effects out; what lies over the screens; what is always seen.

#![cfg(test)]

mod agreements;
mod drafts;
mod global;
mod home;
mod layers;
mod leaving;
mod looks;
mod refusals;
mod safety;
#[path = "../screens/stage.rs"]
mod stage;
mod support;
mod undo;
