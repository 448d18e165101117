//! Criteria to weigh the candidates with: those of the session, others from the handbooks, and others still.

use super::{Axes, Purpose, entry::number};
use crate::screens::{Request, Scene};
use crate::session::Act;
use crate::session::axis::Criterion;
use crate::session::fold::folded;
use crate::session::id::CriterionId;
use crate::templates::catalogues::{CriterionModel, criteria};
use crate::ui::layer::{Choice, Chooser, Form, FormField, Value, Values};

/// The greatest weight of a criterion.
const MOST_WEIGHT: i64 = 100;

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Opens the list of criteria: those there are, a new one, and those that the handbooks offer.
    pub(super) fn ask_criteria(scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let weight = |weight: u32| words.axes_criterion_weighs(weight);
        let there = &scene.session.criteria;
        let mut choices: Vec<Choice> =
            there.iter().map(|it| Choice::with_detail(it.name.to_string(), weight(it.weight))).collect();
        choices.push(Choice::new(words.axes_criterion_other()));
        choices.extend(offered(scene).into_iter().map(|it| Choice::with_detail(it.name(words), it.meaning(words))));
        vec![Request::ask(Purpose::Criteria, Chooser::new(words.axes_criteria(), choices))]
    }

    /// An entry of the list was chosen: its form, an empty one, or a criterion of the handbooks, after which the list is
    /// open for the next one.
    pub(super) fn criterion_chosen(place: usize, scene: &Scene<'_>) -> Requests {
        let there = &scene.session.criteria;
        if let Some(criterion) = there.get(place) {
            return vec![Request::ask(Purpose::Criterion(criterion.id), form(criterion, false, scene))];
        }
        if place == there.len() {
            let fresh = Criterion { weight: 1, ..Criterion::default() };
            return vec![Request::ask(Purpose::Criterion(fresh.id), form(&fresh, true, scene))];
        }
        let Some(model) = offered(scene).into_iter().nth(place - there.len() - 1) else { return Vec::new() };
        let act = Act::add(model.criterion(scene.words));
        let Ok(after) = super::entry::attempt(scene.session, &act) else { return vec![Request::Act(act)] };
        let mut requests = vec![Request::Act(act)];
        requests.extend(Self::ask_criteria(&Scene { session: &after, ..*scene }));
        requests
    }

    /// The form of a criterion was kept; number zero is that of a new one.
    pub(super) fn criterion_kept(id: CriterionId, values: Vec<Value>, scene: &Scene<'_>) -> Requests {
        let mut values = Values::new(values);
        let (name, weight) = (values.text(), values.number().unwrap_or(1));
        let meaning = values.note();
        let kept = Criterion { id, name, weight, meaning, cost: values.yes() };
        let act = match (scene.session.criterion(id), values.yes()) {
            (Some(_), true) => Act::remove(id),
            (Some(present), false) if *present == kept => return Vec::new(),
            (Some(_), false) => Act::edit(kept),
            (None, _) => Act::add(kept),
        };
        vec![Request::Act(act)]
    }
}

fn form(criterion: &Criterion, is_new: bool, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let mut fields = vec![
        FormField::line(words.axes_field_name(), criterion.name.as_str()).required(),
        FormField::number(words.axes_criterion_weight(), Some(i64::from(criterion.weight)), 0, MOST_WEIGHT)
            .required()
            .hint(words.axes_criterion_weight_hint()),
        FormField::note(words.axes_criterion_meaning(), &criterion.meaning).hint(words.axes_criterion_meaning_hint()),
        FormField::toggle(words.axes_criterion_cost(), criterion.cost).hint(words.axes_criterion_cost_hint()),
    ];
    if !is_new {
        fields.push(FormField::toggle(words.axes_criterion_remove(), false));
    }
    let count = number(scene.session.criteria.len());
    let title = if is_new { words.axes_criterion_new(count + 1) } else { words.axes_criterion_form() };
    Form::new(title, fields)
}

/// The criteria of the handbooks that are not among those of the session.
fn offered(scene: &Scene<'_>) -> Vec<&'static CriterionModel> {
    let is_there = |model: &&CriterionModel| {
        let name = folded(&model.name(scene.words));
        scene.session.criteria.iter().any(|it| folded(it.name.as_str()) == name)
    };
    criteria().iter().filter(|model| !is_there(model)).collect()
}
