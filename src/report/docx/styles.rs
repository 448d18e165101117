//! How everything looks: the parts that are the same for every paper but for colours and language.

use crate::report::palette::Palette;
use crate::session::language::Language;

/// The styles, in these colours.
pub(super) fn write(palette: Palette, language: Language) -> String {
    include_str!("parts/styles.xml")
        .replace("{ink}", &palette.ink.digits())
        .replace("{tint}", &palette.tint.digits())
        .replace("{line}", &palette.line.digits())
        .replace("{language}", self::language(language))
}

/// The settings of the file.
pub(super) fn settings(language: Language) -> String {
    include_str!("parts/settings.xml").replace("{language}", self::language(language))
}

/// The language with a country, without which word processors check no spelling. Spanish and English papers are read in
/// many countries: theirs are the ones that every word processor has.
pub(super) fn language(language: Language) -> &'static str {
    match language {
        Language::Spanish => "es-ES",
        Language::English => "en-GB",
        Language::Portuguese => "pt-BR",
    }
}
