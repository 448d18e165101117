//! Which form a file of ballots has.

/// The form of a file of ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A table with a header: commas, semicolons or tabs between its fields.
    Csv,
    /// `PrefLib`: orders without ties, every alternative in each (Mattei and Walsh, 2013).
    Soc,
    /// `PrefLib`: orders without ties, some alternatives left out.
    Soi,
    /// `PrefLib`: orders with ties, every alternative in each.
    Toc,
    /// `PrefLib`: orders with ties, some alternatives left out.
    Toi,
    /// `PrefLib`: alternatives sorted into categories, the best first.
    Cat,
    /// Pabulib: projects with costs, and votes on them (Stolicki, Szufa and Talmon, 2020).
    Pabulib,
}

impl Format {
    /// The format that the name of a file tells by its ending.
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        Some(match ending.to_ascii_lowercase().as_str() {
            "csv" | "tsv" | "txt" => Self::Csv,
            "soc" => Self::Soc,
            "soi" => Self::Soi,
            "toc" => Self::Toc,
            "toi" => Self::Toi,
            "cat" => Self::Cat,
            "pb" => Self::Pabulib,
            _ => return None,
        })
    }

    /// The usual ending of the name of such a file, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Soc => "soc",
            Self::Soi => "soi",
            Self::Toc => "toc",
            Self::Toi => "toi",
            Self::Cat => "cat",
            Self::Pabulib => "pb",
        }
    }

    /// Whether orders may hold ties.
    pub(super) fn has_ties(self) -> bool {
        matches!(self, Self::Toc | Self::Toi)
    }

    /// Whether orders name every alternative.
    pub(super) fn is_complete(self) -> bool {
        matches!(self, Self::Soc | Self::Toc)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_format_by_its_ending() {
        assert_eq!(Format::of_name("votos/Mesa 2.SOI"), Some(Format::Soi));
        assert_eq!(Format::of_name("respuestas.csv"), Some(Format::Csv));
        assert_eq!(Format::of_name("acta.pdf"), None);
        assert_eq!(Format::of_name("csv"), None);
    }
}
