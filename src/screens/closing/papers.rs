//! The papers that come of the session, as they will be written.

use super::{Closing, Requests};
use crate::report::{self, Audience, Document, markdown, plain};
use crate::screens::{Request, Scene};
use crate::words::Words;

/// Columns of a paper on the screen, the same on every screen so that its lines are always the same.
const PAGE: usize = 74;

/// A paper of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// The formal minutes.
    #[default]
    Minutes,
    /// The report of the whole session.
    Report,
    /// Half a page in plain words.
    Bulletin,
    /// The capitalisation sheet.
    Sheet,
}

impl Paper {
    /// The paper after this one, round the ring.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Minutes => Self::Report,
            Self::Report => Self::Bulletin,
            Self::Bulletin => Self::Sheet,
            Self::Sheet => Self::Minutes,
        }
    }

    /// Whether the office has one of its own beside that for everyone.
    pub fn has_audiences(self) -> bool {
        matches!(self, Self::Minutes | Self::Report)
    }

    /// The ending of its name; each has one of its own, so that none takes the place of another.
    fn extension(self, internal: bool) -> &'static str {
        match (self, internal) {
            (Self::Minutes, false) => "acta.md",
            (Self::Minutes, true) => "acta.interna.md",
            (Self::Report, false) => "md",
            (Self::Report, true) => "interno.md",
            (Self::Bulletin, _) => "boletin.md",
            (Self::Sheet, _) => "ficha.md",
        }
    }

    fn document(self, scene: &Scene<'_>, internal: bool) -> Document {
        let audience = if internal { Audience::Internal } else { Audience::Public };
        let (session, today) = (scene.session, scene.today());
        with_paper_words(scene, |words| match self {
            Self::Minutes => report::minutes(session, words, audience, today),
            Self::Report => report::compose(session, words, audience, today),
            Self::Bulletin => report::bulletin(session, words, today),
            Self::Sheet => report::capitalisation(session, words, today),
        })
    }
}

impl Closing {
    /// Writes the paper in view beside the session.
    pub(super) fn write(&self, scene: &Scene<'_>) -> Requests {
        let text = markdown::write(&self.paper.document(scene, self.internal));
        vec![Request::Write { extension: self.paper.extension(self.internal), text, overwrite: false }]
    }
}

/// Does something with the words of the papers: those of the session's language, whatever the screen speaks.
pub(super) fn with_paper_words<T>(scene: &Scene<'_>, work: impl FnOnce(&Words) -> T) -> T {
    let language = scene.session.header.language;
    if language == scene.words.language() { work(scene.words) } else { work(&Words::new(language)) }
}

/// The lines of a paper for everyone, or of that for the office.
pub(super) fn lines(paper: Paper, scene: &Scene<'_>, internal: bool) -> Vec<plain::Line> {
    plain::lines(&paper.document(scene, internal), PAGE)
}
