//! Matches of a network, and one with all that was said of it.

use uuid::Uuid;

use crate::{
    app::App,
    domain::{
        ask_match::{AskMatch, MatchSaid, MatchState},
        error::Error,
        form::Form,
        ids::MatchId,
        round::Owner,
    },
    error::AppError,
    forms::ask::{BEFORE, STATE},
    store::ask_matches,
    visitor::{Facilitator, Keeper},
};

/// How many a page lists.
const PAGE: usize = 50;

/// A page of the matches of a network.
#[derive(Clone, Debug)]
pub struct MatchList {
    /// The state they are in.
    pub state: MatchState,
    /// What is on the page, the newest first.
    pub matches: Vec<AskMatch>,
    /// Whether it begins somewhere below the first.
    pub is_later: bool,
    /// Where the next page begins.
    pub next: Option<MatchId>,
}

/// A page of the matches that are in the state of the address; of those that wait for a facilitator where it says none.
pub async fn of_network(app: &App, who: &Facilitator, asked: &Form) -> Result<MatchList, AppError> {
    let state = MatchState::read(asked.get(STATE)).unwrap_or(MatchState::Proposed);
    let before = asked.get(BEFORE).parse::<MatchId>().ok();
    let before = before.unwrap_or_else(|| MatchId::from(Uuid::max()));
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let network = who.network.id;
    let mut matches = ask_matches::in_state(&app.store, network, state, before, limit).await?;
    let has_more = matches.len() > PAGE;
    matches.truncate(PAGE);
    Ok(MatchList {
        state,
        is_later: !asked.get(BEFORE).is_empty(),
        next: matches
            .last()
            .filter(|_| has_more)
            .map(|matched| matched.id),
        matches,
    })
}

/// A match with all that was said of it, the oldest first.
#[derive(Clone, Debug)]
pub struct MatchDetails {
    /// The match.
    pub matched: AskMatch,
    /// What was said.
    pub said: Vec<MatchSaid>,
}

/// The match in the address: of a group one that it is in, of a network any.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Keeper) -> Result<MatchDetails, AppError> {
    let id: MatchId = who.part("match")?;
    let found = match who.owner() {
        Owner::Group(group) => ask_matches::find_of_group(&app.store, group, id).await?,
        Owner::Network(network) => ask_matches::find(&app.store, network, id).await?,
    };
    let matched = found.ok_or(AppError::Refused(Error::NotFound))?;
    let said = ask_matches::said(&app.store, matched.network, matched.id).await?;
    Ok(MatchDetails { matched, said })
}
