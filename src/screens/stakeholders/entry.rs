//! Fast entry: a line a stakeholder, with its type where it is known.

use super::update::Purpose;
use super::{Pane, Stakeholders};
use crate::screens::{Notice, Request, Scene};
use crate::session::fold::{contains_folded, folded};
use crate::session::id::StakeholderId;
use crate::session::participant::{Participant, Sector};
use crate::session::stakeholder::Stakeholder;
use crate::session::{Act, Session, Text};
use crate::templates::catalogues::{StakeholderKind, stakeholder_kinds};
use crate::ui::layer::{Capture, Choice, Chooser};
use crate::words::{Words, sector_named};

impl Stakeholders {
    /// Opens the line for new entries. They go into the sector on which the coverage stands, or which alone is listed.
    pub(super) fn begin_entry(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let words = scene.words;
        let sector = if self.pane == Pane::Coverage { self.covered_sector() } else { self.sector };
        if self.pane == Pane::Map {
            // Who is new has no place on the map yet.
            self.pane = Pane::List;
        }
        self.filter.clear();
        let label = match sector {
            Some(sector) => words.stakeholders_new_in(words.sector(sector)),
            None => words.stakeholders_new(),
        };
        let capture = Capture::many(label, words.stakeholders_new_hint()).suggesting(institutions(scene.session));
        vec![Request::ask(Purpose::New(sector), capture)]
    }

    /// Adds a stakeholder a line, all as one act.
    pub(super) fn add(&mut self, lines: &[String], sector: Option<Sector>, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let mut requests = Vec::new();
        let mut acts = Vec::new();
        for line in lines {
            let (mut stakeholder, unknown) = read(line, sector, scene.words);
            let taken = take_over(&mut stakeholder, scene.session).map(|sector| scene.words.sector(sector));
            requests
                .extend(taken.map(|sector| Request::Say(Notice::hint(scene.words.stakeholders_sector_taken(sector)))));
            acts.push(Act::add(stakeholder));
            requests
                .extend(unknown.map(|kind| Request::Say(Notice::hint(scene.words.stakeholders_unknown_kind(kind)))));
        }
        let first = scene.session.next.max(1);
        self.selected = u32::try_from(acts.len()).ok().map(|count| StakeholderId(first + count.saturating_sub(1)));
        let act = if acts.len() == 1 { acts.pop() } else { Some(Act::Several(acts)) };
        requests.splice(0..0, act.map(Request::Act));
        requests
    }

    /// Opens the list of types.
    pub(super) fn choose_kind(&self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(stakeholder) = self.chosen(scene) else { return Vec::new() };
        let words = scene.words;
        let choice = |it: &StakeholderKind| Choice::with_detail(it.name(words), words.sector(it.sector));
        let choices = stakeholder_kinds().iter().map(choice).collect();
        let at = stakeholder_kinds().iter().position(|it| stakeholder.kind == it.code);
        let title = words.stakeholders_kind_of(stakeholder.name.as_str());
        let chooser = Chooser::new(title, choices);
        let chooser = if let Some(at) = at { chooser.at(at) } else { chooser };
        vec![Request::ask(Purpose::Kind(stakeholder.id), chooser)]
    }
}

/// The stakeholder of a type, which says the sector too.
pub(super) fn of_kind(stakeholder: &Stakeholder, kind: &StakeholderKind) -> Stakeholder {
    Stakeholder { kind: kind.code.into(), sector: Some(kind.sector), ..stakeholder.clone() }
}

/// Reads `Name · type`. What names no type stays in the name, so that nothing typed is lost, and is told.
fn read(line: &str, sector: Option<Sector>, words: &Words) -> (Stakeholder, Option<String>) {
    let bare = |name: &str| Stakeholder { name: name.into(), sector, ..Stakeholder::default() };
    let parts = ['·', '\t', ';', '|'].into_iter().find_map(|mark| line.rsplit_once(mark));
    let Some((name, said)) = parts.map(|(name, said)| (Text::new(name), said.trim())) else {
        return (bare(line), None);
    };
    if name.is_empty() || said.is_empty() {
        return (bare(line.trim_matches(['·', '\t', ';', '|', ' '])), None);
    }
    if let Some(kind) = kind_beginning(said, words) {
        return (of_kind(&bare(name.as_str()), kind), None);
    }
    if let Some(sector) = sector_named(said) {
        return (Stakeholder { sector: Some(sector), ..bare(name.as_str()) }, None);
    }
    match kind_holding(said, words) {
        Some(kind) => (of_kind(&bare(name.as_str()), kind), None),
        None => (bare(line), Some(said.to_owned())),
    }
}

/// The sector and the level that the roster knows of the institution of this name, where the line said none; gives the sector
/// that was taken over.
fn take_over(stakeholder: &mut Stakeholder, session: &Session) -> Option<Sector> {
    if stakeholder.name.is_empty() {
        return None;
    }
    let name = folded(stakeholder.name.as_str());
    let is_of = |it: &&Participant| folded(it.institution.as_str()) == name && it.sector.is_some();
    let person = session.participants.iter().find(is_of).filter(|_| stakeholder.sector.is_none())?;
    (stakeholder.sector, stakeholder.level) = (person.sector, stakeholder.level.or(person.level));
    stakeholder.sector
}

/// The first type whose name begins with what was said.
fn kind_beginning(said: &str, words: &Words) -> Option<&'static StakeholderKind> {
    stakeholder_kinds().iter().find(|kind| folded(&kind.name(words)).starts_with(&folded(said)))
}

/// The first type that is called by what was said among other words.
fn kind_holding(said: &str, words: &Words) -> Option<&'static StakeholderKind> {
    stakeholder_kinds().iter().find(|kind| contains_folded(&kind.name(words), said))
}

/// The institutions of the roster that are no stakeholders yet: whoever sits at the table mostly has a stake in it.
fn institutions(session: &Session) -> Vec<String> {
    let mut offered: Vec<String> = Vec::new();
    for body in session.participants.iter().map(|it| it.institution.as_str()).filter(|body| !body.is_empty()) {
        let is_same = |name: &str| folded(name) == folded(body);
        let known = session.stakeholders.iter().any(|it| is_same(it.name.as_str()));
        if !known && !offered.iter().any(|it| is_same(it)) {
            offered.push(body.to_owned());
        }
    }
    offered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::language::Language;

    #[test]
    fn a_line_may_name_a_type_or_a_sector() {
        let words = Words::new(Language::Spanish);
        let (chamber, unknown) = read("Cámara de Comercio · camaras", None, &words);
        assert_eq!((chamber.name.as_str(), chamber.kind.as_str()), ("Cámara de Comercio", "chambers"));
        assert_eq!((chamber.sector, unknown), (Some(Sector::Private), None));
        let (press, _) = read("Diario; medios", None, &words);
        assert_eq!((press.name.as_str(), press.sector), ("Diario", Some(Sector::Media)));
        let (town, _) = read("Municipio de Píllaro · gobierno local", None, &words);
        assert_eq!((town.name.as_str(), town.sector), ("Municipio de Píllaro", Some(Sector::LocalGovernment)));
    }

    #[test]
    fn what_names_no_type_is_kept() {
        let words = Words::new(Language::Spanish);
        let (odd, unknown) = read("Gremio · zzz", Some(Sector::Private), &words);
        assert_eq!((odd.name.as_str(), odd.sector), ("Gremio · zzz", Some(Sector::Private)));
        assert_eq!(unknown.as_deref(), Some("zzz"));
        assert_eq!(read("Gremio ·", None, &words).0.name, "Gremio");
    }
}
