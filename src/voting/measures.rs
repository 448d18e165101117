//! How far a room agrees, and how firm a result is.
