//! The path of a file as people give it: typed, pasted, or dropped into the terminal, which writes it in a way of its own.

use std::path::PathBuf;

/// The path that was meant: without quotes around it, without the backslashes that a shell would want before spaces, and
/// out of an address such as `file:///home/ana/mis%20votos.csv`.
pub(super) fn meant(line: &str) -> PathBuf {
    let line = line.trim();
    if let Some(address) = line.strip_prefix("file://") {
        return PathBuf::from(of_address(address));
    }
    PathBuf::from(unquoted(line).unwrap_or_else(|| if is_of_windows(line) { line.to_owned() } else { unescaped(line) }))
}

/// What stands in quotes, where all of the line does. Within single quotes a shell writes an apostrophe as `'\''`.
fn unquoted(line: &str) -> Option<String> {
    let inner = |quote: char| line.strip_prefix(quote)?.strip_suffix(quote).filter(|_| line.len() > 1);
    let single = inner('\'').map(|inner| inner.replace("'\\''", "'"));
    single.or_else(|| {
        let inner = inner('"')?;
        Some(if is_of_windows(inner) { inner.to_owned() } else { unescaped(inner) })
    })
}

/// Whether backslashes stand between folders: `C:\votos.csv`, `\\equipo\votos.csv`.
fn is_of_windows(line: &str) -> bool {
    let mut letters = line.chars();
    let drive = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic());
    line.starts_with("\\\\") || (drive && letters.next() == Some(':') && letters.next() == Some('\\'))
}

/// Without the backslashes before signs; before a letter or a figure it is part of the name.
fn unescaped(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letters.peek() {
            Some(next) if letter == '\\' && !next.is_alphanumeric() => plain.extend(letters.next()),
            _ => plain.push(letter),
        }
    }
    plain
}

/// The path of an address: behind the name of this computer, with `%20` and the like written out.
fn of_address(address: &str) -> String {
    let path = address.strip_prefix("localhost").unwrap_or(address);
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| *byte == b'%').and_then(|figures| std::str::from_utf8(figures).ok());
        let meant = escaped.and_then(|figures| u8::from_str_radix(figures, 16).ok());
        bytes.push(meant.unwrap_or(*byte));
        rest = if meant.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    let path = String::from_utf8_lossy(&bytes).into_owned();
    // A drive has a slash before it in an address, and none in a path.
    let drive = path.strip_prefix('/').filter(|path| path.get(1..2) == Some(":"));
    drive.map(str::to_owned).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_understood_as_terminals_write_it() {
        let meant = |line: &str| meant(line).display().to_string();
        for line in [
            "/home/ana/mis votos (1).csv",
            " /home/ana/mis votos (1).csv ",
            "'/home/ana/mis votos (1).csv'",
            "\"/home/ana/mis votos (1).csv\"",
            r"/home/ana/mis\ votos\ \(1\).csv",
            "file:///home/ana/mis%20votos%20(1).csv",
            "file://localhost/home/ana/mis%20votos%20%281%29.csv",
        ] {
            assert_eq!(meant(line), "/home/ana/mis votos (1).csv", "{line}");
        }
        assert_eq!(meant(r"'/home/ana/l'\''eau.csv'"), "/home/ana/l'eau.csv");
        assert_eq!(meant("/home/ana/l'eau.csv"), "/home/ana/l'eau.csv");
        assert_eq!(meant("~/votos.csv"), "~/votos.csv");
        assert_eq!(meant("file:///C:/votos/ma%C3%B1ana.csv"), "C:/votos/mañana.csv");
        for line in [r"C:\Ana\mis votos.csv", r#""C:\Ana\mis votos.csv""#] {
            assert_eq!(meant(line), r"C:\Ana\mis votos.csv", "{line}");
        }
        assert_eq!(meant(r"\\equipo\ana\votos.csv"), r"\\equipo\ana\votos.csv");
    }

    #[test]
    fn strange_lines_are_paths_too() {
        for line in ["", "'", "\"", "\\", "file://", "file://%", "file://%zz", "%41", "''", "á:\\"] {
            let _ = meant(line);
        }
        assert_eq!(meant("100%25.csv"), PathBuf::from("100%25.csv"));
    }
}
