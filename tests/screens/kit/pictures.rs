//! What each piece shows on a common and on a narrow area, with all signs and with those of a typewriter.

use concertar::ui::symbols::Symbols;
use concertar::ui::theme::{Theme, ThemeName};

use super::{Sample, drawn, samples, shown};

fn picture(sample: Sample, width: u16, height: u16) -> String {
    shown(&drawn(sample, width, height, &Theme::default()))
}

fn typed(sample: Sample, width: u16, height: u16) -> String {
    shown(&drawn(sample, width, height, &Theme::of(ThemeName::Sober).with_symbols(Symbols::Ascii)))
}

#[test]
fn lists() {
    insta::assert_snapshot!("list", picture(samples::list, 40, 8));
    insta::assert_snapshot!("tall_list", picture(samples::tall_list, 40, 12));
    insta::assert_snapshot!("panels", picture(samples::panels, 64, 8));
}

#[test]
fn tables() {
    insta::assert_snapshot!("table", picture(samples::table, 78, 8));
    insta::assert_snapshot!("table_narrow", picture(samples::table, 36, 6));
}

#[test]
fn results() {
    insta::assert_snapshot!("bars", picture(samples::bars, 78, 6));
    insta::assert_snapshot!("bars_narrow", picture(samples::bars, 40, 6));
    insta::assert_snapshot!("bars_large", picture(samples::large_bars, 100, 17));
    insta::assert_snapshot!("bars_typed", typed(samples::bars, 78, 6));
}

#[test]
fn duels_and_scales() {
    insta::assert_snapshot!("heat", picture(samples::heat, 78, 10));
    insta::assert_snapshot!("heat_large", picture(samples::large_heat, 100, 13));
    insta::assert_snapshot!("heat_typed", typed(samples::heat, 60, 8));
    insta::assert_snapshot!("scales", picture(samples::scales, 50, 25));
    insta::assert_snapshot!("scales_typed", typed(samples::scales, 40, 12));
    insta::assert_snapshot!("histogram", picture(samples::histogram, 12, 3));
    insta::assert_snapshot!("histogram_typed", typed(samples::histogram, 6, 2));
    insta::assert_snapshot!("share", picture(samples::share, 40, 4));
}

#[test]
fn maps() {
    insta::assert_snapshot!("matrix", picture(samples::matrix, 100, 22));
    insta::assert_snapshot!("matrix_narrow", picture(samples::matrix, 50, 22));
    insta::assert_snapshot!("matrix_crowded", picture(samples::crowded_matrix, 78, 20));
    insta::assert_snapshot!("matrix_typed", typed(samples::matrix, 78, 18));
}

#[test]
fn boards() {
    insta::assert_snapshot!("board", picture(samples::board, 80, 20));
    insta::assert_snapshot!("board_large", picture(samples::large_board, 120, 30));
    insta::assert_snapshot!("board_narrow", picture(samples::board, 36, 10));
    insta::assert_snapshot!("board_typed", typed(samples::board, 80, 16));
}

#[test]
fn notes() {
    insta::assert_snapshot!("note", picture(samples::note, 60, 12));
}

#[test]
fn large_words() {
    insta::assert_snapshot!("big", picture(samples::big, 90, 8));
    insta::assert_snapshot!("big_too_small", picture(samples::big, 30, 3));
}

#[test]
fn gauges() {
    insta::assert_snapshot!("quorum", picture(samples::quorum, 70, 4));
    insta::assert_snapshot!("quorum_narrow", picture(samples::quorum, 38, 4));
    insta::assert_snapshot!("quorum_typed", typed(samples::quorum, 70, 4));
}

#[test]
fn typewriters_show_nothing_they_do_not_have() {
    let words = "áéíóúñÁÉÍÓÚÑºª«»日本";
    for (name, sample) in samples::ALL {
        let found = typed(sample, 100, 30);
        let strange: String = found.chars().filter(|sign| !sign.is_ascii() && !words.contains(*sign)).collect();
        assert_eq!(strange, "", "{name}");
    }
}
