//! The worked examples, shipped inside the program so that the demonstration needs no folder.

/// A worked example: a session file as it stands in the folder `sessions` of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The name of the file.
    pub file: &'static str,
    /// Its whole text.
    pub text: &'static str,
}

/// All examples; the first, a whole workshop from opening to follow-up, is the one for a demonstration.
pub fn examples() -> &'static [Example] {
    &EXAMPLES
}

const EXAMPLES: [Example; 3] = [
    Example { file: "2013-09-25-al-las-quito.ron", text: include_str!("../../sessions/2013-09-25-al-las-quito.ron") },
    Example {
        file: "2022-09-15-mesa-de-bogota.ron",
        text: include_str!("../../sessions/2022-09-15-mesa-de-bogota.ron"),
    },
    Example {
        file: "2018-03-22-mesa-de-buenos-aires.ron",
        text: include_str!("../../sessions/2018-03-22-mesa-de-buenos-aires.ron"),
    },
];
