//! Asks and offers of a network: lists, one of them with what may fit it, and what is asked about them. What is on and referrals
//! have files of their own beside this, and are found, changed and asked about with these.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

use crate::{
    app::App,
    domain::{
        ask::{AskKind, Audience, MOST_SUGGESTED, Posting, Side, suggestions},
        ask_match::{AskMatch, MatchState},
        error::Error,
        form::Form,
        ids::{ActionId, AskId, NetworkId},
        organisation::Network,
        removal::WAITS,
        round::Owner,
    },
    error::AppError,
    forms::ask::{BEFORE, KIND, NETWORK, SIDE, WHICH},
    store::{
        ask_matches, ask_removals, ask_wordings,
        asks::{self, AskPage},
        shares,
    },
    visitor::{Coordinator, Facilitator, Keeper},
};

pub use crate::store::{ask_removals::RemovedAsk, ask_wordings::Wording};

/// How many a page lists.
const PAGE: usize = 50;

/// How long after two are put in touch it is asked what came of it.
const QUIET: TimeDelta = TimeDelta::days(14);

/// A page of a list.
#[derive(Clone, Debug)]
pub struct AskList {
    /// Which side.
    pub side: Side,
    /// The kind that was asked for.
    pub kind: Option<AskKind>,
    /// Whether those are there too that do not stand any more.
    pub is_all: bool,
    /// What is on the page.
    pub asks: Vec<Posting>,
    /// Whether it begins somewhere below the first.
    pub is_later: bool,
    /// Where the next page begins.
    pub next: Option<AskId>,
}

/// What an address asks for of a list.
fn page(side: Side, asked: &Form) -> AskPage {
    let before = asked.get(BEFORE).parse::<AskId>().ok();
    AskPage {
        side,
        kind: AskKind::read(asked.get(KIND)),
        before: before.unwrap_or_else(|| AskId::from(Uuid::max())),
        limit: i64::try_from(PAGE + 1).unwrap_or(i64::MAX),
    }
}

/// A page of a list from one row more than it shows.
fn list(page: AskPage, asked: &Form, is_all: bool, mut asks: Vec<Posting>) -> AskList {
    let has_more = asks.len() > PAGE;
    asks.truncate(PAGE);
    AskList {
        side: page.side,
        kind: page.kind,
        is_all,
        is_later: !asked.get(BEFORE).is_empty(),
        next: asks.last().filter(|_| has_more).map(|ask| ask.id),
        asks,
    }
}

/// A page of the asks or the offers of a network.
pub async fn of_network(
    app: &App,
    who: &Facilitator,
    side: Side,
    asked: &Form,
) -> Result<AskList, AppError> {
    let (network, page) = (who.network.id, page(side, asked));
    let is_all = asked.get(WHICH) == "all";
    let asks = if is_all {
        asks::all(&app.store, network, page).await?
    } else {
        asks::open(&app.store, network, page, who.visitor.today()).await?
    };
    Ok(list(page, asked, is_all, asks))
}

/// What the network's groups ask for and what is not met, where all groups may see it: its words, those first that run out first.
pub async fn unmet(app: &App, who: &Facilitator) -> Result<Vec<String>, AppError> {
    let (network, today) = (who.network.id, who.visitor.today());
    let page = page(Side::Ask, &Form::default());
    let mut asks = asks::open(&app.store, network, page, today).await?;
    asks.retain(|ask| ask.audience == Audience::Network);
    asks.sort_by_key(|ask| (ask.said.until, ask.id));
    Ok(asks.into_iter().map(|ask| ask.said.what).collect())
}

/// All asks and offers of a network for a file, the newest first.
pub async fn every(app: &App, network: NetworkId) -> Result<Vec<Posting>, AppError> {
    Ok(asks::every(&app.store, network).await?)
}

/// Asks and offers as a group sees them.
#[derive(Clone, Debug)]
pub struct GroupAsks {
    /// Its own, the newest first.
    pub own: Vec<Posting>,
    /// The matches it is in, the newest first.
    pub matches: Vec<AskMatch>,
    /// The networks it is in.
    pub networks: Vec<Network>,
    /// The network of which the others are shown; none where it is in none.
    pub network: Option<Network>,
    /// What the others there ask for or offer.
    pub others: Option<AskList>,
    /// Its own that were taken out and wait.
    pub removed: Vec<RemovedAsk>,
}

/// Asks and offers as the group sees them: its own, and a page of those of others.
pub async fn of_group(app: &App, who: &Coordinator, asked: &Form) -> Result<GroupAsks, AppError> {
    let (store, group) = (&app.store, who.organisation.id);
    let networks = shares::networks_of_group(store, group).await?;
    let network = chosen(&networks, asked);
    let others = match &network {
        Some(network) => {
            let side = Side::read(asked.get(SIDE)).filter(|side| Side::PAIR.contains(side));
            let side = side.unwrap_or(Side::Ask);
            let page = page(side, asked);
            let today = who.visitor.today();
            let asks = asks::seen_by(store, network.id, group, page, today).await?;
            Some(list(page, asked, false, asks))
        }
        None => None,
    };
    Ok(GroupAsks {
        own: asks::of_group(store, group).await?,
        matches: matches_of(app, who).await?,
        networks,
        network,
        others,
        removed: removed_of_group(app, who, &Side::PAIR).await?,
    })
}

/// The network that an address names, or the first.
pub(super) fn chosen(networks: &[Network], asked: &Form) -> Option<Network> {
    let chosen = asked.get(NETWORK).parse::<NetworkId>().ok();
    let mut named = networks.iter().filter(|network| Some(network.id) == chosen);
    named.next().or(networks.first()).cloned()
}

/// The matches a group is in, the newest first.
async fn matches_of(app: &App, who: &Coordinator) -> Result<Vec<AskMatch>, AppError> {
    let group = who.organisation.id;
    let mut matches = ask_matches::asked_by(&app.store, group).await?;
    matches.extend(ask_matches::given_by(&app.store, group).await?);
    matches.sort_by_key(|matched| std::cmp::Reverse(matched.id));
    Ok(matches)
}

/// The networks in which a group can ask and offer; an agency does so in none.
pub async fn networks(app: &App, who: &Coordinator) -> Result<Vec<Network>, AppError> {
    Ok(shares::networks_of_group(&app.store, who.organisation.id).await?)
}

/// What a group asked for an action of its plan, the newest first.
pub async fn of_action(
    app: &App,
    who: &Coordinator,
    action: ActionId,
) -> Result<Vec<Posting>, AppError> {
    Ok(asks::of_action(&app.store, who.organisation.id, action).await?)
}

/// What was taken out of a network and waits, of these sides.
pub async fn removed(
    app: &App,
    who: &Facilitator,
    sides: &[Side],
) -> Result<Vec<RemovedAsk>, AppError> {
    let since = who.visitor.now - WAITS;
    let mut removed = ask_removals::list(&app.store, who.network.id, since).await?;
    removed.retain(|removed| removed.is_of(sides));
    Ok(removed)
}

/// The same of what is a group's own.
pub(super) async fn removed_of_group(
    app: &App,
    who: &Coordinator,
    sides: &[Side],
) -> Result<Vec<RemovedAsk>, AppError> {
    let mut removed = ask_removals::of_group(&app.store, who.organisation.id).await?;
    removed.retain(|removed| removed.is_of(sides));
    Ok(removed)
}

/// The posting in the address, as far as whoever asks may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn seen(app: &App, who: &Keeper) -> Result<Posting, AppError> {
    let id: AskId = who.part("ask")?;
    let found = match who.owner() {
        Owner::Group(group) => asks::find_seen(&app.store, group, id).await?,
        Owner::Network(network) => asks::find(&app.store, network, id).await?,
    };
    found.ok_or(AppError::Refused(Error::NotFound))
}

/// The same, where it is theirs to change: a group's own, or any of a network for its facilitators.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn own(app: &App, who: &Keeper) -> Result<Posting, AppError> {
    let ask = seen(app, who).await?;
    if is_own(who, &ask) {
        Ok(ask)
    } else {
        Err(Error::NotFound.into())
    }
}

/// Whether one is theirs to change.
pub fn is_own(who: &Keeper, ask: &Posting) -> bool {
    match who.owner() {
        Owner::Group(group) => ask.whose.group() == Some(group),
        Owner::Network(network) => ask.network == network,
    }
}

/// One as it stands, with what it said once; none where it never said so. A day that is over by now is not put back.
pub async fn once(
    app: &App,
    who: &Keeper,
    ask: &Posting,
    version: i32,
) -> Result<Option<Posting>, AppError> {
    let wordings = ask_wordings::list(&app.store, ask).await?;
    let once = wordings.into_iter().find(|once| once.version == version);
    Ok(once.map(|once| {
        let mut posting = ask.clone();
        posting.said = once.said;
        if posting.said.until < who.visitor().today() {
            posting.said.until = ask.said.until;
            posting.said.when.on_day = ask.said.when.on_day;
        }
        posting
    }))
}

/// One with all its page shows.
#[derive(Clone, Debug)]
pub struct AskDetails {
    /// What it is.
    pub ask: Posting,
    /// Whether whoever looks may change it.
    pub is_own: bool,
    /// What it said before, the newest first.
    pub wordings: Vec<Wording>,
    /// What may fit it, each with the place both are for.
    pub fits: Vec<(Posting, Option<String>)>,
    /// Its matches as far as whoever looks is in them, the newest first.
    pub matches: Vec<AskMatch>,
}

/// The posting in the address with what may fit it and what came of it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn details(app: &App, who: &Keeper) -> Result<AskDetails, AppError> {
    let ask = seen(app, who).await?;
    let store = &app.store;
    let mut matches = match ask.side {
        Side::Ask => ask_matches::of_ask(store, ask.network, ask.id).await?,
        Side::Offer => ask_matches::of_offer(store, ask.network, ask.id).await?,
        Side::Event | Side::Referral => Vec::new(),
    };
    let today = who.visitor().today();
    let is_own = is_own(who, &ask);
    let fits = if is_own && ask.is_current(today) {
        let live = matches.iter().filter(|matched| matched.state.is_live());
        let matched: BTreeSet<AskId> = live
            .flat_map(|matched| [matched.asker.ask, matched.giver.ask])
            .flatten()
            .collect();
        fitting(app, &ask, &matched, today).await?
    } else {
        Vec::new()
    };
    if let Owner::Group(group) = who.owner() {
        matches.retain(|matched| matched.is_seen_by(group));
    }
    Ok(AskDetails {
        is_own,
        wordings: ask_wordings::list(store, &ask).await?,
        fits,
        matches,
        ask,
    })
}

async fn fitting(
    app: &App,
    ask: &Posting,
    matched: &BTreeSet<AskId>,
    today: NaiveDate,
) -> Result<Vec<(Posting, Option<String>)>, AppError> {
    let Some(side) = ask.side.other() else {
        return Ok(Vec::new());
    };
    let kind = ask.said.kind;
    let candidates = asks::candidates(&app.store, ask.network, side, kind, today).await?;
    let found = suggestions(ask, &candidates, matched, today);
    let told = found.into_iter().take(MOST_SUGGESTED);
    Ok(told.map(|fit| (fit.other.clone(), fit.place)).collect())
}

/// What a network's facilitators are asked about asks, offers and referrals this week.
#[derive(Clone, Debug, Default)]
pub struct AskNews {
    /// Those that run out soon, or did lately, the first before the others.
    pub running_out: Vec<Posting>,
    /// Matches that wait until a facilitator puts the two in touch.
    pub proposed: usize,
    /// Matches that were made a while ago, of which nobody said what came of them.
    pub untold: usize,
}

/// What a network's facilitators are asked about asks and offers this week.
pub async fn news(app: &App, who: &Facilitator) -> Result<AskNews, AppError> {
    let (store, network) = (&app.store, who.network.id);
    let since = who.visitor.now - QUIET;
    let (proposed, untold) = ask_matches::waiting(store, network, since).await?;
    let count = |count: i64| usize::try_from(count).unwrap_or(0);
    Ok(AskNews {
        running_out: asks::running_out(store, Owner::Network(network), who.visitor.today()).await?,
        proposed: count(proposed),
        untold: count(untold),
    })
}

/// What a group is asked and told about its asks, offers and referrals: those that run out, and matches of which nobody said yet what
/// came of them.
#[derive(Clone, Debug, Default)]
pub struct GroupAskNews {
    /// Those that run out soon, or did lately, the first before the others.
    pub running_out: Vec<Posting>,
    /// Matches that are made.
    pub made: Vec<AskMatch>,
}

/// What a group is asked and told about its asks and offers.
pub async fn news_of_group(app: &App, who: &Coordinator) -> Result<GroupAskNews, AppError> {
    let today = who.visitor.today();
    let group = who.organisation.id;
    let running_out = asks::running_out(&app.store, Owner::Group(group), today).await?;
    let mut made = matches_of(app, who).await?;
    made.retain(|matched| matched.state == MatchState::Made);
    Ok(GroupAskNews { running_out, made })
}
