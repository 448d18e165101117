//! The result sector by sector beside the whole, to show a minority that was overruled.

use crate::session::Session;
use crate::session::ballot::Ballot;
use crate::session::participant::Sector;
use crate::session::round::Round;
use crate::voting::measures::robustness::Seated;
use crate::voting::outcome::{self, Outcome, Terms};
use crate::voting::votes::Cast;
use crate::voting::{result, tables};

/// What one sector alone would have decided.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorResult {
    /// The sector; `None` for those without one.
    pub sector: Option<Sector>,
    /// How many of it voted.
    pub voters: usize,
    /// What its ballots come to.
    pub outcome: Outcome,
    /// What it alone would have chosen.
    pub chosen: Seated,
}

/// The results of the sectors whose votes are known by name, in the order of the catalogue; none where votes were secret or
/// nameless, or where all who voted are of one sector.
pub fn sectors(round: &Round, session: &Session) -> Vec<SectorResult> {
    let known = session.sectors_of(round);
    let sector_of = |ballot: &Ballot| known.get(&ballot.voter?).copied();
    if round.is_sealed() || round.ballots.iter().any(|ballot| sector_of(ballot).is_none()) {
        return Vec::new();
    }
    let costs = result::costs(round);
    let of_sector = |sector: Option<Sector>| {
        let theirs = || round.ballots.iter().filter(|ballot| sector_of(ballot) == Some(sector));
        let voters = theirs().count();
        let ballots = tables::chosen(round, theirs()).ok().filter(|_| voters > 0)?;
        // The sector alone is the room whose votes a share is of.
        let weigh = |cast: Cast| theirs().filter(|it| Cast::of(round, it) == cast).map(|it| u64::from(it.weight)).sum();
        let (valid, blank): (u64, u64) = (weigh(Cast::Valid), weigh(Cast::Blank));
        let (present, entitled) = (valid + blank, valid + blank);
        let answered = round.settled_objections(&theirs());
        let terms = Terms { present, entitled, blank, answered: &answered, ..result::terms(round, &costs) };
        let outcome = outcome::count(&ballots, &terms).ok()?;
        let chosen = outcome.chosen(terms.seats);
        Some(SectorResult { sector, voters, outcome, chosen })
    };
    let known: Vec<SectorResult> = Sector::ALL.into_iter().map(Some).chain([None]).filter_map(of_sector).collect();
    if known.len() > 1 { known } else { Vec::new() }
}
