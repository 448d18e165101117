//! The arguments of `concertar tally`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use super::asked::{Broken, Marks, reached, scale};
use super::name::Name;
use crate::cli::values::{whole, written};
use crate::words::Words;

/// The command with all its options.
pub(in crate::cli) fn command(words: &Words) -> Command {
    Command::new("tally")
        .visible_alias("escrutinio")
        .about(words.tally_about())
        .long_about(words.tally_long_about())
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .required(true)
                .help(words.tally_file()),
        )
        .arg(number("round", "N", words.tally_round(), words))
        .arg(choice("method", "METHOD", Name::codes(), words.tally_method()).short('m'))
        .arg(choice("ballots", "MARKS", Marks::codes(), words.tally_ballots()))
        .arg(choice("format", "FORMAT", vec!["text", "json"], words.cli_format()).default_value("text"))
        .arg(Arg::new("robustness").long("robustness").action(ArgAction::SetTrue).help(words.tally_robustness()))
        .args(of_choice(words))
        .args(of_numbers(words))
        .args(of_orders(words))
        .args(of_places(words))
}

/// What hands, a single choice and ticks need to be adopted.
fn of_choice(words: &Words) -> [Arg; 3] {
    [
        choice("base", "BASE", vec!["cast", "valid", "present", "entitled"], words.tally_base()),
        Arg::new("threshold")
            .long("threshold")
            .value_name("SHARE")
            .value_parser(written(reached, words.tally_threshold_wrong()))
            .help(words.tally_threshold()),
        number("people", "N", words.tally_people(), words),
    ]
}

/// What points, scores, grades and votes are held to.
fn of_numbers(words: &Words) -> [Arg; 9] {
    [
        small("points", words.tally_points(), words),
        small("max-per-option", words.tally_most(), words),
        Arg::new("scale")
            .long("scale")
            .value_name("SCALE")
            .allow_hyphen_values(true)
            .value_parser(written(scale, words.tally_scale_wrong()))
            .help(words.tally_scale()),
        choice("rank-by", "RULE", vec!["sum", "mean"], words.tally_rank_by()),
        Arg::new("grades")
            .long("grades")
            .value_name("N")
            .value_parser(whole::<u16>(2..=u64::MAX, words))
            .help(words.tally_grades()),
        choice("missing", "RULE", vec!["worst", "ignore"], words.tally_missing()),
        small("credits", words.tally_credits(), words),
        choice("scaling", "RULE", vec!["none", "min-max", "share"], words.tally_scaling()),
        choice(
            "random-index",
            "TABLE",
            vec!["saaty-1980", "saaty", "donegan-dodd", "alonso-lamata"],
            words.tally_random_index(),
        ),
    ]
}

fn of_orders(words: &Words) -> [Arg; 1] {
    [choice("borda", "POINTS", vec!["mean", "zero", "modified"], words.tally_borda())]
}

/// How many are chosen together, and what may be spent.
fn of_places(words: &Words) -> [Arg; 7] {
    [
        small("seats", words.tally_seats(), words),
        choice("completion", "RULE", vec!["none", "add1", "phragmen", "approval"], words.tally_completion()),
        number("budget", "N", words.tally_budget(), words),
        number("costs", "N,N,…", words.tally_costs(), words).value_delimiter(','),
        choice("utility", "RULE", vec!["cost", "cardinality"], words.tally_utility()),
        choice("tie-break", "RULE", Broken::codes(), words.tally_tie_break()),
        Arg::new("seed")
            .long("seed")
            .value_name("N")
            .value_parser(whole::<u64>(0..=u64::MAX, words))
            .help(words.tally_seed()),
    ]
}

fn choice(name: &'static str, value: &'static str, codes: Vec<&'static str>, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).value_parser(codes).help(help)
}

/// A whole number, from 1.
fn number(name: &'static str, value: &'static str, help: String, words: &Words) -> Arg {
    Arg::new(name).long(name).value_name(value).value_parser(whole::<u64>(1..=u64::MAX, words)).help(help)
}

/// A whole number, from 1, that a method takes.
fn small(name: &'static str, help: String, words: &Words) -> Arg {
    Arg::new(name).long(name).value_name("N").value_parser(whole::<u32>(1..=u64::MAX, words)).help(help)
}
