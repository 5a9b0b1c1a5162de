//! What is on in a network, and what else stands in it of one side, as far as whoever asks sees it.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::ask::{RemovedAsk, chosen, removed, removed_of_group};
use crate::{
    app::App,
    domain::{
        ask::{Posting, Side},
        form::Form,
        ids::AskId,
        organisation::Network,
        whats_on::SHOWN_DAYS,
    },
    error::AppError,
    forms::ask::FROM,
    store::{
        asks::{self, AskPage},
        shares,
    },
    visitor::Keeper,
};

/// Most of one side that are read at once.
const STANDING: i64 = 1_000;

/// Most of a network that are listed below, also those that do not stand any more.
const LISTED: i64 = 50;

/// So many days ahead can be looked at what is on.
const AHEAD: Days = Days::new(366);

/// A network, and what stands in it of one side as far as whoever asks sees it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The networks to choose from; of a facilitator the one.
    pub networks: Vec<Network>,
    /// The one that is shown; none for a group in no network.
    pub network: Option<Network>,
    /// What stands in it today.
    pub asks: Vec<Posting>,
    /// What is theirs, also what does not stand any more, the newest first: of a group its own, of a facilitator the newest of
    /// the network.
    pub own: Vec<Posting>,
    /// What is theirs and was taken out, and waits.
    pub removed: Vec<RemovedAsk>,
}

/// What stands of one side in the network of whoever asks, or in that of the address.
pub(super) async fn standing(
    app: &App,
    who: &Keeper,
    side: Side,
    asked: &Form,
) -> Result<Standing, AppError> {
    let (store, today) = (&app.store, who.visitor().today());
    match who {
        Keeper::OfNetwork(who) => {
            let page = |limit| AskPage {
                side,
                kind: None,
                before: AskId::from(Uuid::max()),
                limit,
            };
            let network = who.network.id;
            Ok(Standing {
                networks: vec![who.network.clone()],
                network: Some(who.network.clone()),
                asks: asks::open(store, network, page(STANDING), today).await?,
                own: asks::all(store, network, page(LISTED)).await?,
                removed: removed(app, who, &[side]).await?,
            })
        }
        Keeper::OfGroup(who) => {
            let group = who.organisation.id;
            let networks = shares::networks_of_group(store, group).await?;
            let network = chosen(&networks, asked);
            let asks = match &network {
                Some(network) => {
                    asks::standing(store, (network.id, group), side, today, STANDING).await?
                }
                None => Vec::new(),
            };
            Ok(Standing {
                networks,
                network,
                asks,
                own: asks::of_group_and_side(store, group, side).await?,
                removed: removed_of_group(app, who, &[side]).await?,
            })
        }
    }
}

/// What is on in a network, so many days of it as are shown at once.
#[derive(Clone, Debug)]
pub struct WhatsOn {
    /// The network, and all that stands in it.
    pub standing: Standing,
    /// The first day that is shown.
    pub from: NaiveDate,
    /// The last one.
    pub to: NaiveDate,
    /// Where the days before begin; none where the first day is today.
    pub earlier: Option<NaiveDate>,
    /// Where the days after begin; none where that is too far ahead.
    pub later: Option<NaiveDate>,
}

/// What is on in a network from the day of the address on, or from today.
pub async fn whats_on(app: &App, who: &Keeper, asked: &Form) -> Result<WhatsOn, AppError> {
    let today = who.visitor().today();
    let shown = Days::new(SHOWN_DAYS as u64);
    let last = today + AHEAD;
    let from = asked.get(FROM).parse::<NaiveDate>().unwrap_or(today);
    let from = from.clamp(today, last);
    let later = from + shown;
    Ok(WhatsOn {
        standing: standing(app, who, Side::Event, asked).await?,
        from,
        to: later - Days::new(1),
        earlier: (from > today).then(|| (from - shown).max(today)),
        later: Some(later).filter(|later| *later <= last),
    })
}
