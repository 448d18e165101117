//! Text from people and files is made harmless at the door, and stays as it is from then on.

use concertar::session::id::SessionId;
use concertar::session::{Paragraphs, Text};
use proptest::prelude::*;
use unicode_normalization::is_nfc;

/// Text with what does harm: control characters, marks of direction, unseen marks, loose accents.
fn wild() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        any::<char>().prop_map(String::from),
        "[a-zñáü ]{0,4}",
        prop::sample::select(vec![
            "\u{1b}[2J",
            "\u{9b}31m",
            "\u{202e}",
            "\u{2066}",
            "\u{200b}",
            "\u{301}",
            "\u{303}",
            "\u{feff}",
            "\r\n",
            "\t",
            "\u{2028}",
            "\u{85}",
            "\0",
            "\u{7f}",
            "\u{ad}",
            "e\u{200b}\u{301}",
            "\u{e0041}",
        ])
        .prop_map(String::from),
    ];
    proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn clean_text_is_harmless_composed_and_trimmed(raw in wild()) {
        let text = Text::new(&raw);
        prop_assert!(text.as_str().chars().all(|it| !it.is_control()));
        let unseen = |it: char| matches!(it, '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        prop_assert!(!text.as_str().contains(unseen));
        prop_assert!(is_nfc(text.as_str()));
        prop_assert_eq!(text.as_str().trim(), text.as_str());
    }

    #[test]
    fn clean_text_is_not_changed_again(raw in wild()) {
        let once = Text::new(&raw);
        prop_assert_eq!(&Text::new(once.as_str()), &once);
        let paragraphs = Paragraphs::new(&raw);
        prop_assert_eq!(&Paragraphs::new(&paragraphs.joined()), &paragraphs);
    }

    #[test]
    fn what_is_read_from_a_file_is_clean_too(raw in wild()) {
        let written = ron::to_string(&raw).unwrap();
        prop_assert_eq!(ron::from_str::<Text>(&written).unwrap(), Text::new(&raw));
        let written = ron::to_string(&vec![raw.clone(), String::new()]).unwrap();
        prop_assert_eq!(ron::from_str::<Paragraphs>(&written).unwrap(), Paragraphs::from_lines([raw.as_str()]));
        let id: SessionId = ron::from_str(&ron::to_string(&raw).unwrap()).unwrap();
        prop_assert!(id.as_str().chars().all(|it| it.is_ascii_alphanumeric() || it == '-'));
    }
}

#[test]
fn a_text_cut_at_the_limit_is_not_changed_again() {
    let once = Text::new(&format!("{} {}", "a".repeat(Text::LIMIT - 1), "b"));
    assert_eq!(once.as_str().len(), Text::LIMIT - 1, "no blank is left at the cut");
    assert_eq!(Text::new(once.as_str()), once);
}

#[test]
fn a_session_is_named_by_twelve_figures() {
    assert_eq!(SessionId::from_bits(u64::MAX).as_str(), "ffffffffffff");
    assert_eq!(SessionId::from_bits(10).as_str(), "00000000000a");
    assert_eq!(SessionId::new("../../etc/x").as_str(), "etcx");
}
