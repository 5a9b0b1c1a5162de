//! What is offered in a network.

use axum::extract::State;

use crate::{
    app::App,
    domain::ask::Side,
    pages::{
        network::asks::render_list,
        shell::request::{PageResult, Query},
    },
    visitor::Facilitator,
};

/// `GET /networks/{network}/offers`
pub async fn list(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    render_list(&app, &who, Side::Offer, &asked).await
}
