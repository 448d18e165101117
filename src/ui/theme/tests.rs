//! Contrast of every role on every ground it may stand on, after WCAG 2.2, and the sober theme without colours.

use ratatui::style::{Color, Modifier};

use super::{Role, Theme, ThemeName};

/// Red, green and blue of a colour of the fixed part of the palette of 256.
fn channels(color: Color) -> [u8; 3] {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match color {
        Color::Indexed(number @ 16..=231) => {
            let cube = usize::from(number - 16);
            [STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]]
        }
        Color::Indexed(number @ 232..) => [8 + 10 * (number - 232); 3],
        other => panic!("{other:?} looks different from terminal to terminal"),
    }
}

fn luminance(color: Color) -> f64 {
    let [red, green, blue] = channels(color).map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn coloured() -> impl Iterator<Item = Theme> {
    ThemeName::ALL.into_iter().filter(|name| *name != ThemeName::Sober).map(Theme::of)
}

#[test]
fn contrast_is_measured_as_the_standard_says() {
    let black_on_white = contrast(Color::Indexed(16), Color::Indexed(231));
    assert!((black_on_white - 21.0).abs() < 0.001);
    let grey_on_white = contrast(Color::Indexed(243), Color::Indexed(231));
    assert!((grey_on_white - 4.54).abs() < 0.01, "{grey_on_white}");
}

#[test]
fn every_role_can_be_read() {
    for theme in coloured() {
        for role in Role::ALL {
            let style = theme.style(*role);
            let sheets = [theme.ground(), theme.dialog(), theme.footer()];
            for sheet in sheets {
                let (on, under) = (style.fg.or(sheet.fg).unwrap(), style.bg.or(sheet.bg).unwrap());
                let least = if role.is_reading() || theme.name() == ThemeName::Contrast { 7.0 } else { 4.5 };
                let found = contrast(on, under);
                assert!(found >= least, "{:?} {role:?}: {found:.2} of {least}", theme.name());
            }
        }
    }
}

#[test]
fn the_selection_stands_out_from_the_screen() {
    for theme in coloured() {
        let found = contrast(theme.selected().bg.unwrap(), theme.ground().bg.unwrap());
        let least = if theme.name() == ThemeName::Night { 2.3 } else { 3.0 };
        assert!(found >= least, "{:?}: {found:.2}", theme.name());
        assert!(theme.selected().add_modifier.contains(Modifier::BOLD));
        assert!(theme.selected_idle().add_modifier.contains(Modifier::BOLD));
    }
}

#[test]
fn sober_has_no_colour() {
    let theme = Theme::of(ThemeName::Sober);
    for role in Role::ALL {
        let style = theme.style(*role);
        assert_eq!((style.fg, style.bg, style.underline_color), (None, None, None), "{role:?}");
    }
}

#[test]
fn sober_tells_states_apart() {
    let theme = Theme::of(ThemeName::Sober);
    let apart = [
        (theme.selected(), theme.text()),
        (theme.selected_idle(), theme.text()),
        (theme.selected(), theme.selected_idle()),
        (theme.field(), theme.field_active()),
        (theme.step_active(), theme.step_idle()),
        (theme.step_done(), theme.step_idle()),
        (theme.saved(), theme.unsaved()),
        (theme.border(), theme.border_active()),
        (theme.key(), theme.key_label()),
    ];
    for (one, other) in apart {
        assert_ne!(one, other);
    }
}

#[test]
fn names_go_round() {
    let mut name = ThemeName::default();
    for expected in ThemeName::ALL {
        assert_eq!(name, expected);
        assert_eq!(ThemeName::from_code(name.code()), Some(name));
        name = name.next();
    }
    assert_eq!(name, ThemeName::default());
    assert_eq!(ThemeName::from_code("azul"), None);
}
