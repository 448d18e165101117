//! The papers that come of the session, as they will be written.

use super::{Closing, Pane, Requests};
use crate::report::{self, Audience, Document, plain};
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
    /// The session on one page.
    Summary,
    /// Half a page in plain words.
    Bulletin,
    /// The capitalisation sheet.
    Sheet,
}

impl Paper {
    /// All papers, in the order of the ring.
    pub const ALL: [Self; 5] = [Self::Minutes, Self::Report, Self::Summary, Self::Bulletin, Self::Sheet];

    /// The paper after this one, round the ring.
    #[must_use]
    pub fn next(self) -> Self {
        let place = Self::ALL.iter().position(|it| *it == self).unwrap_or(0);
        Self::ALL[(place + 1) % Self::ALL.len()]
    }

    /// Whom there is one for, everyone first.
    pub fn audiences(self) -> &'static [Audience] {
        match self {
            Self::Minutes => &[Audience::Public, Audience::Internal],
            Self::Report => &Audience::ALL,
            Self::Summary | Self::Bulletin | Self::Sheet => &[Audience::Public],
        }
    }

    /// The audience after this one, round the ring; everyone where there is none for this one.
    #[must_use]
    pub fn after(self, audience: Audience) -> Audience {
        let all = self.audiences();
        let place = all.iter().position(|it| *it == audience);
        place.map_or(Audience::Public, |place| all[(place + 1) % all.len()])
    }

    /// What its name has after that of the session; each has one of its own, so that none takes the place of another.
    fn ending(self, audience: Audience) -> &'static str {
        match (self, audience) {
            (Self::Minutes, Audience::Internal) => "acta.interna",
            (Self::Minutes, _) => "acta",
            (Self::Report, Audience::Public) => "informe",
            (Self::Report, Audience::Internal) => "informe.interno",
            (Self::Report, Audience::Legislative) => "informe.legislativo",
            (Self::Summary, _) => "resumen",
            (Self::Bulletin, _) => "boletin",
            (Self::Sheet, _) => "ficha",
        }
    }

    fn document(self, scene: &Scene<'_>, audience: Audience) -> Document {
        let (session, today) = (scene.session, scene.today());
        with_paper_words(scene, |words| match self {
            Self::Minutes => report::minutes(session, words, audience, today),
            Self::Report => report::compose(session, words, audience, today),
            Self::Summary => report::one_page(session, words, audience, today),
            Self::Bulletin => report::bulletin(session, words, today),
            Self::Sheet => report::capitalisation(session, words, today),
        })
    }
}

impl Closing {
    /// Writes the paper in view beside the session, in every format.
    pub(super) fn write(&self, scene: &Scene<'_>) -> Requests {
        let (paper, audience) = self.paper_to_write();
        let document = Box::new(paper.document(scene, audience));
        vec![Request::Export { ending: paper.ending(audience), document }]
    }

    /// The paper in view or, where the minutes are approved and sealed, these: whoever writes there means them.
    pub(super) fn paper_to_write(&self) -> (Paper, Audience) {
        if self.pane != Pane::Approval {
            return (self.paper, self.audience);
        }
        let is_theirs = Paper::Minutes.audiences().contains(&self.audience);
        (Paper::Minutes, if is_theirs { self.audience } else { Audience::Public })
    }
}

/// Does something with the words of the papers: those of the session's language, whatever the screen speaks.
pub(super) fn with_paper_words<T>(scene: &Scene<'_>, work: impl FnOnce(&Words) -> T) -> T {
    let language = scene.session.header.language;
    if language == scene.words.language() { work(scene.words) } else { work(&Words::new(language)) }
}

/// The lines of a paper for an audience.
pub(super) fn lines(paper: Paper, scene: &Scene<'_>, audience: Audience) -> Vec<plain::Line> {
    plain::lines(&paper.document(scene, audience), PAGE)
}
