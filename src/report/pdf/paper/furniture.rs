//! What stands around the text: the head of the first page, the lines above and below each page, the mark of a draft.

use serde::Serialize;

use super::super::breaks::Written;
use super::super::letters::Pen;
use super::super::press::File;
use crate::report::document::{Document, LogoKind};
use crate::words::Words;

/// The letters of a title that fit above each page, beside the state.
const TITLE: usize = 84;

/// The letters that fit below each page, in three lines.
const FOOT: usize = 270;

/// The room for the mark of an institution, in points.
const LOGO: (u32, u32) = (180, 48);

/// The head of the first page.
#[derive(Debug, Serialize)]
pub(super) struct Head {
    institution: Written,
    logo: Option<Logo>,
    kind: String,
    state: String,
    subtitle: Option<Written>,
}

/// The mark of the institution, as large as it may be.
#[derive(Debug, Serialize)]
struct Logo {
    file: String,
    width: u32,
    height: u32,
}

impl Head {
    pub(super) fn of(document: &Document, pen: &mut Pen, files: &mut Vec<File>) -> Self {
        let metadata = &document.metadata;
        Self {
            institution: pen.write(&metadata.identity.name),
            logo: logo(document, files),
            kind: pen.letters(&metadata.kind),
            state: pen.letters(&metadata.state),
            subtitle: (!document.subtitle.is_empty()).then(|| pen.write(&document.subtitle)),
        }
    }
}

fn logo(document: &Document, files: &mut Vec<File>) -> Option<Logo> {
    let logo = document.metadata.identity.logo.as_ref()?;
    let file = match logo.kind {
        LogoKind::Png => "logo.png",
        LogoKind::Svg => "logo.svg",
    };
    files.push((file.to_owned(), logo.bytes.clone()));
    let (width, height) = fit((logo.width, logo.height), LOGO, true);
    Some(Logo { file: file.to_owned(), width, height })
}

/// The size of a picture within a room, of the same shape; grown to fill it only where it `grows`.
pub(super) fn fit(size: (u32, u32), room: (u32, u32), grows: bool) -> (u32, u32) {
    let (width, height) = (u64::from(size.0.max(1)), u64::from(size.1.max(1)));
    let (most_wide, most_high) = (u64::from(room.0), u64::from(room.1));
    let fits = width <= most_wide && height <= most_high;
    let (wide, high) = if fits && !grows {
        (width, height)
    } else if width * most_high > height * most_wide {
        (most_wide, height * most_wide / width)
    } else {
        (width * most_high / height, most_high)
    };
    let small = |side: u64| u32::try_from(side.max(1)).unwrap_or(u32::MAX);
    (small(wide), small(high))
}

/// What stands above and below each page.
#[derive(Debug, Serialize)]
pub(super) struct Running {
    title: String,
    state: String,
    foot: String,
    /// The number of the page and of all pages, with `{page}` and `{pages}` in their places.
    page: String,
    /// What stands across each page of a draft.
    draft: Option<String>,
}

impl Running {
    pub(super) fn of(document: &Document, words: &Words, pen: &mut Pen) -> Self {
        let metadata = &document.metadata;
        Self {
            title: pen.letters(&short(&document.title, TITLE)),
            state: pen.letters(&metadata.state),
            foot: pen.letters(&short(&metadata.identity.footer, FOOT)),
            page: words.paper_page("{page}", "{pages}"),
            draft: metadata.is_draft.then(|| words.paper_draft().to_uppercase()),
        }
    }
}

/// The text, or as much of it as there is room for.
pub(super) fn short(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let kept: String = text.chars().take(room).collect();
    let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(before, _)| before);
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_keep_their_shape() {
        assert_eq!(fit((400, 100), (200, 100), false), (200, 50));
        assert_eq!(fit((100, 400), (200, 100), false), (25, 100));
        assert_eq!(fit((100, 50), (200, 100), false), (100, 50));
        assert_eq!(fit((10, 5), (200, 100), true), (200, 100));
        assert_eq!(fit((0, 0), (200, 100), true), (100, 100));
        assert_eq!(fit((u32::MAX, 1), (200, 100), false), (200, 1));
    }

    #[test]
    fn long_titles_end_at_a_word() {
        assert_eq!(short("Mesa de internacionalización", 12), "Mesa de…");
        assert_eq!(short("Mesa", 12), "Mesa");
        assert_eq!(short("Internacionalización", 5), "Inter…");
    }
}
