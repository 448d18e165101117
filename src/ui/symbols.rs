//! The signs that screens are drawn with, each one cell wide, and their twins for terminals with poor fonts.

use ratatui::symbols::border;

/// Which signs the terminal can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Symbols {
    /// Box drawing, blocks and arrows.
    #[default]
    Full,
    /// Only the signs of an American typewriter.
    Ascii,
}

macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident $full:literal $ascii:literal)*) => {
        impl Symbols {
            $($(#[$doc])*
            pub const fn $name(self) -> &'static str {
                match self {
                    Self::Full => $full,
                    Self::Ascii => $ascii,
                }
            })*

            /// Every sign of the set.
            pub fn all(self) -> Vec<&'static str> {
                vec![$(self.$name()),*]
            }
        }
    };
}

signs! {
    /// Stands before the selected line.
    marker "▸" ">"
    /// Something is, or is on.
    filled "●" "*"
    /// Something is not, or is off.
    hollow "○" "o"
    /// Done, reached, chosen.
    check "✓" "v"
    /// Not done, not reached, rejected.
    cross "✗" "x"
    /// Look here.
    alert "!" "!"
    /// A whole cell of a bar.
    block "█" "#"
    /// A cell of what is left of a bar.
    shade "░" "."
    /// A cell that is half of a whole one.
    half_shade "▒" "+"
    /// A cell that is nearly a whole one.
    full_shade "▓" "#"
    /// As much on either side.
    equal "=" "="
    /// A wall, or the track of a scroll bar.
    wall "│" "|"
    /// A floor.
    floor "─" "-"
    /// Where walls and floors meet.
    crossing "┼" "+"
    /// The threshold on a gauge.
    threshold "┃" "|"
    /// Between two things of the same kind.
    dot "·" "-"
    /// Between two signs that share a place.
    joint "·" ","
    /// Something was cut off here.
    ellipsis "…" "~"
    /// Upwards.
    up "↑" "^"
    /// Downwards.
    down "↓" "v"
    /// Backwards.
    left "←" "<"
    /// Onwards.
    right "→" ">"
    /// First line of a bracket on the right.
    bracket_top "┐" "\\"
    /// Middle line of a bracket on the right.
    bracket_middle "│" "|"
    /// Last line of a bracket on the right.
    bracket_bottom "┘" "/"
    /// A clock that runs.
    hourglass "⧗" "T"
    /// A clock that stands.
    pause "‖" "="
    /// Before an entry of an unnumbered list.
    bullet "•" "*"
}

/// Box made of typewriter signs.
const ASCII_BORDER: border::Set<'static> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// The same for what is active: heavier, so that it is told without colour.
const ASCII_HEAVY_BORDER: border::Set<'static> = border::Set {
    vertical_left: "#",
    vertical_right: "#",
    horizontal_top: "=",
    horizontal_bottom: "=",
    ..ASCII_BORDER
};

impl Symbols {
    /// The border of a box; heavy when the box is the active one.
    pub const fn border(self, active: bool) -> border::Set<'static> {
        match (self, active) {
            (Self::Full, false) => border::PLAIN,
            (Self::Full, true) => border::THICK,
            (Self::Ascii, false) => ASCII_BORDER,
            (Self::Ascii, true) => ASCII_HEAVY_BORDER,
        }
    }

    /// A cell of a bar filled from the left by so many eighths, 1 to 7. Typewriters know only half or nothing.
    pub const fn eighths(self, eighths: u8) -> &'static str {
        match (self, eighths) {
            (Self::Full, 1) => "▏",
            (Self::Full, 2) => "▎",
            (Self::Full, 3) => "▍",
            (Self::Full, 4) => "▌",
            (Self::Full, 5) => "▋",
            (Self::Full, 6) => "▊",
            (Self::Full, 7) => "▉",
            (Self::Ascii, 1..=3) => ":",
            (Self::Ascii, 4..=7) => "=",
            (_, 0) => " ",
            (_, _) => self.block(),
        }
    }

    /// A column filled from below by so many eighths of a cell, 1 to 8. Typewriters have signs that are ever darker.
    pub const fn heights(self, eighths: u8) -> &'static str {
        match (self, eighths) {
            (_, 0) => " ",
            (Self::Full, 1) => "▁",
            (Self::Full, 2) => "▂",
            (Self::Full, 3) => "▃",
            (Self::Full, 4) => "▄",
            (Self::Full, 5) => "▅",
            (Self::Full, 6) => "▆",
            (Self::Full, 7) => "▇",
            (Self::Ascii, 1) => ".",
            (Self::Ascii, 2) => ":",
            (Self::Ascii, 3) => "-",
            (Self::Ascii, 4) => "=",
            (Self::Ascii, 5) => "+",
            (Self::Ascii, 6) => "*",
            (Self::Ascii, 7) => "%",
            (_, _) => self.block(),
        }
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::Symbols;

    #[test]
    fn every_sign_is_one_cell_wide() {
        for set in [Symbols::Full, Symbols::Ascii] {
            let borders = [false, true].map(|active| set.border(active));
            let sides =
                borders.iter().flat_map(|border| [border.top_left, border.vertical_left, border.horizontal_top]);
            let parts = (0..=8).flat_map(|eighths| [set.eighths(eighths), set.heights(eighths)]);
            for sign in set.all().into_iter().chain(sides).chain(parts) {
                assert_eq!(sign.width(), 1, "{sign:?} of {set:?}");
            }
        }
    }

    #[test]
    fn the_typewriter_set_is_typewritten() {
        assert!(Symbols::Ascii.all().iter().all(|sign| sign.is_ascii()));
        assert!((0..=8).all(|eighths| Symbols::Ascii.eighths(eighths).is_ascii()));
        assert!((0..=8).all(|eighths| Symbols::Ascii.heights(eighths).is_ascii()));
    }
}
