//! What stands around the text: whose paper it is, its title and state, the way to its parts, and its foot.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};

use super::headings;
use crate::report::document::{Block, Document, Logo, LogoKind};
use crate::words::Words;

/// A paper with fewer parts than these is seen at a glance, and needs no list of them.
const LEAST_PARTS: usize = 5;

pub(super) fn header(document: &Document, words: &Words) -> Markup {
    let metadata = &document.metadata;
    html! {
        header.head {
            @if metadata.identity.logo.is_some() || !metadata.identity.name.is_empty() {
                div.identity {
                    @if let Some(logo) = &metadata.identity.logo { (mark(logo, &metadata.identity.name)) }
                    @if !metadata.identity.name.is_empty() { p { (metadata.identity.name) } }
                }
            }
            @if !metadata.kind.is_empty() { p.kind { (metadata.kind) } }
            h1 { (document.title) }
            @if !document.subtitle.is_empty() { p.subtitle { (document.subtitle) } }
            @if metadata.is_draft { p.draft { (words.paper_draft()) } }
        }
    }
}

/// A mark in the file itself; a picture so given runs nothing and fetches nothing.
fn mark(logo: &Logo, name: &str) -> Markup {
    let kind = match logo.kind {
        LogoKind::Png => "image/png",
        LogoKind::Svg => "image/svg+xml",
    };
    html! { img src={ "data:" (kind) ";base64," (STANDARD.encode(&logo.bytes)) } alt=(name); }
}

pub(super) fn contents(blocks: &[Block], words: &Words) -> Markup {
    let is_long = headings(blocks).count() >= LEAST_PARTS;
    html! {
        @if is_long {
            nav aria-labelledby="contents" {
                h2 #contents { (words.paper_contents()) }
                ol { @for (anchor, text) in headings(blocks) { li { a href={ "#" (anchor) } { (text) } } } }
            }
        }
    }
}

pub(super) fn footer(document: &Document, words: &Words) -> Markup {
    let footer = &document.metadata.identity.footer;
    html! {
        footer {
            @if !footer.is_empty() { p { (footer) } }
            p { (words.paper_made_with()) }
        }
    }
}
