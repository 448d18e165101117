//! No bytes break a reader: neither noise nor good files with something changed.

use concertar::ballot_files::{Format, Kind, Wanted, read};
use concertar::session::Text;
use proptest::prelude::*;

const FORMATS: [Format; 7] =
    [Format::Csv, Format::Soc, Format::Soi, Format::Toc, Format::Toi, Format::Cat, Format::Pabulib];

const KINDS: [Kind; 11] = [
    Kind::Rankings,
    Kind::Grades { grades: Some(5) },
    Kind::Scores { least: i32::MIN, most: i32::MAX },
    Kind::Points { points: Some(10), most_per_option: None },
    Kind::Credits { credits: None, negative: true },
    Kind::Approvals { most: Some(2) },
    Kind::Single,
    Kind::Stances,
    Kind::Consents,
    Kind::Comparisons,
    Kind::Sheets { least: 0, most: 10 },
];

const GOOD: [(Format, &str); 9] = [
    (Format::Csv, "voter,weight,count,Agua,\"Bosque, monte\",Camino\nAna,1,1,1,2,3\nEva,2,10,,1,1\n,1,1,\"3\",,0\n"),
    (Format::Csv, "Marca temporal;Ejes [Agua];Ejes [Bosque]\r\n9:30;sí;no\r\n9:31;+;-\r\n;;\r\n"),
    (Format::Csv, "voter,left,right,value\nAna,A,B,3\nAna,B,C,1/3\nEva,A,C,.5\n"),
    (Format::Csv, "voter,option,impact:4,cost:-1\nAna,A,3,4\nAna,B,5,\nEva,A,1,1\n"),
    (Format::Csv, "choice\nA\nB\nA\n"),
    (Format::Toi, "# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 6\n# ALTERNATIVE NAME 1: A\n3: 1,{2,3}\n2: 3,1\n1:\n"),
    (Format::Soi, "3\n1,A\n2,B\n3,C\n5,5,2\n3,1,2,3\n2,3,{1,2}\n"),
    (
        Format::Cat,
        "# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: 2\n# CATEGORY NAME 1: Yes\n3: {1,2},{3}\n2: 3,{1,2}\n",
    ),
    (
        Format::Pabulib,
        "META\nkey;value\nbudget;25.5\nvote_type;cumulative\nmax_length;2\nPROJECTS\nproject_id;cost;name\n1;6;A\n2;8.5;B\nVOTES\nvoter_id;vote;points\n1;1,2;3,2\n2;2;1\n3;;\n",
    ),
];

/// What every reading of anything must keep.
fn check(bytes: &[u8], format: Format, kind: Kind) {
    let wanted = Wanted { options: Vec::new(), ignore: vec!["Ejes".into()], kind };
    let file = read(bytes, format, &wanted);
    let turnout = file.turnout;
    assert_eq!(turnout.voters, turnout.valid + turnout.blank + turnout.spoilt);
    assert!(file.ballots.is_some() || !file.faults.is_empty(), "nothing read, and nothing said");
    for fault in &file.faults {
        assert!(fault.line != Some(0) && fault.column != Some(0));
    }
    for name in &file.options {
        assert!(!name.as_str().contains(char::is_control));
    }
    let mut names: Vec<&str> = file.options.iter().map(Text::as_str).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), file.options.len(), "two options of one name");
}

/// A change to a file: some bytes taken out, others put in their place.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, Vec<u8>)>> {
    let telling = prop::sample::select(&b",;\t\n\r\"{}:#0123456789-./\0\xffA "[..]);
    let put = prop_oneof![prop::collection::vec(telling, 0..4), prop::collection::vec(any::<u8>(), 0..4)];
    prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, put), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn noise_breaks_nothing(bytes in prop::collection::vec(any::<u8>(), 0..300), kind in prop::sample::select(&KINDS[..])) {
        for format in FORMATS {
            check(&bytes, format, kind);
        }
    }

    #[test]
    fn what_looks_like_a_file_breaks_nothing(
        text in "(# (NUMBER ALTERNATIVES|NUMBER VOTERS|ALTERNATIVE NAME 1|NUMBER CATEGORIES): [0-9]{1,3}\n){0,4}([0-9,;:{}\"#. AB\n\r-]|,|\n){0,80}",
        kind in prop::sample::select(&KINDS[..]),
    ) {
        for format in FORMATS {
            check(text.as_bytes(), format, kind);
        }
    }

    #[test]
    fn changed_files_break_nothing(
        changes in changes(),
        (format, good) in prop::sample::select(&GOOD[..]),
        kind in prop::sample::select(&KINDS[..]),
    ) {
        let mut bytes = good.as_bytes().to_vec();
        for (place, length, put) in changes {
            let start = place.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, put);
        }
        check(&bytes, format, kind);
    }
}

#[test]
fn good_files_are_read_as_every_kind() {
    for (format, good) in GOOD {
        for kind in KINDS {
            check(good.as_bytes(), format, kind);
            for end in 0..good.len() {
                check(&good.as_bytes()[..end], format, kind);
            }
        }
    }
}
