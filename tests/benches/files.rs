//! How quick files of ballots are read, apart from the counting: orders and numbers on twenty options.

use concertar::ballot_files::{Format, Kind, Wanted, read, write};
use concertar::session::Text;
use concertar::voting::ballots::Ballots;
use divan::Bencher;
use divan::counter::BytesCount;

use crate::must;
use crate::votes::{OPTIONS, SIZES, numbers, orders};

fn reads(bencher: Bencher<'_, '_>, ballots: &Ballots, format: Format, kind: Kind) {
    let options: Vec<Text> = (1..=OPTIONS).map(|number| Text::new(&format!("Eje {number}"))).collect();
    let file = must(write(&options, &[], ballots, None, format).map_err(|reason| format!("{reason:?}")));
    let wanted = Wanted::from(kind);
    bencher.counter(BytesCount::of_str(&file)).bench_local(|| {
        let found = read(file.as_bytes(), format, &wanted);
        assert!(found.ballots.is_some() && found.faults.is_empty(), "the file is read whole");
        found
    });
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn orders_of_preflib(bencher: Bencher<'_, '_>, size: usize) {
    reads(bencher, &Ballots::Rankings(orders(size, OPTIONS)), Format::Soc, Kind::Rankings);
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn orders_of_a_table(bencher: Bencher<'_, '_>, size: usize) {
    reads(bencher, &Ballots::Rankings(orders(size, OPTIONS)), Format::Csv, Kind::Rankings);
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn numbers_of_a_table(bencher: Bencher<'_, '_>, size: usize) {
    reads(bencher, &Ballots::Scores(numbers(size, OPTIONS, 10)), Format::Csv, Kind::Scores { least: 0, most: 9 });
}
