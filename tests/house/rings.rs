//! Which ring a file belongs to, and what each ring may know.

/// The rings, the heart innermost. Dependencies point inward only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ring {
    /// `session`, `voting`, `analysis`: plain values.
    Heart,
    /// `words`: a ring of its own between heart and papers, because papers and screens both speak.
    Words,
    /// `storage`, `report`, `templates`, `ballot_files`.
    Papers,
    /// `app`, `screens`, `ui`, `keys`.
    Screens,
    /// `main.rs`, `lib.rs`, `cli`, `terminal`.
    Outside,
}

/// The ring of a module at the root of the library; `None` when the design does not know it.
pub(crate) fn ring_of_module(module: &str) -> Option<Ring> {
    Some(match module {
        "session" | "voting" | "analysis" => Ring::Heart,
        "words" => Ring::Words,
        "storage" | "report" | "templates" | "ballot_files" => Ring::Papers,
        "app" | "screens" | "ui" | "keys" => Ring::Screens,
        "main" | "lib" | "cli" | "terminal" => Ring::Outside,
        _ => return None,
    })
}

/// The names of the modules down to a file of `src/`: `src/screens/swot/view.rs` is `[screens, swot, view]`.
pub(crate) fn modules(path: &str) -> Vec<&str> {
    path.trim_start_matches("src/").trim_end_matches(".rs").split('/').collect()
}

/// Whether the file builds the program and is no part of it.
pub(crate) fn is_build_script(path: &str) -> bool {
    path == "src/words/build.rs"
}

#[test]
fn modules_follow_the_path() {
    assert_eq!(modules("src/main.rs"), ["main"]);
    assert_eq!(modules("src/screens/swot/view.rs"), ["screens", "swot", "view"]);
}
