//! A result seen in several ways: what each view is called, what its signs mean, and the most important of it in a few
//! words, for the far end of the room.

use crate::session::round::{Method, Round};
use crate::voting::Fraction;
use crate::voting::measures::concordance::Agreement as Band;
use crate::voting::measures::delphi::Signal;
use crate::voting::measures::{Finding, Scale};
use crate::voting::ranked::{Duel, Pairwise};
use crate::voting::views::agreement::Measure;
use crate::voting::views::sector_shares::{Of, Part};
use crate::voting::views::{Agreement, Duels, SectorShares, Shifts, View};
use crate::words::Words;
use crate::words::verdict::sentence;

/// Among more options no circle is looked for.
const MOST_FOR_CIRCLE: usize = 60;

impl Words {
    /// What a view is called.
    pub fn view(&self, view: View) -> String {
        match view {
            View::Bars => self.views_bars(),
            View::Duels => self.views_duels(),
            View::Shifts => self.views_shifts(),
            View::Sectors => self.views_sectors(),
            View::Agreement => self.views_agreement(),
            View::Firmness => self.views_firmness(),
        }
    }

    /// What the room says of an option.
    pub fn finding(&self, finding: Finding) -> String {
        match finding {
            Finding::Agreed => self.views_agreed(),
            Finding::Spread => self.views_spread(),
            Finding::TwoCamps => self.views_camps(),
        }
    }

    /// Whether to ask about an option again; where not, what the room says of it.
    pub fn signal(&self, signal: Signal) -> String {
        match signal {
            Signal::AskAgain => self.views_moving(),
            Signal::Stop(finding) => self.finding(finding),
        }
    }

    /// How far a room agrees on an order.
    pub fn band(&self, band: Band) -> String {
        match band {
            Band::VeryWeak => self.views_band_very_weak(),
            Band::Weak => self.views_band_weak(),
            Band::Moderate => self.views_band_moderate(),
            Band::Strong => self.views_band_strong(),
            Band::UnusuallyStrong => self.views_band_unusually_strong(),
        }
    }

    /// What the shares of sectors are of.
    pub fn share_of(&self, of: Of, method: &Method) -> String {
        match of {
            Of::Points => self.views_share_points(),
            Of::Votes => self.views_share_votes(),
            Of::Ballots => self.views_share_ballots(),
            Of::Scale(scale) => {
                self.views_share_scale(self.number_on(scale.most, method), self.number_on(scale.least, method))
            }
            Of::Duels => self.views_share_duels(),
            Of::Stances => self.views_share_stances(),
            Of::Consents => self.views_share_consents(),
        }
    }

    /// What the columns of histograms are, in a line.
    pub fn agreement_legend(&self, agreement: &Agreement, method: &Method) -> String {
        let Scale { least, most } = agreement.scale;
        let end = |number: i32| match agreement.measure {
            Measure::Places => self.axes_ordinal(i64::from(number)),
            _ => self.number_on(number, method),
        };
        match agreement.measure {
            Measure::Points => self.views_points_legend(end(most), end(least)),
            _ => self.views_agreement_legend(end(most), end(least)),
        }
    }

    /// A number on the scale of a method; a grade by its name.
    fn number_on(&self, number: i32, method: &Method) -> String {
        match (method, u32::try_from(number)) {
            (Method::MajorityJudgment { grades, .. }, Ok(grade)) => self.grade(grade, *grades),
            _ => self.decimal(Fraction::new(number.into(), 1)),
        }
    }

    /// The most important of the duels.
    pub fn head_of_duels(&self, duels: &Duels, round: &Round) -> String {
        let favourite = duels.pairwise.condorcet_winner().and_then(|option| round.options.get(option));
        match favourite {
            Some(option) => self.views_head_favourite(option.label.to_string()),
            None => self.views_head_no_favourite(),
        }
    }

    /// Where the one who beats all was closest to losing; or in which circle nobody beats all.
    pub fn duels_told(&self, duels: &Duels, round: &Round) -> Option<String> {
        let table = &duels.pairwise;
        if let Some(favourite) = table.condorcet_winner() {
            let narrowest = table.narrowest(favourite);
            return (!narrowest.is_empty()).then(|| sentence(&self.narrowest(&narrowest, round)));
        }
        let cycle =
            Some(table).filter(|table| table.options() <= MOST_FOR_CIRCLE).and_then(Pairwise::majority_cycle)?;
        let told = |duel: &Duel| self.duel(duel, round);
        Some(sentence(&cycle.duels.iter().map(told).collect::<Vec<_>>().join("; ")))
    }

    /// The most important of what changed.
    pub fn head_of_shifts(&self, shifts: &Shifts) -> String {
        match shifts.is_stable() {
            Some(true) => self.views_head_stable(),
            Some(false) => self.views_head_moving(),
            None => self.views_head_shifts(),
        }
    }

    /// The most important of what the sectors gave.
    pub fn head_of_sectors(&self, shares: &SectorShares) -> String {
        let out: Vec<&Part> = shares.sectors.iter().filter(|part| part.overruled).collect();
        match out[..] {
            [] => self.views_head_no_one_out(),
            [Part { sector: Some(sector), .. }] => self.views_head_one_out(self.sector_short(*sector)),
            _ => self.views_head_out(i64::try_from(out.len()).unwrap_or(i64::MAX)),
        }
    }

    /// The most important of how far the room agrees.
    pub fn head_of_agreement(&self, agreement: &Agreement) -> String {
        if let Some(concordance) = &agreement.concordance {
            let band = sentence(&self.band(concordance.agreement()));
            return band.trim_end_matches('.').to_owned();
        }
        if agreement.measure == Measure::Points {
            return self.views_head_points();
        }
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let (agreed, camps) = (agreement.found(Finding::Agreed).len(), agreement.found(Finding::TwoCamps).len());
        match (agreed, camps) {
            (_, 1..) => self.views_head_camps(count(camps)),
            _ if agreed == agreement.options.len() => self.views_head_agreed(),
            _ => self.views_head_agreed_on(count(agreed), count(agreement.options.len())),
        }
    }

    /// Which option each sector puts first that is not chosen, a sentence each.
    pub fn sectors_left_out(&self, shares: &SectorShares, round: &Round) -> Vec<String> {
        let told = |part: &Part| {
            let quoted = |sector| self.axes_quoted(self.sector(sector));
            let sector = part.sector.map_or_else(|| self.verdict_no_sector(), quoted);
            let first = i64::try_from(part.first.len()).unwrap_or(i64::MAX);
            self.views_sector_first(first, self.names_of(round, &part.first), sector)
        };
        shares.sectors.iter().filter(|part| part.overruled).map(told).collect()
    }
}
