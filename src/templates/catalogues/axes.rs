//! Axes of real plans, to begin a list of candidates with.

use super::{Catalogue, Entry};
use crate::words::Words;

/// The lists of axes: Bogotá, Cuenca, Buenos Aires, AL-LAs, and the themes of the Mexican ABC.
pub fn axis_lists() -> &'static [Catalogue] {
    &LISTS
}

const LISTS: [Catalogue; 5] = [
    Catalogue {
        code: "bogota",
        name: Words::catalogue_axes_bogota,
        source: Words::source_guia_2023,
        entries: &[
            Entry::new("entrepreneurial", Words::catalogue_bogota_entrepreneurial),
            Entry::new("educating", Words::catalogue_bogota_educating),
            Entry::new("destination", Words::catalogue_bogota_destination),
            Entry::new("creative", Words::catalogue_bogota_creative),
            Entry::new("sustainable", Words::catalogue_bogota_sustainable),
            Entry::new("inclusive", Words::catalogue_bogota_inclusive),
        ],
    },
    Catalogue {
        code: "cuenca",
        name: Words::catalogue_axes_cuenca,
        source: Words::source_guia_2023,
        entries: &[
            Entry::new("quality-of-life", Words::catalogue_cuenca_quality_of_life),
            Entry::new("creativity", Words::catalogue_cuenca_creativity),
            Entry::new("nature", Words::catalogue_cuenca_nature),
            Entry::new("knowledge", Words::catalogue_cuenca_knowledge),
        ],
    },
    Catalogue {
        code: "buenos-aires",
        name: Words::catalogue_axes_buenos_aires,
        source: Words::source_guia_2023,
        entries: &[
            Entry::new("live", Words::catalogue_buenos_aires_live),
            Entry::new("visit", Words::catalogue_buenos_aires_visit),
            Entry::new("study", Words::catalogue_buenos_aires_study),
            Entry::new("business", Words::catalogue_buenos_aires_business),
        ],
    },
    Catalogue {
        code: "al-las",
        name: Words::catalogue_axes_al_las,
        source: Words::source_al_las_2,
        entries: &[
            Entry::new("sustainability", Words::catalogue_al_las_sustainability),
            Entry::new("inclusion", Words::catalogue_al_las_inclusion),
            Entry::new("attractiveness", Words::catalogue_al_las_attractiveness),
        ],
    },
    Catalogue {
        code: "abc",
        name: Words::catalogue_axes_abc,
        source: Words::source_abc_2019,
        entries: &[
            Entry::new("promotion", Words::catalogue_abc_promotion),
            Entry::new("attraction", Words::catalogue_abc_attraction),
            Entry::new("firms", Words::catalogue_abc_firms),
            Entry::new("investment", Words::catalogue_abc_investment),
            Entry::new("culture", Words::catalogue_abc_culture),
            Entry::new("heritage", Words::catalogue_abc_heritage),
            Entry::new("innovation", Words::catalogue_abc_innovation),
            Entry::new("knowledge", Words::catalogue_abc_knowledge),
            Entry::new("integration", Words::catalogue_abc_integration),
            Entry::new("image", Words::catalogue_abc_image),
        ],
    },
];
