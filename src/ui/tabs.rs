//! A line of tabs: what there is to see, each with a count, the one in view standing out.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::theme::Theme;
use super::{pen, text};

/// One tab.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tab<'a> {
    /// What it is called.
    pub name: Cow<'a, str>,
    /// How much there is, said more quietly; left out on tabs not in view where there is no room.
    pub note: Cow<'a, str>,
    /// Whether there is something in it to look at.
    pub alert: bool,
}

impl<'a> Tab<'a> {
    /// A tab of that name with a count.
    pub fn new(name: impl Into<Cow<'a, str>>, note: impl Into<Cow<'a, str>>) -> Self {
        Self { name: name.into(), note: note.into(), alert: false }
    }

    /// The same tab, marked when there is something to look at.
    #[must_use]
    pub fn alert(self, alert: bool) -> Self {
        Self { alert, ..self }
    }
}

/// A line of tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tabs<'a> {
    /// All of them.
    pub tabs: &'a [Tab<'a>],
    /// The one in view.
    pub active: usize,
}

impl Tabs<'_> {
    /// Draws the line.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        for (place, (x, name, note)) in self.layout(area.width, theme).into_iter().enumerate() {
            let active = place == self.active;
            let style = if active { theme.selected() } else { theme.strong() };
            let quiet = match (active, self.tabs[place].alert) {
                (true, _) => theme.selected(),
                (false, true) => theme.warning(),
                (false, false) => theme.muted(),
            };
            let used = pen::put(buffer, area, x, 0, &name, style);
            pen::put(buffer, area, x.saturating_add(used), 0, &note, quiet);
        }
    }

    /// The tab at a column.
    pub fn at(&self, width: u16, column: u16, theme: &Theme) -> Option<usize> {
        let ends = |(x, name, note): &(u16, String, String)| x + pen::cells(text::width(name) + text::width(note));
        self.layout(width, theme).iter().position(|tab| (tab.0..ends(tab)).contains(&column))
    }

    /// Where each begins, its name and its note with the spaces around them.
    fn layout(&self, width: u16, theme: &Theme) -> Vec<(u16, String, String)> {
        let all: Vec<_> = (0..self.tabs.len()).map(|place| self.parts(place, true, theme)).collect();
        let wide = |(name, note): &(String, String)| text::width(name) + text::width(note) + 1;
        let fits = all.iter().map(wide).sum::<usize>() <= usize::from(width) + 1;
        let shown = (0..self.tabs.len()).map(|place| self.parts(place, fits || place == self.active, theme));
        let mut x: u16 = 0;
        shown
            .map(|(name, note)| {
                let from = x;
                x = x.saturating_add(pen::cells(wide(&(name.clone(), note.clone()))));
                (from, name, note)
            })
            .collect()
    }

    fn parts(&self, place: usize, whole: bool, theme: &Theme) -> (String, String) {
        let tab = &self.tabs[place];
        let mark = if tab.alert { theme.symbols().alert() } else { "" };
        let note = match (whole, tab.note.is_empty(), mark.is_empty()) {
            (true, false, _) => format!("{}{mark} ", tab.note),
            (_, _, false) => format!("{mark} "),
            _ => String::new(),
        };
        (format!(" {} ", tab.name), note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tabs_are_found_where_they_are_drawn() {
        let theme = Theme::default();
        let all = [Tab::new("Puntos", "12"), Tab::new("Acuerdos", "3").alert(true), Tab::new("Más", "")];
        let tabs = Tabs { tabs: &all, active: 1 };
        let area = Rect::new(0, 0, 40, 1);
        let mut buffer = Buffer::empty(area);
        tabs.draw(area, &mut buffer, &theme);
        let row: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert_eq!(row.trim_end(), " Puntos 12   Acuerdos 3!   Más");
        let found: Vec<_> = [0, 10, 11, 12, 24, 25, 26, 39].map(|x| tabs.at(40, x, &theme)).to_vec();
        assert_eq!(found, [Some(0), Some(0), None, Some(1), Some(1), None, Some(2), None]);
        assert_eq!(tabs.at(24, 9, &theme), Some(1));
    }
}
