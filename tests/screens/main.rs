//! What screens show: the pieces they are drawn with, and the screens themselves.

mod kit;
