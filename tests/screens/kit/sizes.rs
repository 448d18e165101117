//! Every piece draws in any area, and inside of it. How fast is a figure of the benchmarks.

use concertar::ui::symbols::Symbols;
use concertar::ui::theme::{Theme, ThemeName};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{drawn, samples};

#[test]
fn everything_draws_in_any_area() {
    for name in ThemeName::ALL {
        for symbols in [Symbols::Full, Symbols::Ascii] {
            let theme = Theme::of(name).with_symbols(symbols);
            for (_, sample) in samples::ALL {
                for (width, height) in [(0, 0), (1, 1), (3, 2), (80, 24), (200, 60), (200, 1), (1, 60)] {
                    drawn(sample, width, height, &theme);
                }
            }
        }
    }
}

#[test]
fn everything_draws_in_every_small_area() {
    for (_, sample) in samples::ALL {
        for width in 0..46 {
            for height in 0..14 {
                drawn(sample, width, height, &Theme::default());
            }
        }
    }
}

#[test]
fn nothing_is_drawn_outside_of_the_area() {
    let theme = Theme::default();
    for (name, sample) in samples::ALL {
        for area in [Rect::new(7, 5, 40, 12), Rect::new(7, 5, 9, 3), Rect::new(60, 20, 1, 1), Rect::new(7, 5, 0, 4)] {
            let mut buffer = Buffer::filled(Rect::new(0, 0, 90, 30), ratatui::buffer::Cell::new("%"));
            sample(area, &mut buffer, &theme);
            let outside = buffer.area.positions().filter(|position| !area.contains(*position));
            for position in outside {
                assert_eq!(buffer[position], ratatui::buffer::Cell::new("%"), "{name} at {position} of {area}");
            }
        }
    }
}

#[test]
fn an_area_beyond_the_frame_is_cut() {
    for (_, sample) in samples::ALL {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 12));
        sample(Rect::new(10, 4, 300, 90), &mut buffer, &Theme::default());
        sample(Rect::new(90, 40, 30, 9), &mut buffer, &Theme::default());
    }
}

#[test]
fn everything_draws_on_a_wall() {
    for (name, sample) in samples::ALL {
        let once = drawn(sample, 200, 60, &Theme::default());
        let again = drawn(sample, 200, 60, &Theme::default());
        assert!(once == again, "{name} is drawn otherwise a second time");
        assert!(once.content.iter().any(|cell| cell.symbol() != " "), "{name} draws nothing");
    }
}
