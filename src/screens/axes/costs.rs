//! What options cost, asked before a round on a budget is opened.

use super::entry::number;
use super::{Axes, Purpose};
use crate::screens::{Request, Scene};
use crate::session::Session;
use crate::session::id::AxisId;
use crate::session::round::Round;
use crate::ui::layer::Capture;
use crate::words::Words;

impl Axes {
    /// Costs of options were typed, in their order: one, several or all; the round is opened when none is missing.
    pub(super) fn costs(&mut self, mut round: Round, line: &str, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        if line.is_empty() {
            return Vec::new();
        }
        let parts: Vec<&str> = line.split([' ', ',', ';']).filter(|part| !part.is_empty()).collect();
        let missing = round.options.iter().filter(|option| option.cost.is_none()).count();
        let unclear = parts.iter().find(|part| money(part).is_none());
        let complaint = match unclear {
            Some(part) => Some(scene.words.axes_unclear_cost((*part).to_owned())),
            None if parts.len() <= missing => None,
            None => Some(scene.words.axes_unclear_count(number(missing), number(parts.len()))),
        };
        if let Some(complaint) = complaint {
            let again = costs_line(&round, scene.words).with(line).complaining(complaint);
            return vec![Request::ask(Purpose::Costs(Box::new(round)), again)];
        }
        for (option, part) in round.options.iter_mut().filter(|option| option.cost.is_none()).zip(&parts) {
            option.cost = money(part);
        }
        if parts.len() < missing {
            let next = costs_line(&round, scene.words);
            return vec![Request::ask(Purpose::Costs(Box::new(round)), next)];
        }
        self.add_and_open(round, scene)
    }
}

/// An amount of money, in which points may part the thousands.
fn money(part: &str) -> Option<u64> {
    let mut groups = part.split('.');
    let first = groups.next()?;
    let thousands: Vec<&str> = groups.collect();
    let is_grouped = thousands.iter().all(|group| group.len() == 3) && (thousands.is_empty() || first.len() <= 3);
    let is_figures = !first.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_grouped && is_figures { part.replace('.', "").parse().ok() } else { None }
}

/// The line in which the cost of the first option without one is typed.
pub(super) fn costs_line(round: &Round, words: &Words) -> Capture {
    let place = round.options.iter().position(|option| option.cost.is_none()).unwrap_or(0);
    let label = round.options.get(place).map(|option| option.label.to_string()).unwrap_or_default();
    let label = words.axes_cost(label, number(place + 1), number(round.options.len()));
    Capture::once(label, words.axes_cost_hint())
}

/// What the options cost in the round that is asked again, as it would be typed; empty where some cost is not known.
pub(super) fn known_costs(round: &Round, session: &Session) -> String {
    let earlier = round.follows.and_then(|id| session.round(id));
    let cost = |axis: Option<AxisId>| earlier?.options.iter().find(|it| it.axis == axis)?.cost;
    let costs: Option<Vec<String>> =
        round.options.iter().map(|option| cost(option.axis).map(|cost| cost.to_string())).collect();
    costs.unwrap_or_default().join(" ")
}

#[cfg(test)]
mod tests {
    use super::money;

    #[test]
    fn points_may_part_the_thousands() {
        assert_eq!(["20000", "20.000", "1.500.000", "0"].map(money), [20_000, 20_000, 1_500_000, 0].map(Some));
        assert_eq!(["", ".", "20.5", "2000.000", "-5", "5x", "1.", ".500"].map(money), [None; 8]);
    }
}
