//! concertar runs a participatory workshop from a terminal: opening, stakeholder map, SWOT (FODA), axes by vote, the mesa
//! and its minutes, closing. This page is the map of the house.
//!
//! ```text
//!  key press ──▶ keys ──▶ Message ──▶ app::update ──▶ Act ──▶ Session::apply ──▶ new session
//!                                          │                        └─▶ Refusal (shown, nothing changed)
//!                                          └──▶ Effect ──▶ terminal::perform ──▶ storage, report
//!  session + screen state ──▶ view ──▶ frame
//! ```
//!
//! # The rings
//!
//! Dependencies point inward only; `tests/house` holds the rules.
//!
//! | ring | modules | may know |
//! |---|---|---|
//! | outside world | `main.rs`, [`cli`], [`terminal`] | everything; the only code that reads the clock, the environment, the terminal |
//! | screens | [`app`], [`screens`], [`ui`], [`keys`] | the inner rings and the drawing library; no disk, no clock |
//! | papers | [`storage`], [`report`], [`templates`], [`words`], [`ballot_files`] | the session; `storage` alone touches the disk |
//! | heart | [`session`], [`voting`], [`analysis`] | plain values: no terminal, no files, no clock |
//!
//! # The words
//!
//! | Spanish (screen) | here | meaning |
//! |---|---|---|
//! | sesión | session | one workshop meeting, one record, one file |
//! | mesa, serie | series | the standing table whose sessions follow one another |
//! | actor | stakeholder | a person or body with a stake in the matter |
//! | FODA | swot | fortalezas, oportunidades, debilidades, amenazas: always in that order |
//! | cruce | crossing | what an inner and an outer factor make together |
//! | eje | axis | a strategic line that may be prioritised |
//! | ronda, papeleta | round, ballot | one vote on a set of options; what one voter gave |
//! | acuerdo, reserva | agreement, reservation | what was decided; a recorded disagreement |
//! | convocatoria | call | first or second summons, each with its quorum |

pub mod analysis;
pub mod app;
pub mod ballot_files;
pub mod cli;
pub mod keys;
pub mod report;
pub mod screens;
pub mod session;
pub mod storage;
pub mod templates;
pub mod terminal;
pub mod ui;
pub mod voting;
pub mod words;
