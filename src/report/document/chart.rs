//! Drawings as data, each with words that say the same to who cannot see it.

use jiff::civil::Date;

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What is drawn.
    pub drawing: Drawing,
    /// The same in words, for formats without drawings and for readers who do not see them.
    pub alternative: String,
    /// Whether a table or a list beside it says the same, so that formats without drawings leave it out.
    pub repeats: bool,
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
    /// Things and what ties them to one another.
    Network {
        /// The things, in order.
        nodes: Vec<String>,
        /// The ties among them.
        ties: Vec<Tie>,
    },
    /// Four panels in two rows, as the board of the SWOT.
    Board(Vec<Panel>),
    /// A table of figures shaded by how much they are.
    Heat {
        /// What each row is.
        rows: Vec<String>,
        /// What each column is.
        columns: Vec<String>,
        /// A cell for each column of each row; nothing where row and column do not meet.
        cells: Vec<Vec<Option<Shade>>>,
    },
    /// The places that things had one time after another.
    Ranks {
        /// What each time is called.
        times: Vec<String>,
        /// The things, with as many places as there are times.
        lines: Vec<RankLine>,
    },
    /// What falls due when.
    Calendar {
        /// The day on which it is read.
        today: Date,
        /// What the day on which it is read is called.
        today_label: String,
        /// What falls due, in order.
        entries: Vec<Due>,
    },
    /// The parts of a whole, in one bar.
    Parts(Vec<Part>),
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is, against the others of the drawing; at least zero.
    pub length: i64,
    /// How long it could have been, drawn as a track behind it; nothing where there is no such measure.
    pub most: Option<i64>,
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

/// What ties two things of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The place of the thing it leaves from.
    pub from: usize,
    /// The place of the thing it goes to.
    pub to: usize,
    /// Whether it goes both ways.
    pub mutual: bool,
    /// How strong it is, from 1 to 3.
    pub strength: u8,
    /// Whether it sets the two against one another.
    pub against: bool,
}

/// One panel of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// What it is.
    pub title: String,
    /// What it asks for, in a word or two; may be empty.
    pub subtitle: String,
    /// What stands in it.
    pub items: Vec<String>,
}

/// A cell of a table of heat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shade {
    /// The figure, as written; may be empty.
    pub figure: String,
    /// How deep it is shaded, from 0 to 100.
    pub depth: u8,
    /// Whether it stands out: won.
    pub strong: bool,
}

/// The places of one thing, from the first time to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankLine {
    /// What it is called.
    pub label: String,
    /// Its place each time, from 1; nothing where it had none.
    pub places: Vec<Option<u32>>,
    /// Whether it stands out: chosen.
    pub strong: bool,
}

/// Something that falls due on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it is called, in a few letters.
    pub label: String,
    /// What it is.
    pub text: String,
    /// When.
    pub date: Date,
    /// The day, as written.
    pub day: String,
    /// Whether it is past and not done.
    pub overdue: bool,
}

/// A part of a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub label: String,
    /// How many.
    pub count: u32,
}
