//! Texts that people could type, by chance or to do harm, that mean something in Markdown or HTML.

use concertar::session::Text;
use proptest::prelude::*;

/// Texts known to upset Markdown.
pub(crate) const TEXTS: [&str; 40] = [
    "*énfasis* y **fuerza** y ***ambas***",
    "snake_case _y_ __más__",
    "`código` y ``más``",
    "[enlace](http://ejemplo.org) y ![imagen](x.png)",
    "[x]: http://ejemplo.org \"título\"",
    "<script>alert('x')</script>",
    "<!-- comentario -->",
    "<http://ejemplo.org>",
    "a < b && c > d; R&D; &copy; &#42; &#x2a;",
    "# Título",
    "###### Título #",
    "- punto",
    "+ punto",
    "* punto",
    "1. punto",
    "12) punto",
    "> cita",
    "---",
    "***",
    "___",
    "===",
    "| a | b |",
    "a | b \\| c \\\\| d",
    "|---|",
    "```rust",
    "~~~",
    "~~tachado~~ y ~uno~",
    "\\",
    "\\\\ \\* \\",
    "C:\\Carpeta\\*.ron",
    "[ ] tarea",
    "- [x] hecha",
    "[^1] y [^1]: nota",
    "$x^2$ y $$y$$ cuesta $ 500",
    "correo@ejemplo.org y www.ejemplo.org",
    ": definición",
    "{#ancla} {.clase}",
    "!\\[no\\](imagen)",
    "internacionalizacióndescentralizadadelosgobiernosintermediosysusredesdeciudadesdelsur",
    "東京都 ñandú é ﬁn — «comillas» ¿sí?",
];

/// Texts known to upset spreadsheets and word processors.
pub(crate) const OFFICE: [&str; 20] = [
    "=HYPERLINK(\"http://ejemplo.org\",\"ver\")",
    "=cmd|'/c calc'!A1",
    "+1+1",
    "-2",
    "@SUM(A1:A9)",
    "\t=1+1",
    "'=1+1",
    "0012",
    "1e5",
    "12/03",
    "http://ejemplo.org/a?b=c&d=e",
    "mailto:a@ejemplo.org",
    "internal:'Hoja'!A1",
    "file:///etc/hosts",
    "_x0041_ y _x005F_",
    "]]> <![CDATA[ x ]]> &#0; &nbsp;",
    "TOC \\o \"1-3\" { PAGE } MERGEFIELD",
    "\u{202e}al revés\u{202c}",
    "مرحبا بالعالم و שלום",
    "👩🏽‍🚀 🇪🇨 日本語 ไทย हिन्दी",
];

/// Any line that the record can hold, with signs more often than chance would have them.
pub(crate) fn line() -> impl Strategy<Value = String> {
    let signs = prop::collection::vec(
        prop_oneof![
            3 => prop::sample::select("\\`*_[]<>()#+-.!|~&;:=$^{}@\"'1 ".chars().collect::<Vec<_>>()).prop_map(String::from),
            2 => prop::sample::select(vec!["a", "ñ", "zé", "http", "www", "://", "amp;", "&#", "copy;", "  ", "東", "«", "…"])
                .prop_map(String::from),
            1 => any::<char>().prop_map(String::from),
        ],
        0..24,
    )
    .prop_map(|parts| parts.concat());
    let known = prop::sample::select(TEXTS.to_vec()).prop_map(String::from);
    prop_oneof![4 => signs, 1 => known].prop_map(|raw| Text::new(&raw).to_string())
}
