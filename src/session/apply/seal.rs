//! The end of a record: the seal, and what may still come after it.

use crate::session::Session;
use crate::session::closing::{Closing, Rectification, Seal};
use crate::session::header::State;
use crate::session::refusal::Refusal;
use crate::session::round::Round;

impl Session {
    /// The seal and what came after it have acts of their own.
    pub(super) fn set_closing(&mut self, closing: Closing) {
        let Closing { seal, rectifications, looks, .. } = std::mem::take(&mut self.closing);
        self.closing = Closing { seal, rectifications, looks, ..closing };
        if self.closing.is_approval_outdated() {
            self.await_approval();
        }
    }

    pub(super) fn seal_with(&mut self, seal: Seal) -> Result<(), Refusal> {
        // Neither could ever be closed again.
        if self.rounds.iter().any(Round::is_open) {
            return Err(Refusal::RoundOpen);
        }
        if self.mesa.speaking.is_some() {
            return Err(Refusal::FloorTaken);
        }
        self.header.state = State::Sealed;
        self.closing.seal = Some(seal);
        Ok(())
    }

    pub(super) fn rectify(&mut self, mut rectification: Rectification) -> Result<(), Refusal> {
        let Some(seal) = self.closing.seal.as_ref().filter(|_| self.header.state == State::Sealed) else {
            return Err(Refusal::NotSealed);
        };
        if rectification.text.is_empty() {
            return Err(Refusal::EmptyText);
        }
        if let Some(missing) = rectification.what.filter(|what| !self.holds(*what)) {
            return Err(Refusal::DanglingReference(missing));
        }
        let last = self.closing.rectifications.last();
        if rectification.at < last.map_or(seal.at, |last| last.at) {
            return Err(Refusal::ClockWentBack);
        }
        rectification.digest = rectification.bound(last.map_or(&seal.digest, |last| &last.digest), seal.form);
        self.closing.rectifications.push(rectification);
        Ok(())
    }
}
