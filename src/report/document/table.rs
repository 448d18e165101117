//! Tables.

use jiff::civil::Date;

use super::Signatory;

/// A table: a header, rows of as many cells, and a caption.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows; may be empty.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows. A row with fewer cells than there are columns is filled up with empty ones.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub header: String,
    /// Where its cells lean.
    pub alignment: Alignment,
}

/// Where the cells of a column lean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// To the left, as text.
    #[default]
    Left,
    /// To the middle.
    Centre,
    /// To the right, as numbers.
    Right,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Text; empty text is an empty cell.
    Text(String),
    /// Text to be found at a glance.
    Strong(String),
    /// A whole number, kept as one so that a sheet can add it up.
    Number(i64),
    /// A day, kept as one so that a sheet can sort by it, and as it is read.
    Day(Date, String),
}

impl Cell {
    /// The cell as it is read.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Day(_, text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&crate::session::Text> for Cell {
    fn from(text: &crate::session::Text) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Table {
    /// A table without rows yet.
    pub fn new(caption: impl Into<String>) -> Self {
        Self { caption: caption.into(), ..Self::default() }
    }

    /// Adds a column of text.
    #[must_use]
    pub fn text(self, header: impl Into<String>) -> Self {
        self.column(header, Alignment::Left)
    }

    /// Adds a column of numbers.
    #[must_use]
    pub fn numbers(self, header: impl Into<String>) -> Self {
        self.column(header, Alignment::Right)
    }

    /// The people who sign as a table, for formats without a form for them.
    pub fn of_signatures(headers: &[String; 3], people: &[Signatory]) -> Self {
        let mut table = headers.iter().fold(Self::new(""), |table, header| table.text(&**header));
        for it in people {
            table.row(vec![(&*it.name).into(), (&*it.quality).into(), "".into()]);
        }
        table
    }

    fn column(mut self, header: impl Into<String>, alignment: Alignment) -> Self {
        self.columns.push(Column { header: header.into(), alignment });
        self
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(cells);
    }

    /// The table without columns in which nothing stands, so that what was not recorded takes no room.
    #[must_use]
    pub fn without_empty_columns(mut self) -> Self {
        let filled =
            |place: usize| self.rows.iter().any(|row| row.get(place).is_some_and(|cell| !cell.text().is_empty()));
        let kept: Vec<bool> = (0..self.columns.len()).map(filled).collect();
        let keeps = |place: usize| kept.get(place).copied().unwrap_or(false);
        self.columns = pick(self.columns, keeps);
        self.rows = self.rows.into_iter().map(|row| pick(row, keeps)).collect();
        self
    }
}

fn pick<T>(list: Vec<T>, keeps: impl Fn(usize) -> bool) -> Vec<T> {
    list.into_iter().enumerate().filter(|(place, _)| keeps(*place)).map(|(_, it)| it).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_without_content_go() {
        let mut table = Table::new("").text("a").text("b").numbers("c");
        table.row(vec!["1".into(), "".into()]);
        table.row(vec!["".into(), "".into(), 3_u32.into()]);
        let table = table.without_empty_columns();
        assert_eq!(table.columns.iter().map(|it| it.header.as_str()).collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(table.rows[1], ["".into(), Cell::Number(3)]);
    }
}
