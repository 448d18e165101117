//! The roles that something drawn may have, with a style for each: one of colours, one of weights alone.

use ratatui::style::{Modifier, Style};

use super::Theme;
use super::palette::Palette;

macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident $name:ident)*) => {
        /// What something drawn is, as far as its looks go.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Role {
            $($(#[$doc])* $role,)*
        }

        impl Role {
            /// All roles.
            pub const ALL: &'static [Self] = &[$(Self::$role),*];
        }

        impl Theme {
            $($(#[$doc])*
            pub fn $name(&self) -> Style {
                self.style(Role::$role)
            })*
        }
    };
}

roles! {
    /// The screen itself: painted over all of it before anything else.
    Ground ground
    /// What is read.
    Text text
    /// What is read last: remarks, hints, counts.
    Muted muted
    /// What is read first.
    Strong strong
    /// The heading of a screen or a box.
    Title title
    /// The colour of the house, where something small should stand out.
    Accent accent
    /// The border of a box.
    Border border
    /// The border of the box in which the keys work.
    BorderActive border_active
    /// The selection in a list in which the keys work: painted over the whole line.
    Selected selected
    /// The selection in another list.
    SelectedIdle selected_idle
    /// The line at the top.
    Header header
    /// The line at the bottom.
    Footer footer
    /// The name of a key.
    Key key
    /// What a key does.
    KeyLabel key_label
    /// Something that was done.
    Done done
    /// Something to look at.
    Warning warning
    /// Something wrong, or something that cannot be brought back.
    Danger danger
    /// Something that went well.
    Success success
    /// Strengths.
    Strength strength
    /// Opportunities.
    Opportunity opportunity
    /// Weaknesses.
    Weakness weakness
    /// Threats.
    Threat threat
    /// A bar of a result.
    Bar bar
    /// What a bar leaves free.
    BarRest bar_rest
    /// The bracket and the word of a tie.
    Tie tie
    /// A field to type in, not in use.
    Field field
    /// The field in use.
    FieldActive field_active
    /// What an empty field asks for.
    Placeholder placeholder
    /// The step shown.
    StepActive step_active
    /// A step already done.
    StepDone step_done
    /// A step still to come.
    StepIdle step_idle
    /// Everything is on the disk.
    Saved saved
    /// Something is not on the disk yet.
    Unsaved unsaved
    /// The heading of the public view.
    PublicTitle public_title
    /// What lies under a dialog: painted over the whole screen.
    Shade shade
    /// A dialog: painted over its box.
    Dialog dialog
}

impl Role {
    /// Whether people read sentences in it, which asks for the higher contrast.
    pub const fn is_reading(self) -> bool {
        matches!(
            self,
            Self::Ground
                | Self::Text
                | Self::Strong
                | Self::Selected
                | Self::SelectedIdle
                | Self::Header
                | Self::Footer
                | Self::Field
                | Self::FieldActive
                | Self::StepActive
                | Self::PublicTitle
                | Self::Dialog
        )
    }

    /// The style with the colours of a theme.
    pub(super) fn coloured(self, palette: &Palette) -> Style {
        let style = Style::new();
        let bold = style.add_modifier(Modifier::BOLD);
        match self {
            Self::Ground => style.fg(palette.text).bg(palette.ground),
            Self::Text => style.fg(palette.text),
            Self::Strong | Self::PublicTitle => bold.fg(palette.strong),
            Self::Muted | Self::KeyLabel | Self::Placeholder | Self::StepIdle => style.fg(palette.muted),
            Self::Title | Self::Accent | Self::Key | Self::BorderActive => bold.fg(palette.accent),
            Self::Border | Self::BarRest => style.fg(palette.line),
            Self::Bar => style.fg(palette.accent),
            Self::Selected | Self::StepActive => bold.fg(palette.on_mark).bg(palette.mark),
            Self::SelectedIdle => bold.fg(palette.strong).bg(palette.quiet),
            Self::Header | Self::Footer | Self::Dialog => style.fg(palette.text).bg(palette.raised),
            Self::Field => style.fg(palette.text).add_modifier(Modifier::UNDERLINED),
            Self::FieldActive => style.fg(palette.strong).bg(palette.quiet).add_modifier(Modifier::UNDERLINED),
            Self::Done | Self::StepDone | Self::Saved => style.fg(palette.good),
            Self::Success | Self::Strength => bold.fg(palette.good),
            Self::Opportunity => bold.fg(palette.news),
            Self::Warning | Self::Weakness | Self::Unsaved | Self::Tie => bold.fg(palette.beware),
            Self::Danger | Self::Threat => bold.fg(palette.wrong),
            Self::Shade => style.fg(palette.muted).bg(palette.ground).remove_modifier(Modifier::all()),
        }
    }

    /// The style without colours.
    pub(super) fn plain(self) -> Style {
        let style = Style::new();
        let bold = style.add_modifier(Modifier::BOLD);
        let dim = style.add_modifier(Modifier::DIM);
        match self {
            Self::Ground
            | Self::Text
            | Self::Header
            | Self::Footer
            | Self::KeyLabel
            | Self::Done
            | Self::StepDone
            | Self::Saved
            | Self::Bar
            | Self::Dialog => style,
            Self::Muted | Self::Border | Self::BarRest | Self::Placeholder | Self::StepIdle => dim,
            Self::Strong
            | Self::Accent
            | Self::BorderActive
            | Self::Key
            | Self::Success
            | Self::Strength
            | Self::Opportunity
            | Self::Weakness
            | Self::Threat
            | Self::Warning
            | Self::Tie
            | Self::Unsaved => bold,
            Self::Title | Self::PublicTitle | Self::Danger | Self::FieldActive => {
                bold.add_modifier(Modifier::UNDERLINED)
            }
            Self::Selected | Self::StepActive => bold.add_modifier(Modifier::REVERSED).remove_modifier(Modifier::DIM),
            Self::SelectedIdle => bold.add_modifier(Modifier::UNDERLINED).remove_modifier(Modifier::DIM),
            Self::Field => style.add_modifier(Modifier::UNDERLINED),
            Self::Shade => style.remove_modifier(Modifier::all()).add_modifier(Modifier::DIM),
        }
    }
}
