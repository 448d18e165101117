//! What every section of a paper needs: the session, the words, who reads it, and how things of the session are called.

use jiff::civil::{Date, DateTime};

use super::audience::{Audience, Content};
use super::document::{Cell, Document, Metadata};
use crate::analysis::crossing::kinds_of;
use crate::session::agreement::Agreement;
use crate::session::axis::Root;
use crate::session::crossing::{Crossing, CrossingKind};
use crate::session::factor::{Factor, Voice};
use crate::session::header::State;
use crate::session::id::{AxisId, CrossingId, FactorId, ParticipantId, RoundId, StakeholderId};
use crate::session::participant::Participant;
use crate::session::round::Round;
use crate::session::stakeholder::Visibility;
use crate::session::text::{Paragraphs, Text};
use crate::session::{Reference, Session};
use crate::storage::seal::{self, Verification};
use crate::words::Words;

/// What a section is composed from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The record.
    pub session: &'a Session,
    /// The texts, in the language of the paper.
    pub words: &'a Words,
    /// Who will read the paper.
    pub audience: Audience,
    /// The day as of which agreements are owed or overdue.
    pub today: Date,
}

impl<'a> Context<'a> {
    /// A document with the title of the session and nothing in it yet.
    pub fn blank(&self) -> Document {
        self.titled(self.session.header.title.to_string(), &self.words.report_kind())
    }

    /// A document of a kind, with a title of its own and nothing in it yet.
    pub fn titled(&self, title: String, kind: &str) -> Document {
        let header = &self.session.header;
        let metadata = Metadata {
            author: header.convener.to_string(),
            subject: joined([kind.to_owned(), self.subject()], " · "),
            session: self.session.id.to_string(),
            kind: kind.to_owned(),
            state: self.words.state(header.state),
            is_draft: header.state < State::Approved,
            ..Metadata::new(self.audience, self.today)
        };
        Document::new(title, self.words.language(), metadata)
    }

    /// What a paper of the session is about, in a line.
    pub fn subject(&self) -> String {
        let header = &self.session.header;
        let number = header.number.map(|number| self.words.report_session_number(number));
        let parts = [
            header.series.to_string(),
            number.unwrap_or_default(),
            header.territory.to_string(),
            header.date.map(|date| self.words.date(date)).unwrap_or_default(),
        ];
        joined(parts, " · ")
    }

    /// Whether the reader may read it.
    pub fn reads(&self, content: Content) -> bool {
        self.audience.reads(content)
    }

    /// The agreements that the reader may read, in order.
    pub fn agreements(&self) -> impl Iterator<Item = &'a Agreement> {
        let all = self.reads(Content::InternalAgreements);
        self.session.mesa.agreements.iter().filter(move |it| all || it.visibility == Visibility::Public)
    }

    /// Whether the reader may know of a thing: all but what is internal.
    pub fn knows(&self, what: Reference) -> bool {
        self.reads(Content::InternalAgreements) || !self.session.hides(what)
    }

    /// Whether the session still is what its seal covers.
    pub fn seal_holds(&self) -> bool {
        matches!(seal::verify(self.session), Ok(found) if !matches!(found, Verification::Differs(_)))
    }

    /// The agreements and proposals of this session that the reader may read: all but those adopted before. The adopted ones
    /// come first, in the order of their numbers.
    pub fn own(&self) -> impl Iterator<Item = &'a Agreement> {
        let mut own: Vec<&Agreement> = self.agreements().filter(|it| !it.was_adopted_before()).collect();
        own.sort_by_key(|it| (!it.is_adopted(), it.number.filter(|_| it.is_adopted())));
        own.into_iter()
    }

    /// The agreements still owed that the reader may read: those adopted here, and those adopted before.
    pub fn owed(&self) -> impl Iterator<Item = &'a Agreement> {
        self.agreements().filter(|it| it.is_open() && it.is_adopted())
    }

    /// The rounds that the reader may know of: one that votes on internal agreements alone is as internal as they are.
    pub fn rounds(&self) -> impl Iterator<Item = &'a Round> {
        let (session, all) = (self.session, self.reads(Content::InternalAgreements));
        session.rounds.iter().filter(move |round| all || !session.is_internal(round))
    }

    /// A person by name, post and institution: «Ana Ruiz (Directora, DMRI)»; the name alone when that is all there is.
    pub fn person(&self, id: ParticipantId) -> String {
        self.session.participant(id).map(person).unwrap_or_default()
    }

    /// The name of a stakeholder.
    pub fn stakeholder(&self, id: StakeholderId) -> String {
        self.session.stakeholder(id).map(|it| it.name.to_string()).unwrap_or_default()
    }

    /// The name of an axis.
    pub fn axis(&self, id: AxisId) -> String {
        self.session.axis(id).map(|it| it.name.to_string()).unwrap_or_default()
    }

    /// Who raised something: a person, or a stakeholder.
    pub fn voice(&self, voice: Voice) -> String {
        match voice {
            Voice::Participant(id) => self.person(id),
            Voice::Stakeholder(id) => self.stakeholder(id),
        }
    }

    /// What an axis comes from, by code or by name.
    pub fn root(&self, root: Root) -> String {
        match root {
            Root::Crossing(id) => self.crossing_code(id),
            Root::Factor(id) => self.factor_code(id),
            Root::Participant(id) => self.person(id),
            Root::Stakeholder(id) => self.stakeholder(id),
        }
    }

    /// What a factor is called: its letter and its place in the quadrant; a merged factor has the name of the one that
    /// took it in.
    pub fn factor_code(&self, id: FactorId) -> String {
        let Some(factor) = self.session.factor(id).map(|it| self.standing(it)) else { return String::new() };
        let place = self.session.board(factor.quadrant).position(|it| it.id == factor.id).map_or(0, |place| place + 1);
        format!("{}{place}", self.words.quadrant_letter(factor.quadrant))
    }

    /// The factor that stands on the board for this one.
    fn standing(&self, factor: &'a Factor) -> &'a Factor {
        let mut standing = factor;
        // A chain of merges is never longer than the list; a circle in a damaged file must not hold us up.
        for _ in 0..self.session.factors.len() {
            match standing.merged_into.and_then(|into| self.session.factor(into)) {
                Some(next) => standing = next,
                None => break,
            }
        }
        standing
    }

    /// Which quadrants a crossing brings together; one of several kinds goes by the first.
    pub fn crossing_kind(&self, crossing: &Crossing) -> Option<CrossingKind> {
        kinds_of(self.session, crossing).first().copied()
    }

    /// The crossings of one kind, in order.
    pub fn crossings(&self, kind: CrossingKind) -> impl Iterator<Item = &'a Crossing> {
        let context = *self;
        self.session.crossings.iter().filter(move |it| context.crossing_kind(it) == Some(kind))
    }

    /// What a crossing is called: its kind and its place among those of the kind, such as FO2.
    pub fn crossing_code(&self, id: CrossingId) -> String {
        let kind = self.session.crossing(id).and_then(|it| self.crossing_kind(it));
        let Some(kind) = kind else { return String::new() };
        let place = self.crossings(kind).position(|it| it.id == id).map_or(0, |place| place + 1);
        format!("{}{place}", self.words.crossing_kind(kind))
    }

    /// The number of a round, the same in every paper whoever reads it.
    pub fn round_number(&self, id: RoundId) -> String {
        self.words.round_number(id, self.session)
    }

    /// The number of an agreement, or of a proposal; where it comes from, where it has none.
    pub fn agreement_label(&self, agreement: &Agreement) -> String {
        self.words.agreement_label(agreement, self.session)
    }

    /// What an agreement is called among others.
    pub fn agreement_name(&self, agreement: &Agreement) -> String {
        self.words.agreement_name(agreement, self.session)
    }

    /// Names one after the other: «A, B y C»; between quotes where a name has a comma of its own.
    pub fn names(&self, names: &[String]) -> String {
        let [.., last] = names else { return String::new() };
        let before_i = sounds_like_i(last);
        let quoted = names.len() > 1 && names.iter().any(|name| name.contains(','));
        let quote = |name: &String| if quoted { self.words.report_quoted(name.as_str()) } else { name.clone() };
        let mut names: Vec<String> = names.iter().map(quote).collect();
        let last = names.pop().unwrap_or_default();
        match names.join(", ") {
            others if others.is_empty() => last,
            others if before_i => self.words.report_names_before_i(last, others),
            others => self.words.report_names(last, others),
        }
    }

    /// A number given in tenths, with the sign that the language puts before decimals.
    pub fn decimal(&self, tenths: u32) -> String {
        self.words.report_decimal(tenths % 10, tenths / 10)
    }

    /// A cell with a day, or an empty one.
    pub fn day(&self, day: Option<Date>) -> Cell {
        day.map_or_else(|| Cell::from(""), |day| Cell::Day(day, self.words.date_short(day)))
    }

    /// A day and an hour in words.
    pub fn moment(&self, at: DateTime) -> String {
        self.words.report_moment(self.words.date(at.date()), self.words.hour(at.time()))
    }
}

/// Whether Spanish says «e» and not «y» before this name: it begins with the sound of i, and no other vowel follows.
fn sounds_like_i(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut letters = lower.strip_prefix('h').unwrap_or(&lower).chars();
    matches!(letters.next(), Some('i' | 'í')) && !matches!(letters.next(), Some('a' | 'e' | 'o' | 'u'))
}

/// A person by post and institution, with the name.
pub fn person(participant: &Participant) -> String {
    let office = joined([participant.post.as_str(), participant.institution.as_str()].map(str::to_owned), ", ");
    if office.is_empty() { participant.name.to_string() } else { format!("{} ({office})", participant.name) }
}

/// The texts that are not empty, with `between` between them.
pub fn joined(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// A sentence as it stands between quotes that another stop follows: without its own.
pub fn within_quotes(sentence: &str) -> &str {
    match sentence.strip_suffix('.') {
        Some(bare) if !bare.ends_with('.') => bare,
        _ => sentence,
    }
}

/// The paragraphs in one.
pub fn in_one(paragraphs: &Paragraphs) -> String {
    joined(paragraphs.lines().iter().map(Text::to_string), " ")
}
