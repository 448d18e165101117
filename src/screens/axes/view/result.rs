//! The result of a closed round: how many voted, bars, ties, and the whole in words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::{piece, put_pieces, quorum_piece, say_in};
use crate::screens::Scene;
use crate::screens::axes::counted::Counted;
use crate::screens::axes::rounds::can_break_tie;
use crate::screens::axes::{Axes, Pane, entry, standing};
use crate::session::ballot::OptionId;
use crate::session::round::method::RankingRule;
use crate::session::round::{Method, Round, RoundState};
use crate::ui::bars::{Bar, Bars, Tie};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::voting::verdict::Finding;
use crate::voting::{Counting, Detail, Entry, Fraction, Resolution, RoundResult};

/// The bars of a result, with what is tied.
pub(super) struct Picture {
    /// The options, from first to last.
    pub(super) bars: Vec<Bar<'static>>,
    /// What is tied.
    pub(super) ties: Vec<Tie<'static>>,
    /// What a full bar is.
    pub(super) whole: u64,
}

impl Picture {
    /// The picture of the result of a round.
    pub(super) fn of(round: &Round, counted: &Counted, scene: &Scene<'_>) -> Self {
        let Counted { result, resolution, tie: taken_up, broken, .. } = counted;
        let mut winners: Vec<OptionId> = resolution.as_ref().map(Resolution::winners).unwrap_or_default();
        // Without a number of places nobody is chosen by the vote, nor by the one on its tie.
        let came_in = broken.iter().filter(|_| resolution.is_some()).flat_map(|it| it.came_in.iter().copied());
        winners.extend(came_in);
        let entries: Vec<_> = result.entries().map(|(_, entry)| *entry).collect();
        // Small numbers, such as weights that sum to one, are told apart too.
        let value = |it: &Entry| {
            let score =
                duel_votes(&result.detail, round, it.option).map_or(it.score, |(votes, _)| Fraction::of(votes, 1));
            score.rounded(1_000).max(0).unsigned_abs()
        };
        let bars = entries.iter().map(|it| Bar {
            label: label(round, it.option, scene).into(),
            part: value(it),
            number: number(round, result, it, scene).into(),
            share: share(round, result, it, scene).into(),
            chosen: result.counting == Counting::Final && winners.contains(&it.option),
        });
        let whole = entries.iter().map(value).max().unwrap_or(0);
        let unbroken = |options: &[OptionId]| {
            resolution.as_ref().is_none_or(|it| it.tied.iter().any(|option| options.contains(option)))
        };
        let mut ties = Vec::new();
        let mut row = 0;
        for tier in &result.ranking {
            let next = row + tier.entries.len();
            let any = tier.entries.first().is_some_and(|it| it.score > Fraction::ZERO);
            let options: Vec<OptionId> = tier.entries.iter().map(|it| it.option).collect();
            let at_cut = resolution.as_ref().is_some_and(|it| options.iter().any(|id| it.cut.tied.contains(id)));
            if tier.is_tie() && any && (at_cut || result.is_order()) {
                let is_taken_up = taken_up.as_ref().is_some_and(|it| options.iter().any(|id| it.cut.tied.contains(id)));
                let note = if let Some(broken) = broken.as_ref().filter(|_| is_taken_up) {
                    scene.words.axes_tie_broken_in(entry::number(broken.number))
                } else if at_cut && unbroken(&options) {
                    scene.words.axes_tie_unbroken()
                } else if at_cut {
                    scene.words.axes_tie_broken()
                } else {
                    scene.words.axes_tie()
                };
                ties.push(Tie { rows: row..next, note: note.into() });
            }
            row = next;
        }
        Self { bars: bars.collect(), ties, whole }
    }

    /// Draws the bars; the selected row is kept in view.
    pub(super) fn draw(&self, selected: Option<usize>, large: bool, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let bars = Bars { bars: &self.bars, whole: self.whole, ties: &self.ties, selected, focused: true, large };
        bars.draw(area, buffer, theme);
    }
}

/// The name of an option, after what it costs where it costs something: a long name is cut at its end.
fn label(round: &Round, option: OptionId, scene: &Scene<'_>) -> String {
    let Some(option) = round.option(option) else { return String::new() };
    match option.cost {
        Some(cost) => format!("{} · {}", scene.words.thousands(cost), option.label),
        None => option.label.to_string(),
    }
}

/// Of two options that met in one duel, how many put this one first, and how many either: duels won of one say nothing.
fn duel_votes(detail: &Detail, round: &Round, option: OptionId) -> Option<(u64, u64)> {
    let Detail::Ordered(ordered) = detail else { return None };
    let points = matches!(round.method, Method::Ranking { rule: RankingRule::Borda(_) | RankingRule::InstantRunoff });
    let place = round.place(option).filter(|_| round.options.len() == 2 && !points)?;
    let (votes, against) = (ordered.pairwise.wins(place, 1 - place), ordered.pairwise.wins(1 - place, place));
    Some((votes, votes + against))
}

/// What an option came to; for hands in favour, against, abstaining.
fn number(round: &Round, result: &RoundResult, entry: &Entry, scene: &Scene<'_>) -> String {
    let place = round.options.iter().position(|it| it.id == entry.option);
    match (&result.detail, place) {
        (Detail::Hands(proposals), Some(place)) => proposals
            .get(place)
            .map(|it| format!("{} – {} – {}", it.favour, it.against, it.abstain))
            .unwrap_or_default(),
        (Detail::Agreed(agreed), Some(place)) => agreed
            .voices
            .get(place)
            .map(|it| format!("{} – {} – {} – {}", it.support, it.accept, it.reservation, it.objection))
            .unwrap_or_default(),
        _ => match duel_votes(&result.detail, round, entry.option) {
            Some((votes, _)) => scene.words.axes_score_votes(i64::try_from(votes).unwrap_or(i64::MAX)),
            None => scene.words.score_in_column(round, entry.score),
        },
    }
}

/// The share of an option, where one is not the same as the number beside it.
fn share(round: &Round, result: &RoundResult, entry: &Entry, scene: &Scene<'_>) -> String {
    match round.method {
        Method::Ranking { .. } if duel_votes(&result.detail, round, entry.option).is_some_and(|(_, all)| all > 0) => {
            let (votes, all) = duel_votes(&result.detail, round, entry.option).unwrap_or((0, 1));
            scene.words.axes_percent(Fraction::of(votes, all).percent())
        }
        Method::Ranking { rule } if !matches!(rule, RankingRule::Borda(_) | RankingRule::InstantRunoff) => {
            String::new()
        }
        _ if !result.detail.has_share() => String::new(),
        _ => scene.words.axes_percent(entry.share.percent()),
    }
}

/// Draws the result.
pub(super) fn draw(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let counted = axes.counted(round, scene);
    let result = &counted.result;
    put_pieces(area, 0, buffer, theme, facts(axes, round, result, scene, theme));
    let (_, rest) = pen::split_top(area, 1);
    let rest = draw_rules(round, rest, buffer, scene, theme);
    if let Counting::NotCounted(reason) = &result.counting {
        super::say(rest, buffer, theme, &scene.words.not_counted(reason));
        return;
    }
    let picture = Picture::of(round, &counted, scene);
    let active = axes.pane(scene.session) == Pane::Round;
    let bars = pen::cells(picture.bars.len());
    let height = |said: &str| pen::cells(text::wrap(said, usize::from(area.width)).len());
    // What was asked and how many voted stands above too: it is said again only where there is room.
    let whole = scene.words.verdict_counted(round, result, counted.broken.as_ref(), scene.session);
    let fits = active && height(&whole) + bars <= rest.height;
    let outcome = || scene.words.verdict_outcome_counted(round, result, counted.broken.as_ref());
    let sentence = if fits { whole } else { outcome() };
    let warned = warnings(&counted.findings, scene).map(|said| (said, theme.warning()));
    let next = next_act(round, &counted, scene).map(|said| (said, theme.accent()));
    let mut rest = rest;
    for (said, style) in next.into_iter().chain(warned).filter(|_| active) {
        let (above, line) = pen::split_top(rest, rest.height - u16::from(rest.height > bars + 2));
        say_in(line, buffer, theme, &said, style);
        rest = above;
    }
    let lines = height(&sentence);
    let free = rest.height.saturating_sub(bars + lines);
    let (_, rest) = pen::split_top(rest, u16::from(free > 1));
    // The sentence is cut before an option is: it can be read whole by key.
    let least = if !active {
        3
    } else if bars + 2 > rest.height {
        4
    } else {
        2
    };
    let kept = lines.min(least.max(rest.height.saturating_sub(bars)));
    let (upper, lower) = pen::split_top(rest, rest.height.saturating_sub(kept).min(bars + u16::from(free > 0)));
    let selected = (active && bars > upper.height).then(|| axes.row.place(picture.bars.len()).unwrap_or(0));
    picture.draw(selected, false, upper, buffer, theme);
    say_in(lower, buffer, theme, &sentence, theme.strong());
}

/// What a room should not miss of what is told on demand, in a few words.
fn warnings(findings: &[Finding], scene: &Scene<'_>) -> Option<String> {
    let said: Vec<String> = findings
        .iter()
        .filter_map(|finding| match finding {
            Finding::TwoCamps(_) => Some(scene.words.axes_warns_camps()),
            Finding::Contradictory { .. } => Some(scene.words.axes_warns_contradictory()),
            Finding::Circle(_) => Some(scene.words.axes_warns_circle()),
            _ => None,
        })
        .collect();
    (!said.is_empty()).then(|| scene.words.axes_warns(said.join("; ")))
}

/// What can be done about a tie that nothing has broken, with its key: nobody is to look for it. Once something was decided
/// from the round no more is due, nor while another one is open.
fn next_act(round: &Round, counted: &Counted, scene: &Scene<'_>) -> Option<String> {
    let is_decided = scene.session.decision.as_ref().is_some_and(|decision| decision.round == Some(round.id));
    let is_open = scene.session.rounds.iter().any(Round::is_open);
    let is_due = scene.is_editable() && !is_decided && !is_open && can_break_tie(round, counted);
    is_due.then(|| scene.words.axes_tie_next())
}

/// The rows that a closed round needs so that nothing of it is cut: how many voted, its rules, the options, the sentence.
pub(super) fn rows(axes: &Axes, round: &Round, width: u16, scene: &Scene<'_>) -> u16 {
    let lines = |said: &str| pen::cells(text::wrap(said, usize::from(width)).len());
    let views = u16::from(crate::voting::views::of(round, scene.session).len() > 1);
    let counted = axes.counted(round, scene);
    let warned = u16::from(warnings(&counted.findings, scene).is_some());
    let sentence = scene.words.verdict_outcome_counted(round, &counted.result, counted.broken.as_ref());
    let next = u16::from(next_act(round, &counted, scene).is_some());
    let said = lines(&rules(round, scene)).min(2) + lines(&sentence);
    pen::cells(round.options.len()).saturating_add(said + views + warned + next + 1)
}

/// `Votaron 24 de 31 presentes · ✓ con quórum · 3 puntos sin usar`.
pub(super) fn facts(
    axes: &Axes,
    round: &Round,
    result: &RoundResult,
    scene: &Scene<'_>,
    theme: &Theme,
) -> Vec<Span<'static>> {
    let dot = || piece(format!(" {} ", theme.symbols().dot()), theme.muted());
    let mut pieces = vec![piece(standing::turnout(axes, scene.session, round, scene.words), theme.strong())];
    pieces.extend([dot(), quorum_piece(round, scene, theme)]);
    let votes = result.votes;
    let mut more = Vec::new();
    if votes.blank > 0 {
        more.push(scene.words.axes_blanks(votes.blank));
    }
    if votes.spoilt > 0 {
        more.push(scene.words.axes_spoilts(votes.spoilt));
    }
    if let Detail::Points(detail) = &result.detail
        && detail.unused > 0
    {
        more.push(scene.words.axes_unused(entry::number(usize::try_from(detail.unused).unwrap_or(usize::MAX))));
    }
    for said in more {
        pieces.extend([dot(), piece(said, theme.text())]);
    }
    pieces
}

/// Draws the rules of a round, over two lines when they need them; answers what is left below.
pub(super) fn draw_rules(round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) -> Rect {
    let (place, _) = pen::split_top(area, 2);
    let used = say_in(place, buffer, theme, &rules(round, scene), theme.muted());
    let (_, rest) = pen::split_top(area, used);
    rest
}

/// The rules of a round in a line.
fn rules(round: &Round, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let mut parts = vec![words.method(&round.method), words.taking(round.taking), words.secrecy(round.secrecy)];
    // The four numbers behind each bar; those of hands are named by the method.
    let voices = round.method == Method::Consent && round.state == RoundState::Closed;
    parts.extend(voices.then(|| words.axes_consent_columns()));
    if !round.voters.is_usual() {
        parts.push(words.franchise(&round.voters, scene.session.rules.weights));
    }
    parts.extend(round.threshold.map(|threshold| words.threshold(&threshold)));
    parts.extend(round.seats.map(|seats| words.axes_seats(seats)));
    // What a comparison found stands below it; where weights come from is a rule of the round that takes them up.
    parts.extend(scene.words.weighing_of(round, scene.session).filter(|_| round.weighed_by.is_some()));
    let seed = round.opened.as_ref().and_then(|opened| opened.seed);
    parts.extend(seed.map(|seed| words.axes_seed(seed.to_string())));
    parts.join(" · ")
}
