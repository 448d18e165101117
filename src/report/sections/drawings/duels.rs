//! Each option against each other one.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, Shade};
use crate::session::round::Round;
use crate::voting::Verdict;
use crate::voting::views::Duels;
use crate::voting::views::duels::Stand;

/// No more options than these are drawn: a table of more has cells in which nothing is read.
const MOST_OPTIONS: usize = 16;

/// How many put the option of the row above that of the column; `None` where the ballots of the round say no such thing.
pub(in crate::report::sections) fn duels(context: &Context, round: &Round) -> Option<Chart> {
    let words = context.words;
    let verdict = Verdict::of(round)?;
    let duels = Duels::of(&verdict).filter(|duels| duels.order.len() <= MOST_OPTIONS)?;
    let label = |option: usize| round.options.get(option).map(|it| it.label.to_string()).unwrap_or_default();
    let numbered = |(place, option): (usize, &usize)| format!("{} {}", place + 1, label(*option));
    let shade = |one: usize, other: usize| {
        let stand = duels.stand(one, other);
        (stand != Stand::Itself).then(|| Shade {
            figure: duels.pairwise.wins(one, other).to_string(),
            depth: match stand {
                Stand::Wins { by } => u8::try_from(30 + by.percent().min(100) * 60 / 100).unwrap_or(90),
                Stand::Ties => 12,
                Stand::Loses | Stand::Itself => 0,
            },
            strong: matches!(stand, Stand::Wins { .. }),
        })
    };
    let cells = duels.order.iter().map(|one| duels.order.iter().map(|other| shade(*one, *other)).collect());
    let drawing = Drawing::Heat {
        rows: duels.order.iter().enumerate().map(numbered).collect(),
        columns: (1..=duels.order.len()).map(|place| place.to_string()).collect(),
        cells: cells.collect(),
    };
    let alternative = in_words(duels.order.iter().map(|option| {
        let (won, tied, lost) = duels.record(*option);
        (label(*option), words.drawing_duels_record(lost, tied, won))
    }));
    Some(Chart { title: words.drawing_duels(context.round_number(round.id)), drawing, alternative, repeats: false })
}
