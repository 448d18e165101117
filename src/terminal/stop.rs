//! The system asks the program to end: it was told to, or its terminal is gone.

use std::io;

/// Hears when the system asks the program to end.
pub(super) struct Stop {
    #[cfg(unix)]
    signals: signal_hook::iterator::Signals,
}

impl Stop {
    /// Listens from now on, instead of ending at once without saving.
    ///
    /// # Errors
    /// When the system does not let us listen.
    #[cfg(unix)]
    pub(super) fn listen() -> io::Result<Self> {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        Ok(Self { signals: signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])? })
    }

    /// Whether it was asked since the last time.
    #[cfg(unix)]
    pub(super) fn is_asked(&mut self) -> bool {
        self.signals.pending().next().is_some()
    }

    /// Nothing to listen to here.
    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, reason = "on other systems it can fail")]
    pub(super) fn listen() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Never.
    #[cfg(not(unix))]
    #[expect(clippy::unused_self, reason = "on other systems it is used")]
    pub(super) fn is_asked(&mut self) -> bool {
        false
    }
}
