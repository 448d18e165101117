//! A square table of whole numbers.

/// A square table of whole numbers, a row and a column an option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Square {
    size: usize,
    /// Row after row.
    cells: Vec<u64>,
}

impl Square {
    /// Noughts.
    pub(super) fn new(size: usize) -> Self {
        Self { size, cells: vec![0; size * size] }
    }

    /// These cells, row after row: as many as rows times columns.
    pub(super) fn from_cells(size: usize, mut cells: Vec<u64>) -> Self {
        cells.resize(size * size, 0);
        Self { size, cells }
    }

    /// How many rows, and how many columns.
    pub fn size(&self) -> usize {
        self.size
    }

    /// A cell; nought beyond the edge.
    #[inline]
    pub fn at(&self, row: usize, column: usize) -> u64 {
        self.row(row).get(column).copied().unwrap_or(0)
    }

    /// A row; empty beyond the edge.
    #[inline]
    pub fn row(&self, row: usize) -> &[u64] {
        self.cells.get(row * self.size..(row + 1) * self.size).unwrap_or_default()
    }

    /// The rows from the first to the last.
    pub fn rows(&self) -> impl Iterator<Item = &[u64]> + '_ {
        (0..self.size).map(|row| self.row(row))
    }

    pub(super) fn add(&mut self, row: usize, column: usize, number: u64) {
        if row < self.size && column < self.size {
            self.cells[row * self.size + column] += number;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_lies_beyond_the_edge() {
        let mut square = Square::new(2);
        square.add(1, 0, 3);
        square.add(0, 2, 5);
        assert_eq!(square.rows().collect::<Vec<_>>(), [[0, 0], [3, 0]]);
        assert_eq!((square.at(0, 2), square.at(2, 0), square.row(2).len()), (0, 0, 0));
        assert_eq!(Square::new(0).rows().count(), 0);
    }
}
