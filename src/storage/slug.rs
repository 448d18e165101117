//! File names from titles.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The longest name made of a title, in characters.
const LONGEST: usize = 60;

/// The letters and figures of `title` in ASCII, small, with hyphens between words: safe as a part of a file name on any
/// system, whatever the title holds. `None` when nothing of it is left.
pub fn slug(title: &str) -> Option<String> {
    let mut slug = String::new();
    for sign in title.nfd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase) {
        match sign {
            'a'..='z' | '0'..='9' => slug.push(sign),
            'ø' => slug.push('o'),
            'æ' => slug.push_str("ae"),
            'œ' => slug.push_str("oe"),
            'ß' => slug.push_str("ss"),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    if slug.len() > LONGEST {
        slug.truncate(LONGEST);
        // Rather without the last word than with half of it.
        if let Some(end) = slug.rfind('-') {
            slug.truncate(end);
        }
    }
    let slug = slug.trim_end_matches('-');
    (!slug.is_empty()).then(|| slug.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_plain_names() {
        for (title, name) in [
            ("Mesa de internacionalización · Quito", Some("mesa-de-internacionalizacion-quito")),
            ("  ¿Qué año?  Ñandú / São Paulo ", Some("que-ano-nandu-sao-paulo")),
            ("../../etc/passwd", Some("etc-passwd")),
            ("C:\\CON", Some("c-con")),
            ("东京", None),
            ("...", None),
        ] {
            assert_eq!(slug(title).as_deref(), name, "{title}");
        }
    }

    #[test]
    fn long_titles_end_with_a_whole_word() {
        let name = slug(&"palabra ".repeat(20)).unwrap();
        assert!(name.len() <= LONGEST && name.ends_with("-palabra"), "{name}");
        assert_eq!(slug(&"a".repeat(200)).unwrap().len(), LONGEST);
    }
}
