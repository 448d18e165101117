//! Drawings as data, each with words that say the same to who cannot see it.

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What is drawn.
    pub drawing: Drawing,
    /// The same in words, for formats without drawings and for readers who do not see them.
    pub alternative: String,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// A bar for each thing, from the first down.
    Bars(Vec<Bar>),
    /// Things placed by two grades, as in the map of influence and interest.
    Matrix {
        /// What grows to the right.
        across: String,
        /// What grows upward.
        upward: String,
        /// The least and the greatest grade, in hundredths, the same on both sides.
        range: (i64, i64),
        /// What is placed.
        marks: Vec<Mark>,
    },
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is, against the others of the drawing; at least zero.
    pub length: i64,
    /// The figure beside it, as written.
    pub figure: String,
    /// Whether it stands out: chosen, first.
    pub strong: bool,
}

/// One thing placed in a matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it is called.
    pub label: String,
    /// Its place to the right, in hundredths of a grade.
    pub across: i64,
    /// Its place upward, in hundredths of a grade.
    pub upward: i64,
}
