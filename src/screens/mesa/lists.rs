//! What each pane lists, in which order, and under which number.

use jiff::civil::Date;

use super::{Mesa, Pane, reports};
use crate::screens::{Scene, Selection};
use crate::session::agreement::Agreement;
use crate::session::fold::contains_folded;
use crate::session::id::{AgreementId, ParkedId, PointId, SubcommitteeId};
use crate::session::mesa::{MesaResult, Parked, Point, PointOrigin, ReportBack, Subcommittee};
use crate::session::{Reference, Session, Text};

impl Mesa {
    /// The pane in view.
    pub(super) fn pane(&self, session: &Session) -> Pane {
        self.pane.unwrap_or_else(|| Pane::first(session))
    }

    /// The numbers of what a pane lists, in its order, as far as the filter lets them through.
    pub(super) fn list(&self, pane: Pane, scene: &Scene<'_>) -> Vec<u32> {
        let session = scene.session;
        let passes = |texts: &[&str]| texts.iter().any(|text| contains_folded(text, &self.filter));
        let agreement = |it: &&Agreement| passes(&[it.text.as_str(), it.responsible.as_str()]);
        match pane {
            Pane::Owed => {
                let owed = owed(session).into_iter().filter(agreement).map(|it| it.id.0);
                let reports = reports::numbers(session)
                    .filter(|(_, it)| passes(&[it.institution.as_str(), &it.text.joined()]))
                    .map(|(number, _)| number);
                owed.chain(reports).collect()
            }
            Pane::Agreements => own(session).filter(agreement).map(|it| it.id.0).collect(),
            Pane::Points => {
                let points = session.mesa.points.iter();
                let points = points.filter(|it| passes(&[it.title.as_str(), &it.notes.joined()])).map(|it| it.id.0);
                let parked = session.mesa.parked.iter().filter(|it| passes(&[it.text.as_str()])).map(|it| it.id.0);
                points.chain(parked).collect()
            }
            Pane::Subcommittees => {
                let all = session.mesa.subcommittees.iter();
                all.filter(|it| passes(&[it.name.as_str(), it.task.as_str()])).map(|it| it.id.0).collect()
            }
            Pane::Results => (0..)
                .zip(MesaResult::ALL)
                .filter(|(_, it)| passes(&[&scene.words.mesa_result(*it)]))
                .map(|(place, _)| place)
                .collect(),
        }
    }

    /// The number selected in a pane.
    pub(super) fn number_in(&self, pane: Pane, scene: &Scene<'_>) -> Option<u32> {
        self.selections[pane.index()].number(&self.list(pane, scene))
    }

    /// The selected point, in the pane of points.
    pub(super) fn point<'a>(&self, scene: &Scene<'a>) -> Option<&'a Point> {
        let in_view = self.pane(scene.session) == Pane::Points;
        self.number_in(Pane::Points, scene).filter(|_| in_view).and_then(|id| scene.session.point(PointId(id)))
    }

    /// What is selected, in the pane of points, where it was left for later.
    pub(super) fn parked<'a>(&self, scene: &Scene<'a>) -> Option<&'a Parked> {
        let in_view = self.pane(scene.session) == Pane::Points;
        self.number_in(Pane::Points, scene).filter(|_| in_view).and_then(|id| scene.session.parked(ParkedId(id)))
    }

    /// What an area reports back, where it is selected in the pane of what is owed.
    pub(super) fn report_back<'a>(&self, scene: &Scene<'a>) -> Option<&'a ReportBack> {
        let in_view = self.pane(scene.session) == Pane::Owed;
        let number = self.number_in(Pane::Owed, scene).filter(|_| in_view)?;
        reports::find(number, scene.session)
    }

    /// The selected agreement, in one of the two panes of agreements.
    pub(super) fn agreement<'a>(&self, scene: &Scene<'a>) -> Option<&'a Agreement> {
        let pane = self.pane(scene.session);
        let in_view = matches!(pane, Pane::Owed | Pane::Agreements);
        self.number_in(pane, scene).filter(|_| in_view).and_then(|id| scene.session.agreement(AgreementId(id)))
    }

    /// The selected working group, in their pane.
    pub(super) fn subcommittee<'a>(&self, scene: &Scene<'a>) -> Option<&'a Subcommittee> {
        let in_view = self.pane(scene.session) == Pane::Subcommittees;
        let number = self.number_in(Pane::Subcommittees, scene).filter(|_| in_view);
        number.and_then(|id| scene.session.subcommittee(SubcommitteeId(id)))
    }

    /// The selected result, in their pane.
    pub(super) fn result(&self, scene: &Scene<'_>) -> Option<MesaResult> {
        let in_view = self.pane(scene.session) == Pane::Results;
        let number = self.number_in(Pane::Results, scene).filter(|_| in_view)?;
        MesaResult::ALL.get(usize::try_from(number).ok()?).copied()
    }

    /// What is selected, where it is a thing of the record.
    pub(super) fn selected(&self, scene: &Scene<'_>) -> Option<Reference> {
        let point = self.point(scene).map(|it| it.id.into());
        let agreement = || self.agreement(scene).map(|it| it.id.into());
        let parked = || self.parked(scene).map(|it| it.id.into());
        point.or_else(parked).or_else(agreement).or_else(|| self.subcommittee(scene).map(|it| it.id.into()))
    }

    /// Shows a pane with this number selected in it.
    pub(super) fn select(&mut self, pane: Pane, number: u32) {
        self.pane = Some(pane);
        self.selections[pane.index()] = Selection::on(number);
    }
}

/// Agreements carried from earlier sessions: what is still owed first, the oldest debt before the others.
pub(super) fn owed(session: &Session) -> Vec<&Agreement> {
    let mut carried: Vec<&Agreement> = session.mesa.agreements.iter().filter(|it| !it.is_of_this_session()).collect();
    carried.sort_by_key(|it| {
        let from = it.carried_from.as_ref();
        let since = from.and_then(|from| from.date).unwrap_or(Date::MAX);
        let number = from.and_then(|from| from.number).unwrap_or(u32::MAX);
        (!it.is_open(), since, number, it.due.unwrap_or(Date::MAX), it.id)
    });
    carried
}

/// Agreements and proposals of this session, in their order; with what earlier ones left as a proposal and this one adopted.
pub(super) fn own(session: &Session) -> impl Iterator<Item = &Agreement> {
    session.mesa.agreements.iter().filter(|it| it.is_of_this_session())
}

/// Who has most agreements of earlier sessions still to fulfil, and how many; the first named where several have as many.
pub(super) fn owes_most(session: &Session) -> Option<(Text, usize)> {
    let mut debts: Vec<(&Text, usize)> = Vec::new();
    for agreement in
        owed(session).into_iter().filter(|it| it.is_open() && it.is_adopted() && !it.responsible.is_empty())
    {
        match debts.iter_mut().find(|(who, _)| *who == &agreement.responsible) {
            Some((_, count)) => *count += 1,
            None => debts.push((&agreement.responsible, 1)),
        }
    }
    let most = debts.iter().map(|(_, count)| *count).max().filter(|most| *most > 1)?;
    debts.into_iter().find(|(_, count)| *count == most).map(|(who, count)| (who.clone(), count))
}

/// How many points each origin brought, in the order of the origins, and how many have none.
fn balance(session: &Session) -> (Vec<(PointOrigin, usize)>, usize) {
    let count = |origin| session.mesa.points.iter().filter(|it| it.origin == origin).count();
    (PointOrigin::ALL.into_iter().map(|origin| (origin, count(Some(origin)))).collect(), count(None))
}

/// The same in a line: «1 de un área · 2 del territorio». Nothing where no point says where it comes from.
pub(super) fn origins(scene: &Scene<'_>) -> String {
    let (counts, without) = balance(scene.session);
    let brought = counts.into_iter().filter(|(_, count)| *count > 0);
    let told: Vec<String> = brought.map(|(origin, count)| scene.words.origin_count(origin, count)).collect();
    let unsaid = (without > 0 && !told.is_empty()).then(|| scene.words.mesa_origin_unsaid(without));
    told.into_iter().chain(unsaid).collect::<Vec<_>>().join(" · ")
}

/// The same in two lines, the second with those that brought none: of whom nothing is on the table.
pub(super) fn all_origins(scene: &Scene<'_>) -> Vec<String> {
    let line = origins(scene);
    let silent = balance(scene.session).0.into_iter().filter(|(_, count)| *count == 0);
    let silent = silent.map(|(origin, count)| scene.words.origin_count(origin, count)).collect::<Vec<_>>().join(" · ");
    if line.is_empty() { Vec::new() } else { [line, silent].into_iter().filter(|it| !it.is_empty()).collect() }
}

/// Who may answer for an agreement, for a line that offers them: those named already, then institutions, then posts.
pub(super) fn offices(session: &Session) -> Vec<String> {
    let named = session.mesa.agreements.iter().map(|it| it.responsible.clone());
    let bodies = session.participants.iter().map(|it| it.institution.clone());
    let posts = session.participants.iter().filter(|it| !it.post.is_empty()).map(|it| {
        let of = if it.institution.is_empty() { String::new() } else { format!(", {}", it.institution) };
        Text::new(&format!("{}{of}", it.post))
    });
    let mut offered: Vec<String> = Vec::new();
    for office in named.chain(bodies).chain(posts).filter(|office| !office.is_empty()) {
        if !offered.iter().any(|other| *other == office.as_str()) {
            offered.push(office.to_string());
        }
    }
    offered
}
