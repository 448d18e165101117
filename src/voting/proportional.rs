//! Methods that choose several options from ticks, so that each part of the room has its share.
