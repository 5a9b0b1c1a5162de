//! What is on in a network, as an answer to a plain request.

use axum::extract::State;

use crate::{
    app::App,
    export::ics::{WhatsOn, of_whats_on},
    language::msg,
    pages::shell::request::{PageResult, Query},
    queries,
    server::downloads::{ICS, download, named},
    visitor::Keeper,
};

/// `GET /networks/{network}/whats-on.ics` and `GET /groups/{group}/whats-on.ics`: all that is on from today, as far as whoever
/// asks sees it.
pub async fn ics(State(app): State<App>, who: Keeper, Query(asked): Query) -> PageResult {
    let found = queries::whats_on::whats_on(&app, &who, &asked).await?;
    let (words, today) = (who.visitor().words, who.visitor().today());
    let network = found.standing.network.map(|network| network.name);
    let network = network.unwrap_or_default();
    let about = WhatsOn {
        words,
        owner: who.owner(),
        network: &network,
        address: &app.context.address,
    };
    let calendar = of_whats_on(&about, &found.standing.asks);
    let name = named(&words.text(msg::WHATS_ON_TITLE), &network, today, "ics");
    Ok(download(calendar.into_bytes(), ICS, &name))
}
