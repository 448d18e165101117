//! The result as one object of JSON, written as it is made.
//!
//! What every method has comes first, in the order of the documentation; what only some have follows.

mod agreement;
mod by_option;
mod more;
mod number;
mod robustness;
mod tie_break;

use std::io::{self, Write};

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::case::Case;
use super::firm::Firm;
use super::name::Name;
use super::winners::Winners;
use crate::voting::ranked::Pairwise;
use crate::voting::{Detail, Verdict};
use agreement::Agreement;
use by_option::{ByOption, Groups, Names, Rows};
use number::Number;
use robustness::Robust;

/// Writes the result of a case: what it came to or, where only agreement was asked for, how far the ballots agree.
/// How firm it is stands last, where that was asked for.
pub(super) fn write(case: &Case, verdict: Option<&Verdict<'_>>, firm: Firm, out: &mut dyn Write) -> io::Result<()> {
    let ballots = verdict.map_or(&case.ballots, Verdict::ballots);
    let agreement = Agreement::of(case, ballots);
    let object = Object { case, verdict, agreement, winners: Winners::of(case, verdict), firm };
    serde_json::to_writer(&mut *out, &object)?;
    out.write_all(b"\n")
}

struct Object<'a> {
    case: &'a Case,
    verdict: Option<&'a Verdict<'a>>,
    agreement: Option<Agreement<'a>>,
    winners: Winners,
    firm: Firm,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (case, names) = (self.case, self.case.names.as_slice());
        let ballots = self.verdict.map_or(&case.ballots, Verdict::ballots);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("method", case.name.code())?;
        map.serialize_entry("options", &Names { names, places: &(0..names.len()).collect::<Vec<_>>() })?;
        map.serialize_entry("voters", &case.votes.voters)?;
        map.serialize_entry("valid", &case.votes.valid)?;
        map.serialize_entry("blank", &case.votes.blank)?;
        let ranking = self.verdict.map_or_else(
            || self.agreement.as_ref().map(Agreement::order).unwrap_or_default(),
            |verdict| verdict.outcome().tiers.clone(),
        );
        map.serialize_entry("ranking", &Groups { names, groups: ranking.groups() })?;
        map.serialize_entry("winners", &Names { names, places: &self.winners.places })?;
        if let Some(scores) = self.verdict.and_then(|verdict| scores(case.name, verdict)) {
            map.serialize_entry("scores", &ByOption { names, values: scores })?;
        }
        map.serialize_entry("pairwise", &self.pairwise().as_ref().map(|it| Rows(it.table())))?;
        map.serialize_entry("tie_break", &tie_break::TieBreak::of(case, &self.winners))?;
        map.serialize_entry("agreement", &self.agreement)?;
        if let Some(agreement) = self.agreement.as_ref().filter(|_| case.name == Name::Agreement) {
            agreement.entries(&mut map)?;
        }
        if let Some(verdict) = self.verdict {
            more::entries(&mut map, case, verdict, &self.winners)?;
        }
        map.serialize_entry("spoilt", &case.votes.spoilt)?;
        map.serialize_entry("weight", &case.weight(ballots))?;
        match &self.firm {
            Firm::NotAsked => {}
            Firm::Unknown => map.serialize_entry("robustness", &())?,
            Firm::Known(it) => {
                let change = self.verdict.and_then(Verdict::change);
                map.serialize_entry("robustness", &Robust { names, change, it })?;
            }
        }
        map.end()
    }
}

impl Object<'_> {
    fn pairwise(&self) -> Option<Pairwise> {
        match self.verdict {
            Some(verdict) => match &verdict.outcome().detail {
                Detail::Ordered(ordered) => Some(ordered.pairwise.clone()),
                _ => Pairwise::of_ballots(verdict.ballots()),
            },
            None => Pairwise::of_ballots(&self.case.ballots),
        }
    }
}

/// What the method ranks by, option by option, where it is a number.
fn scores(name: Name, verdict: &Verdict<'_>) -> Option<Vec<Number>> {
    let standings = || verdict.outcome().options.iter().map(|it| Number::from(it.score)).collect();
    match &verdict.outcome().detail {
        Detail::Criteria(criteria) => {
            // Worths may have denominators that no fraction holds.
            criteria.worths.iter().map(|worth| worth.as_ref().map(Number::from)).collect()
        }
        _ => match name {
            Name::Hands
            | Name::Single
            | Name::Dots
            | Name::Approval
            | Name::ApprovalTop
            | Name::Score
            | Name::Star
            | Name::Borda
            | Name::Copeland
            | Name::Quadratic
            | Name::Consent => Some(standings()),
            _ => None,
        },
    }
}
