//! The forms of this screen, each with how it is filled and how it is read.

pub(super) mod axis;
pub(super) mod decision;
pub(super) mod reservation;
pub(super) mod round;
