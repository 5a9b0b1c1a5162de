//! Who takes whom in a network.

use super::whats_on::{Standing, standing};
use crate::{
    app::App,
    domain::{ask::Side, form::Form, when::WeekDay},
    error::AppError,
    forms::ask::{DAY, PLACE},
    visitor::Keeper,
};

/// Who takes whom in a network.
#[derive(Clone, Debug)]
pub struct Referrals {
    /// The network, and all that stands in it.
    pub standing: Standing,
    /// The place that was chosen; empty for all.
    pub place: String,
    /// The day of the week that was chosen.
    pub day: Option<WeekDay>,
}

/// Who takes whom in a network, with the place and the day of the week that the address chooses.
pub async fn referrals(app: &App, who: &Keeper, asked: &Form) -> Result<Referrals, AppError> {
    Ok(Referrals {
        standing: standing(app, who, Side::Referral, asked).await?,
        place: asked.trimmed(PLACE).to_owned(),
        day: WeekDay::read(asked.get(DAY)),
    })
}
