//! How the pieces look: what is selected, active or chosen is told by more than colour.

use concertar::ui::theme::{Theme, ThemeName};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use super::{drawn, samples};

fn themes() -> impl Iterator<Item = Theme> {
    ThemeName::ALL.into_iter().map(Theme::of)
}

/// Where a text begins, by its line and column.
fn find(buffer: &Buffer, words: &str) -> (u16, u16) {
    let Rect { width, height, .. } = buffer.area;
    let begins = |x: u16, y: u16| (x..width).map(|x| buffer[(x, y)].symbol()).collect::<String>().starts_with(words);
    let mut places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    places.find(|(x, y)| begins(*x, *y)).unwrap_or_else(|| panic!("{words} is not shown"))
}

fn cell<'b>(buffer: &'b Buffer, words: &str) -> &'b Cell {
    &buffer[find(buffer, words)]
}

#[test]
fn a_selected_line_is_marked_heavy_and_of_one_colour() {
    for theme in themes() {
        let buffer = drawn(samples::list, 40, 8, &theme);
        let (x, y) = find(&buffer, "▸");
        let line: Vec<&Cell> = (x..40).map(|x| &buffer[(x, y)]).collect();
        let selected = theme.selected();
        for cell in &line {
            assert!(cell.modifier.contains(Modifier::BOLD));
            assert_eq!(
                (Some(cell.fg), Some(cell.bg)),
                (selected.fg.or(Some(Color::Reset)), selected.bg.or(Some(Color::Reset)))
            );
        }
        assert!(!line.iter().any(|cell| cell.modifier.contains(Modifier::DIM)));
    }
}

#[test]
fn an_active_box_is_heavy() {
    for theme in themes() {
        let buffer = drawn(samples::board, 80, 20, &theme);
        assert_eq!(cell(&buffer, "Oportunidades").modifier, theme.title().add_modifier);
        assert_eq!(cell(&buffer, "Amenazas").modifier, theme.strong().add_modifier);
        assert!(cell(&buffer, "┓").modifier.contains(Modifier::BOLD));
        assert!(!cell(&buffer, "┌").modifier.contains(Modifier::BOLD));
    }
}

#[test]
fn quadrants_have_their_colours() {
    let theme = Theme::default();
    let buffer = drawn(samples::board, 80, 20, &theme);
    assert_eq!(Some(cell(&buffer, "F1").fg), theme.strength().fg);
    assert_eq!(Some(cell(&buffer, "A1").fg), theme.threat().fg);
}

#[test]
fn the_sober_theme_draws_without_colours() {
    let theme = Theme::of(ThemeName::Sober);
    for (name, sample) in samples::ALL {
        let buffer = drawn(sample, 100, 30, &theme);
        let plain = Cell::default();
        assert!(buffer.content.iter().all(|cell| (cell.fg, cell.bg) == (plain.fg, plain.bg)), "{name}");
    }
}

#[test]
fn what_was_chosen_is_marked() {
    for theme in themes() {
        let buffer = drawn(samples::bars, 78, 6, &theme);
        assert_eq!(find(&buffer, "✓"), (0, 0));
        assert!(cell(&buffer, "Cooperación").modifier.contains(Modifier::BOLD));
        assert!(cell(&buffer, "empate").modifier.contains(Modifier::BOLD));
    }
}

#[test]
fn the_ground_is_kept_under_everything() {
    let theme = Theme::default();
    for (name, sample) in samples::ALL {
        let buffer = drawn(sample, 80, 24, &theme);
        // The second cell of a wide letter is never sent to the terminal.
        let seen = |index: usize| {
            index == 0 || buffer.content[index - 1].symbol().is_ascii() || buffer.content[index].symbol() != " "
        };
        let bare = (0..buffer.content.len()).filter(|index| seen(*index) && buffer.content[*index].bg == Color::Reset);
        assert_eq!(bare.count(), 0, "{name}");
    }
}
