//! What is done with crossings and their strategies, and how a strategy becomes an axis.

use super::entries::{code, swap};
use super::keys::Message;
use super::table::{columns, kind, rows};
use super::update::{Purpose, Requests};
use super::{Swot, sheet};
use crate::analysis::crossing::cell;
use crate::screens::{Notice, Request, Scene};
use crate::session::axis::{Axis, Origin, Root};
use crate::session::crossing::Crossing;
use crate::session::factor::{Factor, Quadrant};
use crate::session::id::{CrossingId, FactorId};
use crate::session::{Act, Text};
use crate::ui::layer::{Answer, Capture, Choice, Chooser, Values};

impl Swot {
    /// Does what a key stands for with the selected cell or strategy.
    pub(super) fn on_crossing(&mut self, message: Message, scene: &Scene<'_>) -> Requests {
        let selected = self.strategy(scene.session);
        let request = match (message, selected) {
            (Message::Strategy, Some(crossing)) => {
                let layer = Capture::once(factors_of(crossing, scene), scene.words.swot_strategy_hint());
                Request::ask(Purpose::Strategy(crossing.id), layer.with(crossing.strategy.as_str()))
            }
            (Message::Strategy, None) | (Message::Another, _) => return self.cross(scene),
            (Message::Sheet, Some(crossing)) => {
                Request::ask(Purpose::CrossingSheet(crossing.id), sheet::crossing_form(crossing, scene))
            }
            (Message::Earlier, Some(crossing)) => return self.shift_strategy(crossing.id, -1, scene),
            (Message::Later, Some(crossing)) => return self.shift_strategy(crossing.id, 1, scene),
            (Message::Factors, Some(crossing)) => choose_factors(crossing, scene),
            (Message::Promote, Some(crossing)) => {
                let layer = Capture::once(scene.words.swot_axis_name(), scene.words.swot_axis_hint());
                Request::ask(Purpose::Axis(Root::Crossing(crossing.id)), layer.with(crossing.strategy.as_str()))
            }
            (Message::Remove, Some(crossing)) => Request::Act(Act::remove(crossing.id)),
            _ => return Vec::new(),
        };
        vec![request]
    }

    /// Asks for the strategy of the selected cell.
    fn cross(&self, scene: &Scene<'_>) -> Requests {
        let Some((row, column)) = self.cell(scene.session) else { return Vec::new() };
        let label = format!("{}+{}", code(row.id, scene), code(column.id, scene));
        let layer = Capture::once(label, scene.words.swot_strategy_hint());
        vec![Request::ask(Purpose::Crossing(vec![row.id, column.id]), layer)]
    }

    /// Changes places with the strategy before or behind, within its kind.
    fn shift_strategy(&mut self, crossing: CrossingId, by: isize, scene: &Scene<'_>) -> Requests {
        let session = scene.session;
        let strategies = self.strategies(session);
        let Some(place) = strategies.iter().position(|it| it.id == crossing) else { return Vec::new() };
        let other = place.checked_add_signed(by).filter(|other| {
            strategies.get(*other).is_some_and(|it| kind(session, it) == kind(session, strategies[place]))
        });
        let Some(other) = other else { return Vec::new() };
        let act = swap(crossing.into(), strategies[other].id.into(), by);
        self.table.strategy = crate::screens::Cursor::new(other);
        vec![Request::Act(act)]
    }

    /// Takes the answer of a layer about crossings or axes.
    pub(super) fn answer_crossing(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Requests {
        match (purpose, answer) {
            (Purpose::Crossing(factors), Answer::Line(line)) => crossed(factors, &line, scene),
            (Purpose::Strategy(id), Answer::Line(line)) => {
                edited(id, scene, |crossing| crossing.strategy = Text::new(&line))
            }
            (Purpose::CrossingSheet(id), Answer::Values(values)) => {
                edited(id, scene, |crossing| sheet::write_crossing(crossing, Values::new(values)))
            }
            (Purpose::Factors { crossing, factors }, Answer::Chosen(place)) => match factors.get(place) {
                Some(factor) => self.with_factor(crossing, *factor, scene),
                None => Vec::new(),
            },
            (Purpose::Axis(root), Answer::Line(line)) => promoted(root, &line, scene),
            _ => Vec::new(),
        }
    }

    /// Takes a factor into a crossing or out of it, and keeps the crossing selected though its kind may change.
    fn with_factor(&mut self, crossing: CrossingId, factor: FactorId, scene: &Scene<'_>) -> Requests {
        let requests = edited(crossing, scene, |it| toggle(&mut it.factors, factor, scene));
        let mut after = scene.session.clone();
        if let [Request::Act(act)] = requests.as_slice()
            && self.table.in_list
            && after.apply(act.clone()).is_ok()
        {
            self.select_strategy(crossing, &after);
        }
        requests
    }
}

/// Takes a factor in or out. Crossings are read from the inside out: F, D, O, A, each as it stands on the board.
fn toggle(factors: &mut Vec<FactorId>, factor: FactorId, scene: &Scene<'_>) {
    if factors.contains(&factor) {
        factors.retain(|it| *it != factor);
        return;
    }
    factors.push(factor);
    let order: Vec<FactorId> = rows(scene.session).into_iter().chain(columns(scene.session)).map(|it| it.id).collect();
    factors.sort_by_key(|it| order.iter().position(|other| other == it).unwrap_or(order.len()));
}

/// Makes a crossing. A crossing without a strategy says that the two have to do with one another, and may be left so.
fn crossed(factors: Vec<FactorId>, line: &str, scene: &Scene<'_>) -> Requests {
    let strategy = Text::new(line);
    let is_there = factors.len() == 2 && cell(scene.session, factors[0], factors[1]).next().is_some();
    if strategy.is_empty() && is_there {
        return Vec::new();
    }
    vec![Request::Act(Act::add(Crossing { factors, strategy, ..Crossing::default() }))]
}

/// Writes a crossing anew, if it is still there.
fn edited(id: CrossingId, scene: &Scene<'_>, change: impl FnOnce(&mut Crossing)) -> Requests {
    let Some(mut crossing) = scene.session.crossing(id).cloned() else { return Vec::new() };
    change(&mut crossing);
    if scene.session.crossing(id) == Some(&crossing) {
        return Vec::new();
    }
    vec![Request::Act(Act::edit(crossing))]
}

/// The codes of what is crossed: `F1+O3`.
pub(super) fn factors_of(crossing: &Crossing, scene: &Scene<'_>) -> String {
    let codes: Vec<String> = crossing.factors.iter().map(|id| code(*id, scene)).collect();
    codes.join("+")
}

/// Asks which factor comes into a crossing, or leaves it.
fn choose_factors(crossing: &Crossing, scene: &Scene<'_>) -> Request<Purpose> {
    let (inside, outside): (Vec<&Factor>, Vec<&Factor>) = Quadrant::ALL
        .into_iter()
        .flat_map(|quadrant| scene.session.board(quadrant))
        .partition(|it| crossing.factors.contains(&it.id));
    let free = outside.len();
    let factors: Vec<&Factor> = outside.into_iter().chain(inside).collect();
    let choice = |(place, it): (usize, &&Factor)| {
        let does = if place < free { scene.words.swot_factor_in() } else { scene.words.swot_factor_out() };
        Choice::with_detail(scene.words.thing(it.id.into(), scene.session), does)
    };
    let title = scene.words.swot_factors_title(factors_of(crossing, scene));
    let layer = Chooser::new(title, factors.iter().enumerate().map(choice).collect());
    let factors = factors.iter().map(|it| it.id).collect();
    Request::ask(Purpose::Factors { crossing: crossing.id, factors }, layer)
}

/// Puts an axis on the table of step 4.
fn promoted(root: Root, line: &str, scene: &Scene<'_>) -> Requests {
    let name = Text::new(line);
    let said = scene.words.swot_promoted(name.to_string());
    let axis = Axis { name, from: vec![root], origin: origin(root, scene), ..Axis::default() };
    vec![Request::Say(Notice::done(said)), Request::Act(Act::add(axis))]
}

/// What comes from a weakness or a threat answers a problem that was found; of the rest the board does not know.
fn origin(root: Root, scene: &Scene<'_>) -> Option<Origin> {
    let factors: Vec<FactorId> = match root {
        Root::Factor(id) => vec![id],
        Root::Crossing(id) => scene.session.crossing(id).map(|it| it.factors.clone()).unwrap_or_default(),
        Root::Participant(_) | Root::Stakeholder(_) => Vec::new(),
    };
    let quadrants = factors.iter().filter_map(|id| scene.session.factor(*id)).map(|it| it.quadrant);
    let is_problem = |quadrant: Quadrant| matches!(quadrant, Quadrant::Weakness | Quadrant::Threat);
    quadrants.into_iter().any(is_problem).then_some(Origin::Problem)
}
