//! The typeface of papers and of the pictures in them: Source Sans 3 by Adobe, under the SIL Open Font License that stands
//! beside its files.

/// The faces as the bytes of their files: regular, italic, semibold, bold. One place, so that the program holds them once.
pub static FACES: [&[u8]; 4] = [
    include_bytes!("fonts/SourceSans3-Regular.ttf"),
    include_bytes!("fonts/SourceSans3-It.ttf"),
    include_bytes!("fonts/SourceSans3-Semibold.ttf"),
    include_bytes!("fonts/SourceSans3-Bold.ttf"),
];
