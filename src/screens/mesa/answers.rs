//! Answers of layers, led to what asked for them.

use super::purpose::Purpose;
use super::{Mesa, Pane, Requests, reservations};
use crate::screens::{Request, Scene};
use crate::session::{Act, Paragraphs, Text};
use crate::ui::layer::Values;

impl Mesa {
    pub(super) fn take_line(&mut self, purpose: Purpose, line: &str, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Propose(point) => self.proposed(point, line, scene),
            Purpose::Responsible(agreement) => Self::assigned(agreement, line, scene),
            Purpose::Due(agreement) => Self::dated(agreement, line, scene),
            Purpose::OtherInstitution(point) => Self::ask_position(point, &Text::new(line), scene),
            Purpose::Evidence(result) => Self::evident(result, line, scene),
            Purpose::Recuse(point, who) => Self::recused(point, who, line, scene),
            Purpose::Parked(id) => Self::parked_edited(id, line, scene),
            Purpose::Amend(agreement, by) => Self::amended(agreement, by, line, scene),
            Purpose::Objection(agreement, who) => Self::objected(agreement, who, line),
            Purpose::OtherReporter => Self::ask_report(&Text::new(line), scene),
            purpose => self.add_all(&purpose, &[line.to_owned()], scene),
        }
    }

    /// New entries, each a line; all of them are one act.
    pub(super) fn add_all(&mut self, purpose: &Purpose, lines: &[String], scene: &Scene<'_>) -> Requests {
        let (pane, acts): (_, Vec<Act>) = match purpose {
            Purpose::Points => (Pane::Points, lines.iter().map(|line| Self::new_point(line)).collect()),
            Purpose::Proposals(point) => {
                (Pane::Agreements, lines.iter().map(|line| Self::new_proposal(line, *point)).collect())
            }
            Purpose::Park(point) => (Pane::Points, lines.iter().map(|line| Self::new_parked(line, *point)).collect()),
            Purpose::Subcommittees => {
                (Pane::Subcommittees, lines.iter().map(|line| Self::new_subcommittee(line)).collect())
            }
            _ => return Vec::new(),
        };
        let Some(last) = u32::try_from(acts.len()).ok().and_then(|count| count.checked_sub(1)) else {
            return Vec::new();
        };
        self.filter.clear();
        self.select(pane, scene.session.next.max(1).saturating_add(last));
        let mut acts = acts;
        let act = if acts.len() == 1 { acts.pop() } else { Some(Act::Several(acts)) };
        act.map(Request::Act).into_iter().collect()
    }

    pub(super) fn take_choice(purpose: Purpose, place: usize, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::AskFloor(point, people) => Self::asked_floor(point, people.get(place).copied(), scene),
            Purpose::Speaker(point, people) => Self::gave_floor(point, people.get(place).copied(), scene),
            Purpose::Room(people) => Self::came_or_left(people.get(place).copied(), scene),
            Purpose::Recuser(point, people) => Self::chose_recuser(point, people.get(place).copied(), scene),
            Purpose::Amender(agreement, people) => Self::ask_wording(agreement, &people, place, scene),
            Purpose::Amendments(agreement, places) => {
                Self::ask_settlement(agreement, places.get(place).copied(), scene)
            }
            Purpose::Settle(agreement, amendment) => Self::settled(agreement, amendment, place, scene),
            Purpose::Objections(agreement) => Self::chose_objection(agreement, place, scene),
            Purpose::Objector(agreement, people) => Self::ask_objection(agreement, people.get(place).copied(), scene),
            Purpose::Supersede(agreement, others) => Self::superseded(agreement, others.get(place).copied(), scene),
            Purpose::Reporter(bodies) => Self::chose_reporter(bodies.get(place), scene),
            Purpose::Institution(point, bodies) => Self::chose_institution(point, bodies.get(place), scene),
            Purpose::Ballot(agreement, ways) => {
                ways.get(place).map(|way| Self::open_ballot(agreement, *way, scene)).unwrap_or_default()
            }
            Purpose::Dissenter(agreement, people) => Self::ask_dissent(agreement, people.get(place).copied(), scene),
            Purpose::Dissent(agreement, who) => Self::dissented(agreement, who, place, scene),
            _ => Vec::new(),
        }
    }

    pub(super) fn take_note(&mut self, purpose: Purpose, note: Paragraphs, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Notes(point) => Self::noted(point, note, scene),
            Purpose::PrivateNotes(point) => Self::noted_privately(point, note, scene),
            Purpose::Position(point, institution) => Self::stands(point, &institution, note, scene),
            Purpose::Reason(agreement, who, kind) => reservations::noted(agreement, who, kind, &note, scene),
            Purpose::Report(institution) => self.reported(&institution, note, scene),
            _ => Vec::new(),
        }
    }

    pub(super) fn take_values(&mut self, purpose: Purpose, values: Values, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Point(point) => Self::point_edited(point, values, scene),
            Purpose::Agreement(agreement) => Self::agreement_edited(agreement, values, scene),
            Purpose::Vote(agreement, rounds) => self.voted(agreement, &rounds, values, scene),
            Purpose::FloorRules => Self::floor_ruled(values, scene),
            Purpose::AnswerObjection(agreement, place) => Self::objection_answered(agreement, place, values),
            Purpose::FollowUp(agreement) => Self::followed_up(agreement, values, scene),
            Purpose::NextMeeting => Self::meeting_set(values, scene),
            Purpose::Subcommittee(id) => Self::subcommittee_edited(id, values, scene),
            _ => Vec::new(),
        }
    }
}
