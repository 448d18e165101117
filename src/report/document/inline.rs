//! Runs of text within a paragraph.

/// A run of text of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it says.
    pub text: String,
    /// How it is set.
    pub style: Style,
}

/// How a run of text is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// As usual.
    #[default]
    Plain,
    /// To be found at a glance.
    Strong,
    /// Said with another voice: a remark, a title.
    Emphasis,
}

impl Span {
    /// Text as usual.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Plain }
    }

    /// Text to be found at a glance.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Strong }
    }

    /// Text with another voice.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Emphasis }
    }

    /// Spans led by a label with its mark: «**Decide:** la mesa».
    pub fn led(label: &str, mark: char, spans: &[Self]) -> Vec<Self> {
        let head = [Self::strong(format!("{label}{mark}")), Self::plain(" ")];
        head.into_iter().chain(spans.iter().cloned()).collect()
    }

    /// The spans with neighbours of one style made one, without empty ones, on one line, trimmed at both ends.
    pub fn tidy(spans: &[Self]) -> Vec<Self> {
        let mut tidy: Vec<Self> = Vec::new();
        for span in spans.iter().filter(|span| !span.text.is_empty()) {
            let text = span.text.replace(['\n', '\r', '\t'], " ");
            match tidy.last_mut() {
                Some(last) if last.style == span.style => last.text.push_str(&text),
                _ => tidy.push(Self { text, style: span.style }),
            }
        }
        trim(&mut tidy, |text| text.trim_start().to_owned(), 0);
        let last = tidy.len().saturating_sub(1);
        trim(&mut tidy, |text| text.trim_end().to_owned(), last);
        tidy
    }

    /// The bare text of the spans.
    pub fn text_of(spans: &[Self]) -> String {
        Self::tidy(spans).into_iter().map(|span| span.text).collect()
    }
}

/// Trims one end of a paragraph, also where spans of nothing but spaces stand there.
fn trim(spans: &mut Vec<Span>, cut: fn(&str) -> String, place: usize) {
    let mut place = place;
    while let Some(span) = spans.get_mut(place) {
        span.text = cut(&span.text);
        if !span.text.is_empty() {
            return;
        }
        spans.remove(place);
        place = place.min(spans.len().saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_of_one_style_become_one() {
        let spans = [Span::plain("  "), Span::strong("a"), Span::strong("b"), Span::plain(""), Span::plain(" c\n d ")];
        assert_eq!(Span::tidy(&spans), [Span::strong("ab"), Span::plain(" c  d")]);
        assert!(Span::tidy(&[Span::plain(" "), Span::strong(" ")]).is_empty());
        assert_eq!(Span::tidy(&[Span::strong("a"), Span::plain(" "), Span::strong(" ")]), [Span::strong("a")]);
    }
}
